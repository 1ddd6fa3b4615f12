import { decision, meeting } from "../../model/build.js";
import { bodyWith, changed } from "../../model/change.js";
import { decisionsAffectingEmployees } from "../../model/consultation.js";
import type { Case, Meeting } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S169 } from "../../sources/ks-two-parties.js";

/** A case that affects the employees must be formally discussed with the stewards before it is decided. KS, "Bakgrunn". */
export const rule = {
  name: "consultation-before-decision",
  scope: "body",
  norms: [S169],
  severity: "error",
  options: {},
  applies: ({ body, on }) => decisionsAffectingEmployees(body, on).length > 0,
  check({ body, on }, { breach, question }) {
    for (const { meeting, item } of decisionsAffectingEmployees(body, on)) {
      const at = { body: body.id, meeting: meeting.id, case: item.id };
      const { consultedOn } = item;
      if (consultedOn === undefined || consultedOn > on) question("notStated", at);
      else if (consultedOn > meeting.on) breach("after", at, { consultedOn: { day: consultedOn } });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    after: {
      nb: "Saken {case} angår de ansatte og ble behandlet i {meeting} i {body}, men først drøftet med de tillitsvalgte {consultedOn}. Slike saker skal drøftes formelt før arbeidsgiveren avgjør dem.",
      nn: "Saka {case} gjeld dei tilsette og vart behandla i {meeting} i {body}, men først drøfta med dei tillitsvalde {consultedOn}. Slike saker skal drøftast formelt før arbeidsgjevaren avgjer dei.",
      en: "The case {case} affects the employees and was dealt with in {body} at {meeting}, but the stewards were not consulted until {consultedOn}. Such cases call for formal consultation before the employer decides them.",
    },
  },
  question: {
    notStated: {
      nb: "Når ble saken {case} drøftet med de tillitsvalgte? Den angår de ansatte og ble behandlet i {meeting} i {body}, men drøftingen er ikke oppgitt; saksbehandleren eller de tillitsvalgte kan svare.",
      nn: "Når vart saka {case} drøfta med dei tillitsvalde? Ho gjeld dei tilsette og vart behandla i {meeting} i {body}, men drøftinga er ikkje oppgitt; sakshandsamaren eller dei tillitsvalde kan svare.",
      en: "When were the stewards consulted on the case {case}? It affects the employees and was dealt with in {body} at {meeting}, but the consultation is not stated; the case officer or the stewards can answer.",
    },
  },
} as const satisfies Sentences;

const decided = (item: Partial<Case>, more: Partial<Meeting> = {}) =>
  bodyWith({
    meetings: [
      meeting("meeting1", "2024-02-14", {
        cases: [decision("case1", [], { affectsEmployees: true, ...item })],
        ...more,
      }),
    ],
  });

const at = { meeting: "meeting1", case: "case1" } as const;
const after = (day: string) => ({ sentence: "after", at, values: { consultedOn: { day } } }) as const;
const notStated = { sentence: "notStated", at } as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Drøftet med de tillitsvalgte før vedtak",
    nn: "Drøfta med dei tillitsvalde før vedtak",
    en: "Consultation before decision",
  },
  why: {
    nb: "Etter KS' framstilling skal saker som angår de ansatte, drøftes formelt med de tillitsvalgte før arbeidsgiveren, politisk eller administrativt, tar en beslutning. Bare saker der det er oppgitt at de angår de ansatte, blir vurdert, og ikke når de er utsatt, bare tatt til orientering eller sendt videre som tilråding.",
    nn: "Slik KS legg det fram, skal saker som gjeld dei tilsette, drøftast formelt med dei tillitsvalde før arbeidsgjevaren, politisk eller administrativt, tek ei avgjerd. Berre saker der det er oppgitt at dei gjeld dei tilsette, blir vurderte, og ikkje når dei er utsette, berre tekne til orientering eller sende vidare som tilråding.",
    en: "As KS sets it out, cases that affect the employees call for formal consultation with the stewards before the employer, council or administration, decides. Only cases that are stated to affect the employees are judged, and not where they were postponed, merely noted or passed on as a recommendation.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, decided({ consultedOn: "2024-02-14" })) },
      { given: changed(soundSteeringGroup, decided({ consultedOn: "2024-01-31", outcome: undefined })) },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, decided({ consultedOn: "2024-02-15" })),
        on: "2024-02-15",
        finds: [after("2024-02-15")],
      },
      {
        given: changed(soundSteeringGroup, decided({ consultedOn: "2024-02-20", purpose: "dialogue" })),
        finds: [after("2024-02-20")],
      },
      {
        given: changed(soundSteeringGroup, decided({ consultedOn: "2024-02-20", outcome: "agreed" })),
        finds: [after("2024-02-20")],
      },
      {
        given: changed(soundSteeringGroup, decided({ consultedOn: "2024-02-20", outcome: "trial" })),
        finds: [after("2024-02-20")],
      },
    ],
    open: [
      { given: changed(soundSteeringGroup, decided({})), finds: [notStated] },
      { given: changed(soundSteeringGroup, decided({ outcome: undefined })), finds: [notStated] },
      {
        given: changed(soundSteeringGroup, decided({ consultedOn: "2024-02-16" })),
        on: "2024-02-15",
        finds: [notStated],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, decided({ affectsEmployees: undefined })) },
      { given: changed(soundSteeringGroup, decided({ affectsEmployees: false })) },
      { given: changed(soundSteeringGroup, decided({ outcome: "postponed" })) },
      { given: changed(soundSteeringGroup, decided({ outcome: "noted" })) },
      { given: changed(soundSteeringGroup, decided({ outcome: "recommended" })) },
      { given: changed(soundSteeringGroup, decided({ outcome: "none" })) },
      { given: changed(soundSteeringGroup, decided({ outcome: undefined, purpose: "dialogue" })) },
      { given: changed(soundSteeringGroup, decided({})), on: "2024-02-14" },
      { given: changed(soundSteeringGroup, decided({}, { minutes: undefined })) },
    ],
  }),
};
