import { readFileSync } from "node:fs";
import {
  type Body,
  type Case,
  check,
  describe as describeDiagnostic,
  type Meeting,
  type Municipality,
  meetingRecord,
  type Proposal,
  read,
  seatsOf,
} from "trepart";
import { describe, expect, test } from "vitest";
import { bodyWith, type Change, changed, seatWith } from "../../src/model/change.js";

const file = new URL("../../examples/vaksdal-minutes-2023-02-07.json", import.meta.url);
const result = read(JSON.parse(readFileSync(file, "utf8")));
if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
const { municipality } = result;
const committee = municipality.bodies[0] as Body;
const [february, august] = committee.meetings as [Meeting, Meeting];

const body = committee.id;
const meeting = february.id;
const dayAfter = "2023-02-08";
const dayOfNext = "2023-08-22";

const findings = (given: Municipality, on: string) =>
  check(given, { on, ruleSet: meetingRecord }).diagnostics.map(({ rule, kind, severity, sentence, at, values }) => ({
    rule,
    kind,
    severity,
    sentence,
    at,
    values,
  }));

const tooMany = (reported: number, possible: number) => ({
  rule: "votes-within-attendance",
  kind: "breach",
  severity: "error",
  sentence: "tooMany",
  at: { body, meeting, case: "05/2023" },
  values: { reported, possible },
});
const tooManyForGroups = (votes: number, possible: number) => ({
  rule: "votes-possible-for-groups",
  kind: "breach",
  severity: "warning",
  sentence: "tooManyForGroups",
  at: { body, meeting, case: "05/2023", proposal: "fellesforslag" },
  values: { votes, possible },
});
const noAlternate = {
  rule: "absent-members-and-alternates",
  kind: "note",
  severity: "info",
  sentence: "noAlternate",
  at: { body, meeting, seat: "seat-7" },
  values: {},
};
const notStated = {
  rule: "absences-reported",
  kind: "question",
  severity: "warning",
  sentence: "notStated",
  at: { body, meeting },
  values: {},
};
const unionUnknown = (seat: string) => ({
  rule: "unions-of-representatives-known",
  kind: "question",
  severity: "warning",
  sentence: "unionUnknown",
  at: { body, seat },
  values: {},
});
const breachOf = (rule: string, severity: string, sentence: string, at: object, values: object = {}) => ({
  rule,
  kind: "breach",
  severity,
  sentence,
  at: { body, ...at },
  values,
});

const asRecorded = [tooMany(10, 9), tooManyForGroups(9, 8), noAlternate, notStated, unionUnknown("seat-10")] as const;
const [, , ...besidesTheVotes] = asRecorded;

const inMeeting = (id: string, alter: (meeting: Meeting) => Meeting): Change =>
  bodyWith({ meetings: committee.meetings.map((held) => (held.id === id ? alter(held) : held)) });
const caseWith = (id: string, alter: (item: Case) => Partial<Case>): Change =>
  bodyWith({
    meetings: committee.meetings.map((held) => ({
      ...held,
      cases: held.cases.map((item) => (item.id === id ? { ...item, ...alter(item) } : item)),
    })),
  });
const proposalWith = (of: string, id: string, fields: Partial<Proposal>): Change =>
  caseWith(of, ({ proposals }) => ({
    proposals: proposals.map((proposal) => (proposal.id === id ? { ...proposal, ...fields } : proposal)),
  }));

test("the minutes and the notice are read without a fault", () => {
  expect(result.diagnostics).toEqual([]);
});

test("the committee, its seats and who attended are those of the papers", () => {
  const elected = seatsOf(committee, "elected", february.on);
  expect(elected.map(({ politicalParty }) => politicalParty)).toEqual(["sp", "sv", "frp", "h", "ap", "ap", "h"]);
  expect(seatsOf(committee, "administration", february.on)).toEqual([]);
  expect(seatsOf(committee, "employees", february.on)).toHaveLength(3);
  expect(committee.seats).toHaveLength(10);
  expect(february.attendance?.filter(({ person }) => person === undefined)).toHaveLength(8);
  expect(february.attendance?.filter(({ person }) => person !== undefined)).toHaveLength(1);
  expect(february.others).toHaveLength(3);
  expect(august.cases.flatMap(({ outcome }) => outcome ?? [])).toEqual([]);
});

test("the day after the meeting, exactly five things are found in its record", () => {
  expect(findings(municipality, dayAfter)).toEqual(asRecorded);
});

test("the notice of the next meeting adds nothing, and its agenda cures nothing", () => {
  expect(findings(municipality, dayOfNext)).toEqual(asRecorded);
});

test.each([dayAfter, dayOfNext])("every rule came to the conclusion that the papers bear, on %s", (on) => {
  const { outcomes } = check(municipality, { on, ruleSet: meetingRecord });
  expect(outcomes.map(({ rule, outcome }) => `${rule}: ${outcome}`)).toEqual([
    "votes-within-attendance: breached",
    "votes-possible-for-groups: breached",
    "proposals-have-outcome: met",
    "withdrawn-proposals-carry-no-votes: met",
    "absent-members-and-alternates: met",
    "absences-reported: open",
    "opening-items-in-order: met",
    "case-numbers-consecutive: met",
    "agenda-requests-honoured: met",
    "unions-of-representatives-known: open",
    "consultation-before-decision: not-applicable",
    "consultation-minutes-attached: not-applicable",
  ]);
});

test("before the meeting was held, only the union of one representative is asked for", () => {
  expect(findings(municipality, "2023-02-06")).toEqual([unionUnknown("seat-10")]);
});

describe("attendance", () => {
  test("where the unions of the two chief shop stewards are left out as in the minutes, all three are asked for", () => {
    const given = changed(municipality, seatWith("seat-8", { unions: [] }), seatWith("seat-9", { unions: [] }));
    expect(findings(given, dayAfter)).toEqual([
      ...asRecorded.slice(0, 4),
      unionUnknown("seat-8"),
      unionUnknown("seat-9"),
      unionUnknown("seat-10"),
    ]);
  });

  test("with an alternate for the absent member on record, the votes add up", () => {
    const given = changed(
      municipality,
      inMeeting(meeting, (held) => ({
        ...held,
        attendance: [...(held.attendance ?? []), { seat: "seat-7", person: "alternate" }],
      })),
    );
    expect(findings(given, dayAfter)).toEqual([notStated, unionUnknown("seat-10")]);
  });

  test("an alternate counts once, however often he or she is entered", () => {
    const given = changed(
      municipality,
      inMeeting(meeting, (held) => ({
        ...held,
        attendance: [...(held.attendance ?? []), { seat: "seat-10", person: "person-14" }],
      })),
    );
    expect(findings(given, dayAfter)).toEqual(asRecorded);
  });

  test("absences reported the day before answer the question; one reported the day after is late", () => {
    const reportedOn = (first: string, second: string) =>
      changed(
        municipality,
        inMeeting(meeting, (held) => ({
          ...held,
          absences: [
            { seat: "seat-10", reportedOn: first },
            { seat: "seat-7", reportedOn: second },
          ],
        })),
      );
    const others = asRecorded.filter((finding) => finding !== notStated);
    expect(findings(reportedOn("2023-02-06", "2023-02-07"), dayAfter)).toEqual(others);
    expect(findings(reportedOn("2023-02-06", "2023-02-08"), dayAfter)).toContainEqual(
      breachOf(
        "absences-reported",
        "info",
        "reportedLate",
        { meeting, seat: "seat-7" },
        { reportedOn: { day: "2023-02-08" } },
      ),
    );
  });
});

describe("the vote in case 05/2023", () => {
  test("the named groups can give one less where the alternate's union is known and not named", () => {
    const given = changed(municipality, seatWith("seat-10", { unions: ["sjukepleiarforbundet"] }));
    expect(findings(given, dayAfter)).toEqual([tooMany(10, 9), tooManyForGroups(9, 7), noAlternate, notStated]);
  });

  test("with eight votes for the joint proposal nothing contradicts the attendance", () => {
    const given = changed(municipality, proposalWith("05/2023", "fellesforslag", { votes: 8 }));
    expect(findings(given, dayAfter)).toEqual(besidesTheVotes);
  });

  test("without the figures for the director's proposal, the groups alone give the error away", () => {
    const given = changed(municipality, proposalWith("05/2023", "framlegg", { votes: undefined }));
    expect(findings(given, dayAfter)).toEqual([tooManyForGroups(9, 8), ...besidesTheVotes]);
  });

  test("a vote on one of the three withdrawn proposals would be reported", () => {
    const withdrawn = "tilleggsforslag frå SV";
    const given = changed(municipality, proposalWith("05/2023", withdrawn, { votes: 1 }));
    expect(findings(given, dayAfter)).toContainEqual(
      breachOf("withdrawn-proposals-carry-no-votes", "warning", "carriesVotes", {
        meeting,
        case: "05/2023",
        proposal: withdrawn,
      }),
    );
  });
});

test("in case 04/2023, point 2 lacks an outcome only where the record does not say what replaced it", () => {
  const given = changed(municipality, proposalWith("04/2023", "endringsforslag", { replaces: undefined }));
  expect(findings(given, dayAfter)).toEqual([
    tooMany(10, 9),
    tooManyForGroups(9, 8),
    breachOf("proposals-have-outcome", "info", "noOutcome", {
      meeting,
      case: "04/2023",
      proposal: "framlegg, punkt 2",
    }),
    ...besidesTheVotes,
  ]);
});

describe("the notice of 15 August", () => {
  const dropped = changed(
    municipality,
    caseWith("09/2023", () => ({ followsUp: undefined })),
  );
  const notOnAgenda = breachOf("agenda-requests-honoured", "warning", "notOnAgenda", { meeting, case: "spørsmål" });

  test("without the case asked for, the request would have been missed, but not before that meeting", () => {
    expect(findings(dropped, "2023-08-21")).toEqual(asRecorded);
    expect(findings(dropped, dayOfNext)).toEqual([...asRecorded.slice(0, 4), notOnAgenda, asRecorded[4]]);
  });

  test("a number left out between the two meetings would be seen, and only once", () => {
    const given = changed(
      municipality,
      inMeeting(august.id, (held) => ({
        ...held,
        cases: held.cases.map((item) => ({ ...item, number: (item.number ?? 0) + 1 })),
      })),
    );
    expect(findings(given, dayOfNext)).toContainEqual(
      breachOf(
        "case-numbers-consecutive",
        "info",
        "notConsecutive",
        { meeting: august.id, case: "06/2023" },
        { number: 7, expected: 6 },
      ),
    );
    expect(findings(given, dayOfNext)).toHaveLength(asRecorded.length + 1);
  });

  test("with the agenda turned round, its opening items would be out of order", () => {
    const given = changed(
      municipality,
      inMeeting(august.id, (held) => ({
        ...held,
        cases: held.cases.toReversed(),
      })),
    );
    expect(findings(given, dayOfNext)).toContainEqual(
      breachOf("opening-items-in-order", "info", "outOfOrder", { meeting: august.id }),
    );
  });
});

test("what is found in the vote is said in nynorsk as the committee's secretary would say it", () => {
  const said = check(municipality, { on: dayAfter, ruleSet: meetingRecord }).diagnostics.map((diagnostic) =>
    describeDiagnostic(diagnostic, "nn", { municipality }),
  );
  expect(said.slice(0, 2)).toEqual([
    "I møtet 7. februar 2023 hadde Administrasjonsutvalet 9 medlemer med røysterett til stades, men i saka «Inspel til debatthefte II, 2023 – Mellomoppgjeret 2023» er det ført 10 røyster. Det kan ikkje vere fleire røyster enn møtande medlemer med røysterett.",
    "I saka «Inspel til debatthefte II, 2023 – Mellomoppgjeret 2023» i møtet 7. februar 2023 er forslaget «fellesforslag» ført med 9 røyster. Gruppene som er nemnde, kan ut frå oppmøtet i Administrasjonsutvalet ha gitt høgst 8; inga gruppe kan ha fleire røyster enn møtande medlemer.",
  ]);
});
