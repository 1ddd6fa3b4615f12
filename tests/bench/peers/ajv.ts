import { Ajv2020, type SchemaObject } from "ajv/dist/2020.js";
import type { MakePeer } from "./peer.js";
import { standing } from "./standing.js";

const seat = (fields: Readonly<Record<string, SchemaObject>>): SchemaObject => ({
  type: "object",
  properties: fields,
  required: Object.keys(fields),
});
const filled = { const: true };
const chief = { role: { const: "chief-safety-representative" } };

const contains = (fields: Readonly<Record<string, SchemaObject>>, limits: SchemaObject = {}): SchemaObject => ({
  type: "array",
  contains: seat(fields),
  ...limits,
});
const representatives = (party: string) => contains({ filled, party: { const: party } }, { minContains: 3 });

/** What has to hold of the seats of a steering group, by the fault where it does not. */
const steeringGroup: Readonly<Record<string, SchemaObject>> = {
  "min-representatives-per-party.tooFew": {
    allOf: ["elected", "administration", "employees"].map(representatives),
  },
  "position-and-opposition-included.missing": {
    allOf: ["position", "opposition"].map((alignment) => contains({ filled, alignment: { const: alignment } })),
  },
  "chief-safety-representative-seated.several": contains({ filled, ...chief }, { minContains: 0, maxContains: 1 }),
  "chief-safety-representative-seated.vacant": {
    anyOf: [{ not: contains(chief) }, contains({ filled, ...chief })],
  },
  "chief-safety-representative-seated.missing": contains(chief),
};

/** The same of a working group. */
const workingGroup: Readonly<Record<string, SchemaObject>> = {
  "safety-representative-seated.missing": contains({
    filled,
    role: { enum: ["safety-representative", "chief-safety-representative"] },
  }),
  "unit-manager-seated.missing": contains({ filled, role: { const: "unit-manager" } }),
  "politicians-kept-out-of-working-groups.seated": contains(
    { filled, party: { const: "elected" } },
    { minContains: 0, maxContains: 0 },
  ),
};

const schemaOf = ($defs: Readonly<Record<string, SchemaObject>>): SchemaObject => ({
  $defs,
  allOf: Object.keys($defs).map((name) => ({ $ref: `#/$defs/${name}` })),
});

const faultAt = (schemaPath: string) => schemaPath.split("/")[2]?.replace(".", "/");

/** A schema for each kind of body, compiled once; which rule is broken is read from the schema path of the error. */
export const ajv: MakePeer = (on) => {
  const compiler = new Ajv2020({ allErrors: true });
  const steering = compiler.compile(schemaOf(steeringGroup));
  const working = compiler.compile(schemaOf(workingGroup));
  return {
    name: "ajv, compiled",
    cannot: "equal-representation",
    faultsOf: (municipality) =>
      standing(municipality, on).flatMap(({ id, kind, seats }) => {
        const validate = kind === "steering-group" ? steering : working;
        return validate(seats) ? [] : (validate.errors ?? []).map(({ schemaPath }) => `${id} ${faultAt(schemaPath)}`);
      }),
  };
};
