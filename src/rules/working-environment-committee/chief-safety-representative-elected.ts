import { emptyBody, filledSeat } from "../../model/build.js";
import { type Change, changed, plus, plusBody, vacant, without } from "../../model/change.js";
import { safetyServiceOn } from "../../model/safety-service.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import type { Page } from "../../rule/page.js";
import type { MunicipalityRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section3_5 } from "../../sources/regulation-on-participation.js";
import { actInForce, section6_1_3 } from "../../sources/working-environment-act.js";

/** Where there is more than one safety representative, there must be at least one chief safety representative. Working Environment Act § 6-1 (3). */
export const rule = {
  name: "chief-safety-representative-elected",
  scope: "municipality",
  norms: [section6_1_3, section3_5],
  severity: "error",
  inForce: actInForce,
  options: {},
  applies: ({ municipality, on }) => safetyServiceOn(municipality, on).representatives.size > 1,
  check({ municipality, on }, { question }) {
    const { chiefs, representatives } = safetyServiceOn(municipality, on);
    if (chiefs.size === 0) question("chiefUnknown", {}, { count: representatives.size });
  },
} as const satisfies MunicipalityRule<typeof sentences>;

export const sentences = {
  question: {
    chiefUnknown: {
      nb: "Hvem er hovedverneombud i kommunen? {count} verneombud sitter i organene, og ikke noe hovedverneombud. Med flere enn ett verneombud skal det være minst ett hovedverneombud (arbeidsmiljøloven § 6-1); fagforeningene eller verneombudene kan svare.",
      nn: "Kven er hovudverneombod i kommunen? {count} verneombod sit i organa, og ikkje noko hovudverneombod. Med fleire enn eitt verneombod skal det vere minst eitt hovudverneombod (arbeidsmiljølova § 6-1); fagforeiningane eller verneomboda kan svare.",
      en: "Who is chief safety representative in the municipality? {count} safety representatives sit in the bodies, and no chief safety representative. With more than one safety representative there must be at least one chief safety representative (the Working Environment Act § 6-1); the unions or the safety representatives can answer.",
    },
  },
} as const satisfies Sentences;

const safetyRepresentatives = (...ids: readonly string[]): Change =>
  plus(...ids.map((id) => filledSeat(id, "safety-representative")));
const withoutChief = () => changed(soundWorkingEnvironmentCommittee, without("chief"));

export const page: Page<typeof sentences> = {
  title: {
    nb: "Hovedverneombud der det er flere verneombud",
    nn: "Hovudverneombod der det er fleire verneombod",
    en: "A chief where there are several safety representatives",
  },
  why: {
    nb: "Hovedverneombudet samordner verneombudene. Dataene viser bare dem som har en plass i et organ; er ikke noe hovedverneombud blant dem, vet regelen ikke om det finnes et, og den spør.",
    nn: "Hovudverneombodet samordnar verneomboda. Dataa viser berre dei som har ein plass i eit organ; er ikkje noko hovudverneombod mellom dei, veit ikkje regelen om det finst eit, og han spør.",
    en: "The chief safety representative coordinates the safety representatives. The data show only those who have a seat in a body; where no chief is among them, the rule does not know whether there is one, and asks.",
  },
  examples: () => ({
    met: [
      { given: changed(soundWorkingEnvironmentCommittee, safetyRepresentatives("safety1", "safety2")) },
      {
        given: changed(
          withoutChief(),
          safetyRepresentatives("safety1", "safety2"),
          plusBody(
            emptyBody("steeringGroup", "steering-group", {
              seats: [filledSeat("safety", "chief-safety-representative")],
            }),
          ),
        ),
      },
    ],
    open: [
      {
        given: changed(withoutChief(), safetyRepresentatives("safety1", "safety2")),
        finds: [{ sentence: "chiefUnknown", values: { count: 2 } }],
      },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          vacant("chief"),
          safetyRepresentatives("safety1", "safety2"),
          plusBody(emptyBody("group", "ad-hoc-group", { seats: [filledSeat("safety3", "safety-representative")] })),
        ),
        finds: [{ sentence: "chiefUnknown", values: { count: 3 } }],
      },
    ],
    "not-applicable": [
      { given: soundWorkingEnvironmentCommittee },
      { given: changed(withoutChief(), safetyRepresentatives("safety1")) },
      {
        given: changed(
          withoutChief(),
          safetyRepresentatives("safety1"),
          plus(filledSeat("safety2", "safety-representative", { holders: [{ person: "holder of safety1" }] })),
        ),
      },
      { given: changed(withoutChief(), safetyRepresentatives("safety1", "safety2")), on: "2005-12-31" },
    ],
  }),
};
