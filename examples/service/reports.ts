import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import {
  check,
  type Diagnostic,
  describe,
  handbook2021,
  handbook2021Composition,
  type IsoDate,
  jointCommittee,
  legalFrame,
  type Municipality,
  meetingRecord,
  type Report,
  triPartNordFron,
  workingEnvironmentCommittee,
} from "trepart";
import type { Database } from "./database.js";
import { history, keep } from "./history.js";
import { type Carried, languageOf } from "./problems.js";
import { find } from "./register.js";

const offered = [
  handbook2021,
  handbook2021Composition,
  jointCommittee,
  legalFrame,
  meetingRecord,
  triPartNordFron,
  workingEnvironmentCommittee,
];

/** Judges as the request asks: by which rule set (`?ruleSet=`) and on which day (`?on=`); today where none is named. */
function judged(c: Context<Carried>, municipality: Municipality, today: () => IsoDate): Report {
  const { on = today(), ruleSet: name = handbook2021.name } = c.req.query();
  const ruleSet = offered.find((it) => it.name === name);
  if (ruleSet === undefined) throw new HTTPException(400, { message: "badRuleSet" });
  try {
    return check(municipality, { on, ruleSet });
  } catch (error) {
    throw error instanceof RangeError ? new HTTPException(400, { message: "badDay" }) : error;
  }
}

const show = (c: Context<Carried>, content: object, status: 200 | 201 = 200) =>
  c.json(content, status, { "Content-Language": languageOf(c) });

/** Adds to each finding what it says in the caller's language. */
const worded = (c: Context<Carried>, municipality: Municipality, findings: readonly Diagnostic[]) =>
  findings.map((finding) => ({ ...finding, text: describe(finding, languageOf(c), { municipality }) }));

/** Reports on a municipality: made on demand, kept on request, and what changed from one kept report to the next. */
export const reportsFrom = (database: Database, today: () => IsoDate) =>
  new Hono<Carried>()
    .get("/:id/report", async (c) => {
      const { municipality } = await find(database, c.req.param("id"));
      const report = judged(c, municipality, today);
      return show(c, { ...report, diagnostics: worded(c, municipality, report.diagnostics) });
    })
    .post("/:id/reports", async (c) => {
      const registered = await find(database, c.req.param("id"));
      const { municipality, version } = registered;
      const report = judged(c, municipality, today);
      const number = await keep(database, registered, report);
      return show(c, { number, version, ...report, diagnostics: worded(c, municipality, report.diagnostics) }, 201);
    })
    .get("/:id/history", async (c) => {
      const { municipality } = await find(database, c.req.param("id"));
      const entries = await history(database, municipality.id);
      return show(
        c,
        entries.map(({ number, keptAt, version, report, introduced, resolved, persisting }) => ({
          number,
          keptAt,
          version,
          on: report.on,
          ruleSet: report.ruleSet,
          introduced: worded(c, municipality, introduced),
          resolved: worded(c, municipality, resolved),
          persisting: persisting.length,
        })),
      );
    });
