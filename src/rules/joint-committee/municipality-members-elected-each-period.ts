import { changed, seatWith, vacant } from "../../model/change.js";
import { daysAfter, type IsoDate } from "../../model/dates.js";
import { lastDayOfElectionPeriod } from "../../model/election-period.js";
import { isJointCommittee, isMember } from "../../model/joint-committee.js";
import type { Place } from "../../model/municipality.js";
import { beginningsOf, termOn } from "../../model/seat.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Mending } from "../../rule/mending.js";
import { endAt, seatsAt, vacate } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section9_1 } from "../../sources/election-act.js";
import { section7_1_5 } from "../../sources/local-government-act.js";

/** After an election the sitting members continue until new ones are elected, at the latest until the first turn of the year. Local Government Act § 7-1 (5). */
export const rule = {
  name: "municipality-members-elected-each-period",
  scope: "body",
  norms: [section7_1_5, section9_1],
  severity: "error",
  options: {},
  turnsOn: ({ seats }) => beginningsOf(seats).map((from) => daysAfter(lastDayOfElectionPeriod(from), 1)),
  applies: ({ body, on, elected }) => isJointCommittee(body, on) && elected.some((seat) => isMember(seat, body, on)),
  check({ body, here, elected, on }, { breach, question }) {
    const unknown: Place[] = [];
    for (const seat of elected) {
      if (!isMember(seat, body, on)) continue;
      const at = { body: body.id, seat: seat.id };
      const term = termOn(seat, on);
      if (term?.from === undefined) {
        unknown.push(at);
        continue;
      }
      const { from, to } = term;
      const last = lastDayOfElectionPeriod(from);
      const days = { from: { day: from }, last: { day: last } };
      if (to !== undefined && to > last) breach("beyondPeriod", at, days);
      if (to === undefined && on > last) question("electedAnewUnknown", at, days);
    }
    if (unknown.length > 0) question("termUnknown", here, { count: unknown.length }, unknown);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    beyondPeriod: {
      nb: "Vervet til den folkevalgte på {seat} i {body} begynte {from} og er oppgitt å vare lenger enn til {last}. Etter et valg fortsetter de som sitter, bare til nye er valgt, og lengst til årsskiftet (kommuneloven § 7-1).",
      nn: "Vervet til den folkevalde på {seat} i {body} byrja {from} og er oppgitt å vare lenger enn til {last}. Etter eit val blir dei som sit, sitjande berre til nye er valde, og lengst til årsskiftet (kommunelova § 7-1).",
      en: "The elected representative on {seat} in {body} took office on {from} and is stated to sit beyond {last}. After an election those who sit continue only until new members are elected, and at the latest until the turn of the year (the Local Government Act § 7-1).",
    },
  },
  question: {
    electedAnewUnknown: {
      nb: "Er den folkevalgte på {seat} i {body} valgt på nytt etter kommunevalget? Vervet begynte {from}, og uten nytt valg varte det lengst til {last} (kommuneloven § 7-1). Kommunestyrets sekretariat kan svare.",
      nn: "Er den folkevalde på {seat} i {body} vald på nytt etter kommunevalet? Vervet byrja {from}, og utan nytt val varte det lengst til {last} (kommunelova § 7-1). Sekretariatet for kommunestyret kan svare.",
      en: "Was the elected representative on {seat} in {body} elected anew after the municipal election? The office began on {from} and without a new election lasted until {last} at the latest (the Local Government Act § 7-1). The council's secretariat can answer.",
    },
    termUnknown: {
      nb: "Når ble de folkevalgte i {body} valgt? Første dag mangler for {count} av dem. Etter et kommunevalg fortsetter de som sitter, lengst til årsskiftet (kommuneloven § 7-1); kommunestyrets sekretariat kan svare.",
      nn: "Når vart dei folkevalde i {body} valde? Første dag manglar for {count} av dei. Etter eit kommuneval blir dei som sit, sitjande lengst til årsskiftet (kommunelova § 7-1); sekretariatet for kommunestyret kan svare.",
      en: "When were the elected representatives in {body} elected? The first day is missing for {count} of them. After a municipal election those who sit continue until the turn of the year at the latest (the Local Government Act § 7-1); the council's secretariat can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  beyondPeriod({ at, values }, facts) {
    const { day: last } = values.last as { day: IsoDate };
    return {
      moves: seatsAt(facts, at).map((seat) => vacate(facts, seat, daysAfter(last, 1))),
      otherwise: endAt(facts, at),
    };
  },
};

const elected = (id: string, from: string | undefined, to?: string) =>
  seatWith(id, { holders: [{ person: `holder of ${id}`, from, to }] });

const days = (from: string, last: string) => ({ from: { day: from }, last: { day: last } });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Kommunens representanter er valgt for valgperioden",
    nn: "Representantane for kommunen er valde for valperioden",
    en: "The municipality's members elected for each period",
  },
  why: {
    nb: "Kommunevalg holdes i september hvert fjerde år, og det nye kommunestyret velger nye representanter. Er det ikke gjort i det første møtet, fortsetter de som satt, til nyvalget er gjort, men ikke lenger enn til første årsskifte; til da sier regelen ingenting. Et skifte av flertall midt i perioden er ikke et valg. Er et verv uten siste dag ført videre over et valg, kan medlemmet være valgt på nytt, og regelen spør.",
    nn: "Kommuneval blir haldne i september kvart fjerde år, og det nye kommunestyret vel nye representantar. Er det ikkje gjort i det første møtet, blir dei som sat, sitjande til nyvalet er gjort, men ikkje lenger enn til første årsskifte; til då seier regelen ingenting. Eit skifte av fleirtal midt i perioden er ikkje eit val. Er eit verv utan siste dag ført vidare over eit val, kan medlemen vere vald på nytt, og regelen spør.",
    en: "Municipal elections are held in September of every fourth year, and the new council elects new representatives. Where its first meeting does not do so, those who sat continue until it is done, but not beyond the first turn of the year; until then the rule is silent. A shift of majority within the period is no election. Where an office without a last day goes on across an election, the member may have been elected anew, and the rule asks.",
  },
  examples: () => ({
    met: [
      { given: soundJointCommittee },
      { given: changed(soundJointCommittee, elected("chair", "2019-10-24", "2023-12-31")), on: "2023-12-31" },
      { given: changed(soundJointCommittee, elected("chair", "2019-10-24")), on: "2023-12-31" },
      { given: changed(soundJointCommittee, elected("chair", "2023-08-31", "2023-12-31")), on: "2023-11-15" },
      { given: changed(soundJointCommittee, elected("chair", "2023-09-01", "2027-12-31")) },
      {
        given: changed(
          soundJointCommittee,
          seatWith("chair", { rights: ["attend", "speak", "propose"], holders: [{ person: "guest" }] }),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundJointCommittee, elected("chair", "2023-10-26", "2028-01-01")),
        finds: [{ sentence: "beyondPeriod", at: { seat: "chair" }, values: days("2023-10-26", "2027-12-31") }],
      },
      {
        given: changed(soundJointCommittee, elected("deputy", "2023-08-31", "2027-10-31")),
        finds: [{ sentence: "beyondPeriod", at: { seat: "deputy" }, values: days("2023-08-31", "2023-12-31") }],
      },
    ],
    open: [
      {
        given: changed(soundJointCommittee, elected("chair", "2019-10-24")),
        on: "2024-01-01",
        finds: [{ sentence: "electedAnewUnknown", at: { seat: "chair" }, values: days("2019-10-24", "2023-12-31") }],
      },
      {
        given: changed(soundJointCommittee, elected("chair", undefined), elected("elected3", undefined, "2040-12-31")),
        finds: [{ sentence: "termUnknown", values: { count: 2 }, related: [{ seat: "chair" }, { seat: "elected3" }] }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundJointCommittee, vacant("chair"), vacant("deputy"), vacant("elected3")) },
    ],
  }),
};
