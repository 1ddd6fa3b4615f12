import {
  type BodyRule,
  check,
  describe,
  type Page,
  ruleSet,
  type Say,
  type Sentences,
  soundSteeringGroup,
  use,
} from "trepart";
import { expect, test } from "vitest";

const source = { source: "nordvik-council", section: "case 12", basis: "council-resolution" } as const;

const sentences = {
  breach: {
    noSecretary: {
      nb: "{body} har ingen sekretær; det skal være minst {minimum}.",
      nn: "{body} har ingen sekretær; det skal vere minst {minimum}.",
      en: "{body} has no secretary; there must be at least {minimum}.",
    },
  },
} as const satisfies Sentences;

type Own = typeof sentences;

const secretarySeated = {
  name: "secretary-seated",
  scope: "body",
  norms: [source],
  severity: "warning",
  options: { minimum: 1 },
  applies: ({ filled }) => filled.length > 0,
  check({ filled, here }, { breach }, { minimum }) {
    const count = filled.filter((seat) => seat.role === "secretary").length;
    if (count < minimum) breach("noSecretary", here, { minimum });
  },
} as const satisfies BodyRule<Own, { minimum: number }>;

const checked = (minimum: number) =>
  check(soundSteeringGroup, {
    on: "2024-03-01",
    bodies: ["steeringGroup"],
    ruleSet: ruleSet("own", [use(secretarySeated, { kinds: ["steering-group"], options: { minimum } })]),
  });

test("an app's own rule runs in a rule set of its own and is said in every language", () => {
  const [diagnostic] = checked(2).diagnostics;
  expect(diagnostic).toMatchObject({ rule: "secretary-seated", severity: "warning", sources: [source] });
  if (!diagnostic) return;
  const say = (language: "nb" | "nn" | "en") =>
    describe(diagnostic, language, { municipality: soundSteeringGroup, texts: { "secretary-seated": sentences } });
  expect(say("nb")).toBe("Styringsgruppa har ingen sekretær; det skal være minst 2.");
  expect(say("nn")).toBe("Styringsgruppa har ingen sekretær; det skal vere minst 2.");
  expect(say("en")).toBe("The steering group has no secretary; there must be at least 2.");
  expect(describe(diagnostic, "en")).toContain("secretary-seated");
});

test("a sentence needs all three languages, with the same braces in each", () => {
  const { nb, nn, en } = sentences.breach.noSecretary;
  const incomplete = { breach: { noSecretary: { nb, en } } } as const;
  const uneven = { breach: { noSecretary: { nb, nn, en: "{body} has no secretary; {least} is the least." } } } as const;
  // @ts-expect-error: nynorsk is missing
  const first: Sentences = incomplete;
  // @ts-expect-error: English asks for a value that the others do not know
  type Second = BodyRule<typeof uneven>;
  const second = uneven as unknown as Second;
  expect([first, second]).toEqual([incomplete, uneven]);
  expect(checked(1).outcomes).toEqual([
    { rule: "secretary-seated", at: { body: "steeringGroup" }, outcome: "breached" },
  ]);
});

test("a rule says only its own sentences, with every value they need and no other", () => {
  const said: unknown[] = [];
  const take = (...words: readonly unknown[]) => void said.push(words);
  const { breach, question } = { breach: take, question: take, note: take } as Say<Own>;
  const here = { body: "group" };
  breach("noSecretary", here, { minimum: 1 });
  // @ts-expect-error: there is no such sentence
  breach("noSecretery", here, { minimum: 1 });
  // @ts-expect-error: the sentence is a breach and no question
  question("noSecretary", here, { minimum: 1 });
  // @ts-expect-error: the value of {minimum} is missing
  breach("noSecretary", here);
  // @ts-expect-error: the place does not name the body, and neither do the values
  breach("noSecretary", {}, { minimum: 1 });
  // @ts-expect-error: the value is misspelt
  breach("noSecretary", here, { minimun: 1 });
  // @ts-expect-error: the sentence has no such brace
  breach("noSecretary", here, { minimum: 1, count: 2 });
  expect(said).toHaveLength(7);
  expect(said[0]).toEqual(["noSecretary", here, { minimum: 1 }]);
});

test("a rule cites at least one norm and knows its scope and severity", () => {
  // @ts-expect-error: nothing is cited
  const groundless: BodyRule<Own, { minimum: number }> = { ...secretarySeated, norms: [] };
  // @ts-expect-error: there is no such severity
  const fatal: BodyRule<Own, { minimum: number }> = { ...secretarySeated, severity: "fatal" };
  const sound: BodyRule<Own, { minimum: number }> = { ...secretarySeated, norms: [source, source] };
  expect([groundless.norms.length, fatal.severity, sound.norms.length]).toEqual([0, "fatal", 2]);
});

test("a page has its title in three languages and examples of all that the rule can find", () => {
  const text = { nb: "Sekretær", nn: "Sekretær", en: "Secretary" };
  const met = [{ given: soundSteeringGroup, options: { minimum: 0 } }] as const;
  const breached = [{ given: soundSteeringGroup, finds: [{ sentence: "noSecretary" }] }] as const;
  type Asking = { question: Own["breach"] };
  const whole: Page<Own> = { title: text, why: text, examples: () => ({ met, breached }) };
  // @ts-expect-error: the title is missing in nynorsk
  const half: Page<Own> = { ...whole, title: { nb: "Sekretær", en: "Secretary" } };
  // @ts-expect-error: no failing example, though the rule can breach
  const flawless: Page<Own> = { ...whole, examples: () => ({ met }) };
  // @ts-expect-error: no open example, though the rule can ask
  const unasked: Page<Asking> = { title: text, why: text, examples: () => ({ met }) };
  const gone = [{ given: soundSteeringGroup, finds: [{ sentence: "gone" }] }] as const;
  // @ts-expect-error: an example expects a sentence that the rule cannot say
  const strange: Page<Own> = { ...whole, examples: () => ({ met, breached: gone }) };
  const asked: Page<Asking> = { title: text, why: text, examples: () => ({ met, open: breached }) };
  expect(whole.examples().breached).toBe(breached);
  expect(asked.examples().open).toBe(breached);
  expect([half.title.en, flawless.examples().met, unasked.examples().met]).toEqual(["Secretary", met, met]);
  expect(strange.title).toBe(text);
});
