import { emptyBody, meeting } from "../../model/build.js";
import { bodyWith, changed, municipalityWith, plusBody } from "../../model/change.js";
import { minutesOn } from "../../model/minutes.js";
import type { Minutes } from "../../model/municipality.js";
import { soundWorkingGroup } from "../../model/sound.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S032, S081 } from "../../sources/handbook-2021.js";

/** What a working group does and learns must be communicated back to the steering group. Handbook, "Dokumentasjon". */
export const rule = {
  name: "reports-to-steering-group",
  scope: "body",
  norms: [S032, S081],
  severity: "warning",
  options: {},
  applies: (facts) => hasMinutes(facts, () => true) && facts.municipality.steeringGroups().length > 0,
  check(facts, { breach }) {
    const isSteeringGroup = (id: string) => facts.municipality.body(id)?.kind === "steering-group";
    if (!hasMinutes(facts, ({ sentTo }) => sentTo.some(isSteeringGroup))) breach("notReported", facts.here);
  },
} as const satisfies BodyRule<typeof sentences>;

/** Whether some meeting up to the day has such minutes, written by the day. */
const hasMinutes = ({ body, on }: BodyFacts, areSuch: (minutes: Minutes) => boolean) =>
  body.meetings.some((meeting) => {
    const minutes = meeting.on <= on ? minutesOn(meeting, on) : undefined;
    return minutes !== undefined && areSuch(minutes);
  });

export const sentences = {
  breach: {
    notReported: {
      nb: "Ingen referater fra {body} er sendt til styringsgruppa. Det en arbeidsgruppe gjør og lærer, skal formidles jevnlig til styringsgruppa.",
      nn: "Ingen referat frå {body} er sende til styringsgruppa. Det ei arbeidsgruppe gjer og lærer, skal formidlast jamleg til styringsgruppa.",
      en: "No minutes of {body} have been sent to the steering group. What a working group does and learns must be communicated regularly to the steering group.",
    },
  },
} as const satisfies Sentences;

const sent = (id: string, ...sentTo: readonly string[]) =>
  meeting(id, "2024-02-07", { minutes: { writtenOn: "2024-03-01", sentTo } });

const unsent = () => sent("meeting1");

const met = (...meetings: readonly ReturnType<typeof meeting>[]) => changed(soundWorkingGroup, bodyWith({ meetings }));

export const page: Page<typeof sentences> = {
  title: {
    nb: "Arbeidsgruppa melder tilbake til styringsgruppa",
    nn: "Arbeidsgruppa melder tilbake til styringsgruppa",
    en: "Working group reports to the steering group",
  },
  why: {
    nb: "Styringsgruppa kan bare støtte arbeidet og spre erfaringene når den får vite om dem. Administrasjonen knytter gruppene sammen. Regelen ser etter referater som er sendt til en styringsgruppe; andre måter å melde fra på går ikke fram av opplysningene.",
    nn: "Styringsgruppa kan berre støtte arbeidet og spreie erfaringane når ho får vite om dei. Administrasjonen knyter gruppene saman. Regelen ser etter referat som er sende til ei styringsgruppe; andre måtar å melde frå på går ikkje fram av opplysningane.",
    en: "The steering group can only support the work and spread what is learnt when it hears of it. The administration ties the groups together. The rule looks for minutes sent to a steering group; other ways of reporting cannot be read from the data.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingGroup },
      { given: met(unsent(), sent("meeting2", "workingGroup", "steeringGroup")) },
      {
        given: changed(
          met(meeting("meeting1", "2024-03-01", { minutes: { sentTo: ["former"] } })),
          plusBody(emptyBody("former", "steering-group", { to: "2023-06-30" })),
        ),
      },
    ],
    breached: [
      { given: met(unsent()), finds: [{ sentence: "notReported" }] },
      { given: met(sent("meeting1", "workingGroup")), finds: [{ sentence: "notReported" }] },
      {
        given: met(
          unsent(),
          meeting("meeting2", "2024-02-21", { minutes: { writtenOn: "2024-03-02", sentTo: ["steeringGroup"] } }),
          meeting("meeting3", "2024-03-02", { minutes: { sentTo: ["steeringGroup"] } }),
        ),
        finds: [{ sentence: "notReported" }],
      },
    ],
    "not-applicable": [
      { given: met() },
      { given: met(unsent()), on: "2024-02-29" },
      { given: met(meeting("meeting1", "2024-02-07", { minutes: undefined })) },
      { given: met(meeting("meeting1", "2024-03-02", { minutes: { sentTo: [] } })) },
      { given: changed(met(unsent()), municipalityWith({ bodies: met(unsent()).bodies.slice(0, 1) })) },
      {
        given: changed(
          met(unsent()),
          municipalityWith({ bodies: met(unsent()).bodies.slice(0, 1) }),
          plusBody(emptyBody("former", "steering-group", { to: "2024-02-29" })),
          plusBody(emptyBody("committee", "joint-committee")),
        ),
      },
    ],
  }),
};
