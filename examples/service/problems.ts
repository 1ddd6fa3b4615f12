import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { LanguageVariables } from "hono/language";
import { routePath } from "hono/route";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Language, type Problem, type Refused, type Text, toProblem } from "trepart";

/** What a request carries along. */
export interface Carried {
  Variables: LanguageVariables;
}

const titles: Readonly<Record<string, Text>> = {
  badDay: {
    nb: "Dagen må skrives ÅÅÅÅ-MM-DD og finnes i kalenderen.",
    nn: "Dagen må skrivast ÅÅÅÅ-MM-DD og finnast i kalenderen.",
    en: "The day must be written YYYY-MM-DD and exist in the calendar.",
  },
  badJson: { nb: "Innholdet er ikke JSON.", nn: "Innhaldet er ikkje JSON.", en: "The content is not JSON." },
  badRuleSet: { nb: "Regelsettet finnes ikke.", nn: "Regelsettet finst ikkje.", en: "There is no such rule set." },
  badVersion: {
    nb: "Versjonen skal stå i If-Match slik ETag oppgir den.",
    nn: "Versjonen skal stå i If-Match slik ETag oppgjev han.",
    en: "The version must stand in If-Match as ETag gives it.",
  },
  badIdentity: {
    nb: "Id-en i adressen og i innholdet er ikke den samme.",
    nn: "Id-en i adressa og i innhaldet er ikkje den same.",
    en: "The id in the address and the one in the content differ.",
  },
  fault: { nb: "Tjenesten sviktet.", nn: "Tenesta svikta.", en: "The service failed." },
  noList: {
    nb: "Innholdet skal være en liste av endringer.",
    nn: "Innhaldet skal vere ei liste av endringar.",
    en: "The content must be a list of edits.",
  },
  noMethod: {
    nb: "Metoden kan ikke brukes på denne adressen.",
    nn: "Metoden kan ikkje brukast på denne adressa.",
    en: "The method cannot be used at this address.",
  },
  noMunicipality: {
    nb: "Kommunen finnes ikke her.",
    nn: "Kommunen finst ikkje her.",
    en: "No such municipality here.",
  },
  noPage: { nb: "Adressen finnes ikke.", nn: "Adressa finst ikkje.", en: "There is no such address." },
  nothingToTakeBack: {
    nb: "Det er ingen endring å ta tilbake.",
    nn: "Det er inga endring å ta tilbake.",
    en: "There is no edit to take back.",
  },
  tooLarge: { nb: "Innholdet er for stort.", nn: "Innhaldet er for stort.", en: "The content is too large." },
  versionMissing: {
    nb: "Kommunen finnes fra før. Oppgi i If-Match hvilken versjon endringen bygger på.",
    nn: "Kommunen finst frå før. Oppgje i If-Match kva versjon endringa byggjer på.",
    en: "The municipality is known. Say in If-Match which version the change builds on.",
  },
  versionPassed: {
    nb: "Endringen bygger ikke på den nyeste versjonen.",
    nn: "Endringa byggjer ikkje på den nyaste versjonen.",
    en: "The change does not build on the newest version.",
  },
};

/** The language that the caller asked for. */
export const languageOf = (c: Context<Carried>): Language => c.get("language") as Language;

const answer = (c: Context<Carried>, { status, ...rest }: Pick<Problem, "status" | "title" | "type">, allow?: string) =>
  c.json({ status, ...rest }, status as ContentfulStatusCode, {
    "Content-Type": "application/problem+json",
    "Content-Language": languageOf(c),
    ...(allow !== undefined && { Allow: allow }),
  });

/** Answers that data or edits are refused, with a pointer to each fault. */
export const refuse = (c: Context<Carried>, refused: Refused): Response => answer(c, toProblem(refused, languageOf(c)));

/** Answers that the address has other methods. */
export const refuseMethod = (c: Context<Carried>, methods: readonly string[]): Response =>
  answer(c, { type: "about:blank", status: 405, title: title(c, "noMethod") }, methods.join(", "));

const title = (c: Context<Carried>, name: string): string => (titles[name] ?? titles.fault)?.[languageOf(c)] ?? name;

/** Says what went wrong, of what the service does not expect: the route and a code, never what was sent or stored. */
export type Log = (line: string) => void;

/** Answers what was thrown; what is not expected becomes 500 and one line of the log. */
export const answering =
  (log: Log) =>
  (error: Error, c: Context<Carried>): Response => {
    const { status, message } = error instanceof HTTPException ? error : { status: 500, message: "fault" };
    if (status === 500) log(`${c.req.method} ${routePath(c)}: ${codeOf(error.cause) ?? error.name}`);
    return answer(c, { type: "about:blank", status, title: title(c, message) });
  };

const codeOf = (cause: unknown) =>
  typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : undefined;
