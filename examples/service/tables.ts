import { sql } from "drizzle-orm";
import { integer, json, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import type { Edit, Municipality, Report } from "trepart";

/** Municipalities as they are now; each change makes the next version. */
export const municipalities = pgTable("municipalities", {
  id: text().primaryKey(),
  version: integer().notNull(),
  document: json().$type<Municipality>().notNull(),
});

/** What takes back the edits by which a version came about. */
export const changes = pgTable(
  "changes",
  {
    municipality: text().notNull(),
    version: integer().notNull(),
    undo: json().$type<readonly Edit[]>().notNull(),
  },
  ({ municipality, version }) => [primaryKey({ columns: [municipality, version] })],
);

/** Every report that was kept, in the order in which they were. */
export const reports = pgTable("reports", {
  number: integer().primaryKey().generatedAlwaysAsIdentity(),
  municipality: text().notNull(),
  version: integer().notNull(),
  keptAt: timestamp("kept_at", { withTimezone: true }).notNull().default(sql`now()`),
  report: json().$type<Report>().notNull(),
});

/** The tables in SQL. The database itself refuses to change the history. */
export const schema = `
  create table if not exists municipalities (id text primary key, version integer not null, document json not null);
  create table if not exists changes (
    municipality text not null references municipalities (id),
    version integer not null,
    undo json not null,
    primary key (municipality, version)
  );
  create table if not exists reports (
    number integer primary key generated always as identity,
    municipality text not null references municipalities (id),
    version integer not null,
    kept_at timestamptz not null default now(),
    report json not null
  );
  create index if not exists reports_of_municipality on reports (municipality, number);
  create or replace function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'The history of reports cannot be changed.'; end $$;
  create or replace trigger history_stands before update or delete or truncate on reports
    for each statement execute function refuse_change();
`;
