import { emptyBody, filledSeat } from "../../model/build.js";
import { changed, constitutionWith, plus, plusBody, seatWith } from "../../model/change.js";
import { isJointCommittee, isMember } from "../../model/joint-committee.js";
import type { Role } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Mending } from "../../rule/mending.js";
import { end, endAt, seatsAt, vacate } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section5_11_3, section7_3_1 } from "../../sources/local-government-act.js";
import { id3045717 } from "../../sources/ministry-guidance.js";

/** The municipal director and the leaders next to the director cannot be elected to a joint committee. Local Government Act § 7-3 (1), through § 5-11 (3). */
export const rule = {
  name: "excluded-posts-kept-out",
  scope: "body",
  norms: [section7_3_1, section5_11_3, id3045717],
  severity: "error",
  options: { roles: ["municipal-director", "executive-director", "service-director", "agency-head"] },
  applies: ({ body, on, filled }) => isJointCommittee(body, on) && filled.some((seat) => isMember(seat, body, on)),
  check({ body, on, filled, holders, municipality }, { breach }, { roles }) {
    for (const [position, person] of holders.entries()) {
      const seat = filled[position];
      if (seat === undefined || !isMember(seat, body, on)) continue;
      const at = { body: body.id, seat: seat.id };
      if (roles.includes(seat.role)) {
        breach("inPost", at, { post: { term: seat.role } });
        continue;
      }
      const posts = municipality.seatsHeldBy(person).filter((held) => roles.includes(held.seat.role));
      const foremost = roles.find((role) => posts.some((held) => held.seat.role === role));
      if (foremost === undefined) continue;
      const places = posts.map((held) => ({ body: held.body, seat: held.seat.id }));
      breach("holdsPost", at, { post: { term: foremost } }, places);
    }
  },
} as const satisfies BodyRule<typeof sentences, { roles: readonly Role[] }>;

export const sentences = {
  breach: {
    inPost: {
      nb: "{seat} er en medlemsplass i {body}. Den som er {post}, kan ikke velges til utvalget (kommuneloven § 7-3, jf. § 5-11).",
      nn: "{seat} er ein medlemsplass i {body}. Den som er {post}, kan ikkje veljast til utvalet (kommunelova § 7-3, jf. § 5-11).",
      en: "{seat} is a member's seat in {body}. Whoever is {post} cannot be elected to the committee (the Local Government Act § 7-3, cf. § 5-11).",
    },
    holdsPost: {
      nb: "Medlemmet på {seat} i {body} er også {post}. Den som er det, kan ikke velges til utvalget (kommuneloven § 7-3, jf. § 5-11).",
      nn: "Medlemen på {seat} i {body} er òg {post}. Den som er det, kan ikkje veljast til utvalet (kommunelova § 7-3, jf. § 5-11).",
      en: "The member on {seat} in {body} is also {post}. Whoever is that cannot be elected to the committee (the Local Government Act § 7-3, cf. § 5-11).",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  inPost: ({ at }, facts) => ({ moves: endAt(facts, at) }),
  holdsPost: ({ at, related }, facts) => ({
    moves: seatsAt(facts, at).flatMap((seat) => [vacate(facts, seat), end(facts, seat)]),
    otherwise: endAt(facts, ...related.filter(({ body }) => body === at.body)),
  }),
};

const director = () => plus(filledSeat("director", "municipal-director"));

const post = (term: Role) => ({ post: { term } });

const heldBy = (id: string, person: string) => seatWith(id, { holders: [{ person }] });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Øverste ledelse er ikke valgt til utvalget",
    nn: "Den øvste leiinga er ikkje vald til utvalet",
    en: "Top management not elected to the committee",
  },
  why: {
    nb: "Kommunedirektøren, kommunalsjefer, etatssjefer og ledere på tilsvarende nivå er utelukket fra valg. Departementet har sagt at kommunedirektøren, som har det løpende personalansvaret, ikke kan velges til det partssammensatte utvalget. Regelen ser på plassene i utvalget og på de andre plassene et medlem fyller samme dag. Hvilke stillinger som er på tilsvarende nivå, kan hver kommune selv oppgi.",
    nn: "Kommunedirektøren, kommunalsjefar, etatssjefar og leiarar på tilsvarande nivå er utelukka frå val. Departementet har sagt at kommunedirektøren, som har det løpande personalansvaret, ikkje kan veljast til det partssamansette utvalet. Regelen ser på plassane i utvalet og på dei andre plassane ein medlem fyller same dagen. Kva stillingar som er på tilsvarande nivå, kan kvar kommune sjølv oppgje.",
    en: "The municipal director, directors of service areas, heads of agency and leaders at a similar level are excluded from election. The ministry has said that the municipal director, who holds the running personnel responsibility, cannot be elected to the joint committee. The rule looks at the seats of the committee and at the other seats a member fills on the day. Which posts are at a similar level a municipality can set for itself.",
  },
  examples: () => ({
    met: [
      { given: soundJointCommittee },
      {
        given: changed(
          soundJointCommittee,
          plus(
            filledSeat("director", "municipal-director", { rights: ["attend", "speak"] }),
            filledSeat("manager", "hr-manager"),
          ),
        ),
      },
      { given: changed(soundJointCommittee, constitutionWith({ rights: undefined }), director()) },
      {
        given: changed(
          soundJointCommittee,
          plusBody(
            emptyBody("old", "ad-hoc-group", {
              to: "2024-02-29",
              seats: [filledSeat("head", "agency-head", { holders: [{ person: "holder of chair" }] })],
            }),
          ),
          plusBody(
            emptyBody("present", "ad-hoc-group", {
              seats: [
                filledSeat("head", "agency-head", { holders: [{ person: "holder of chair", to: "2024-02-29" }] }),
              ],
            }),
          ),
        ),
      },
      { given: changed(soundJointCommittee, director()), options: { roles: ["agency-head"] } },
    ],
    breached: [
      {
        given: changed(soundJointCommittee, director(), plus(filledSeat("head", "agency-head"))),
        finds: [
          { sentence: "inPost", at: { seat: "director" }, values: post("municipal-director") },
          { sentence: "inPost", at: { seat: "head" }, values: post("agency-head") },
        ],
      },
      {
        given: changed(
          soundJointCommittee,
          heldBy("elected3", "holder of administration2"),
          heldBy("employee2", "holder of administration3"),
        ),
        finds: [
          {
            sentence: "holdsPost",
            at: { seat: "elected3" },
            values: post("executive-director"),
            related: [{ seat: "administration2" }],
          },
          {
            sentence: "holdsPost",
            at: { seat: "employee2" },
            values: post("service-director"),
            related: [{ seat: "administration3" }],
          },
        ],
      },
      {
        given: changed(
          soundJointCommittee,
          plusBody(
            emptyBody("leaders", "ad-hoc-group", {
              seats: [
                filledSeat("head", "agency-head", { holders: [{ person: "holder of elected3" }] }),
                filledSeat("director", "municipal-director", { holders: [{ person: "holder of elected3" }] }),
              ],
            }),
          ),
        ),
        finds: [
          {
            sentence: "holdsPost",
            at: { seat: "elected3" },
            values: post("municipal-director"),
            related: [{ seat: "head" }, { seat: "director" }],
          },
        ],
      },
      {
        given: changed(
          soundJointCommittee,
          plus(
            filledSeat("director", "municipal-director", {
              rights: ["attend", "speak"],
              holders: [{ person: "holder of elected3" }],
            }),
          ),
          plusBody(
            emptyBody("leaders", "ad-hoc-group", {
              seats: [filledSeat("chair", "municipal-director", { holders: [{ person: "holder of elected3" }] })],
            }),
          ),
        ),
        finds: [
          {
            sentence: "holdsPost",
            at: { seat: "elected3" },
            values: post("municipal-director"),
            related: [{ seat: "director" }, { seat: "chair" }],
          },
        ],
      },
      {
        given: changed(soundJointCommittee, plus(filledSeat("manager", "hr-manager"))),
        options: { roles: ["hr-manager"] },
        finds: [{ sentence: "inPost", at: { seat: "manager" }, values: post("hr-manager") }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      {
        given: changed(soundSteeringGroup, plusBody(emptyBody("committee", "joint-committee"))),
      },
    ],
  }),
};
