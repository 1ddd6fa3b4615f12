import { register as method } from "./handbook-2021/method.js";
import { register as practice } from "./handbook-2021/practice.js";
import { register as roles } from "./handbook-2021/roles.js";
import { register as steeringGroup } from "./handbook-2021/steering-group.js";
import { register as workingGroup } from "./handbook-2021/working-group.js";
import type { Norm } from "./norm.js";

export * from "./handbook-2021/method.js";
export * from "./handbook-2021/practice.js";
export * from "./handbook-2021/roles.js";
export * from "./handbook-2021/steering-group.js";
export * from "./handbook-2021/working-group.js";

/** The whole handbook, in number order. */
export const register: readonly Norm[] = [...method, ...steeringGroup, ...workingGroup, ...roles, ...practice];
