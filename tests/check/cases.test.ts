import { check, type MunicipalityInput, municipality, read } from "trepart";
import { describe, expect, test } from "vitest";
import { constitution, diagnosticsIn, findingsIn, plus, type SeatInput, seat, without } from "../support/cases.js";
import { composition } from "../support/composition.js";

const unions = ["fagforbundet", "utdanningsforbundet", "sjukepleiarforbundet"].map((id) => ({ id }));

describe("the administration committee of Vaksdal, 7 February 2023, judged as if it were the steering group", () => {
  const on = "2023-02-07";
  const politicians = ["sp", "sv", "frp", "h", "ap", "ap", "h"].map((politicalParty, index) =>
    seat(`seat${index + 1}`, "elected-representative", { politicalParty }),
  );
  const stewards = [
    seat("seat8", "chief-shop-steward", { unions: ["fagforbundet"] }),
    seat("seat9", "chief-shop-steward", { unions: ["utdanningsforbundet"] }),
    seat("seat10", "employee-representative", { alternates: [{ person: "alternate of seat10" }] }),
  ];
  const committee = (
    seats: readonly SeatInput[],
    more: object = {},
    alignments: Record<string, "position" | "opposition"> = {},
  ) =>
    municipality({
      id: "vaksdal",
      name: "Vaksdal",
      unions,
      councilPeriods: [
        {
          from: "2019-10-01",
          politicalParties: ["sp", "sv", "frp", "h", "ap"].map((id) => ({ id, alignment: alignments[id] })),
        },
      ],
      bodies: [
        { id: "group", kind: "steering-group", derivedFrom: "admu", seats, ...more },
        { id: "admu", kind: "joint-committee" },
      ],
    });

  test("it is found to be another body than a steering group", () => {
    expect(findingsIn(committee([...politicians, ...stewards]), on)).toEqual([
      "error min-representatives-per-party tooFew administration",
      "error equal-representation unequal",
      ...politicians.map(({ id }) => `question position-and-opposition-included unknownAlignment ${id}`),
      "error chief-safety-representative-seated missing",
      "question all-unions-included unionOfSeatUnknown seat10",
      "error top-administration-seated missing",
      "warning union-seats-held-by-chief-stewards otherRole seat10",
      "question equal-rights rightsUnknown",
      "warning separately-constituted notConstituted",
    ]);
  });

  test("the counts are of seats and not of those who met", () => {
    const found = diagnosticsIn(committee([...politicians, ...stewards]), on);
    const unequal = found.find(({ rule }) => rule === "equal-representation");
    expect(unequal?.values).toEqual({ elected: 7, administration: 0, employees: 3 });
    const tooFew = found.find(({ rule }) => rule === "min-representatives-per-party");
    expect(tooFew?.values).toEqual({ party: { term: "administration" }, count: 0, minimum: 3 });
  });

  test("a municipal director without a vote has fewer rights than the others", () => {
    const director = seat("director", "municipal-director", { rights: ["attend", "speak", "propose"] });
    const seats = plus(director)([...politicians, ...stewards]);
    const rights = ["attend", "speak", "propose", "vote"];
    const found = diagnosticsIn(committee(seats, { constitution: { rights } }), on);
    const [unequal, ...others] = found.filter(({ rule }) => rule === "equal-rights");
    expect(unequal?.at).toEqual({ body: "group", seat: "director" });
    expect(unequal?.values).toEqual({ missing: { terms: ["vote"] } });
    expect(others).toEqual([]);
  });

  test("put right it leaves only what is not known", () => {
    const seats = [
      ...without("seat3", "seat4", "seat6", "seat7")(politicians),
      ...without("seat10")(stewards),
      seat("seat10", "chief-shop-steward"),
      seat("director", "municipal-director"),
      seat("leader1", "administrative-leader"),
      seat("leader2", "administrative-leader"),
      seat("safety", "chief-safety-representative"),
    ];
    const own = { constitution: { ...constitution, adoptedOn: "2023-01-10" } };
    const repaired = committee(seats, own, { sp: "position", sv: "opposition", ap: "opposition" });
    expect(findingsIn(repaired, on)).toEqual(["question all-unions-included unionOfSeatUnknown seat10"]);
  });

  test("the committee itself is not judged by the steering group's rules", () => {
    const { notJudged } = check(committee([]), { on, ruleSet: composition });
    expect(notJudged).toEqual([{ body: "admu", why: "no-rules-for-its-kind" }]);
  });
});

describe("the group on top-up staffing in Vaksdal, August 2023", () => {
  const on = "2023-08-22";
  const invited = { union: "sjukepleiarforbundet", sentOn: "2023-03-01" } as const;
  const group = {
    id: "group",
    kind: "ad-hoc-group",
    seats: [
      seat("hr", "hr-manager"),
      seat("director", "municipal-director"),
      seat("steward1", "chief-shop-steward", { unions: ["fagforbundet"] }),
      seat("steward2", "chief-shop-steward", { unions: ["utdanningsforbundet"] }),
      seat("secretary", "secretary"),
    ],
    invitations: [{ ...invited, answer: "unable" }],
  } as const;
  const vaksdal = (more: object = {}, its: Partial<MunicipalityInput> = {}) =>
    municipality({ id: "vaksdal", name: "Vaksdal", unions, bodies: [{ ...group, ...more }], ...its });

  test("a union that is invited and unable to appoint is included: a note, and no error", () => {
    expect(findingsIn(vaksdal(), on)).toEqual(["note all-unions-included unableToAppoint sjukepleiarforbundet"]);
    const { outcomes } = check(vaksdal(), { on, ruleSet: composition });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["met", "met", "met"]);
  });

  test.each([
    [[], "error all-unions-included notInvited"],
    [[invited], "question all-unions-included noAnswerYet"],
    [[{ ...invited, answer: "declined" }], "note all-unions-included declined"],
    [[{ ...invited, answer: "accepted" }], "error all-unions-included acceptedButNotSeated"],
    [[{ ...invited, sentOn: "2023-08-23" }], "error all-unions-included notInvited"],
  ])("with the invitations %j it says: %s", (invitations, expected) => {
    expect(findingsIn(vaksdal({ invitations }), on)).toEqual([`${expected} sjukepleiarforbundet`]);
  });

  test("where the list of unions is not known, that is asked and nothing is guessed", () => {
    const seats = group.seats.map((it) => ({ ...it, unions: [] }));
    const found = findingsIn(vaksdal({ seats, invitations: [] }, { unions: [] }), on);
    expect(found).toEqual(["question all-unions-included unionsUnknown"]);
  });

  test("it cannot be a working group without a workplace", () => {
    const input = { id: "vaksdal", name: "Vaksdal", unions, bodies: [{ ...group, kind: "working-group" }] };
    const { ok, diagnostics } = read(input);
    expect(ok).toBe(false);
    expect(diagnostics.map(({ rule, at }) => [rule, at.pointer])).toEqual([["input/missing", "/bodies/0/workplace"]]);
  });

  test("declared a working group of a workplace it lacks those who belong there", () => {
    const workplaces = [{ id: "home", unions: unions.map(({ id }) => id), departments: ["ward"] }];
    const declared = vaksdal({ kind: "working-group", workplace: "home" }, { workplaces });
    expect(findingsIn(declared, on)).toEqual([
      "note all-unions-included unableToAppoint sjukepleiarforbundet",
      "error safety-representative-seated missing",
      "error unit-manager-seated missing",
      "warning department-heads-represented missing",
    ]);
  });
});
