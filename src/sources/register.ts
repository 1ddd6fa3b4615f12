import { register as handbook } from "./handbook-2021.js";
import { register as ks } from "./ks-two-parties.js";
import { register as nordFron } from "./nord-fron-tripart.js";
import type { Norm } from "./norm.js";
import { register as fagforbundet } from "./programme-fagforbundet-2011.js";
import { register as government } from "./programme-government-2016.js";
import { register as presentation } from "./programme-presentation.js";
import { register as vaksdal } from "./vaksdal-admu-2023.js";

/** Every norm of the seven sources, S001 to S210, in number order. */
export const register: readonly Norm[] = [
  ...handbook,
  ...nordFron,
  ...vaksdal,
  ...ks,
  ...presentation,
  ...government,
  ...fagforbundet,
];
