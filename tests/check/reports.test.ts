import fc from "fast-check";
import { check, languages, type Municipality, municipality, type Report, describe as say } from "trepart";
import { describe, expect, test } from "vitest";
import { composition } from "../support/composition.js";
import { municipalities } from "../support/municipalities.js";
import { checkDays } from "../support/parts.js";
import { runs } from "../support/runs.js";

/** The same data, every object with its keys the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, its]) => [key, reversed(its)]),
  );
};

const holds = (claim: (municipality: Municipality, on: string, report: Report) => void) =>
  fc.assert(
    fc.property(municipalities, checkDays, (municipality: Municipality, on: string) =>
      claim(municipality, on, check(municipality, { on })),
    ),
    runs(60),
  );

describe("whatever the municipality", () => {
  test("a report is plain data that survives JSON", () => {
    holds((_, __, report) => {
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    });
  });

  test("no two findings share a key, and no two outcomes are of one rule and place", () => {
    holds((_, __, { diagnostics, outcomes }) => {
      expect(new Set(diagnostics.map(({ key }) => key)).size).toBe(diagnostics.length);
      expect(new Set(outcomes.map(({ rule, at }) => `${rule} ${at.body}`)).size).toBe(outcomes.length);
    });
  });

  test("each outcome is what the findings of its rule and place amount to", () => {
    holds((_, __, { diagnostics, outcomes }) => {
      for (const { rule, at, outcome } of outcomes) {
        const kinds = diagnostics
          .filter((found) => found.rule === rule && (at.body === undefined || found.at.body === at.body))
          .map(({ kind }) => kind);
        if (kinds.includes("breach")) expect(outcome).toBe("breached");
        else if (kinds.includes("question")) expect(outcome).toBe("open");
        else expect(["met", ...(kinds.length === 0 ? ["not-applicable"] : [])]).toContain(outcome);
      }
    });
  });

  test("the findings come in the order of the outcomes, and bodies in that of the document", () => {
    holds((municipality, _, { diagnostics, outcomes, notJudged }) => {
      const places = outcomes.map(({ rule, at }) => `${rule} ${at.body}`);
      const of = ({ rule, at }: (typeof diagnostics)[number]) => {
        const own = places.indexOf(`${rule} ${at.body}`);
        return own < 0 ? places.indexOf(`${rule} undefined`) : own;
      };
      const order = diagnostics.map(of);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      const judged = [...new Set(outcomes.flatMap(({ at }) => at.body ?? []))];
      const documentOrder = municipality.bodies.map(({ id }) => id);
      expect(judged).toEqual(documentOrder.filter((id) => judged.includes(id)));
      expect([...judged, ...notJudged.map(({ body }) => body)].sort()).toEqual([...documentOrder].sort());
    });
  });

  test("it is the same for a copy, for thawed data and for keys in another order", () => {
    holds((municipality, on, report) => {
      expect(check(municipality, { on })).toEqual(report);
      expect(check(structuredClone(municipality), { on })).toEqual(report);
      expect(JSON.stringify(check(reversed(municipality) as Municipality, { on }))).toBe(JSON.stringify(report));
    });
  });

  test("a chosen body gets exactly what it gets among the others", () => {
    holds((municipality, on, report) => {
      for (const { id } of municipality.bodies) {
        const { outcomes, diagnostics, notJudged } = check(municipality, { on, bodies: [id] });
        expect(outcomes).toEqual(report.outcomes.filter(({ at }) => at.body === id));
        const judged = new Set(outcomes.map(({ rule }) => rule));
        expect(diagnostics).toEqual(report.diagnostics.filter(({ at, rule }) => at.body === id && judged.has(rule)));
        expect(notJudged).toEqual(report.notJudged.filter(({ body }) => body === id));
      }
    });
  });

  test("a body that changes is judged anew, and one that does not as before", () => {
    holds((municipality, on) => {
      const [first, ...rest] = municipality.bodies;
      if (!first) return;
      const next = { ...municipality, bodies: [{ ...first, seats: first.seats.slice(1) }, ...rest] };
      expect(check(next, { on })).toEqual(check(structuredClone(next), { on }));
    });
  });

  test("every finding can be said in every language", () => {
    holds((municipality, _, { diagnostics }) => {
      for (const diagnostic of diagnostics)
        for (const language of languages) {
          expect(say(diagnostic, language, { municipality })).toMatch(/^[\p{Lu}\d«“].*[.?]$/su);
        }
    });
  });
});

test("data that are not frozen may change between two checks, and the second sees it", () => {
  const sound = municipality({ id: "m", name: "M", bodies: [{ id: "group", kind: "steering-group" }] });
  const data: Municipality = JSON.parse(JSON.stringify(sound));
  const outcome = () =>
    check(data, { on: "2024-03-01", ruleSet: composition }).outcomes.find(
      ({ rule }) => rule === "top-administration-seated",
    );
  expect(outcome()?.outcome).toBe("breached");
  const seats = data.bodies[0]?.seats as unknown as object[];
  const holders = [{ person: "person1" }];
  seats.push({ id: "seat", role: "municipal-director", unions: [], holders, alternates: [] });
  expect(outcome()?.outcome).toBe("met");
});
