import { filledSeat } from "../../model/build.js";
import { changed, constitutionWith, plus, vacant, without } from "../../model/change.js";
import { legalFormOn } from "../../model/legal-form.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S005 } from "../../sources/handbook-2021.js";
import { S161, S163, S164, S165 } from "../../sources/ks-two-parties.js";

/** Elected representatives and administration must not be counted as two parties, as KS sees it; the handbook counts them as two. KS, "Lokalt partsarbeid: I kommunen er det kun to parter". */
export const rule = {
  name: "employer-side-undivided",
  scope: "body",
  norms: [S164, S161, S163, S165, S005],
  severity: "info",
  options: {},
  applies: (facts) => facts.employees.length > 0 && !hasSidesByLaw(facts),
  check({ here, elected, administration, employees }, { breach }) {
    if (elected.length === 0 || administration.length === 0) return;
    breach("countedAsTwo", here, {
      elected: elected.length,
      administration: administration.length,
      employees: employees.length,
    });
  },
} as const satisfies BodyRule<typeof sentences>;

/** Whether an act says who stands on which side there, as it does for the two kinds of committee and what replaces the one. */
function hasSidesByLaw({ body, on }: BodyFacts): boolean {
  const form = legalFormOn(body, on);
  return form === "joint-committee" || form === "other-arrangement" || form === "working-environment-committee";
}

export const sentences = {
  breach: {
    countedAsTwo: {
      nb: "I {body} har de folkevalgte ({elected}) og administrasjonen ({administration}) plasser hver for seg ved siden av de ansatte ({employees}). Etter KS' syn er de én part, arbeidsgiversiden, og skal ikke regnes som to; håndboka regner dem som to av tre parter. Det er omstridt.",
      nn: "I {body} har dei folkevalde ({elected}) og administrasjonen ({administration}) plassar kvar for seg ved sida av dei tilsette ({employees}). Slik KS ser det, er dei éin part, arbeidsgjevarsida, og skal ikkje reknast som to; handboka reknar dei som to av tre partar. Det er omstridt.",
      en: "In {body} the elected representatives ({elected}) and the administration ({administration}) have seats of their own beside the employees ({employees}). In KS's view they are one party, the employer side, and must not be counted as two; the handbook counts them as two of three parties. This is contested.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Arbeidsgiversiden er én part",
    nn: "Arbeidsgjevarsida er éin part",
    en: "One employer side",
  },
  why: {
    nb: "KS holder fram at det lokalt bare er to parter: arbeidstakersiden, og arbeidsgiversiden med kommunestyret og administrasjonen sammen. KS bygger på at kommunestyret er øverste arbeidsgiver og kommunedirektøren har de løpende personalsakene, og på at hovedavtalen regner både kommunestyret og den som har fått fullmakten, som arbeidsgiver. Håndboka fra 2021 og Nord-Fron regner folkevalgte, administrasjon og ansatte som tre parter i et utviklingsarbeid uten forhandling og vedtak. Regelen tar ikke stilling; den viser hvor synet til KS ikke er fulgt. I organer der lov sier hvem som er på hvilken side, har den ingenting å si.",
    nn: "KS held fram at det lokalt berre er to partar: arbeidstakarsida, og arbeidsgjevarsida med kommunestyret og administrasjonen saman. KS byggjer på at kommunestyret er øvste arbeidsgjevar og kommunedirektøren har dei løpande personalsakene, og på at hovudavtalen reknar både kommunestyret og den som har fått fullmakta, som arbeidsgjevar. Handboka frå 2021 og Nord-Fron reknar folkevalde, administrasjon og tilsette som tre partar i eit utviklingsarbeid utan forhandling og vedtak. Regelen tek ikkje stilling; han viser kvar synet til KS ikkje er følgt. I organ der lov seier kven som er på kva side, har han ingenting å seie.",
    en: "KS points out that there are only two local parties: the employee side, and the employer side with council and administration together. KS builds on the council being the highest employer while the municipal director has the ongoing personnel matters, and on the Basic Agreement, which counts both the council and whoever holds its authority as the employer. The handbook of 2021 and Nord-Fron count elected representatives, administration and employees as three parties in development work without negotiation and decisions. The rule takes no side; it shows where the view of KS is not followed. In bodies where an act says who is on which side it has nothing to say.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingGroup },
      {
        given: changed(soundSteeringGroup, vacant("administration1"), without("administration2", "administration3")),
      },
    ],
    breached: [
      {
        given: soundSteeringGroup,
        finds: [{ sentence: "countedAsTwo", values: { elected: 3, administration: 3, employees: 3 } }],
      },
      {
        given: changed(
          soundSteeringGroup,
          constitutionWith({ legalForm: undefined }),
          without("elected1", "elected2"),
          without("administration1"),
          vacant("steward1"),
        ),
        finds: [{ sentence: "countedAsTwo", values: { elected: 1, administration: 2, employees: 2 } }],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ legalForm: "council-committee" })),
        finds: [{ sentence: "countedAsTwo", values: { elected: 3, administration: 3, employees: 3 } }],
      },
    ],
    "not-applicable": [
      { given: changed(soundSteeringGroup, without("steward1", "steward2", "steward3")) },
      { given: changed(soundJointCommittee, plus(filledSeat("director", "municipal-director"))) },
      { given: changed(soundSteeringGroup, constitutionWith({ legalForm: "other-arrangement" })) },
      { given: changed(soundSteeringGroup, constitutionWith({ legalForm: "working-environment-committee" })) },
    ],
  }),
};
