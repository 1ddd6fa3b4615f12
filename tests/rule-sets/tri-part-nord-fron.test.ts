import { readFileSync } from "node:fs";
import {
  asWritten,
  type Case,
  check,
  conforms,
  describe as describeDiagnostic,
  type MunicipalityInput,
  municipality,
  norms,
  read,
  soundSteeringGroup,
  soundWorkingGroup,
  triPartNordFron,
} from "trepart";
import { describe, expect, test } from "vitest";

type BodyInput = NonNullable<MunicipalityInput["bodies"]>[number];
type SeatInput = NonNullable<BodyInput["seats"]>[number];
type CaseInput = NonNullable<NonNullable<BodyInput["meetings"]>[number]["cases"]>[number];

const on = "2024-05-02";

/** What Nord-Fron has published: how the arena works, and nothing of who sits there. */
const published = {
  id: "tripart",
  kind: "steering-group",
  name: "TriPart",
  constitution: { legalForm: "dialogue-arena", rights: ["attend", "speak"], decides: false, negotiates: false },
} as const satisfies BodyInput;

const seat = (role: SeatInput["role"], more: Partial<SeatInput> = {}): SeatInput => ({
  id: role,
  role,
  holders: [{ person: `a ${role}` }],
  ...more,
});

/** One seat for each party; invented, since no seats are published. */
const seats = [seat("mayor"), seat("municipal-director"), seat("chief-shop-steward")] as const;

const triPart = (more: Partial<BodyInput>) =>
  municipality({ id: "fjelldal", name: "Fjelldal", bodies: [{ ...published, ...more }] });

const found = (more: Partial<BodyInput>, rule?: string) =>
  check(triPart(more), { on, ruleSet: triPartNordFron })
    .diagnostics.filter((diagnostic) => rule === undefined || diagnostic.rule === rule)
    .map(({ kind, severity, rule, sentence }) => `${kind} ${severity} ${rule}/${sentence}`);

const outcomes = (more: Partial<BodyInput>) =>
  Object.fromEntries(
    check(triPart(more), { on, ruleSet: triPartNordFron }).outcomes.map(({ rule, outcome }) => [rule, outcome]),
  );

/** The breaches where one case was dealt with, told as a meeting with minutes. */
const breachesIn = (item: Partial<CaseInput>, more: Partial<BodyInput> = {}) =>
  found({
    seats,
    meetings: [
      {
        id: "meeting",
        on: "2024-04-10",
        minutes: { writtenOn: "2024-04-11" },
        cases: [{ id: "case", topic: "reorganisation", purpose: "dialogue", outcome: "noted", ...item }],
      },
    ],
    ...more,
  }).filter((finding) => finding.startsWith("breach"));

describe("what Nord-Fron has published, with one seat for each party", () => {
  const judged = outcomes({ seats });

  test.each([
    "three-parties-meet",
    "everyone-may-attend-and-speak",
    "nobody-votes",
    "no-decisions-taken",
    "consultation-and-negotiation-held-elsewhere",
    "outside-statutory-bodies",
  ])("meets %s", (rule) => {
    expect(judged[rule]).toBe("met");
  });

  test.each(["seat-numbers-settled", "position-and-opposition-settled", "safety-service-seat-settled"])(
    "leaves open %s, which is neither an error nor a pass",
    (rule) => {
      expect(judged[rule]).toBe("open");
      expect(found({ seats }, rule)[0]).toMatch(/^question warning/);
    },
  );

  test("is told that its topics touch the safety service, in a note beside the question", () => {
    expect(found({ seats }, "safety-service-seat-settled")).toEqual([
      "question warning safety-service-seat-settled/notStated",
      "note info safety-service-seat-settled/topicsOfSafetyService",
    ]);
  });

  test("is told in a note that KS sees it otherwise, with both views cited as contested", () => {
    const [note] = check(triPart({ seats }), { on, ruleSet: triPartNordFron }).diagnostics.filter(
      ({ rule }) => rule === "outside-statutory-bodies",
    );
    expect(note).toMatchObject({ kind: "note", severity: "info", sentence: "contested" });
    expect(note?.sources.filter(({ contested }) => contested).map(({ norm }) => norm)).toEqual(["S122", "S172"]);
    expect(note && describeDiagnostic(note, "nn")).toContain("kommunelova §§ 5-1 og 5-2");
  });

  test("has nothing that counts against it", () => {
    expect(conforms(check(triPart({ seats }), { on, ruleSet: triPartNordFron }), { failOn: "info" })).toBe(true);
  });
});

test("without a list of members, as published, who sits there is asked for and nobody is said to be missing", () => {
  expect(found({})).toEqual([
    "question warning three-parties-meet/seatsUnknown",
    "note info outside-statutory-bodies/contested",
    "question warning seat-numbers-settled/notStated",
    "question warning position-and-opposition-settled/notStated",
    "question warning safety-service-seat-settled/notStated",
    "note info safety-service-seat-settled/topicsOfSafetyService",
  ]);
});

test("a body of which nothing is known is only asked about", () => {
  const report = check(triPart({ constitution: undefined }), { on, ruleSet: triPartNordFron });
  expect(report.diagnostics.filter(({ kind }) => kind === "breach")).toEqual([]);
  expect(report.outcomes.filter(({ outcome }) => outcome === "met")).toEqual([]);
});

test("a party without anybody is missing", () => {
  expect(found({ seats: seats.slice(0, 2) }, "three-parties-meet")).toEqual([
    "breach error three-parties-meet/missing",
  ]);
});

test("a filled seat of the safety service answers the question about it", () => {
  expect(outcomes({ seats: [...seats, seat("chief-safety-representative")] })["safety-service-seat-settled"]).toBe(
    "met",
  );
});

describe("variants of one case", () => {
  test("a recorded vote breaks the norm that nobody votes", () => {
    expect(breachesIn({ proposals: [{ id: "proposal", votes: 3 }] })).toEqual(["breach error nobody-votes/voted"]);
  });

  test("a decision breaks the norm that none is taken", () => {
    expect(breachesIn({ outcome: "adopted" })).toEqual(["breach error no-decisions-taken/adopted"]);
    expect(breachesIn({ purpose: "decision" })).toEqual([
      "breach error no-decisions-taken/forDecision",
      "breach error cases-for-information-and-dialogue/otherPurpose",
    ]);
  });

  test("a recommendation is more than dialogue, but no decision", () => {
    expect(breachesIn({ outcome: "recommended" })).toEqual([
      "breach error cases-for-information-and-dialogue/recommended",
    ]);
  });

  test("a steering signal is a contribution to the dialogue and no outcome", () => {
    expect(breachesIn({ outcome: "noted", nextStep: "de folkevalgte ønsker flere hele stillinger" })).toEqual([]);
  });

  test.each<Case["topic"]>(["wage-policy", "rota", "full-time-culture"])("%s may be talked about", (topic) => {
    expect(breachesIn({ topic })).toEqual([]);
  });

  test("wage negotiation has no place, whatever it is brought for", () => {
    const expected = [
      "breach error consultation-and-negotiation-held-elsewhere/wageNegotiation",
      "breach info topic-in-catalogue/outside",
    ];
    expect(breachesIn({ topic: "wage-negotiation" })).toEqual(expected);
    expect(breachesIn({ topic: "wage-negotiation", purpose: "information" })).toEqual(expected);
  });

  test("full-time culture may come up, but not as the formal consultation", () => {
    expect(breachesIn({ topic: "full-time-culture", purpose: "consultation" })).toEqual([
      "breach error cases-for-information-and-dialogue/otherPurpose",
      "breach error consultation-and-negotiation-held-elsewhere/countedAs",
    ]);
  });

  test("an individual personnel case is outside the catalogue; the published text does not forbid it", () => {
    expect(breachesIn({ topic: "individual-personnel-case" })).toEqual(["breach info topic-in-catalogue/outside"]);
  });

  test("sickness absence that the working environment committee has not dealt with wants a reason", () => {
    const known = { topic: "sickness-absence", workingEnvironmentCommitteeFirst: false } as const;
    expect(breachesIn(known)).toEqual(["breach warning working-environment-committee-first/notFirst"]);
    expect(breachesIn({ ...known, broughtBecause: "trengs før budsjettet" })).toEqual([]);
  });

  test("sickness absence of which no more is known is asked about", () => {
    const meetings = [
      {
        id: "meeting",
        on: "2024-04-10",
        attendance: [{ seat: "mayor" }],
        cases: [{ id: "case", topic: "sickness-absence", purpose: "dialogue" }],
      },
    ] as const;
    expect(found({ seats, meetings }, "working-environment-committee-first")).toEqual([
      "question warning working-environment-committee-first/notStated",
    ]);
  });

  test("a meeting to come, and one of which there is only a notice, show nothing of what happened there", () => {
    const cases = [{ id: "case", purpose: "decision", proposals: [{ id: "proposal", votes: 3 }] }] as const;
    const meetings = [
      { id: "noticed", on: "2024-04-10", noticeSentOn: "2024-04-01", cases },
      { id: "to-come", on: "2024-05-03", attendance: [], cases },
    ];
    expect(found({ seats, meetings })).toEqual(found({ seats }));
  });
});

describe("variants of the constitution and the seats", () => {
  test("a seat with the right to vote breaks the norm, even if it is never used", () => {
    const voting = seat("mayor", { rights: ["attend", "speak", "vote"] });
    expect(found({ seats: [voting, ...seats.slice(1)] }, "nobody-votes")).toEqual([
      "breach error nobody-votes/rightOfSeat",
    ]);
  });

  test("a representative without the right to speak breaks the norm", () => {
    const silent = seat("chief-shop-steward", { rights: ["attend"] });
    expect(found({ seats: [...seats.slice(0, 2), silent] }, "everyone-may-attend-and-speak")).toEqual([
      "breach error everyone-may-attend-and-speak/notForSeat",
    ]);
  });

  test.each(["joint-committee", "council-committee", "administrative-group", "other-arrangement"] as const)(
    "a body whose legal form is %s is no such arena",
    (legalForm) => {
      const constitution = { ...published.constitution, legalForm };
      expect(found({ seats, constitution }, "outside-statutory-bodies")).toEqual([
        "breach error outside-statutory-bodies/otherForm",
      ]);
    },
  );

  test("power to decide or to negotiate breaks the norms", () => {
    const constitution = { ...published.constitution, decides: true, negotiates: true };
    expect(found({ seats, constitution }).filter((finding) => finding.startsWith("breach"))).toEqual([
      "breach error no-decisions-taken/hasAuthority",
      "breach error consultation-and-negotiation-held-elsewhere/negotiates",
    ]);
  });
});

test.each([soundSteeringGroup, soundWorkingGroup])(
  "a sound steering group meets it all, and gets the note",
  (sound) => {
    const { outcomes, diagnostics } = check(sound, { on: "2024-03-01", ruleSet: triPartNordFron });
    expect(outcomes.filter(({ outcome }) => outcome === "breached" || outcome === "open")).toEqual([]);
    expect(diagnostics.map(({ sentence }) => sentence)).toEqual(["contested"]);
  },
);

test("the wording of the sources makes the definitions milder and leaves what must not be as it is", () => {
  const severity = new Map(asWritten(triPartNordFron).uses.map((use) => [use.rule.name, use.severity]));
  expect(severity.get("three-parties-meet")).toBe("warning");
  expect(severity.get("nobody-votes")).toBe("error");
});

test("no norm of Nord-Fron waits for its rule set any longer", () => {
  const own = norms.filter(({ citation }) => citation.source === "nord-fron-tripart");
  expect(own).toHaveLength(15);
  expect(own.filter(({ fate }) => fate.by === "awaited-rule-set")).toEqual([]);
  expect(own.filter(({ fate, rules }) => (fate.by === "rules") !== rules.length > 0)).toEqual([]);
});

test("the example is well formed", () => {
  const file = new URL("../../examples/fjelldal.json", import.meta.url);
  expect(read(JSON.parse(readFileSync(file, "utf8"))).diagnostics).toEqual([]);
});
