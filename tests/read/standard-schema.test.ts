import { sValidator } from "@hono/standard-validator";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { Hono } from "hono";
import {
  languages,
  type Municipality,
  type MunicipalityInput,
  municipality,
  read,
  describe as say,
  soundSteeringGroup,
  standardSchema,
} from "trepart";
import { describe, expect, expectTypeOf, test } from "vitest";
import { document, withSeat } from "../support/documents.js";

const issuesOf = async (value: unknown, schema = standardSchema("en")) => {
  const { issues } = await schema["~standard"].validate(value);
  return issues;
};

test("what read accepts has no issues, and is given back as read gives it", async () => {
  const written = document({ budgets: [] });
  const { municipality } = read(written) as { readonly municipality?: Municipality };
  expect(municipality).toMatchObject(document());
  expect(await standardSchema("nb")["~standard"].validate(written)).toEqual({ value: municipality });
});

test.each(languages)("every error of read is an issue in %s, with the way to its place", async (language) => {
  const seat = withSeat({ role: "king", from: "2024-13-01", politicalParty: "none", odd: true });
  const errors = read(seat).diagnostics.filter(({ severity }) => severity === "error");
  const paths = [["role"], ["from"], ["politicalParty"]].map((field) => ["bodies", 0, "seats", 0, ...field]);
  expect(await issuesOf(seat, standardSchema(language))).toEqual(
    errors.map((error, position) => ({ message: say(error, language), path: paths[position] })),
  );
});

test("a value that is no document at all is an issue at the top", async () => {
  expect((await issuesOf(null))?.map(({ path }) => path)).toEqual([[]]);
});

test("a position of several digits is a number on the way to the place", async () => {
  const unions = Array.from({ length: 12 }, (_, number) => (number < 11 ? { id: `union${number}` } : {}));
  expect((await issuesOf(document({ unions })))?.map(({ path }) => path)).toEqual([["unions", 11, "id"]]);
  expect(standardSchema("en")["~standard"].vendor).toBe("trepart");
});

test("the types are those of an author's input and of what read gives back", async () => {
  type Schema = ReturnType<typeof standardSchema>;
  expectTypeOf<StandardSchemaV1.InferInput<Schema>>().toEqualTypeOf<MunicipalityInput>();
  expectTypeOf<StandardSchemaV1.InferOutput<Schema>>().toEqualTypeOf<Municipality>();
  const given: StandardSchemaV1.InferInput<Schema> = {
    id: "m",
    name: "Kommune",
    unions: [],
    councilPeriods: [],
    bodies: [],
  };
  const output: StandardSchemaV1.InferOutput<Schema> = municipality(given);
  expect(await standardSchema("en")["~standard"].validate(given)).toEqual({ value: output });
});

describe("frameworks that validate by a Standard Schema", () => {
  const app = new Hono().put("/municipality", sValidator("json", standardSchema("nn")), (context) => {
    const municipality = context.req.valid("json");
    return context.json({ bodies: municipality.bodies.length, waivers: municipality.waivers.length });
  });
  const put = (value: unknown) =>
    app.request("/municipality", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(value),
    });

  test("Hono takes in what read accepts", async () => {
    const answer = await put(soundSteeringGroup);
    expect([answer.status, await answer.json()]).toEqual([200, { bodies: 1, waivers: 0 }]);
  });

  test("Hono refuses what read refuses, with the issues", async () => {
    const answer = await put({ id: "nordvik" });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: [{ message: "Ved «/name» manglar eit felt som må vere med.", path: ["name"] }],
    });
  });

  test("Vitest matches by it", () => {
    const schema = standardSchema("en");
    expect({ posted: JSON.parse(JSON.stringify(soundSteeringGroup)) }).toEqual({
      posted: expect.schemaMatching(schema),
    });
    expect({ id: "nordvik" }).not.toEqual(expect.schemaMatching(schema));
  });
});
