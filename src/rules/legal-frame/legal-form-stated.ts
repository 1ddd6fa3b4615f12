import { bodyWith, changed, constitutionWith } from "../../model/change.js";
import { legalFormOn } from "../../model/legal-form.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section5_1, section5_2 } from "../../sources/local-government-act.js";
import { id2678276 } from "../../sources/ministry-guidance.js";

/** Elected bodies must rest on an act, and which rules a body is under follows from what it legally is. Local Government Act §§ 5-1 and 5-2. */
export const rule = {
  name: "legal-form-stated",
  scope: "body",
  norms: [section5_1, section5_2, id2678276],
  severity: "warning",
  options: {},
  applies: always,
  check({ body, on, here, elected }, { question }) {
    if (legalFormOn(body, on) !== undefined) return;
    question(elected.length > 0 ? "notStatedWithElected" : "notStated", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  question: {
    notStated: {
      nb: "Hva er {body} rettslig sett? Det er ikke oppgitt for denne dagen, og det avgjør hvilke regler som gjelder. Kommunestyrets sekretariat kan svare.",
      nn: "Kva er {body} rettsleg sett? Det er ikkje oppgitt for denne dagen, og det avgjer kva reglar som gjeld. Sekretariatet for kommunestyret kan svare.",
      en: "What is {body} in legal terms? It is not stated for this day, and it decides which rules apply. The council's secretariat can answer.",
    },
    notStatedWithElected: {
      nb: "Hva er {body} rettslig sett? Folkevalgte sitter der. Folkevalgte organer skal være opprettet etter lov, og loven regner opp organene (kommuneloven §§ 5-1 og 5-2). Formen er ikke oppgitt for denne dagen; kommunestyrets sekretariat kan svare.",
      nn: "Kva er {body} rettsleg sett? Folkevalde sit der. Folkevalde organ skal vere oppretta etter lov, og lova reknar opp organa (kommunelova §§ 5-1 og 5-2). Forma er ikkje oppgitt for denne dagen; sekretariatet for kommunestyret kan svare.",
      en: "What is {body} in legal terms? Elected representatives sit in it. Elected bodies must be set up under an act, and the Act lists them (the Local Government Act §§ 5-1 and 5-2). The form is not stated for this day; the council's secretariat can answer.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Det er oppgitt hva organet er rettslig sett",
    nn: "Det er oppgitt kva organet er rettsleg sett",
    en: "What the body is in legal terms",
  },
  why: {
    nb: "Folkevalgte organer og andre kommunale organer er regnet opp i loven, og departementet sa i 2019 at opplistingen er uttømmende. Om et samarbeid der folkevalgte er med, er et slikt organ eller en møteplass uten rettslig form, går ikke fram av hvem som sitter der; det må oppgis. Et partssammensatt utvalg og et arbeidsmiljøutvalg har sin form etter lov, og om dem spør ikke regelen.",
    nn: "Folkevalde organ og andre kommunale organ er rekna opp i lova, og departementet sa i 2019 at opplistinga er uttømmande. Om eit samarbeid der folkevalde er med, er eit slikt organ eller ein møteplass utan rettsleg form, går ikkje fram av kven som sit der; det må oppgjevast. Eit partssamansett utval og eit arbeidsmiljøutval har forma si etter lov, og om dei spør ikkje regelen.",
    en: "Elected bodies and other municipal bodies are listed in the Act, and the ministry said in 2019 that the lists are exhaustive. Whether cooperation in which elected representatives take part is such a body, or a meeting place without legal form, cannot be seen from who sits there; it has to be stated. A joint committee and a working environment committee have their form by an act, and the rule does not ask about them.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: changed(soundJointCommittee, bodyWith({ constitution: undefined })) },
      { given: changed(soundWorkingEnvironmentCommittee, bodyWith({ constitution: undefined })) },
      { given: soundSteeringGroup, on: "2023-11-01" },
    ],
    open: [
      { given: soundSteeringGroup, on: "2023-10-31", finds: [{ sentence: "notStatedWithElected" }] },
      {
        given: changed(soundSteeringGroup, constitutionWith({ legalForm: undefined })),
        finds: [{ sentence: "notStatedWithElected" }],
      },
      {
        given: changed(soundSteeringGroup, bodyWith({ seats: [], constitution: undefined })),
        finds: [{ sentence: "notStated" }],
      },
    ],
  }),
};
