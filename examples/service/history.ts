import { asc, eq } from "drizzle-orm";
import { type Comparison, compare, type Report } from "trepart";
import type { Database } from "./database.js";
import type { Registered } from "./register.js";
import { reports } from "./tables.js";

/** A kept report, and what has changed since the one before it by the same rule set. */
export interface Entry extends Comparison {
  readonly number: number;
  readonly keptAt: Date;
  /** The version of the municipality that was judged. */
  readonly version: number;
  readonly report: Report;
}

/** Keeps a report for good, and says under which number. */
export async function keep(database: Database, { municipality, version }: Registered, report: Report): Promise<number> {
  const row = { municipality: municipality.id, version, report };
  const [kept] = await database.insert(reports).values(row).returning({ number: reports.number });
  return kept?.number ?? 0;
}

/** The kept reports on a municipality, oldest first. */
export async function history(database: Database, id: string): Promise<readonly Entry[]> {
  const rows = await database.select().from(reports).where(eq(reports.municipality, id)).orderBy(asc(reports.number));
  const latest = new Map<string, Report>();
  return rows.map(({ number, keptAt, version, report }) => {
    const before = latest.get(report.ruleSet) ?? { ...report, diagnostics: [] };
    latest.set(report.ruleSet, report);
    return { number, keptAt, version, report, ...compare(before, report) };
  });
}
