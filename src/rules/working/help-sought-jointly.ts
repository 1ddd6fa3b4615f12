import { casesUntil, hasCase } from "../../model/agenda.js";
import { dialogue } from "../../model/build.js";
import { changed, metOn, seatWith, vacant } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import type { Body, Case } from "../../model/municipality.js";
import { type Party, parties } from "../../model/role.js";
import { isFilled, seatsOf } from "../../model/seat.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S108 } from "../../sources/handbook-2021.js";

/** Parties that are stuck may seek help, but must ask for it jointly. Handbook, "Når dere står fast i arbeidet". */
export const rule = {
  name: "help-sought-jointly",
  scope: "body",
  norms: [S108],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => hasCase(body, on, hasSoughtHelp),
  check({ body, on }, { breach }) {
    for (const { meeting, item, at } of casesUntil(body, on, hasSoughtHelp)) {
      const terms = parties.filter(
        (party) => !item.helpSoughtBy.includes(party) && isRepresented(body, party, meeting.on),
      );
      if (terms.length > 0) breach("notJointly", at, { missing: { terms } });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const hasSoughtHelp = ({ helpSoughtBy }: Case) => helpSoughtBy.length > 0;

/** Whoever joined the group after the meeting could not have asked with the others. */
const isRepresented = (body: Body, party: Party, on: IsoDate) =>
  seatsOf(body, party, on).some((seat) => isFilled(seat, on));

export const sentences = {
  breach: {
    notJointly: {
      nb: "I saken {case} i {meeting} i {body} er det søkt hjelp uten {missing}. Partene skal be om hjelp sammen.",
      nn: "I saka {case} i {meeting} i {body} er det søkt hjelp utan {missing}. Partane skal be om hjelp saman.",
      en: "In the case {case} at {meeting} in {body}, help has been sought without {missing}. The parties must ask for help jointly.",
    },
  },
} as const satisfies Sentences;

const soughtBy = (...helpSoughtBy: readonly Party[]) => dialogue("case1", { helpSoughtBy });

const missing = (...terms: readonly Party[]) =>
  [{ sentence: "notJointly", at: { meeting: "meeting1", case: "case1" }, values: { missing: { terms } } }] as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Partene søker hjelp sammen",
    nn: "Partane søkjer hjelp saman",
    en: "Help sought jointly",
  },
  why: {
    nb: "Hjelp utenfra virker når partene er enige om hva som er årsaken, og tar imot den sammen. Ber én av dem om hjelp alene, kan hjelperen lett bli oppfattet som støttespiller for den ene.",
    nn: "Hjelp utanfrå verkar når partane er samde om kva som er årsaka, og tek imot hjelpa saman. Ber éin av dei om hjelp åleine, kan hjelparen lett bli oppfatta som støttespelar for den eine.",
    en: "Help from outside works when the parties agree on the cause and receive it together. Where one of them asks alone, the helper is easily taken for that party's supporter.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, metOn("2024-02-14", soughtBy("elected", "administration", "employees"))) },
      { given: changed(soundWorkingGroup, metOn("2024-02-14", soughtBy("employees", "administration"))) },
      {
        given: changed(
          soundWorkingGroup,
          vacant("steward1"),
          seatWith("steward2", { holders: [{ person: "p", from: "2024-02-15" }] }),
          metOn("2024-02-14", soughtBy("administration")),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, metOn("2024-03-01", soughtBy("administration"))),
        finds: missing("elected", "employees"),
      },
      {
        given: changed(soundWorkingGroup, metOn("2024-02-14", soughtBy("employees"))),
        finds: missing("administration"),
      },
      {
        given: changed(
          soundWorkingGroup,
          vacant("steward1"),
          seatWith("steward2", { holders: [{ person: "p", from: "2024-02-14" }] }),
          metOn("2024-02-14", soughtBy("administration")),
        ),
        finds: missing("employees"),
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", soughtBy("administration"))) },
    ],
  }),
};
