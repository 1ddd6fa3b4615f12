import { LogicEngine } from "json-logic-engine";
import type { MakePeer } from "./peer.js";
import { standing } from "./standing.js";

type Logic = { readonly [operator: string]: unknown };

const all = (...and: Logic[]): Logic => ({ and });
const any = (...or: Logic[]): Logic => ({ or });
const is = (field: string, value: unknown): Logic => ({ "===": [{ var: field }, value] });
const filled = { var: "filled" };

const count = (where: Logic): Logic => ({ length: [{ filter: [{ var: "seats" }, where] }] });
const some = (where: Logic): Logic => ({ some: [{ var: "seats" }, where] });
const none = (where: Logic): Logic => ({ none: [{ var: "seats" }, where] });

const isChief = is("role", "chief-safety-representative");
const inSteeringGroup = is("kind", "steering-group");
const inWorkingGroup = is("kind", "working-group");
const elected = count(all(filled, is("party", "elected")));
const administration = count(all(filled, is("party", "administration")));
const employees = count(all(filled, is("party", "employees")));

const logics: Readonly<Record<string, Logic>> = {
  "min-representatives-per-party/tooFew": all(
    inSteeringGroup,
    any({ "<": [elected, 3] }, { "<": [administration, 3] }, { "<": [employees, 3] }),
  ),
  "equal-representation/unequal": all(
    inSteeringGroup,
    any({ "!==": [elected, administration] }, { "!==": [administration, employees] }),
  ),
  "position-and-opposition-included/missing": all(
    inSteeringGroup,
    any(none(all(filled, is("alignment", "position"))), none(all(filled, is("alignment", "opposition")))),
  ),
  "chief-safety-representative-seated/several": all(inSteeringGroup, { ">": [count(all(filled, isChief)), 1] }),
  "chief-safety-representative-seated/vacant": all(inSteeringGroup, none(all(filled, isChief)), some(isChief)),
  "chief-safety-representative-seated/missing": all(inSteeringGroup, none(isChief)),
  "safety-representative-seated/missing": all(
    inWorkingGroup,
    none(all(filled, any(isChief, is("role", "safety-representative")))),
  ),
  "unit-manager-seated/missing": all(inWorkingGroup, none(all(filled, is("role", "unit-manager")))),
  "politicians-kept-out-of-working-groups/seated": all(inWorkingGroup, some(all(filled, is("party", "elected")))),
};

/** Each rule compiled once, and asked of each body as it stands on the day. */
export const jsonLogicEngine: MakePeer = (on) => {
  const engine = new LogicEngine();
  const rules = Object.entries(logics).map(([fault, logic]) => ({ fault, isBroken: engine.build(logic) }));
  return {
    name: "json-logic-engine, compiled",
    faultsOf: (municipality) =>
      standing(municipality, on).flatMap((body) =>
        rules.filter(({ isBroken }) => isBroken(body)).map(({ fault }) => `${body.id} ${fault}`),
      ),
  };
};
