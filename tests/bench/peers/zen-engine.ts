import { ZenEngine } from "@gorules/zen-engine";
import { counted } from "./counts.js";
import type { MakePeer } from "./peer.js";

const inSteeringGroup = '"steering-group"';
const inWorkingGroup = '"working-group"';

/** The rows of the decision table: the kind of body, when there is a fault, and its name. */
const rows: readonly (readonly [kind: string, when: string, fault: string])[] = [
  [inSteeringGroup, "elected < 3 or administration < 3 or employees < 3", "min-representatives-per-party/tooFew"],
  [inSteeringGroup, "elected != administration or administration != employees", "equal-representation/unequal"],
  [inSteeringGroup, "position == 0 or opposition == 0", "position-and-opposition-included/missing"],
  [inSteeringGroup, "chiefs > 1", "chief-safety-representative-seated/several"],
  [inSteeringGroup, "chiefs == 0 and vacantChiefs > 0", "chief-safety-representative-seated/vacant"],
  [inSteeringGroup, "chiefs == 0 and vacantChiefs == 0", "chief-safety-representative-seated/missing"],
  [inWorkingGroup, "safetyRepresentatives == 0", "safety-representative-seated/missing"],
  [inWorkingGroup, "unitManagers == 0", "unit-manager-seated/missing"],
  [inWorkingGroup, "elected > 0", "politicians-kept-out-of-working-groups/seated"],
];

const decisionTable = {
  contentType: "application/vnd.gorules.decision",
  nodes: [
    { id: "body", type: "inputNode", name: "body", position: { x: 0, y: 0 } },
    {
      id: "composition",
      type: "decisionTableNode",
      name: "composition",
      position: { x: 1, y: 0 },
      content: {
        hitPolicy: "collect",
        inputs: [
          { id: "kind", name: "Kind", field: "kind" },
          { id: "when", name: "When" },
        ],
        outputs: [{ id: "fault", name: "Fault", field: "fault" }],
        rules: rows.map(([kind, when, fault]) => ({ _id: fault, kind, when, fault: `"${fault}"` })),
      },
    },
    { id: "faults", type: "outputNode", name: "faults", position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: "in", type: "edge", sourceId: "body", targetId: "composition" },
    { id: "out", type: "edge", sourceId: "composition", targetId: "faults" },
  ],
};

/** One decision table, which is evaluated with the counts of each body; all bodies of a municipality at once. */
export const zenEngine: MakePeer = (on) => {
  const decision = new ZenEngine().createDecision(decisionTable);
  return {
    name: "@gorules/zen-engine",
    async faultsOf(municipality) {
      const faults = municipality.bodies.map(async (body) => {
        const { result } = await decision.evaluate(counted(body, municipality, on));
        return (result as { fault: string }[]).map(({ fault }) => `${body.id} ${fault}`);
      });
      return (await Promise.all(faults)).flat();
    },
  };
};
