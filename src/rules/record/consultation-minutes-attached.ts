import { decision, meeting } from "../../model/build.js";
import { bodyWith, changed } from "../../model/change.js";
import { decisionsAffectingEmployees } from "../../model/consultation.js";
import type { IsoDate } from "../../model/dates.js";
import type { Body, Case } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S171 } from "../../sources/ks-two-parties.js";

/** The minutes of the consultation with the stewards should be attached to the case. KS, "Bakgrunn". */
export const rule = {
  name: "consultation-minutes-attached",
  scope: "body",
  norms: [S171],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => consultedOnBefore(body, on).length > 0,
  check({ body, on }, { breach, question }) {
    for (const { meeting, item } of consultedOnBefore(body, on)) {
      const at = { body: body.id, meeting: meeting.id, case: item.id };
      if (item.minutesAttached === undefined) question("notStated", at);
      else if (!item.minutesAttached) breach("notAttached", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

/** The decisions that affect the employees and had been discussed with the stewards when the meeting was held. */
const consultedOnBefore = (body: Body, on: IsoDate) =>
  decisionsAffectingEmployees(body, on).filter(
    ({ meeting, item }) => item.consultedOn !== undefined && item.consultedOn <= meeting.on,
  );

export const sentences = {
  breach: {
    notAttached: {
      nb: "Referatet fra drøftingen med de tillitsvalgte er ikke vedlagt saken {case} i {meeting} i {body}. Det bør følge saken, slik at de folkevalgte får vite hva de tillitsvalgte mener.",
      nn: "Referatet frå drøftinga med dei tillitsvalde er ikkje lagt ved saka {case} i {meeting} i {body}. Det bør følgje saka, slik at dei folkevalde får vite kva dei tillitsvalde meiner.",
      en: "The minutes of the consultation with the stewards are not attached to the case {case}, dealt with in {body} at {meeting}. They should go with the case, so that the elected representatives learn the stewards' views.",
    },
  },
  question: {
    notStated: {
      nb: "Er referatet fra drøftingen med de tillitsvalgte vedlagt saken {case} i {meeting} i {body}? Det er ikke oppgitt; saksbehandleren kan svare.",
      nn: "Er referatet frå drøftinga med dei tillitsvalde lagt ved saka {case} i {meeting} i {body}? Det er ikkje oppgitt; sakshandsamaren kan svare.",
      en: "Are the minutes of the consultation with the stewards attached to the case {case}, dealt with in {body} at {meeting}? It is not stated; the case officer can answer.",
    },
  },
} as const satisfies Sentences;

const decided = (more: Partial<Case>) =>
  bodyWith({
    meetings: [
      meeting("meeting1", "2024-02-14", {
        cases: [decision("case1", [], { affectsEmployees: true, consultedOn: "2024-02-14", ...more })],
      }),
    ],
  });

const at = { meeting: "meeting1", case: "case1" } as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Drøftingsreferatet følger saken",
    nn: "Drøftingsreferatet følgjer saka",
    en: "Consultation minutes attached",
  },
  why: {
    nb: "De som avgjør en sak, har sjelden vært med på drøftingen. Følger referatet og eventuelle høringsuttalelser med, får de vite hva de tillitsvalgte mener. Regelen gjelder saker som er drøftet før møtet.",
    nn: "Dei som avgjer ei sak, har sjeldan vore med på drøftinga. Følgjer referatet og eventuelle høyringsfråsegner med, får dei vite kva dei tillitsvalde meiner. Regelen gjeld saker som er drøfta før møtet.",
    en: "Those who decide a case have seldom taken part in the consultation. With its minutes and any hearing statements attached, they learn the stewards' views. The rule concerns cases that were discussed before the meeting.",
  },
  examples: () => ({
    met: [{ given: changed(soundSteeringGroup, decided({ minutesAttached: true })) }],
    breached: [
      {
        given: changed(soundSteeringGroup, decided({ minutesAttached: false })),
        on: "2024-02-15",
        finds: [{ sentence: "notAttached", at }],
      },
    ],
    open: [{ given: changed(soundSteeringGroup, decided({})), finds: [{ sentence: "notStated", at }] }],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, decided({ minutesAttached: false, consultedOn: "2024-02-15" })) },
      { given: changed(soundSteeringGroup, decided({ minutesAttached: false, consultedOn: undefined })) },
      { given: changed(soundSteeringGroup, decided({ minutesAttached: false, affectsEmployees: undefined })) },
      { given: changed(soundSteeringGroup, decided({ minutesAttached: false })), on: "2024-02-14" },
    ],
  }),
};
