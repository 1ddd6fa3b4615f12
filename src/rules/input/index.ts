export { rule as date } from "./date.js";
export { rule as duplicateId } from "./duplicate-id.js";
export { rule as missing } from "./missing.js";
export { rule as overlap } from "./overlap.js";
export { rule as period } from "./period.js";
export { rule as shape } from "./shape.js";
export { rule as unknownKey } from "./unknown-key.js";
export { rule as unknownReference } from "./unknown-reference.js";
