import type { IsoDate } from "../../model/dates.js";
import type { Organisation, Programme } from "../../model/programme.js";
import { organisation, participant, soundProgramme } from "../../model/sound-programme.js";
import type { Page } from "../../rule/page.js";
import type { ProgrammeRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S200 } from "../../sources/programme-fagforbundet-2011.js";

/** Every employee organisation in a participating municipality must take part. Fagforbundet 2011, "Samarbeidet er klart". */
export const rule = {
  name: "all-employee-organisations-take-part",
  scope: "programme",
  norms: [S200],
  severity: "error",
  options: {},
  applies: ({ participants }) => participants.length > 0,
  check({ participants, on }, { breach, question, note }) {
    for (const { municipality, unions } of participants) {
      if (unions.length === 0) question("unionsUnknown", { municipality });
      for (const union of unions) {
        const at = { municipality, union: union.id };
        const answer = answerOf(union, on);
        if (answer === "declined") note("declined", at);
        else if (answer === "unable") note("unable", at);
        else if (answer === undefined && union.invited === false) breach("notInvited", at);
        else if (answer === undefined) question("answerUnknown", at);
      }
    }
  },
} as const satisfies ProgrammeRule<typeof sentences>;

const answerOf = ({ answer, answeredOn }: Organisation, on: IsoDate) =>
  answeredOn === undefined || answeredOn <= on ? answer : undefined;

export const sentences = {
  breach: {
    notInvited: {
      nb: "{union} er ikke invitert med i det lokale arbeidet i {municipality}. Alle arbeidstakerorganisasjonene skal delta.",
      nn: "{union} er ikkje invitert med i det lokale arbeidet i {municipality}. Alle arbeidstakarorganisasjonane skal delta.",
      en: "{union} has not been invited into the local work in {municipality}. All employee organisations must take part.",
    },
  },
  question: {
    unionsUnknown: {
      nb: "Hvilke arbeidstakerorganisasjoner har medlemmer i {municipality}? Ingen er oppgitt; kommunen eller de hovedtillitsvalgte kan svare.",
      nn: "Kva arbeidstakarorganisasjonar har medlemer i {municipality}? Ingen er oppgitt; kommunen eller dei hovudtillitsvalde kan svare.",
      en: "Which employee organisations have members in {municipality}? None is stated; the municipality or the chief shop stewards can answer.",
    },
    answerUnknown: {
      nb: "Deltar {union} i det lokale arbeidet i {municipality}? Det er ikke oppgitt for denne dagen; fagforeningen kan svare.",
      nn: "Deltek {union} i det lokale arbeidet i {municipality}? Det er ikkje oppgitt for denne dagen; fagforeininga kan svare.",
      en: "Does {union} take part in the local work in {municipality}? It is not stated for this day; the union can answer.",
    },
  },
  note: {
    declined: {
      nb: "{union} er invitert med i det lokale arbeidet i {municipality} og har takket nei. Da kan det ikke sies at alle arbeidstakerorganisasjonene deltar.",
      nn: "{union} er invitert med i det lokale arbeidet i {municipality} og har takka nei. Då kan ein ikkje seie at alle arbeidstakarorganisasjonane deltek.",
      en: "{union} has been invited into the local work in {municipality} and has declined. It then cannot be said that all employee organisations take part.",
    },
    unable: {
      nb: "{union} er invitert med i det lokale arbeidet i {municipality}, men har ikke kunnet stille. Da kan det ikke sies at alle arbeidstakerorganisasjonene deltar.",
      nn: "{union} er invitert med i det lokale arbeidet i {municipality}, men har ikkje kunna stille. Då kan ein ikkje seie at alle arbeidstakarorganisasjonane deltek.",
      en: "{union} has been invited into the local work in {municipality} but has not been able to appoint anybody. It then cannot be said that all employee organisations take part.",
    },
  },
} as const satisfies Sentences;

const nordvik = (more: Partial<Organisation>, admittedOn = "2011-09-21"): Programme => ({
  ...soundProgramme,
  participants: [
    participant("nordvik", { admittedOn, unions: [organisation("unionA"), organisation("unionB", more)] }),
  ],
});

const at = { municipality: "nordvik", union: "unionB" };

export const page: Page<typeof sentences, Programme> = {
  title: {
    nb: "Alle arbeidstakerorganisasjonene deltar",
    nn: "Alle arbeidstakarorganisasjonane deltek",
    en: "All employee organisations take part",
  },
  why: {
    nb: "Deltakelse forutsetter god lokal forankring, og at tillitsvalgte for alle arbeidstakerorganisasjonene deltar konstruktivt. Det er mer enn å være invitert. En organisasjon bestemmer likevel selv; takker den nei, er det en merknad og ikke kommunens feil. En tom liste betyr at organisasjonene ikke er kjent.",
    nn: "Deltaking føreset god lokal forankring, og at tillitsvalde for alle arbeidstakarorganisasjonane deltek konstruktivt. Det er meir enn å vere invitert. Ein organisasjon avgjer likevel sjølv; takkar han nei, er det ein merknad og ikkje feilen til kommunen. Ei tom liste betyr at organisasjonane ikkje er kjende.",
    en: "Taking part presupposes good local anchoring, with stewards of all employee organisations taking constructive part. That is more than being invited. Yet an organisation decides for itself; if it declines, that is a note and not the municipality's fault. An empty list means that the organisations are not known.",
  },
  examples: () => ({
    met: [
      { given: soundProgramme },
      { given: nordvik({ invited: undefined, answeredOn: "2011-10-01" }), on: "2011-10-01" },
      { given: nordvik({ invited: false }) },
      { given: nordvik({ answer: "declined" }), finds: [{ sentence: "declined", at }] },
      { given: nordvik({ answer: "unable", answeredOn: "2024-03-01" }), finds: [{ sentence: "unable", at }] },
    ],
    breached: [
      { given: nordvik({ invited: false, answer: undefined }), finds: [{ sentence: "notInvited", at }] },
      {
        given: nordvik({ invited: false, answeredOn: "2011-10-01" }),
        on: "2011-09-30",
        finds: [{ sentence: "notInvited", at }],
      },
    ],
    open: [
      { given: nordvik({ answer: undefined }), finds: [{ sentence: "answerUnknown", at }] },
      { given: nordvik({ invited: undefined, answer: undefined }), finds: [{ sentence: "answerUnknown", at }] },
      {
        given: nordvik({ answer: "declined", answeredOn: "2024-03-02" }),
        finds: [{ sentence: "answerUnknown", at }],
      },
      {
        given: { ...soundProgramme, participants: [participant("nordvik", { unions: [] }), participant("sandvik")] },
        finds: [{ sentence: "unionsUnknown", at: { municipality: "nordvik" } }],
      },
    ],
    "not-applicable": [{ given: nordvik({ answer: "declined" }, "2024-03-02") }],
  }),
};
