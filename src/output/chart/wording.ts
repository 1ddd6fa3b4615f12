import type { Side } from "../../model/role.js";
import type { Text } from "../../text.js";

/** What the sides are called at the table, beside the parties, which have their terms. */
export const besideParties = {
  safety: { nb: "vernetjenesten", nn: "vernetenesta", en: "the safety service" },
  none: { nb: "andre møtende", nn: "andre møtande", en: "others in attendance" },
} as const satisfies Partial<Record<Side, Text>>;

/** How many of a side's seats are filled. */
export const seatsFilled: Text = {
  nb: "{filled} av {seats} fylt",
  nn: "{filled} av {seats} {filled:fylt|fylte}",
  en: "{filled} of {seats} filled",
};
export const noSeats: Text = { nb: "ingen plasser", nn: "ingen plassar", en: "no seats" };

export const vacantSeat: Text = { nb: "tom plass", nn: "tom plass", en: "vacant seat" };
export const filledSeat: Text = { nb: "fylt plass", nn: "fylt plass", en: "filled seat" };

export const unknown = {
  politicalParty: {
    nb: "politisk parti ikke kjent",
    nn: "politisk parti ikkje kjent",
    en: "political party not known",
  },
  alignment: {
    nb: "ikke kjent om posisjonen eller opposisjonen",
    nn: "ikkje kjent om posisjonen eller opposisjonen",
    en: "governing side or opposition not known",
  },
  union: { nb: "fagforening ikke kjent", nn: "fagforeining ikkje kjend", en: "union not known" },
  anything: { nb: "ikke kjent", nn: "ikkje kjent", en: "not known" },
} as const satisfies Record<string, Text>;

/** The letters in the seats of elected representatives; the same letters stand in the legend. */
export const letters = {
  position: { nb: "P", nn: "P", en: "G" },
  opposition: { nb: "O", nn: "O", en: "O" },
  neither: { nb: "–", nn: "–", en: "–" },
  unknown: { nb: "?", nn: "?", en: "?" },
} as const satisfies Record<string, Text>;

export const findingMark: Text = {
  nb: "funn; et tall midt på bordet gjelder hele organet",
  nn: "funn; eit tal midt på bordet gjeld heile organet",
  en: "finding; a number in the middle of the table concerns the whole body",
};
