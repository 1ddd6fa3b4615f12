import { ruleSet } from "./rule-set.js";

export const programme2011 = /* @__PURE__ */ ruleSet("programme2011", []);
