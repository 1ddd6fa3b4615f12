import type { Cause, Effect } from "../forecast/causes.js";
import type { Place } from "../model/municipality.js";
import type { Naming } from "../naming.js";
import { fill, type Language, type Text } from "../text.js";

/** What takes effect on a day, said with the names of its place. */
const causes: Readonly<Record<Cause, Text>> = {
  "term-begins": {
    nb: "et verv begynner på {seat} i {body}",
    nn: "eit verv byrjar på {seat} i {body}",
    en: "a term begins on {seat} in {body}",
  },
  "term-ends": {
    nb: "et verv er over på {seat} i {body}",
    nn: "eit verv er over på {seat} i {body}",
    en: "a term is over on {seat} in {body}",
  },
  "alternate-begins": {
    nb: "et varamedlem kommer til for {seat} i {body}",
    nn: "ein varamedlem kjem til for {seat} i {body}",
    en: "an alternate for {seat} in {body} takes office",
  },
  "alternate-ends": {
    nb: "et varamedlem går ut for {seat} i {body}",
    nn: "ein varamedlem går ut for {seat} i {body}",
    en: "an alternate for {seat} in {body} has left office",
  },
  "seat-begins": {
    nb: "{seat} i {body} opprettes",
    nn: "{seat} i {body} blir oppretta",
    en: "{seat} in {body} is created",
  },
  "seat-ends": {
    nb: "{seat} i {body} er avviklet",
    nn: "{seat} i {body} er avvikla",
    en: "{seat} in {body} is gone",
  },
  "body-begins": {
    nb: "{body} begynner",
    nn: "{body} byrjar",
    en: "{body} begins",
  },
  "body-ends": {
    nb: "{body} er avsluttet",
    nn: "{body} er avslutta",
    en: "{body} has ended",
  },
  "union-begins": {
    nb: "{union} kommer til i kommunen",
    nn: "{union} kjem til i kommunen",
    en: "{union} joins the municipality",
  },
  "union-ends": {
    nb: "{union} er ikke lenger i kommunen",
    nn: "{union} er ikkje lenger i kommunen",
    en: "{union} is no longer in the municipality",
  },
  "workplace-begins": {
    nb: "arbeidsplassen {workplace} begynner",
    nn: "arbeidsplassen {workplace} byrjar",
    en: "the workplace {workplace} begins",
  },
  "workplace-ends": {
    nb: "arbeidsplassen {workplace} er avviklet",
    nn: "arbeidsplassen {workplace} er avvikla",
    en: "the workplace {workplace} is gone",
  },
  "council-period-begins": {
    nb: "en ny kommunestyreperiode begynner",
    nn: "ein ny kommunestyreperiode byrjar",
    en: "a new council period begins",
  },
  "council-period-ends": {
    nb: "den oppgitte kommunestyreperioden er over",
    nn: "den oppgitte kommunestyreperioden er over",
    en: "the council period stated is over",
  },
  "constitution-adopted": {
    nb: "{body} konstitueres",
    nn: "{body} blir konstituert",
    en: "{body} is constituted",
  },
  "ground-rules-adopted": {
    nb: "kjørereglene for {body} vedtas",
    nn: "køyrereglane for {body} blir vedtekne",
    en: "the ground rules of {body} are adopted",
  },
  "invitation-sent": {
    nb: "{union} inviteres til {body}",
    nn: "{union} blir invitert til {body}",
    en: "{union} is invited to {body}",
  },
  "invitation-answered": {
    nb: "{union} svarer på invitasjonen til {body}",
    nn: "{union} svarer på invitasjonen til {body}",
    en: "{union} answers the invitation to {body}",
  },
  "meeting-held": {
    nb: "{meeting} i {body}",
    nn: "{meeting} i {body}",
    en: "{meeting} of {body}",
  },
  "minutes-written": {
    nb: "referatet fra {meeting} i {body} skrives",
    nn: "referatet frå {meeting} i {body} blir skrive",
    en: "the minutes of {meeting} of {body} are written",
  },
  "trial-begins": {
    nb: "utprøvingen {trial} i {body} begynner",
    nn: "utprøvinga {trial} i {body} byrjar",
    en: "the trial {trial} of {body} begins",
  },
  "trial-evaluated": {
    nb: "utprøvingen {trial} i {body} evalueres",
    nn: "utprøvinga {trial} i {body} blir evaluert",
    en: "the trial {trial} of {body} is evaluated",
  },
  "trial-ends": {
    nb: "utprøvingen {trial} i {body} avsluttes",
    nn: "utprøvinga {trial} i {body} blir avslutta",
    en: "the trial {trial} of {body} ends",
  },
  "idea-received": {
    nb: "et innspill kommer til {body}",
    nn: "eit innspel kjem til {body}",
    en: "an idea reaches {body}",
  },
  "idea-answered": {
    nb: "{body} svarer på et innspill",
    nn: "{body} svarer på eit innspel",
    en: "{body} answers an idea",
  },
  "method-adopted": {
    nb: "kommunen vedtar trepartssamarbeid",
    nn: "kommunen vedtek trepartssamarbeid",
    en: "the municipality adopts tripartite cooperation",
  },
  "method-evaluated": {
    nb: "trepartssamarbeidet evalueres",
    nn: "trepartssamarbeidet blir evaluert",
    en: "tripartite cooperation is evaluated",
  },
  "waiver-decided": {
    nb: "vedtaket {waiver} gjøres",
    nn: "vedtaket {waiver} blir gjort",
    en: "the decision {waiver} is made",
  },
  "waiver-ends": {
    nb: "vedtaket {waiver} gjelder ikke lenger",
    nn: "vedtaket {waiver} gjeld ikkje lenger",
    en: "the decision {waiver} no longer holds",
  },
  deadline: {
    nb: "en frist er ute",
    nn: "ein frist er ute",
    en: "a deadline has passed",
  },
};

/** Says what takes effect, each thing once. */
export const causesSaid = (because: readonly Effect[], language: Language, names: Naming): readonly string[] => [
  ...new Set(
    because.map(({ at, what }) =>
      fill(
        causes[what][language],
        (kind) => names.inPlace(kind as keyof Place, at),
        () => 0,
      ),
    ),
  ),
];
