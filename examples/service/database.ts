import { PGlite } from "@electric-sql/pglite";
import { drizzle as onServer } from "drizzle-orm/node-postgres";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as embedded } from "drizzle-orm/pglite";
import { Pool } from "pg";
import { schema } from "./tables.js";

/** A database, or a transaction in one. */
export type Database = PgDatabase<PgQueryResultHKT>;

/** A database that is ready for use, and how to leave it. */
export interface OpenDatabase {
  readonly database: Database;
  readonly driver: "embedded" | "server";
  readonly close: () => Promise<void>;
}

/**
 * Opens the database and lays out its tables. The address is a connection string (`postgres://...`) for a server;
 * anything else is the folder of an embedded database, or `memory://` for one that is gone afterwards.
 */
export async function openDatabase(address = "memory://"): Promise<OpenDatabase> {
  if (/^postgres(ql)?:/.test(address)) {
    const pool = new Pool({ connectionString: address });
    // A connection that is lost while nobody uses it is no failure: the next request gets a new one.
    pool.on("error", () => undefined);
    await pool.query(schema);
    return { database: onServer(pool), driver: "server", close: () => pool.end() };
  }
  const client = new PGlite(address);
  await client.exec(schema);
  return { database: embedded(client), driver: "embedded", close: () => client.close() };
}
