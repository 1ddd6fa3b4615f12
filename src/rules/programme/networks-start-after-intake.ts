import type { IsoDate } from "../../model/dates.js";
import type { Network, Programme } from "../../model/programme.js";
import { participant, soundProgramme } from "../../model/sound-programme.js";
import type { Page } from "../../rule/page.js";
import type { ProgrammeFacts } from "../../rule/programme-facts.js";
import type { ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S207 } from "../../sources/programme-fagforbundet-2011.js";

/** A network starts once the first of its municipalities has been taken into the programme. Fagforbundet 2011, "Fakta om Saman om ein betre kommune". */
export const rule = {
  name: "networks-start-after-intake",
  scope: "programme",
  norms: [S207],
  severity: "warning",
  options: {},
  applies: (facts) =>
    facts.networks.some((network) => network.from !== undefined && intakesOf(network, facts).length > 0),
  check(facts, { breach, question }) {
    for (const network of facts.networks) {
      const intakes = intakesOf(network, facts);
      const [first] = intakes.flatMap((day) => day ?? []).sort();
      const { from } = network;
      if (from === undefined || intakes.length === 0 || (first !== undefined && first <= from)) continue;
      const at = { network: network.id };
      if (first === undefined || intakes.includes(undefined)) question("intakeUnknown", at, { from: { day: from } });
      else breach("beforeIntake", at, { from: { day: from }, intake: { day: first } });
    }
  },
} as const satisfies ProgrammeRule<typeof sentences>;

/** The days on which the participants in a network were taken in, in document order; `undefined` where not known. */
const intakesOf = ({ municipalities }: Network, { programme }: ProgrammeFacts): readonly (IsoDate | undefined)[] =>
  programme.participants.filter(({ municipality }) => municipalities.includes(municipality)).map((it) => it.admittedOn);

export const sentences = {
  breach: {
    beforeIntake: {
      nb: "Nettverket {network} begynte {from}, men ingen av kommunene i det ble tatt opp i programmet før {intake}. Nettverkene begynner etter opptaket.",
      nn: "Nettverket {network} byrja {from}, men ingen av kommunane i det blei tekne opp i programmet før {intake}. Nettverka byrjar etter opptaket.",
      en: "The network {network} began on {from}, but none of its municipalities was taken into the programme before {intake}. Networks start after the intake.",
    },
  },
  question: {
    intakeUnknown: {
      nb: "Når ble kommunene i nettverket {network} tatt opp i programmet? Nettverket begynte {from}, men opptaksdagen er ikke oppgitt for alle; kommunene kan svare.",
      nn: "Når blei kommunane i nettverket {network} tekne opp i programmet? Nettverket byrja {from}, men opptaksdagen er ikkje oppgitt for alle; kommunane kan svare.",
      en: "When were the municipalities of the network {network} taken into the programme? The network began on {from}, but the day of intake is not stated for all of them; the municipalities can answer.",
    },
  },
} as const satisfies Sentences;

const network = (from: IsoDate | undefined, ...admissions: readonly (IsoDate | undefined)[]): Programme => ({
  ...soundProgramme,
  participants: [
    ...admissions.map((admittedOn, number) => participant(`kommune${number}`, { admittedOn })),
    participant("sandvik", { admittedOn: "2011-09-01" }),
  ],
  networks: [{ id: "absence", municipalities: admissions.map((_, number) => `kommune${number}`), from }],
});

/** The same with networks that nothing can be said of: one has not begun, the other has no participants. */
const besideOthers = (programme: Programme): Programme => ({
  ...programme,
  networks: [
    { id: "to come", municipalities: ["sandvik"] },
    { id: "planned", municipalities: [], from: "2011-08-15" },
    ...programme.networks,
  ],
});

const at = { network: "absence" };
const from = { day: "2011-11-14" };

export const page: Page<typeof sentences, Programme> = {
  title: {
    nb: "Nettverkene begynner etter opptaket",
    nn: "Nettverka byrjar etter opptaket",
    en: "Networks start after the intake",
  },
  why: {
    nb: "Kommunene kom med i puljer: den første 21. september 2011, flere i november samme år med nettverk fra første kvartal 2012, og en planlagt pulje høsten 2012 med nettverk i 2013. En kommune kan gå inn i et nettverk som alt er i gang; derfor teller dagen da den første kommunen i nettverket kom med.",
    nn: "Kommunane kom med i puljer: den første 21. september 2011, fleire i november same år med nettverk frå første kvartal 2012, og ei planlagd pulje hausten 2012 med nettverk i 2013. Ein kommune kan gå inn i eit nettverk som alt er i gang; difor tel dagen då den første kommunen i nettverket kom med.",
    en: "The first municipalities were taken in on 21 September 2011. Those of November had their networks early in 2012; for the autumn of that year a further round was foreseen, with networks the year after. A municipality may join a network already at work, so what counts is the day on which the network's first municipality was taken in.",
  },
  examples: () => ({
    met: [
      { given: soundProgramme },
      { given: network("2011-11-15", "2012-09-01", "2011-11-15") },
      { given: network("2011-11-15", undefined, "2011-11-15") },
      { given: besideOthers(network("2011-11-15", "2011-11-15")) },
    ],
    breached: [
      {
        given: network("2011-11-14", "2012-09-01", "2011-11-15", "2011-12-01"),
        on: "2011-11-14",
        finds: [{ sentence: "beforeIntake", at, values: { from, intake: { day: "2011-11-15" } } }],
      },
    ],
    open: [
      {
        given: network("2011-11-14", "2011-11-15", undefined),
        finds: [{ sentence: "intakeUnknown", at, values: { from } }],
      },
      { given: network("2011-11-14", undefined), finds: [{ sentence: "intakeUnknown", at, values: { from } }] },
    ],
    "not-applicable": [
      { given: network("2011-11-14", "2011-11-15"), on: "2011-11-13" },
      { given: network(undefined, "2011-11-15") },
      { given: network("2011-11-14") },
    ],
  }),
};
