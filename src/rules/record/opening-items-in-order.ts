import { dialogue, meeting } from "../../model/build.js";
import { bodyWith, changed } from "../../model/change.js";
import type { IsoDate } from "../../model/dates.js";
import type { Body, Case, Meeting } from "../../model/municipality.js";
import { hasAgenda } from "../../model/record.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { openings } from "../../model/vocabulary.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S133 } from "../../sources/vaksdal-admu-2023.js";

/** An agenda opens with notice and agenda, previous minutes and reported matters, in this order. Vaksdal, "Saksliste". */
export const rule = {
  name: "opening-items-in-order",
  scope: "body",
  norms: [S133],
  severity: "info",
  options: {},
  applies: ({ body, on }) => openingAgendas(body, on).length > 0,
  check({ body, on }, { breach }) {
    for (const { id, cases } of openingAgendas(body, on)) {
      if (!isInOrder(cases)) breach("outOfOrder", { body: body.id, meeting: id });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

/** The meetings up to and including a day whose known agenda has an opening item. */
const openingAgendas = (body: Body, on: IsoDate): readonly Meeting[] =>
  body.meetings.filter(
    (meeting) =>
      meeting.on <= on && hasAgenda(meeting, on) && meeting.cases.some(({ opening }) => opening !== undefined),
  );

function isInOrder(cases: readonly Case[]): boolean {
  let reached = 0;
  for (const { opening } of cases) {
    const rank = opening === undefined ? openings.length : openings.indexOf(opening);
    if (rank < reached) return false;
    reached = rank;
  }
  return true;
}

export const sentences = {
  breach: {
    outOfOrder: {
      nb: "Sakslisten til {meeting} i {body} følger ikke den vanlige rekkefølgen. Først kommer innkalling og saksliste, så forrige møteprotokoll, så referatsaker og meldinger, og til slutt de andre sakene.",
      nn: "Sakslista til {meeting} i {body} følgjer ikkje den vanlege rekkjefølgja. Først kjem innkalling og saksliste, så førre møteprotokoll, så referatsaker og meldingar, og til slutt dei andre sakene.",
      en: "The agenda of {body} for {meeting} does not follow the usual order. First come notice and agenda, then the previous minutes, then the reported matters, and last the other cases.",
    },
  },
} as const satisfies Sentences;

const agenda = (items: readonly Case["opening"][], more: Partial<Meeting> = {}) =>
  bodyWith({
    meetings: [
      meeting("meeting1", "2024-02-14", {
        cases: items.map((opening, index) => dialogue(`case${index + 1}`, { opening })),
        ...more,
      }),
    ],
  });

const finds = [{ sentence: "outOfOrder", at: { meeting: "meeting1" } }] as const;
const outOfOrder = [undefined, "notice-and-agenda"] as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Faste åpningssaker først og i rekkefølge",
    nn: "Faste opningssaker først og i rekkjefølgje",
    en: "Opening items in order",
  },
  why: {
    nb: "Innkallingen og sakslisten godkjennes før noe annet blir behandlet, og forrige protokoll før det bygges videre på den. Da vet alle hva møtet kan ta opp. Ikke alle møter har alle de tre åpningssakene.",
    nn: "Innkallinga og sakslista blir godkjende før noko anna blir behandla, og førre protokoll før det blir bygt vidare på han. Då veit alle kva møtet kan ta opp. Ikkje alle møte har alle dei tre opningssakene.",
    en: "Notice and agenda are approved before anything else is dealt with, and the previous minutes before the meeting builds on them. Then everyone knows what the meeting may take up. Not every meeting has all three opening items.",
  },
  examples: () => ({
    met: [
      {
        given: changed(
          soundSteeringGroup,
          agenda(["notice-and-agenda", "previous-minutes", "reported-matters", undefined, undefined]),
        ),
      },
      { given: changed(soundSteeringGroup, agenda(["previous-minutes", "previous-minutes", undefined])) },
    ],
    breached: [
      { given: changed(soundSteeringGroup, agenda(outOfOrder)), on: "2024-02-15", finds },
      { given: changed(soundSteeringGroup, agenda(["previous-minutes", "notice-and-agenda"])), finds },
      { given: changed(soundSteeringGroup, agenda(["reported-matters", "previous-minutes", undefined])), finds },
      {
        given: changed(soundSteeringGroup, agenda(outOfOrder, { minutes: undefined, noticeSentOn: "2024-02-07" })),
        on: "2024-02-14",
        finds,
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, agenda(outOfOrder, { noticeSentOn: "2024-02-07" })), on: "2024-02-13" },
      { given: changed(soundSteeringGroup, agenda(outOfOrder, { minutes: undefined })) },
      {
        given: changed(soundSteeringGroup, agenda(outOfOrder, { minutes: undefined, noticeSentOn: "2024-03-02" })),
      },
    ],
  }),
};
