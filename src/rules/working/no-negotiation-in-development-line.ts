import { casesUntil } from "../../model/agenda.js";
import { dialogue } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, metOn } from "../../model/change.js";
import type { Case } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S003 } from "../../sources/handbook-2021.js";

/** Negotiation lies outside the cooperation; law and agreements regulate it. Handbook, "Temaer i håndboka". */
export const rule = {
  name: "no-negotiation-in-development-line",
  scope: "body",
  norms: [S003],
  severity: "warning",
  options: {},
  applies: always,
  check({ body, here, on }, { breach, question }) {
    const negotiates = body.constitution?.negotiates;
    if (negotiates === undefined) question("notStated", here);
    else if (negotiates) breach("negotiates", here);
    for (const { at } of casesUntil(body, on, isNegotiation)) breach("negotiated", at);
  },
} as const satisfies BodyRule<typeof sentences>;

const isNegotiation = ({ purpose }: Case) => purpose === "negotiation";

export const sentences = {
  breach: {
    negotiates: {
      nb: "{body} er satt opp til å forhandle. Forhandlinger ligger utenfor dette samarbeidet; lov og avtaleverk har egne regler for dem.",
      nn: "{body} er sett opp til å forhandle. Forhandlingar ligg utanfor dette samarbeidet; lov og avtaleverk har eigne reglar for dei.",
      en: "{body} is set up to negotiate. Negotiation lies outside this cooperation; law and agreements have rules of their own for it.",
    },
    negotiated: {
      nb: "I {meeting} er saken {case} ført som en forhandling i {body}. Forhandlinger ligger utenfor dette samarbeidet; lov og avtaleverk har egne regler for dem.",
      nn: "I {meeting} er saka {case} ført som ei forhandling i {body}. Forhandlingar ligg utanfor dette samarbeidet; lov og avtaleverk har eigne reglar for dei.",
      en: "At {meeting}, the case {case} is recorded as a negotiation in {body}. Negotiation lies outside this cooperation; law and agreements have rules of their own for it.",
    },
  },
  question: {
    notStated: {
      nb: "Skal {body} forhandle? Det er ikke oppgitt; den som har konstituert organet, kan svare.",
      nn: "Skal {body} forhandle? Det er ikkje oppgitt; den som har konstituert organet, kan svare.",
      en: "Is {body} to negotiate? It is not stated; whoever constituted the body can answer.",
    },
  },
} as const satisfies Sentences;

const negotiation = () => dialogue("case1", { purpose: "negotiation" });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Forhandlinger holdes utenfor utviklingslinja",
    nn: "Forhandlingar blir haldne utanfor utviklingslinja",
    en: "Negotiation kept out of the development line",
  },
  why: {
    nb: "For forhandlinger og konflikter finnes det regler i lov og avtaleverk, og partene er opplært i dem. Utviklingslinja bygger på dialog, og den skal ikke bli et ekstra forhandlingsbord.",
    nn: "For forhandlingar og konfliktar finst det reglar i lov og avtaleverk, og partane er opplærte i dei. Utviklingslinja byggjer på dialog, og ho skal ikkje bli eit ekstra forhandlingsbord.",
    en: "Law and agreements have rules for negotiation and conflict, and the parties are trained in them. The development line builds on dialogue and is not to become one more bargaining table.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", negotiation())) },
      {
        given: changed(
          soundSteeringGroup,
          metOn(
            "2024-03-01",
            dialogue("case1", { purpose: "consultation" }),
            dialogue("case2", { purpose: undefined }),
          ),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ negotiates: true })),
        finds: [{ sentence: "negotiates" }],
      },
      {
        given: changed(
          soundWorkingGroup,
          constitutionWith({ negotiates: undefined }),
          metOn("2024-03-01", negotiation(), dialogue("case2"), dialogue("case3", { purpose: "negotiation" })),
        ),
        finds: [
          { sentence: "notStated" },
          { sentence: "negotiated", at: { meeting: "meeting1", case: "case1" } },
          { sentence: "negotiated", at: { meeting: "meeting1", case: "case3" } },
        ],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ negotiates: undefined })),
        finds: [{ sentence: "notStated" }],
      },
      {
        given: changed(soundSteeringGroup, bodyWith({ constitution: undefined })),
        finds: [{ sentence: "notStated" }],
      },
    ],
  }),
};
