import { dialogue, emptyBody, meeting } from "../../model/build.js";
import { bodyWith, type Change, changed, municipalityWith } from "../../model/change.js";
import type { Mandate, Meeting } from "../../model/municipality.js";
import { recordedMeetings } from "../../model/record.js";
import { soundWorkingGroup } from "../../model/sound.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S151 } from "../../sources/vaksdal-admu-2023.js";

/** A temporary group's mandate leads back to a case in a meeting of the body that gave it. Vaksdal, case 10/2023. */
export const rule = {
  name: "mandate-traceable",
  scope: "body",
  norms: [S151],
  severity: "warning",
  options: {},
  applies: always,
  check(facts, { breach, question }) {
    const { mandate } = facts.body;
    if (mandate === undefined) return question("notStated", facts.here);
    const source = { source: { id: mandate.body } };
    if (mandate.meeting === undefined || mandate.case === undefined) return breach("noCase", facts.here, source);
    const trace = traceOf(mandate, facts);
    if (trace === "lost") breach("notFound", facts.here, source);
    else if (trace === "unrecorded") question("notRecorded", facts.here, source);
  },
} as const satisfies BodyRule<typeof sentences>;

/** A case is lost only where the meeting, or else some meeting of the body, is on record by the day without it. */
function traceOf(mandate: Mandate, { municipality, on }: BodyFacts): "lost" | "unrecorded" | undefined {
  const source = municipality.body(mandate.body);
  const named = source?.meetings.find((meeting) => meeting.id === mandate.meeting && meeting.on <= on);
  if (named?.cases.some(({ id }) => id === mandate.case)) return undefined;
  const recorded = source && recordedMeetings(source, on);
  return (named ? recorded?.includes(named) : recorded?.length) ? "lost" : "unrecorded";
}

export const sentences = {
  breach: {
    noCase: {
      nb: "Mandatet til {body} viser til {source}, men ikke til en bestemt sak i et bestemt møte. Et mandat bør kunne spores til saken der det ble gitt.",
      nn: "Mandatet til {body} viser til {source}, men ikkje til ei bestemt sak i eit bestemt møte. Eit mandat bør kunne sporast til saka der det blei gitt.",
      en: "The mandate of {body} refers to {source}, but not to a particular case in a particular meeting. It should be possible to trace a mandate to the case in which it was given.",
    },
    notFound: {
      nb: "Mandatet til {body} viser til en sak i et møte i {source}, men den er ikke å finne der på denne dagen. Et mandat bør kunne spores til saken der det ble gitt.",
      nn: "Mandatet til {body} viser til ei sak i eit møte i {source}, men ho er ikkje å finne der på denne dagen. Eit mandat bør kunne sporast til saka der det blei gitt.",
      en: "The mandate of {body} refers to a case in a meeting of {source}, but on this day it is not to be found there. It should be possible to trace a mandate to the case in which it was given.",
    },
  },
  question: {
    notStated: {
      nb: "Hvem har gitt {body} mandat, og i hvilken sak? Det er ikke oppgitt; den som har opprettet gruppa, kan svare.",
      nn: "Kven har gitt {body} mandat, og i kva sak? Det er ikkje oppgitt; den som har oppretta gruppa, kan svare.",
      en: "Who gave {body} its mandate, and in which case? It is not stated; whoever set the group up can answer.",
    },
    notRecorded: {
      nb: "Ble mandatet til {body} gitt i saken det viser til? Møtet i {source} er ikke protokollført her; den som fører protokollen der, kan svare.",
      nn: "Blei mandatet til {body} gitt i saka det viser til? Møtet i {source} er ikkje protokollført her; den som fører protokollen der, kan svare.",
      en: "Was the mandate of {body} given in the case it refers to? The meeting of {source} is not on record here; whoever keeps its minutes can answer.",
    },
  },
} as const satisfies Sentences;

const notice = { minutes: undefined };

const mandatedBy =
  (mandate: Omit<Mandate, "body">, ...meetings: readonly Meeting[]): Change =>
  (municipality) =>
    changed(
      municipality,
      municipalityWith({ bodies: [...municipality.bodies, emptyBody("committee", "joint-committee", { meetings })] }),
      bodyWith({ kind: "ad-hoc-group", mandate: { body: "committee", ...mandate } }),
    );

export const page: Page<typeof sentences> = {
  title: { nb: "Mandatet kan spores", nn: "Mandatet kan sporast", en: "The mandate is traceable" },
  why: {
    nb: "I kilden skal en midlertidig gruppe være bedt om i et møte, men protokollen fra møtet sier ikke noe om den. Da er det uklart hva gruppa skal gjøre og på hvis vegne. Finnes det bare en innkalling, eller ingen møter i det hele tatt, er det ikke kjent hva som skjedde, og regelen spør.",
    nn: "I kjelda skal ei mellombels gruppe vere bedt om i eit møte, men protokollen frå møtet seier ikkje noko om ho. Då er det uklart kva gruppa skal gjere og på vegner av kven. Finst det berre ei innkalling, eller ingen møte i det heile, er det ikkje kjent kva som skjedde, og regelen spør.",
    en: "In the source a temporary group is said to have been requested in a meeting whose minutes do not mention it. It is then unclear what the group is to do, and on whose behalf. Where there is only a notice of meeting, or no meeting at all, nobody knows from the data what happened, and the rule asks.",
  },
  examples: () => ({
    met: [
      {
        given: changed(
          soundWorkingGroup,
          bodyWith({
            kind: "ad-hoc-group",
            mandate: { body: "steeringGroup", meeting: "meeting1", case: "case1" },
          }),
        ),
      },
      {
        given: changed(
          soundWorkingGroup,
          mandatedBy(
            { meeting: "m2", case: "c2" },
            meeting("m1", "2024-01-10"),
            meeting("m2", "2024-03-01", { cases: [dialogue("c1"), dialogue("c2")], ...notice }),
          ),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundWorkingGroup, mandatedBy({})),
        finds: [{ sentence: "noCase", values: { source: { id: "committee" } } }],
      },
      {
        given: changed(
          soundWorkingGroup,
          mandatedBy({ meeting: "m1" }, meeting("m1", "2024-01-10", { cases: [dialogue("c1")] })),
        ),
        finds: [{ sentence: "noCase", values: { source: { id: "committee" } } }],
      },
      {
        given: changed(
          soundWorkingGroup,
          mandatedBy({ case: "c1" }, meeting("m1", "2024-01-10", { cases: [dialogue("c1")] })),
        ),
        finds: [{ sentence: "noCase", values: { source: { id: "committee" } } }],
      },
      {
        given: changed(
          soundWorkingGroup,
          mandatedBy(
            { meeting: "m1", case: "c2" },
            meeting("m1", "2024-01-10", { cases: [dialogue("c1")], ...notice, attendance: [] }),
            meeting("m2", "2024-02-10", { cases: [dialogue("c2")], ...notice }),
          ),
        ),
        finds: [{ sentence: "notFound", values: { source: { id: "committee" } } }],
      },
      {
        given: changed(
          soundWorkingGroup,
          mandatedBy(
            { meeting: "m2", case: "c1" },
            meeting("m1", "2024-01-10"),
            meeting("m2", "2024-03-02", { cases: [dialogue("c1")] }),
          ),
        ),
        finds: [{ sentence: "notFound", values: { source: { id: "committee" } } }],
      },
    ],
    open: [
      {
        given: changed(soundWorkingGroup, bodyWith({ kind: "ad-hoc-group" })),
        finds: [{ sentence: "notStated" }],
      },
      {
        given: changed(soundWorkingGroup, mandatedBy({ meeting: "m1", case: "c1" })),
        finds: [{ sentence: "notRecorded", values: { source: { id: "committee" } } }],
      },
      {
        given: changed(
          soundWorkingGroup,
          mandatedBy(
            { meeting: "m2", case: "c1" },
            meeting("m1", "2024-01-10", { cases: [dialogue("c1")] }),
            meeting("m2", "2024-02-10", notice),
          ),
        ),
        finds: [{ sentence: "notRecorded", values: { source: { id: "committee" } } }],
      },
      {
        given: changed(
          soundWorkingGroup,
          mandatedBy(
            { meeting: "m1", case: "c1" },
            meeting("m1", "2024-02-29", { minutes: { writtenOn: "2024-03-02", sentTo: [] } }),
          ),
        ),
        finds: [{ sentence: "notRecorded", values: { source: { id: "committee" } } }],
      },
      {
        given: changed(
          soundWorkingGroup,
          mandatedBy({ meeting: "m1", case: "c1" }, meeting("m1", "2024-03-02", { cases: [dialogue("c1")] })),
        ),
        finds: [{ sentence: "notRecorded", values: { source: { id: "committee" } } }],
      },
    ],
  }),
};
