import { dialogue } from "../../model/build.js";
import { bodyWith, changed, metOn } from "../../model/change.js";
import { casesDealtWith, hasDealtWithCases } from "../../model/proceedings.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S117 } from "../../sources/nord-fron-tripart.js";

/** Cases come for information and dialogue only. Nord-Fron, "Om tripart". */
export const rule = {
  name: "cases-for-information-and-dialogue",
  scope: "body",
  norms: [S117],
  severity: "error",
  options: {},
  applies: ({ body, on }) => hasDealtWithCases(body, on),
  check({ body, on }, { breach, question }) {
    for (const { item, at } of casesDealtWith(body, on)) {
      const { purpose, outcome } = item;
      if (purpose === undefined) question("purposeUnknown", at);
      else if (purpose !== "information" && purpose !== "dialogue")
        breach("otherPurpose", at, { purpose: { term: purpose } });
      if (outcome === "recommended") breach("recommended", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    otherPurpose: {
      nb: "I {meeting} er formålet med saken {case} oppgitt som {purpose}. Saker kommer til {body} bare for informasjon og dialog.",
      nn: "I {meeting} er formålet med saka {case} oppgitt som {purpose}. Saker kjem til {body} berre for informasjon og dialog.",
      en: "At {meeting}, the purpose of the case {case} is stated as {purpose}. Cases come to {body} for information and dialogue only.",
    },
    recommended: {
      nb: "I {meeting} endte saken {case} med en tilråding. En tilråding er ikke et vedtak, men saker kommer til {body} bare for informasjon og dialog.",
      nn: "I {meeting} enda saka {case} med ei tilråding. Ei tilråding er ikkje eit vedtak, men saker kjem til {body} berre for informasjon og dialog.",
      en: "At {meeting}, the case {case} ended in a recommendation. A recommendation is no decision, but cases come to {body} for information and dialogue only.",
    },
  },
  question: {
    purposeUnknown: {
      nb: "Hva var formålet med saken {case} i {meeting} i {body}? Det er ikke oppgitt; den som satte opp sakslista, kan svare.",
      nn: "Kva var formålet med saka {case} i {meeting} i {body}? Det er ikkje oppgitt; den som sette opp sakslista, kan svare.",
      en: "What was the purpose of the case {case} at {meeting} of {body}? It is not stated; whoever drew up the agenda can answer.",
    },
  },
} as const satisfies Sentences;

const place = { meeting: "meeting1", case: "case1" } as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Saker til informasjon og dialog",
    nn: "Saker til informasjon og dialog",
    en: "Cases for information and dialogue",
  },
  why: {
    nb: "Sakene skal holde alle partene orientert om det som er aktuelt i forholdet mellom arbeidsgiver og ansatte. Alle kan spørre og gi innspill, og de folkevalgte kan gi styringssignaler; det er bidrag til dialogen. En tilråding er derimot rettet til et organ som skal vedta noe, og går lenger enn dialog.",
    nn: "Sakene skal halde alle partane orienterte om det som er aktuelt i forholdet mellom arbeidsgjevar og tilsette. Alle kan spørje og gi innspel, og dei folkevalde kan gi styringssignal; det er bidrag til dialogen. Ei tilråding er derimot retta til eit organ som skal vedta noko, og går lenger enn dialog.",
    en: "The cases are to keep all parties informed of current matters between employer and employees. All can ask and give input, and the elected can give steering signals; these are contributions to the dialogue. A recommendation, however, is addressed to a body that is to decide, and goes further than dialogue.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      {
        given: changed(
          soundSteeringGroup,
          metOn("2024-02-14", dialogue("case1", { purpose: "information", outcome: "noted" })),
        ),
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          metOn(
            "2024-02-14",
            dialogue("case1", { purpose: "consultation" }),
            dialogue("case2", { purpose: "information", outcome: "recommended" }),
            dialogue("case3", { purpose: "negotiation", outcome: "recommended" }),
            dialogue("case4", { purpose: "decision" }),
          ),
        ),
        on: "2024-02-15",
        finds: [
          { sentence: "otherPurpose", at: place, values: { purpose: { term: "consultation" } } },
          { sentence: "recommended", at: { ...place, case: "case2" } },
          { sentence: "otherPurpose", at: { ...place, case: "case3" }, values: { purpose: { term: "negotiation" } } },
          { sentence: "recommended", at: { ...place, case: "case3" } },
          { sentence: "otherPurpose", at: { ...place, case: "case4" }, values: { purpose: { term: "decision" } } },
        ],
      },
      {
        given: changed(
          soundSteeringGroup,
          metOn("2024-02-14", dialogue("case1", { purpose: undefined, outcome: "recommended" })),
        ),
        finds: [
          { sentence: "purposeUnknown", at: place },
          { sentence: "recommended", at: place },
        ],
      },
    ],
    open: [
      {
        given: changed(
          soundSteeringGroup,
          metOn(
            "2024-02-14",
            dialogue("case1", { purpose: undefined }),
            dialogue("case2", { opening: "reported-matters" }),
          ),
        ),
        finds: [{ sentence: "purposeUnknown", at: place }],
      },
    ],
    "not-applicable": [
      { given: changed(soundSteeringGroup, bodyWith({ meetings: [] })) },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", dialogue("case1", { purpose: "decision" }))) },
      {
        given: changed(soundSteeringGroup, metOn("2024-02-14", dialogue("case1", { purpose: "decision" }))),
        on: "2024-02-14",
      },
      {
        given: changed(
          soundSteeringGroup,
          metOn("2024-02-14", dialogue("case1", { purpose: "decision", opening: "previous-minutes" })),
        ),
      },
    ],
  }),
};
