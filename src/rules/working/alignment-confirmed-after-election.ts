import { bodyWith, changed, municipalityWith } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import { newCouncilsOf, startOfElectionMonth } from "../../model/election-period.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { MunicipalityRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S048 } from "../../sources/handbook-2021.js";

/** Power can shift at an election, so who governs and who opposes is stated anew after it. Handbook, "Lik representasjon i styringsgruppa". */
export const rule = {
  name: "alignment-confirmed-after-election",
  scope: "municipality",
  norms: [S048],
  severity: "warning",
  options: {},
  turnsOn: (_, within) => newCouncilsOf(within),
  applies: ({ council, steeringGroups }) => council !== undefined && steeringGroups().length > 0,
  check({ council, on }, { question }) {
    if (council !== undefined && council.from < startOfElectionMonth(on))
      question("periodBeforeElection", {}, { from: { day: council.from } });
  },
} as const satisfies MunicipalityRule<typeof sentences>;

export const sentences = {
  question: {
    periodBeforeElection: {
      nb: "Hvem er posisjon og opposisjon etter siste kommunevalg? Den oppgitte kommunestyreperioden begynte {from}, før valget; kommunestyrets sekretariat kan svare.",
      nn: "Kven er posisjon og opposisjon etter det siste kommunevalet? Den oppgitte kommunestyreperioden byrja {from}, før valet; sekretariatet for kommunestyret kan svare.",
      en: "Who is the governing side and who the opposition after the latest municipal election? The council period stated began on {from}, before the election; the council's secretariat can answer.",
    },
  },
} as const satisfies Sentences;

const councilSince = (from: IsoDate) =>
  municipalityWith({ councilPeriods: [{ from, politicalParties: [{ id: "partyA" }, { id: "partyB" }] }] });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Posisjon og opposisjon er bekreftet etter valget",
    nn: "Posisjon og opposisjon er stadfesta etter valet",
    en: "Position and opposition confirmed after the election",
  },
  why: {
    nb: "Et valg kan flytte makten, og en ny posisjon som ikke var med fra før, er vanskelig å få med i arbeidet. Kommunevalg holdes i september hvert fjerde år, og det nye kommunestyret konstituerer seg innen utgangen av oktober. Fra november spør regelen etter opplysninger som er nyere enn valget.",
    nn: "Eit val kan flytte makta, og ein ny posisjon som ikkje var med frå før, er vanskeleg å få med i arbeidet. Kommuneval blir haldne i september kvart fjerde år, og det nye kommunestyret konstituerer seg innan utgangen av oktober. Frå november spør regelen etter opplysningar som er nyare enn valet.",
    en: "An election can move power, and a new governing side that took no part before is hard to bring on board. Municipal elections are held in September every fourth year, and the new council is constituted by the end of October. From November on the rule asks for information newer than the election.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundSteeringGroup, on: "2026-12-31" },
      { given: soundSteeringGroup, on: "2027-10-31" },
      { given: changed(soundSteeringGroup, councilSince("2023-09-01")) },
      { given: changed(soundSteeringGroup, councilSince("2019-10-10")), on: "2023-10-31" },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, councilSince("2023-08-31")),
        finds: [{ sentence: "periodBeforeElection", values: { from: { day: "2023-08-31" } } }],
      },
      {
        given: changed(soundSteeringGroup, councilSince("2019-10-10")),
        on: "2023-11-01",
        finds: [{ sentence: "periodBeforeElection", values: { from: { day: "2019-10-10" } } }],
      },
      {
        given: changed(soundSteeringGroup, councilSince("2015-10-10")),
        on: "2023-10-31",
        finds: [{ sentence: "periodBeforeElection", values: { from: { day: "2015-10-10" } } }],
      },
      {
        given: soundSteeringGroup,
        on: "2028-01-01",
        finds: [{ sentence: "periodBeforeElection", values: { from: { day: "2023-10-12" } } }],
      },
    ],
    "not-applicable": [
      { given: changed(soundSteeringGroup, bodyWith({ seats: [] }), municipalityWith({ councilPeriods: [] })) },
      { given: changed(soundSteeringGroup, councilSince("2019-10-10"), bodyWith({ kind: "joint-committee" })) },
      { given: changed(soundSteeringGroup, councilSince("2019-10-10"), bodyWith({ to: "2024-02-29" })) },
    ],
  }),
};
