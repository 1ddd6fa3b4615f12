import { filledSeat } from "../../model/build.js";
import { bodyWith, type Change, changed, constitutionWith, plus, seatWith, vacant } from "../../model/change.js";
import { covers } from "../../model/dates.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import { committeeSideOf, isCommittee } from "../../model/working-environment-committee.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Mending } from "../../rule/mending.js";
import { end, endAt, nameAlternate, seatsAt } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { regulationInForce, section3_11 } from "../../sources/regulation-on-participation.js";

/** Members of a working environment committee must have alternates. Regulation § 3-11. */
export const rule = {
  name: "committee-members-have-alternates",
  scope: "body",
  norms: [section3_11],
  severity: "error",
  inForce: regulationInForce,
  options: {},
  applies: (facts) => isCommittee(facts.body) && membersOf(facts).length > 0,
  check(facts, { breach }) {
    const members = membersOf(facts);
    const lacking = members.filter((seat) => !seat.alternates.some((alternate) => covers(alternate, facts.on)));
    if (lacking.length === members.length) return breach("noneAtAll", facts.here);
    for (const seat of lacking) breach("noAlternate", { body: facts.body.id, seat: seat.id });
  },
} as const satisfies BodyRule<typeof sentences>;

/** The members but the chief safety representative, whose deputy is a norm of its own. */
const membersOf = ({ filled }: BodyFacts) =>
  filled.filter(({ role }) => committeeSideOf(role) !== undefined && role !== "chief-safety-representative");

export const sentences = {
  breach: {
    noAlternate: {
      nb: "Det er ikke noe varamedlem på {seat} i {body}. Medlemmene skal ha varamedlemmer (forskrift om organisering, ledelse og medvirkning § 3-11).",
      nn: "Det er ingen varamedlem på {seat} i {body}. Medlemene skal ha varamedlemer (forskrift om organisering, leiing og medverknad § 3-11).",
      en: "There is no alternate on {seat} in {body}. Members must have alternates (the Regulation on Organisation, Management and Participation § 3-11).",
    },
    noneAtAll: {
      nb: "Ingen medlemmer i {body} har varamedlem. Medlemmene skal ha varamedlemmer (forskrift om organisering, ledelse og medvirkning § 3-11).",
      nn: "Ingen medlemer i {body} har varamedlem. Medlemene skal ha varamedlemer (forskrift om organisering, leiing og medverknad § 3-11).",
      en: "No members of {body} have an alternate. Members must have alternates (the Regulation on Organisation, Management and Participation § 3-11).",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  noneAtAll: (_, facts) => ({
    moves: membersOf(facts)
      .slice(0, 1)
      .map((seat) => nameAlternate(facts, seat)),
    otherwise: membersOf(facts)
      .slice(0, 1)
      .map((seat) => end(facts, seat)),
  }),
  noAlternate: ({ at }, facts) => ({
    moves: seatsAt(facts, at).map((seat) => nameAlternate(facts, seat)),
    otherwise: endAt(facts, at),
  }),
};

const withoutAlternate = (...ids: readonly string[]): readonly Change[] =>
  ids.map((id) => seatWith(id, { alternates: [] }));

const nobody = () =>
  changed(
    soundWorkingEnvironmentCommittee,
    ...withoutAlternate("director", "serviceDirector", "hrManager", "steward1", "steward2"),
  );

export const page: Page<typeof sentences> = {
  title: {
    nb: "Medlemmene har varamedlemmer",
    nn: "Medlemene har varamedlemer",
    en: "Members have alternates",
  },
  why: {
    nb: "Med varamedlemmer på plass er sidene like mange også når noen er borte. Listene over varamedlemmer regnes som fullstendige, og bare de som er varamedlem på dagen, teller. Hovedverneombudets stedfortreder har sin egen regel.",
    nn: "Med varamedlemer på plass er sidene like mange også når nokon er borte. Listene over varamedlemer blir rekna som fullstendige, og berre dei som er varamedlem på dagen, tel. Stadfortredaren for hovudverneombodet har sin eigen regel.",
    en: "With alternates in place the sides are equal in number also when somebody is away. The lists of alternates are taken to be complete, and only those who are alternates on the day count. The deputy of the chief safety representative has a rule of its own.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingEnvironmentCommittee },
      { given: changed(soundWorkingEnvironmentCommittee, ...withoutAlternate("chief")) },
      { given: changed(soundWorkingEnvironmentCommittee, vacant("steward2"), ...withoutAlternate("steward2")) },
      { given: changed(soundWorkingEnvironmentCommittee, plus(filledSeat("mayor", "mayor"))) },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          seatWith("steward1", {
            alternates: [
              { person: "gone", to: "2024-02-29" },
              { person: "new", from: "2024-03-01" },
            ],
          }),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          ...withoutAlternate("hrManager"),
          seatWith("steward1", { alternates: [{ person: "gone", to: "2024-02-29" }] }),
          plus(filledSeat("safety", "safety-representative")),
        ),
        finds: [
          { sentence: "noAlternate", at: { seat: "hrManager" } },
          { sentence: "noAlternate", at: { seat: "steward1" } },
          { sentence: "noAlternate", at: { seat: "safety" } },
        ],
      },
      { given: nobody(), finds: [{ sentence: "noneAtAll" }] },
    ],
    "not-applicable": [
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          bodyWith({ seats: [filledSeat("mayor", "mayor"), filledSeat("chief", "chief-safety-representative")] }),
        ),
      },
      {
        given: changed(
          nobody(),
          bodyWith({ kind: "joint-committee" }),
          constitutionWith({ actsAsWorkingEnvironmentCommittee: true }),
        ),
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, bodyWith({ seats: [filledSeat("manager", "hr-manager")] })),
        on: "2012-12-31",
      },
    ],
  }),
};
