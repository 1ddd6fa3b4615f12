import { bodyWith, changed, municipalityWith, seatWith, vacant } from "../../model/change.js";
import type { PoliticalParty } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Alignment } from "../../model/vocabulary.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S047 } from "../../sources/handbook-2021.js";
import { S126 } from "../../sources/nord-fron-tripart.js";

/** Nord-Fron's text gives no split between governing side and opposition, so what the handbook asks for is settled here by asking. Nord-Fron, "Om tripart". */
export const rule = {
  name: "position-and-opposition-settled",
  scope: "body",
  norms: [S126, S047],
  severity: "warning",
  options: {},
  applies: always,
  check({ here, elected, municipality: { council, politicalParty } }, { question }) {
    const isSeated = (alignment: Alignment) =>
      elected.some((seat) => politicalParty(seat.politicalParty ?? "")?.alignment === alignment);
    const sides = (["position", "opposition"] as const).filter((side) =>
      mayHave(side, council?.politicalParties ?? []),
    );
    if (!sides.every(isSeated)) question("notStated", here);
  },
} as const satisfies BodyRule<typeof sentences>;

/** Whether the council may have somebody on a side: it does not where every political party is known to stand elsewhere. */
const mayHave = (side: Alignment, politicalParties: readonly PoliticalParty[]) =>
  politicalParties.length === 0 || politicalParties.some(({ alignment = side }) => alignment === side);

export const sentences = {
  question: {
    notStated: {
      nb: "Skal både posisjon og opposisjon være med i {body}? Det går ikke fram at begge er blant de folkevalgte der, og Nord-Frons ordning sier ikke noe om det; etter håndboka bør begge være med. Kommunestyrets sekretariat kan svare.",
      nn: "Skal både posisjon og opposisjon vere med i {body}? Det går ikkje fram at begge er blant dei folkevalde der, og ordninga til Nord-Fron seier ikkje noko om det; etter handboka bør begge vere med. Sekretariatet for kommunestyret kan svare.",
      en: "Are both the governing side and the opposition to take part in {body}? The data do not show both among the elected representatives there, and Nord-Fron's arrangement does not say; by the handbook both should be included. The council's secretariat can answer.",
    },
  },
} as const satisfies Sentences;

const formerCouncil = {
  from: "2019-10-10",
  to: "2023-10-11",
  politicalParties: [{ id: "partyA" }, { id: "partyB" }],
} as const;

const councilOf = (...alignments: readonly (Alignment | undefined)[]) =>
  municipalityWith({
    councilPeriods: [
      formerCouncil,
      {
        from: "2023-10-12",
        politicalParties: alignments.map((alignment, index) => ({ id: index === 0 ? "partyA" : "partyB", alignment })),
      },
    ],
  });

const asked = [{ sentence: "notStated" }] as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Posisjon og opposisjon er avklart",
    nn: "Posisjon og opposisjon er avklart",
    en: "Position and opposition settled",
  },
  why: {
    nb: "Det Nord-Fron har publisert, sier ikke hvordan plassene til de folkevalgte fordeles mellom posisjon og opposisjon. At bare den ene siden er med, er derfor et spørsmål her og ikke en feil. Håndboka mener at begge bør være med; er de det, spør regelen ikke. Den gjetter aldri ut fra partibokstaver.",
    nn: "Det Nord-Fron har publisert, seier ikkje korleis plassane til dei folkevalde blir fordelte mellom posisjon og opposisjon. At berre den eine sida er med, er difor eit spørsmål her og ikkje ein feil. Handboka meiner at begge bør vere med; er dei det, spør regelen ikkje. Han gjettar aldri ut frå partibokstavar.",
    en: "What Nord-Fron has published does not say how the seats of the elected are shared between governing side and opposition. That only one side takes part is therefore a question here and no fault. The handbook holds that both should be included; where they are, the rule asks nothing. It never guesses from the letters of a political party.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, seatWith("elected3", { politicalParty: undefined })) },
      { given: changed(soundSteeringGroup, councilOf("position", "neither")) },
      { given: changed(soundSteeringGroup, councilOf("opposition", "neither")) },
    ],
    open: [
      { given: changed(soundSteeringGroup, vacant("elected2")), finds: asked },
      { given: changed(soundSteeringGroup, vacant("elected1"), vacant("elected3")), finds: asked },
      { given: changed(soundSteeringGroup, councilOf("position", undefined)), finds: asked },
      { given: changed(soundSteeringGroup, municipalityWith({ councilPeriods: [formerCouncil] })), finds: asked },
      { given: changed(soundSteeringGroup, councilOf()), finds: asked },
      { given: changed(soundSteeringGroup, bodyWith({ seats: [] })), finds: asked },
      { given: soundSteeringGroup, on: "2023-10-11", finds: asked },
    ],
  }),
};
