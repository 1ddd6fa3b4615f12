import { dialogue } from "../../model/build.js";
import { changed, constitutionWith, metOn } from "../../model/change.js";
import { constitutionOn } from "../../model/constitution.js";
import { casesDealtWith } from "../../model/proceedings.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S120 } from "../../sources/nord-fron-tripart.js";

/** Meetings must not be counted as formal consultation or negotiation, which are held elsewhere. Nord-Fron, "Om tripart". */
export const rule = {
  name: "consultation-and-negotiation-held-elsewhere",
  scope: "body",
  norms: [S120],
  severity: "error",
  options: {},
  applies: always,
  check({ body, here, on }, { breach, question }) {
    const negotiates = constitutionOn(body, on)?.negotiates;
    if (negotiates === undefined) question("negotiatesUnknown", here);
    else if (negotiates) breach("negotiates", here);
    for (const { meeting, item, at } of casesDealtWith(body, on)) {
      const { purpose, topic, consultedOn } = item;
      if (purpose === "consultation" || purpose === "negotiation")
        breach("countedAs", at, { purpose: { term: purpose } });
      else if (topic === "wage-negotiation") breach("wageNegotiation", at);
      else if (consultedOn === meeting.on) question("consultedSameDay", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    negotiates: {
      nb: "{body} er satt opp til å forhandle. Et møte der skal ikke regnes som formell drøfting eller forhandling.",
      nn: "{body} er sett opp til å forhandle. Eit møte der skal ikkje reknast som formell drøfting eller forhandling.",
      en: "{body} is set up to negotiate. A meeting there must not be counted as formal consultation or negotiation.",
    },
    countedAs: {
      nb: "I {meeting} er saken {case} ført som {purpose}. Et møte i {body} skal ikke regnes som formell drøfting eller forhandling.",
      nn: "I {meeting} er saka {case} ført som {purpose}. Eit møte i {body} skal ikkje reknast som formell drøfting eller forhandling.",
      en: "At {meeting}, the case {case} is recorded as {purpose}. A meeting of {body} must not be counted as formal consultation or negotiation.",
    },
    wageNegotiation: {
      nb: "I {meeting} gjelder saken {case} lønnsforhandling. Et møte i {body} skal ikke regnes som formell drøfting eller forhandling.",
      nn: "I {meeting} gjeld saka {case} lønsforhandling. Eit møte i {body} skal ikkje reknast som formell drøfting eller forhandling.",
      en: "At {meeting}, the case {case} is about wage negotiation. A meeting of {body} must not be counted as formal consultation or negotiation.",
    },
  },
  question: {
    negotiatesUnknown: {
      nb: "Skal {body} forhandle? Det er ikke oppgitt; den som har opprettet arenaen, kan svare.",
      nn: "Skal {body} forhandle? Det er ikkje oppgitt; den som har oppretta arenaen, kan svare.",
      en: "Is {body} to negotiate? It is not stated; whoever set up the arena can answer.",
    },
    consultedSameDay: {
      nb: "Var drøftingen av saken {case} et eget møte? Den er datert samme dag som {meeting} i {body}; de tillitsvalgte eller personalenheten kan svare.",
      nn: "Var drøftinga av saka {case} eit eige møte? Ho er datert same dag som {meeting} i {body}; dei tillitsvalde eller personaleininga kan svare.",
      en: "Was the consultation on the case {case} a meeting of its own? It is dated the same day as {meeting} of {body}; the stewards or the HR unit can answer.",
    },
  },
} as const satisfies Sentences;

const place = { meeting: "meeting1", case: "case1" } as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Drøfting og forhandling skjer et annet sted",
    nn: "Drøfting og forhandling skjer ein annan stad",
    en: "Consultation and negotiation held elsewhere",
  },
  why: {
    nb: "De tillitsvalgte skal ikke miste den formelle drøftingen fordi en sak har vært snakket om her. Temaer som skal drøftes, som arbeidstid, heltidskultur og lønnspolitikk, kan gjerne tas opp; det er fremgangsmåten som hører til et annet sted. Lønnsforhandling regnes som forhandling uansett hva formålet er oppgitt som.",
    nn: "Dei tillitsvalde skal ikkje miste den formelle drøftinga fordi ei sak har vore snakka om her. Tema som skal drøftast, som arbeidstid, heiltidskultur og lønspolitikk, kan gjerne takast opp; det er framgangsmåten som høyrer til ein annan stad. Lønsforhandling blir rekna som forhandling uansett kva formålet er oppgitt som.",
    en: "The stewards are not to lose the formal consultation because a case has been talked about here. Topics that call for consultation, such as working hours, full-time culture and wage policy, may well be taken up; it is the procedure that belongs elsewhere. Wage negotiation counts as negotiation whatever its purpose is stated to be.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      {
        given: changed(
          soundSteeringGroup,
          metOn(
            "2024-02-14",
            dialogue("case1", { topic: "wage-policy", consultedOn: "2024-02-13" }),
            dialogue("case2", { topic: "full-time-culture", consultedOn: "2024-02-15" }),
            dialogue("case3", { purpose: "decision" }),
            dialogue("case4", { purpose: undefined }),
          ),
        ),
      },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", dialogue("case1", { purpose: "negotiation" }))) },
      {
        given: changed(soundSteeringGroup, metOn("2024-02-14", dialogue("case1", { topic: "wage-negotiation" }))),
        on: "2024-02-14",
      },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          metOn(
            "2024-02-14",
            dialogue("case1", { topic: "full-time-culture", purpose: "consultation", consultedOn: "2024-02-14" }),
            dialogue("case2", { topic: "wage-negotiation", purpose: "negotiation" }),
            dialogue("case3", { topic: "wage-negotiation", purpose: undefined }),
          ),
        ),
        finds: [
          { sentence: "countedAs", at: place, values: { purpose: { term: "consultation" } } },
          { sentence: "countedAs", at: { ...place, case: "case2" }, values: { purpose: { term: "negotiation" } } },
          { sentence: "wageNegotiation", at: { ...place, case: "case3" } },
        ],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ negotiates: true })),
        on: "2023-11-01",
        finds: [{ sentence: "negotiates" }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ negotiates: undefined })),
        finds: [{ sentence: "negotiatesUnknown" }],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ negotiates: true })),
        on: "2023-10-31",
        finds: [{ sentence: "negotiatesUnknown" }],
      },
      {
        given: changed(soundSteeringGroup, metOn("2024-02-14", dialogue("case1", { consultedOn: "2024-02-14" }))),
        finds: [{ sentence: "consultedSameDay", at: place }],
      },
    ],
  }),
};
