import { always, type BodyRule, type Kind, type Sentences } from "trepart";

export const norms = [{ source: "nordvik-council", section: "case 12", basis: "council-resolution" }] as const;

const text = { nb: "Noe.", nn: "Noko.", en: "Something." };
export const sentences = {
  breach: { bad: text },
  question: { unknown: text },
  note: { known: text },
} as const satisfies Sentences;

/** A rule that says what it is told to say. */
export const saying = (...kinds: readonly Kind[]): BodyRule<typeof sentences> => ({
  name: "says-what-it-is-told",
  scope: "body",
  norms,
  severity: "warning",
  options: {},
  applies: always,
  check({ here }, { breach, question, note }) {
    for (const [index, kind] of kinds.entries()) {
      const at = { ...here, seat: `seat${index}` };
      if (kind === "breach") breach("bad", at);
      else if (kind === "question") question("unknown", at);
      else note("known", at);
    }
  },
});
