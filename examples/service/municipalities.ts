import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { HTTPException } from "hono/http-exception";
import { type Edit, read } from "trepart";
import type { Database } from "./database.js";
import { type Carried, refuse } from "./problems.js";
import { type Changed, change, enter, find, findVersion, type Registered, replace, undoOf } from "./register.js";

const show = (c: Context<Carried>, { municipality, version }: Registered, status: 200 | 201 = 200) =>
  c.json(municipality, status, { ETag: `"${version}"` });

const showChanged = (c: Context<Carried>, changed: Changed) =>
  "ok" in changed ? refuse(c, changed) : show(c, changed);

const contentOf = (c: Context): Promise<unknown> =>
  c.req.json().catch((error) => {
    throw error instanceof SyntaxError ? new HTTPException(400, { message: "badJson" }) : error;
  });

/** The version that a change builds on; `undefined` where the request names none. */
function namedVersion(c: Context): number | undefined {
  const named = c.req.header("If-Match");
  if (named === undefined) return undefined;
  const version = Number(/^"(\d{1,9})"$/.exec(named)?.[1]);
  if (Number.isNaN(version)) throw new HTTPException(400, { message: "badVersion" });
  return version;
}

function neededVersion(c: Context): number {
  const version = namedVersion(c);
  if (version === undefined) throw new HTTPException(428, { message: "versionMissing" });
  return version;
}

/** Municipalities: entered and replaced as a whole, changed by edits, each change on a named version. */
export const municipalitiesIn = (database: Database) =>
  new Hono<Carried>()
    .get("/:id", etag(), async (c) => show(c, await find(database, c.req.param("id"))))
    .put("/:id", async (c) => {
      const version = namedVersion(c);
      const result = read(await contentOf(c));
      if (!result.ok) return refuse(c, result);
      const { municipality } = result;
      if (municipality.id !== c.req.param("id")) throw new HTTPException(422, { message: "badIdentity" });
      if (version === undefined) return show(c, await enter(database, municipality), 201);
      return show(c, await replace(database, version, municipality));
    })
    .post("/:id/edits", async (c) => {
      const version = neededVersion(c);
      const edits = await contentOf(c);
      if (!Array.isArray(edits)) throw new HTTPException(422, { message: "noList" });
      return showChanged(c, await change(database, c.req.param("id"), version, edits as Edit[]));
    })
    .post("/:id/undo", async (c) => {
      const version = neededVersion(c);
      const { id } = await findVersion(database, c.req.param("id"), version);
      return showChanged(c, await change(database, id, version, await undoOf(database, id, version)));
    });
