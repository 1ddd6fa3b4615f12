import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { languageDetector } from "hono/language";
import { methodNotAllowed } from "hono/method-not-allowed";
import { type IsoDate, languages } from "trepart";
import type { Database } from "./database.js";
import { municipalitiesIn } from "./municipalities.js";
import { answering, type Carried, type Log, refuseMethod } from "./problems.js";
import { reportsFrom } from "./reports.js";

/** What the service takes from the world outside. */
export interface Surroundings {
  readonly database: Database;
  /** The calendar day it is, for requests that name none. */
  readonly today: () => IsoDate;
  readonly log: Log;
}

/** The largest content of a request, in bytes. */
export const largestContent = 2 * 1024 * 1024;

const negotiated = languageDetector({
  order: ["header"],
  caches: false,
  supportedLanguages: [...languages],
  fallbackLanguage: "nb",
  // `no` does not say which of the two; bokmål is the more common.
  convertDetectedLanguage: (language) => language.replace(/^no(?=-|$)/i, "nb"),
});

const tooLarge = (c: Context) => {
  // What has not been read of the content cannot be followed by another request.
  c.header("Connection", "close");
  throw new HTTPException(413, { message: "tooLarge" });
};

/** The HTTP interface: municipalities, edits, reports and their history. */
export function service({ database, today, log }: Surroundings): Hono<Carried> {
  const app = new Hono<Carried>();
  app.use(negotiated, async (c, next) => {
    await next();
    c.header("Vary", "Accept-Language");
  });
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use(bodyLimit({ maxSize: largestContent, onError: tooLarge }));
  app.route("/municipalities", municipalitiesIn(database));
  app.route("/municipalities", reportsFrom(database, today));
  app.notFound((c) => answering(log)(new HTTPException(404, { message: "noPage" }), c));
  app.onError(answering(log));
  return app;
}
