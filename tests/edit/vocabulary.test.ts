import {
  describe,
  type Edit,
  edit,
  holderOn,
  type Municipality,
  municipality,
  soundSteeringGroup,
  soundWorkingGroup,
} from "trepart";
import { expect, test } from "vitest";

const body = "steeringGroup";

function edited(...edits: readonly Edit[]): Municipality {
  const result = edit(soundSteeringGroup, ...edits);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.municipality;
}

const seatOf = (municipality: Municipality, id: string) => municipality.bodies[0]?.seats.find((seat) => seat.id === id);

function holder(municipality: Municipality, id: string, on: string): string | undefined {
  const seat = seatOf(municipality, id);
  return seat && holderOn(seat, on);
}

test("vacate makes the day before the last one of whoever holds the seat", () => {
  const next = edited({ do: "vacate", body, seat: "elected1", from: "2024-03-01" });
  expect(holder(next, "elected1", "2024-02-29")).toBe("holder of elected1");
  expect(holder(next, "elected1", "2024-03-01")).toBeUndefined();
});

test("a term that began on the day of vacating is removed", () => {
  const next = edited(
    { do: "vacate", body, seat: "elected1", from: "2024-03-01" },
    { do: "appoint", body, seat: "elected1", person: "person1", from: "2024-03-01" },
    { do: "vacate", body, seat: "elected1", from: "2024-03-01" },
  );
  expect(seatOf(next, "elected1")?.holders).toEqual([{ person: "holder of elected1", to: "2024-02-29" }]);
});

test("appoint adds a term, with a last day where it has one", () => {
  const next = edited(
    { do: "vacate", body, seat: "elected1", from: "2024-03-01" },
    { do: "appoint", body, seat: "elected1", person: "person1", from: "2024-03-01", to: "2024-03-31" },
  );
  expect(holder(next, "elected1", "2024-03-31")).toBe("person1");
  expect(holder(next, "elected1", "2024-04-01")).toBeUndefined();
});

test("addSeat fills in the lists that are left out, and removeSeat takes the seat away", () => {
  const next = edited({ do: "addSeat", body, seat: { id: "steward4", role: "chief-shop-steward" } });
  expect(seatOf(next, "steward4")).toEqual({
    id: "steward4",
    role: "chief-shop-steward",
    unions: [],
    holders: [],
    alternates: [],
  });
  const back = edit(next, { do: "removeSeat", body, seat: "steward4" });
  expect(back.ok && back.municipality).toEqual(soundSteeringGroup);
});

test("endSeat gives a seat a last day and leaves it on record", () => {
  const next = edited({ do: "endSeat", body, seat: "elected1", to: "2024-02-29" });
  expect(holder(next, "elected1", "2024-02-29")).toBe("holder of elected1");
  expect(holder(next, "elected1", "2024-03-01")).toBeUndefined();
  expect(seatOf(next, "elected1")?.holders).toBe(seatOf(soundSteeringGroup, "elected1")?.holders);
});

test("appointAlternate adds an alternate's term", () => {
  const next = edited({ do: "appointAlternate", body, seat: "safety", person: "person1", from: "2024-03-01" });
  expect(seatOf(next, "safety")?.alternates).toEqual([{ person: "person1", from: "2024-03-01" }]);
});

test("grantRights gives a seat rights of its own, and no others", () => {
  const next = edited(
    { do: "grantRights", body, seat: "safety", rights: ["attend", "speak"] },
    { do: "grantRights", body, seat: "safety", rights: ["attend"] },
  );
  expect(seatOf(next, "safety")?.rights).toEqual(["attend"]);
});

test("an office that is given to one seat is no longer another's", () => {
  const next = edited(
    { do: "giveOffice", body, seat: "elected1", office: "chair" },
    { do: "giveOffice", body, seat: "elected2", office: "deputy-chair" },
    { do: "giveOffice", body, seat: "elected3", office: "chair" },
  );
  expect(next.bodies[0]?.seats.flatMap(({ id, office }) => (office ? [[id, office]] : []))).toEqual([
    ["elected2", "deputy-chair"],
    ["elected3", "chair"],
  ]);
  expect(seatOf(next, "elected1")).toEqual(seatOf(soundSteeringGroup, "elected1"));
});

test("constitute sets the given fields and leaves the others, in a body without a constitution too", () => {
  const next = edited(
    { do: "constitute", body, constitution: { decides: true } },
    { do: "addBody", body: { id: "group", kind: "ad-hoc-group" } },
    { do: "constitute", body: "group", constitution: { adoptedOn: "2024-03-01" } },
  );
  expect(next.bodies.map(({ constitution }) => constitution)).toEqual([
    { ...soundSteeringGroup.bodies[0]?.constitution, decides: true },
    { adoptedOn: "2024-03-01" },
  ]);
});

test("where unions merge they end, and what was theirs is the new one's as well, but for invitations", () => {
  const result = edit(
    soundWorkingGroup,
    { do: "invite", body: "workingGroup", union: "unionA", sentOn: "2024-02-01" },
    { do: "mergeUnions", unions: ["unionA", "unionC"], into: { id: "united" }, from: "2024-07-01" },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { unions, workplaces, bodies } = result.municipality;
  expect(unions.map(({ id, from, to }) => [id, from, to])).toEqual([
    ["unionA", undefined, "2024-06-30"],
    ["unionB", undefined, undefined],
    ["unionC", undefined, "2024-06-30"],
    ["united", "2024-07-01", undefined],
  ]);
  expect(workplaces.map((workplace) => workplace.unions)).toEqual([["unionA", "unionB", "united"]]);
  expect(bodies.flatMap(({ seats }) => seats.map((seat) => seat.unions.join(" ")).filter(Boolean))).toEqual([
    "unionA united",
    "unionB",
    "unionA united",
    "unionB",
    "unionC united",
  ]);
  expect(bodies[0]?.invitations.map(({ union }) => union)).toEqual(["unionA"]);
});

test("only what a merger concerns is touched by it, and a union that had ended before keeps its last day", () => {
  const given = municipality({
    ...soundWorkingGroup,
    unions: [{ id: "unionA", to: "2024-03-31" }, { id: "unionB" }, { id: "unionC", to: "2025-12-31" }],
    workplaces: [...soundWorkingGroup.workplaces, { id: "library", unions: ["unionB"] }],
  });
  const into = { id: "united" };
  const result = edit(given, { do: "mergeUnions", unions: ["unionA", "unionC"], into, from: "2024-07-01" });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const { unions, workplaces } = result.municipality;
  expect(unions.map(({ id, to }) => [id, to])).toEqual([
    ["unionA", "2024-03-31"],
    ["unionB", undefined],
    ["unionC", "2024-06-30"],
    ["united", undefined],
  ]);
  expect(workplaces.at(-1)?.unions).toEqual(["unionB"]);
});

test("invite and answer record an invitation and its answer", () => {
  const next = edited(
    { do: "invite", body, union: "unionA", sentOn: "2024-03-01" },
    { do: "answer", body, union: "unionA", sentOn: "2024-03-01", answer: "declined", answeredOn: "2024-03-05" },
  );
  expect(next.bodies[0]?.invitations).toEqual([
    { union: "unionA", sentOn: "2024-03-01", answer: "declined", answeredOn: "2024-03-05" },
  ]);
});

test("an answer is to the invitation of that union and that day", () => {
  const invitations = [
    { union: "unionA", sentOn: "2024-01-15" },
    { union: "unionB", sentOn: "2024-01-15" },
    { union: "unionA", sentOn: "2024-02-15" },
    { union: "unionB", sentOn: "2024-02-15" },
  ] as const;
  const reply = { answer: "accepted", answeredOn: "2024-02-20" } as const;
  const answered = (number: number) => {
    const invited = invitations.map((invitation): Edit => ({ do: "invite", body, ...invitation }));
    const [invitation = invitations[0]] = invitations.slice(number);
    const [group] = edited(...invited, { do: "answer", body, ...invitation, ...reply }).bodies;
    return group?.invitations.map(({ answer }) => answer);
  };
  expect(answered(0)).toEqual(["accepted", undefined, undefined, undefined]);
  expect(answered(1)).toEqual([undefined, "accepted", undefined, undefined]);
});

test("what has been undone can be done again", () => {
  const done = edit(soundSteeringGroup, { do: "vacate", body, seat: "elected1", from: "2024-03-01" });
  const undone = done.ok ? edit(done.municipality, ...done.undo) : done;
  const again = undone.ok ? edit(undone.municipality, ...undone.undo) : undone;
  expect(again.ok && again.municipality).toEqual(done.ok && done.municipality);
});

test("addBody, closeBody, addUnion and endUnion add things and set last days", () => {
  const next = edited(
    { do: "addBody", body: { id: "group", kind: "ad-hoc-group" } },
    { do: "closeBody", body: "group", to: "2024-12-31" },
    { do: "addUnion", union: { id: "unionD" } },
    { do: "endUnion", union: "unionD", to: "2024-06-30" },
  );
  expect(next.bodies[1]).toMatchObject({ id: "group", to: "2024-12-31", seats: [], meetings: [] });
  expect(next.unions.at(-1)).toEqual({ id: "unionD", to: "2024-06-30" });
});

test("a new council period ends the one in force the day before", () => {
  const next = edited({
    do: "startCouncilPeriod",
    period: { from: "2027-10-14", politicalParties: [{ id: "partyA" }, { id: "partyB" }] },
  });
  expect(next.councilPeriods.map(({ from, to }) => [from, to])).toEqual([
    ["2023-10-12", "2027-10-13"],
    ["2027-10-14", undefined],
  ]);
});

test("of earlier council periods only the one in force is ended, be it a day old", () => {
  const start = (from: string): Edit => ({
    do: "startCouncilPeriod",
    period: { from, politicalParties: [{ id: "partyA" }, { id: "partyB" }] },
  });
  const next = edited(start("2027-10-14"), start("2031-10-10"), start("2031-10-11"));
  expect(next.councilPeriods.map(({ from, to }) => [from, to])).toEqual([
    ["2023-10-12", "2027-10-13"],
    ["2027-10-14", "2031-10-09"],
    ["2031-10-10", "2031-10-10"],
    ["2031-10-11", undefined],
  ]);
});

test("what an edit does not touch is shared with the original", () => {
  const next = edited({ do: "vacate", body, seat: "elected1", from: "2024-03-01" });
  expect(next.unions).toBe(soundSteeringGroup.unions);
  expect(next.councilPeriods).toBe(soundSteeringGroup.councilPeriods);
  expect(seatOf(next, "elected2")).toBe(seatOf(soundSteeringGroup, "elected2"));
  expect(next.bodies[0]?.meetings).toBe(soundSteeringGroup.bodies[0]?.meetings);
});

const attempts: readonly (readonly [string, unknown, string, string])[] = [
  ["an unknown body", { do: "closeBody", body: "nowhere", to: "2024-03-01" }, "input/unknown-reference", "/0/body"],
  ["an unknown seat", { do: "removeSeat", body, seat: "nowhere" }, "input/unknown-reference", "/0/seat"],
  ["an unknown union", { do: "endUnion", union: "nobody", to: "2024-03-01" }, "input/unknown-reference", "/0/union"],
  [
    "a merger of an unknown union",
    { do: "mergeUnions", unions: ["unionA", "nobody"], into: { id: "united" }, from: "2024-03-01" },
    "input/unknown-reference",
    "/0/unions/1",
  ],
  [
    "a merger into a union that is there",
    { do: "mergeUnions", unions: ["unionA"], into: { id: "unionB" }, from: "2024-03-01" },
    "input/duplicate-id",
    "/0",
  ],
  [
    "a right that does not exist",
    { do: "grantRights", body, seat: "safety", rights: ["decide"] },
    "input/shape",
    "/0/rights/0",
  ],
  [
    "an invitation to an unknown union",
    { do: "invite", body, union: "nobody", sentOn: "2024-03-01" },
    "input/unknown-reference",
    "/0",
  ],
  [
    "a second holder",
    { do: "appoint", body, seat: "elected1", person: "person1", from: "2024-03-01" },
    "input/overlap",
    "/0",
  ],
  ["a day that does not exist", { do: "vacate", body, seat: "elected1", from: "2024-02-30" }, "input/date", "/0/from"],
  [
    "a seat id that is taken",
    { do: "addSeat", body, seat: { id: "elected1", role: "mayor" } },
    "input/duplicate-id",
    "/0",
  ],
  [
    "a role that does not exist",
    { do: "addSeat", body, seat: { id: "new", role: "chair" } },
    "input/shape",
    "/0/seat/role",
  ],
  [
    "a seat that meetings refer to taken away",
    { do: "removeSeat", body, seat: "elected1" },
    "input/unknown-reference",
    "/0",
  ],
  [
    "a union that ends before it began",
    { do: "addUnion", union: { id: "u", from: "2024-03-02", to: "2024-03-01" } },
    "input/period",
    "/0",
  ],
  [
    "a council period that begins on the day of another",
    { do: "startCouncilPeriod", period: { from: "2023-10-12" } },
    "input/overlap",
    "/0",
  ],
  ["a word that is no edit", { do: "dismiss", body }, "input/shape", "/0/do"],
  ["a missing field", { do: "vacate", body, seat: "elected1" }, "input/missing", "/0/from"],
  ["something that is no edit at all", null, "input/shape", "/0/do"],
];

test.each(attempts)("%s is refused and nothing is changed", (_, attempt, rule, pointer) => {
  const result = edit(soundSteeringGroup, attempt as Edit);
  expect(result.ok ? [] : result.diagnostics.map((fault) => [fault.rule, fault.at.pointer])).toEqual([[rule, pointer]]);
});

test("an edit with many faults is refused once for each kind of them", () => {
  const seats = ["a", "a", "a", "b"].map((id) => ({ id, role: "shop-steward", unions: ["nobody"] }) as const);
  const result = edit(soundSteeringGroup, { do: "addBody", body: { id: "group", kind: "ad-hoc-group", seats } });
  expect(result.ok ? [] : result.diagnostics.map(({ rule, at }) => [rule, at.pointer])).toEqual([
    ["input/duplicate-id", "/0"],
    ["input/unknown-reference", "/0"],
  ]);
});

test.each<readonly [attempt: unknown, says: string]>([
  [{ do: "closeBody", body: "nowhere", to: "2024-03-01" }, "nowhere"],
  [{ do: "removeSeat", body, seat: "elsewhere" }, "elsewhere"],
  [{ do: "endUnion", union: "nobody", to: "2024-03-01" }, "nobody"],
  [{ do: "mergeUnions", unions: ["nobody"], into: { id: "united" }, from: "2024-03-01" }, "nobody"],
  [{ do: "dismiss", body }, "one of the model's fixed words"],
])("the refusal of %j says %j", (attempt, says) => {
  const result = edit(soundSteeringGroup, attempt as Edit);
  expect(result.ok ? [] : result.diagnostics.map((fault) => describe(fault, "en"))).toEqual([
    expect.stringContaining(says),
  ]);
});

test("an undo that brings in what the model does not know is refused as one that cannot be undone here", () => {
  const patches = [{ op: "add", path: ["bodies", 0, "odd"], value: 1 }];
  const result = edit(soundSteeringGroup, { do: "undo", patches });
  expect(result.ok ? [] : result.diagnostics.map(({ rule, sentence }) => `${rule}/${sentence}`)).toEqual([
    "input/impossible-edit/cannotUndo",
  ]);
});

test("data that were never read are refused for faults that stand anywhere in them", () => {
  const seat = { id: "twice", role: "secretary", unions: [], holders: [], alternates: [] } as const;
  const [group] = soundSteeringGroup.bodies;
  if (group === undefined) throw new Error("There is a steering group.");
  const faulty = { ...group, id: "faulty", seats: [seat, seat], meetings: [] };
  const given: Municipality = { ...soundSteeringGroup, bodies: [group, faulty] };
  const result = edit(given, { do: "vacate", body, seat: "elected1", from: "2024-03-01" });
  expect(result.ok ? [] : result.diagnostics.map(({ rule, related }) => [rule, related])).toEqual([
    ["input/duplicate-id", [{ pointer: "/bodies/1/seats/1/id" }]],
  ]);
});

test.each([
  ["a list longer", ["bodies", "length"], 100_000],
  ["a list within a body longer", ["bodies", 0, "seats", "length"], 100_000],
  ["something far beyond the end of a list", ["bodies", 100_000], { id: "far" }],
])("an undo that would make %s is refused at once", (_, path, value) => {
  const result = edit(soundSteeringGroup, { do: "undo", patches: [{ op: "replace", path, value }] });
  expect(result).toMatchObject({ ok: false, diagnostics: [{ rule: "input/impossible-edit", sentence: "cannotUndo" }] });
});

test("a later edit that is refused undoes the earlier ones", () => {
  const result = edit(
    soundSteeringGroup,
    { do: "vacate", body, seat: "elected1", from: "2024-03-01" },
    { do: "removeSeat", body, seat: "nowhere" },
  );
  expect(result.ok).toBe(false);
  expect("municipality" in result).toBe(false);
});
