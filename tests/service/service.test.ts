import { sql } from "drizzle-orm";
import { read } from "trepart";
import { expect, test } from "vitest";
import { largestContent } from "../../examples/service/service.js";
import { municipalityCalled, running, today, vacated } from "./running.js";

const service = running();
const put = (id: string) => service().ask("PUT", `/municipalities/${id}`, municipalityCalled(id));
const show = (id: string, headers?: HeadersInit) => service().ask("GET", `/municipalities/${id}`, undefined, headers);
const edit = (id: string, version: number, edits: unknown = vacated) =>
  service().ask("POST", `/municipalities/${id}/edits`, edits, { "If-Match": `"${version}"` });

const isOnServer = process.env.DATABASE_URL !== undefined;
const serverPort = sql<number>`select inet_server_port() as port`;

test.skipIf(isOnServer)("without a connection string the database is embedded", () => {
  expect(service().driver).toBe("embedded");
});

test.skipIf(!isOnServer)("a connection string leads to a server (`npm run service:postgres` tests that)", async () => {
  const { rows } = (await service().database.execute(serverPort)) as unknown as { rows: { port: number }[] };
  expect(rows[0]?.port).toBe(Number(new URL(process.env.DATABASE_URL ?? "").port));
});

test("a municipality is entered, shown with its version, and not shown again to whoever has it", async () => {
  const entered = await put("entered");
  expect([entered.status, entered.headers.get("ETag")]).toEqual([201, '"1"']);
  const shown = await show("entered");
  expect([shown.status, shown.headers.get("ETag")]).toEqual([200, '"1"']);
  const result = read(municipalityCalled("entered"));
  expect(await shown.json()).toEqual(result.ok && result.municipality);
  expect((await show("entered", { "If-None-Match": '"1"' })).status).toBe(304);
});

test("a known municipality is replaced only on the version it is in", async () => {
  await put("replaced");
  const replace = (headers: HeadersInit) =>
    service().ask("PUT", "/municipalities/replaced", municipalityCalled("replaced"), headers);
  expect((await replace({})).status).toBe(428);
  expect((await replace({ "If-Match": '"7"' })).status).toBe(412);
  expect((await replace({ "If-Match": "1" })).status).toBe(400);
  expect((await replace({ "If-Match": '"1"' })).headers.get("ETag")).toBe('"2"');
});

test("malformed data are refused with a pointer to each fault, and nothing is entered", async () => {
  const refused = await service().ask("PUT", "/municipalities/wrong", { id: "wrong", unions: [{ id: "" }] });
  expect([refused.status, refused.headers.get("Content-Type")]).toEqual([422, "application/problem+json"]);
  const { errors } = (await refused.json()) as { errors: { pointer: string }[] };
  expect(errors.map(({ pointer }) => pointer).sort()).toEqual(["#/name", "#/unions/0/id"]);
  expect((await show("wrong")).status).toBe(404);
});

test("edits are carried out all or none, and the last ones can be taken back", async () => {
  await put("edited");
  const before = await (await show("edited")).json();
  const impossible = await edit("edited", 1, [...vacated, { do: "removeSeat", body: "steeringGroup", seat: "gone" }]);
  expect(impossible.status).toBe(422);
  expect(((await impossible.json()) as { errors: { pointer: string }[] }).errors[0]?.pointer).toBe("#/1/seat");
  expect((await show("edited")).headers.get("ETag")).toBe('"1"');

  expect((await edit("edited", 1)).headers.get("ETag")).toBe('"2"');
  expect(await (await show("edited")).json()).not.toEqual(before);
  const undone = await service().ask("POST", "/municipalities/edited/undo", undefined, { "If-Match": '"2"' });
  expect(undone.headers.get("ETag")).toBe('"3"');
  expect(await undone.json()).toEqual(before);
});

test("what did not come about by edits cannot be taken back", async () => {
  await put("fresh");
  const undone = await service().ask("POST", "/municipalities/fresh/undo", undefined, { "If-Match": '"1"' });
  expect(undone.status).toBe(409);
});

test("of many edits of one version at once, one wins and nothing is lost", async () => {
  await put("busy");
  const invite = (day: number) => [{ do: "invite", body: "steeringGroup", union: "unionA", sentOn: `2024-03-0${day}` }];
  const answers = await Promise.all([1, 2, 3, 4, 5].map((day) => edit("busy", 1, invite(day))));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412]);
  const shown = await show("busy");
  const winner = answers.find(({ status }) => status === 200);
  expect([shown.headers.get("ETag"), await shown.json()]).toEqual(['"2"', await winner?.json()]);
});

test("a change that the database refuses halfway leaves nothing behind, and nothing of the data in the log", async () => {
  const { database, logged } = service();
  await put("halfway");
  await database.execute(sql`alter table changes add constraint refused check (municipality <> 'halfway')`);
  const failed = await edit("halfway", 1);
  await database.execute(sql`alter table changes drop constraint refused`);
  expect([failed.status, (await show("halfway")).headers.get("ETag")]).toEqual([500, '"1"']);
  expect(logged).toEqual(["POST /municipalities/:id/edits: 23514"]);
});

test.each([
  ["bokmål", "no-NO,en;q=0.5", "nb", "Kommunen finnes ikke her."],
  ["nynorsk", "en;q=0.4, nn-NO;q=0.9", "nn", "Kommunen finst ikkje her."],
  ["English", "de, en-GB;q=0.8, nb;q=0.1", "en", "No such municipality here."],
  ["bokmål to those who ask for none of them", "fr", "nb", "Kommunen finnes ikke her."],
])("the service answers in %s", async (_, asked, language, title) => {
  const answer = await show("nowhere", { "Accept-Language": asked });
  expect(await answer.json()).toEqual({ type: "about:blank", status: 404, title });
  expect([answer.headers.get("Content-Language"), answer.headers.get("Vary")]).toEqual([language, "Accept-Language"]);
});

test("a wrong method is told which ones there are", async () => {
  const answer = await service().ask("DELETE", "/municipalities/any");
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([405, "application/problem+json"]);
  expect(answer.headers.get("Allow")?.split(", ").sort()).toEqual(["GET", "HEAD", "PUT"]);
});

test.each([
  ["an address that does not exist", 404, "GET", "/elsewhere", undefined],
  ["content that is not JSON", 400, "PUT", "/municipalities/any", "{"],
  ["content that is too large", 413, "PUT", "/municipalities/any", `"${"x".repeat(largestContent)}"`],
  ["another id than the address has", 422, "PUT", "/municipalities/any", municipalityCalled("other")],
  ["edits without a version", 428, "POST", "/municipalities/any/edits", vacated],
])("%s is answered with %d", async (_, status, method, path, content) => {
  const answer = await service().ask(method, path, content);
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([status, "application/problem+json"]);
});

test("edits that are no list, or of a municipality that is not known, are refused", async () => {
  expect((await edit("any", 1, { do: "vacate" })).status).toBe(422);
  expect((await edit("nowhere", 1)).status).toBe(404);
  expect((await service().ask("GET", `/municipalities/nowhere/report?on=${today}`)).status).toBe(404);
});

interface Finding {
  readonly key: string;
  readonly text: string;
}

interface Entry {
  readonly number: number;
  readonly version: number;
  readonly on: string;
  readonly introduced: readonly Finding[];
  readonly resolved: readonly Finding[];
  readonly persisting: number;
}

async function entered(id: string): Promise<(method: string, path: string, content?: unknown) => Promise<Response>> {
  await service().ask("PUT", `/municipalities/${id}`, municipalityCalled(id));
  const headers = { "If-Match": '"1"', "Accept-Language": "nn" };
  return (method, path, content) => service().ask(method, `/municipalities/${id}${path}`, content, headers);
}

const vacancy = "chief-safety-representative-seated/vacant?body=steeringGroup&seat=safety";

test("a report is made on the day and by the rule set that are asked for, with text in the caller's language", async () => {
  const ask = await entered("judged");
  await ask("POST", "/edits", vacated);
  const answer = await ask("GET", "/report?on=2024-03-02&ruleSet=handbook2021-composition");
  const report = (await answer.json()) as { on: string; ruleSet: string; diagnostics: Finding[] };
  expect([report.on, report.ruleSet]).toEqual(["2024-03-02", "handbook2021-composition"]);
  expect(report.diagnostics.find(({ key }) => key === vacancy)?.text).toMatch(/^Plassen til hovudverneombodet i /);
  expect([answer.headers.get("Content-Language"), answer.headers.get("Vary")]).toEqual(["nn", "Accept-Language"]);
});

test("where no day is named, the report is on the day that it is", async () => {
  const ask = await entered("undated");
  expect(await (await ask("GET", "/report")).json()).toMatchObject({ on: today });
});

test.each(["on=2024-02-30", "on=today", "ruleSet=none"])("a report with %s is refused", async (query) => {
  const ask = await entered("asked");
  for (const answer of [await ask("GET", `/report?${query}`), await ask("POST", `/reports?${query}`)]) {
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([400, "application/problem+json"]);
  }
});

test("the history tells what was introduced and resolved since the report before by the same rule set", async () => {
  const ask = await entered("followed");
  const keep = async (ruleSet: string) => (await ask("POST", `/reports?on=${today}&ruleSet=${ruleSet}`)).status;
  expect(await keep("handbook2021-composition")).toBe(201);
  await ask("POST", "/edits", vacated);
  expect(await keep("meetingRecord")).toBe(201);
  expect(await keep("handbook2021-composition")).toBe(201);
  await service().ask("POST", "/municipalities/followed/undo", undefined, { "If-Match": '"2"' });
  expect(await keep("handbook2021-composition")).toBe(201);

  const entries = (await (await ask("GET", "/history")).json()) as Entry[];
  expect(entries.map(({ version }) => version)).toEqual([1, 2, 2, 3]);
  const [, , broken, mended] = entries;
  expect(broken?.introduced.map(({ key }) => key)).toContain(vacancy);
  expect(mended?.resolved.map(({ key }) => key)).toEqual(broken?.introduced.map(({ key }) => key));
  expect([mended?.introduced, mended?.persisting]).toEqual([[], entries[0]?.introduced.length]);
});

test("the database itself refuses to change, delete or empty the history", async () => {
  const { database } = service();
  const ask = await entered("lasting");
  await ask("POST", "/reports");
  const before = await (await ask("GET", "/history")).json();
  for (const change of ["update reports set version = 9", "delete from reports", "truncate reports"]) {
    const refusal = await database.execute(sql.raw(change)).catch((error: Error) => error.cause);
    expect(String(refusal)).toContain("cannot be changed");
  }
  expect(before).toHaveLength(1);
  expect(await (await ask("GET", "/history")).json()).toEqual(before);
});
