import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, plus, seatWith, vacant, without } from "../../model/change.js";
import { constitutionOn } from "../../model/constitution.js";
import type { Seat } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import { servesAsCommittee } from "../../model/working-environment-committee.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Mending } from "../../rule/mending.js";
import { grant, seatSomebody, seatsAt } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { regulationInForce, section3_7_5, section3_22 } from "../../sources/regulation-on-participation.js";
import { section7_1_4 } from "../../sources/working-environment-act.js";

/** The occupational health service must sit in a working environment committee as a permanent member, without a vote. Working Environment Act § 7-1 (4); regulation § 3-7 (5), § 3-22. */
export const rule = {
  name: "occupational-health-service-without-vote",
  scope: "body",
  norms: [section3_7_5, section7_1_4, section3_22],
  severity: "error",
  inForce: regulationInForce,
  options: {},
  applies: ({ body, on }) => servesAsCommittee(body, on),
  check(facts, { breach, question }) {
    const seats = facts.filled.filter(({ role }) => role === "occupational-health-service");
    if (seats.length === 0) return breach("missing", facts.here);
    for (const seat of seats) {
      const votes = hasVote(seat, facts);
      const at = { body: facts.body.id, seat: seat.id };
      if (votes === true) breach("hasVote", at);
      else if (votes === undefined) question("voteUnknown", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

/** What the seat's own rights say. Those of the body as a whole are the members', and tell only where nobody votes. */
function hasVote({ rights }: Seat, { body, on }: BodyFacts): boolean | undefined {
  if (rights !== undefined) return rights.includes("vote");
  const constitution = constitutionOn(body, on);
  const isWithoutVote =
    constitution?.votersInWorkingEnvironmentCases !== undefined || constitution?.rights?.includes("vote") === false;
  return isWithoutVote ? false : undefined;
}

export const sentences = {
  breach: {
    missing: {
      nb: "Ingen fra bedriftshelsetjenesten sitter i {body}. Minst én derfra skal være fast medlem (forskrift om organisering, ledelse og medvirkning §§ 3-7 og 3-22).",
      nn: "Ingen frå bedriftshelsetenesta sit i {body}. Minst éin derifrå skal vere fast medlem (forskrift om organisering, leiing og medverknad §§ 3-7 og 3-22).",
      en: "Nobody from the occupational health service sits in {body}. At least one from it must be a permanent member (the Regulation on Organisation, Management and Participation §§ 3-7 and 3-22).",
    },
    hasVote: {
      nb: "Bedriftshelsetjenesten har stemmerett i {body}, på {seat}. Den skal sitte der uten stemmerett (arbeidsmiljøloven § 7-1; forskrift om organisering, ledelse og medvirkning § 3-22).",
      nn: "Bedriftshelsetenesta har røysterett i {body}, på {seat}. Ho skal sitje der utan røysterett (arbeidsmiljølova § 7-1; forskrift om organisering, leiing og medverknad § 3-22).",
      en: "The occupational health service has a vote in {body}, on {seat}. It must sit there without a vote (the Working Environment Act § 7-1; the Regulation on Organisation, Management and Participation § 3-22).",
    },
  },
  question: {
    voteUnknown: {
      nb: "Har bedriftshelsetjenesten stemmerett i {body}, på {seat}? Det er ikke oppgitt, og den skal sitte der uten stemmerett (arbeidsmiljøloven § 7-1; forskrift om organisering, ledelse og medvirkning § 3-22); sekretæren kan svare.",
      nn: "Har bedriftshelsetenesta røysterett i {body}, på {seat}? Det er ikkje oppgitt, og ho skal sitje der utan røysterett (arbeidsmiljølova § 7-1; forskrift om organisering, leiing og medverknad § 3-22); sekretæren kan svare.",
      en: "Does the occupational health service have a vote in {body}, on {seat}? It is not stated, and it must sit there without a vote (the Working Environment Act § 7-1; the Regulation on Organisation, Management and Participation § 3-22); the secretary can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  missing: () => ({
    moves: [seatSomebody({ roles: ["occupational-health-service"], rights: ["attend", "speak", "propose"] })],
  }),
  hasVote: ({ at }, facts) => ({
    moves: seatsAt(facts, at).map((seat) =>
      grant(facts, seat, (right) => right !== "vote" && seat.rights?.includes(right) === true),
    ),
  }),
};

const acting = (more: Parameters<typeof constitutionWith>[0] = {}) =>
  changed(soundSteeringGroup, constitutionWith({ actsAsWorkingEnvironmentCommittee: true, ...more }));
const health = (more: Partial<Seat> = {}) => plus(filledSeat("health", "occupational-health-service", more));

export const page: Page<typeof sentences> = {
  title: {
    nb: "Bedriftshelsetjenesten er med uten stemmerett",
    nn: "Bedriftshelsetenesta er med utan røysterett",
    en: "The occupational health service sits without a vote",
  },
  why: {
    nb: "Bedriftshelsetjenesten er den tredje i utvalget, og de som arbeider der, kan ikke velges for noen av sidene (forskrift om organisering, ledelse og medvirkning § 3-7). I et annet organ som virker som arbeidsmiljøutvalg, sitter den også uten stemmerett (forskriften § 3-22). Er rettighetene oppgitt bare for medlemmene samlet, sier de ikke noe om bedriftshelsetjenesten, og regelen spør.",
    nn: "Bedriftshelsetenesta er den tredje i utvalet, og dei som arbeider der, kan ikkje veljast for nokon av sidene (forskrift om organisering, leiing og medverknad § 3-7). I eit anna organ som verkar som arbeidsmiljøutval, sit ho også utan røysterett (forskrifta § 3-22). Er rettane oppgitte berre for medlemene samla, seier dei ikkje noko om bedriftshelsetenesta, og regelen spør.",
    en: "The occupational health service is the third in the committee, and those who work there cannot be chosen for either side (the Regulation on Organisation, Management and Participation § 3-7). In another body that acts as a working environment committee it sits without a vote too (§ 3-22 of the regulation). Where rights are stated only for the members as a whole, they say nothing of the service, and the rule asks.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingEnvironmentCommittee },
      { given: changed(acting(), health()) },
      {
        given: changed(
          acting({ rights: ["attend", "vote"], votersInWorkingEnvironmentCases: ["administration", "employees"] }),
          health(),
        ),
      },
    ],
    breached: [
      { given: changed(soundWorkingEnvironmentCommittee, without("health")), finds: [{ sentence: "missing" }] },
      { given: changed(soundWorkingEnvironmentCommittee, vacant("health")), finds: [{ sentence: "missing" }] },
      { given: acting(), finds: [{ sentence: "missing" }] },
      {
        given: changed(soundWorkingEnvironmentCommittee, seatWith("health", { rights: ["attend", "vote"] })),
        finds: [{ sentence: "hasVote", at: { seat: "health" } }],
      },
      {
        given: changed(
          acting(),
          health({ rights: ["vote"] }),
          plus(filledSeat("health2", "occupational-health-service")),
        ),
        finds: [{ sentence: "hasVote", at: { seat: "health" } }],
      },
    ],
    open: [
      {
        given: changed(soundWorkingEnvironmentCommittee, seatWith("health", { rights: undefined })),
        finds: [{ sentence: "voteUnknown", at: { seat: "health" } }],
      },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          bodyWith({ constitution: undefined }),
          seatWith("health", { rights: undefined }),
        ),
        finds: [{ sentence: "voteUnknown", at: { seat: "health" } }],
      },
      {
        given: changed(acting({ rights: undefined }), health()),
        finds: [{ sentence: "voteUnknown", at: { seat: "health" } }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundWorkingEnvironmentCommittee, without("health")), on: "2012-12-31" },
    ],
  }),
};
