import { resolve } from "node:path";
import { type Forecast, forecast, languages, municipality, soundSteeringGroup, toMarkdown, toText } from "trepart";
import { expect, test } from "vitest";
import { naming } from "../../src/naming.js";
import { causesSaid } from "../../src/output/causes.js";

const given = municipality({
  ...soundSteeringGroup,
  bodies: soundSteeringGroup.bodies.map((body) => ({
    ...body,
    seats: body.seats.map((seat) =>
      seat.id === "safety"
        ? {
            ...seat,
            holders: [
              { person: "person1", to: "2024-06-30" },
              { person: "person2", from: "2024-09-01" },
            ],
          }
        : seat,
    ),
  })),
});
const calendar = forecast(given, { from: "2024-03-01", to: "2024-12-31" });

test("a forecast in words says why, until when it can be prevented, what comes and what goes", () => {
  const lines = toText(calendar, "en", { municipality: given })
    .split("\n")
    .filter((line) => !line.startsWith("    "));
  expect(lines).toEqual([
    "Nordvik",
    "As it looks from 1 March 2024 to 31 December 2024 by the rule set “handbook2021”",
    "",
    "1 July 2024",
    "  Cause: A term is over on the seat “chief safety representative” in the steering group",
    "  Last day to prevent it: 30 June 2024",
    "  Breach: The seat of the chief safety representative in the steering group is vacant. One chief safety representative must sit there in addition to the three parties.",
    "  Minor breach: A seat in the steering group is vacant: chief safety representative.",
    "",
    "1 September 2024",
    "  Cause: A term begins on the seat “chief safety representative” in the steering group",
    "  No longer: The seat of the chief safety representative in the steering group is vacant. One chief safety representative must sit there in addition to the three parties.",
    "  No longer: A seat in the steering group is vacant: chief safety representative.",
    "",
    "Summary",
    "  This report is not legal advice; severity shows the distance from the rule set, not legality.",
    "",
  ]);
});

test("nothing is to be prevented where a union answers for itself", () => {
  const asked = municipality({
    ...soundSteeringGroup,
    unions: [...soundSteeringGroup.unions, { id: "unionD", name: "Forbund D" }],
    bodies: soundSteeringGroup.bodies.map((body) => ({
      ...body,
      invitations: [{ union: "unionD", sentOn: "2024-02-01", answer: "declined" as const, answeredOn: "2024-04-02" }],
    })),
  });
  const text = toText(forecast(asked, { from: "2024-04-01", to: "2024-04-30" }), "en", { municipality: asked });
  expect(text).toContain("\n2 April 2024\n  Cause: Forbund D answers the invitation to the steering group\n  Note: ");
  expect(text).not.toContain("Last day to prevent it");
});

test("a forecast begins with what is found on its first day, and says so when nothing changes after it", () => {
  const vacant = forecast(given, { from: "2024-07-15", to: "2024-08-15" });
  const text = toText(vacant, "nb", { municipality: given });
  expect(text).toContain("\n15. juli 2024, slik det er nå\n  Avvik: ");
  expect(text).toContain("\n  Så lenge dataene står som de gjør, endrer ingenting seg i tidsrommet.\n");
});

test("a forecast in Markdown has a heading for every day, and reads in full as before", async () => {
  const written = toMarkdown(calendar, "nn", { municipality: given });
  expect(written.match(/^#+ .*$/gm)).toEqual([
    "# Nordvik",
    "## 1\\. juli 2024",
    "## 1\\. september 2024",
    "## Oppsummering",
  ]);
  await expect(written).toMatchFileSnapshot(resolve("tests/output/calendar.nn.md"));
});

test("every cause is said in every language, and once however often it occurs", () => {
  const spring: Forecast["changes"][number]["because"] = [
    { at: { body: "steeringGroup", meeting: "meeting1" }, what: "meeting-held" },
    { at: { body: "steeringGroup", meeting: "meeting1" }, what: "meeting-held" },
    { at: { union: "unionA" }, what: "union-ends" },
    { at: {}, what: "deadline" },
  ];
  const said = languages.map((language) => causesSaid(spring, language, naming(language, given)));
  expect(said).toEqual([
    ["Møtet 14. februar 2024 i styringsgruppa", "Forbund A er ikke lenger i kommunen", "En frist er ute"],
    ["Møtet 14. februar 2024 i styringsgruppa", "Forbund A er ikkje lenger i kommunen", "Ein frist er ute"],
    [
      "The meeting on 14 February 2024 of the steering group",
      "Forbund A is no longer in the municipality",
      "A deadline has passed",
    ],
  ]);
});
