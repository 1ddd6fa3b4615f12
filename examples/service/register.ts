import { and, eq } from "drizzle-orm";
import { HTTPException } from "hono/http-exception";
import { type Edit, type EditResult, edit, type Municipality, type MunicipalityInput, municipality } from "trepart";
import type { Database } from "./database.js";
import { changes, municipalities } from "./tables.js";

/** A municipality as it is now, and which version of it that is. */
export interface Registered {
  readonly municipality: Municipality;
  readonly version: number;
}

/** Finds a municipality; 404 where there is none. */
export async function find(database: Database, id: string): Promise<Registered> {
  const [row] = await database.select().from(municipalities).where(eq(municipalities.id, id));
  if (row === undefined) throw new HTTPException(404, { message: "noMunicipality" });
  return { municipality: municipality(row.document as MunicipalityInput), version: row.version };
}

/** Finds a municipality in this version; 412 where that is no longer the newest, or never was. */
export async function findVersion(database: Database, id: string, version: number): Promise<Municipality> {
  const found = await find(database, id);
  if (found.version !== version) throw new HTTPException(412, { message: "versionPassed" });
  return found.municipality;
}

/** Enters a new municipality; 428 where it is known already, since a version then has to be replaced. */
export async function enter(database: Database, document: Municipality): Promise<Registered> {
  const row = { id: document.id, version: 1, document };
  const entered = await database.insert(municipalities).values(row).onConflictDoNothing().returning();
  if (entered.length === 0) throw new HTTPException(428, { message: "versionMissing" });
  return { municipality: document, version: row.version };
}

/** Replaces one version of a municipality by the next; 412 as in `findVersion`, also where another request came first. */
export async function replace(database: Database, version: number, document: Municipality): Promise<Registered> {
  const replaced = await database
    .update(municipalities)
    .set({ version: version + 1, document })
    .where(and(eq(municipalities.id, document.id), eq(municipalities.version, version)))
    .returning({ version: municipalities.version });
  if (replaced.length === 0) throw new HTTPException(412, { message: "versionPassed" });
  return { municipality: document, version: version + 1 };
}

/** What came of a change: the next version, or why the edits were refused and nothing was changed. */
export type Changed = Registered | Extract<EditResult, { ok: false }>;

/** Carries out edits on one version, and keeps what takes them back; all in one transaction, or nothing. */
export const change = (database: Database, id: string, version: number, edits: readonly Edit[]): Promise<Changed> =>
  database.transaction(async (transaction) => {
    const result = edit(await findVersion(transaction, id, version), ...edits);
    if (!result.ok) return result;
    const changed = await replace(transaction, version, result.municipality);
    await transaction.insert(changes).values({ municipality: id, version: changed.version, undo: result.undo });
    return changed;
  });

/** The edits that take back those by which a version came about; 409 where it did not come about by edits. */
export async function undoOf(database: Database, id: string, version: number): Promise<readonly Edit[]> {
  const itself = and(eq(changes.municipality, id), eq(changes.version, version));
  const [row] = await database.select().from(changes).where(itself);
  if (row === undefined) throw new HTTPException(409, { message: "nothingToTakeBack" });
  return row.undo;
}
