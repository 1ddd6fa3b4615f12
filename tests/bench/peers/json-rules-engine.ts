import { Engine, type NestedCondition, type RuleProperties } from "json-rules-engine";
import { counted } from "./counts.js";
import type { MakePeer } from "./peer.js";

const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const none = (fact: string) => is(fact, "equal", 0);
const differ = (one: string, other: string) => is(one, "notEqual", { fact: other });

const faultWhere = (type: string, ...all: NestedCondition[]): RuleProperties => ({
  conditions: { all },
  event: { type },
});

const inSteeringGroup = is("kind", "equal", "steering-group");
const inWorkingGroup = is("kind", "equal", "working-group");

const rules: RuleProperties[] = [
  faultWhere("min-representatives-per-party/tooFew", inSteeringGroup, {
    any: ["elected", "administration", "employees"].map((party) => is(party, "lessThan", 3)),
  }),
  faultWhere("equal-representation/unequal", inSteeringGroup, {
    any: [differ("elected", "administration"), differ("administration", "employees")],
  }),
  faultWhere("position-and-opposition-included/missing", inSteeringGroup, {
    any: [none("position"), none("opposition")],
  }),
  faultWhere("chief-safety-representative-seated/several", inSteeringGroup, is("chiefs", "greaterThan", 1)),
  faultWhere(
    "chief-safety-representative-seated/vacant",
    inSteeringGroup,
    none("chiefs"),
    is("vacantChiefs", "greaterThan", 0),
  ),
  faultWhere("chief-safety-representative-seated/missing", inSteeringGroup, none("chiefs"), none("vacantChiefs")),
  faultWhere("safety-representative-seated/missing", inWorkingGroup, none("safetyRepresentatives")),
  faultWhere("unit-manager-seated/missing", inWorkingGroup, none("unitManagers")),
  faultWhere("politicians-kept-out-of-working-groups/seated", inWorkingGroup, is("elected", "greaterThan", 0)),
];

/** One engine for all bodies, which is run with the counts of each as its facts. */
export const jsonRulesEngine: MakePeer = (on) => {
  const engine = new Engine(rules);
  return {
    name: "json-rules-engine",
    async faultsOf(municipality) {
      const faults: string[] = [];
      for (const body of municipality.bodies) {
        const { events } = await engine.run(counted(body, municipality, on));
        for (const { type } of events) faults.push(`${body.id} ${type}`);
      }
      return faults;
    },
  };
};
