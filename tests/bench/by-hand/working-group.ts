import {
  departmentHeadsRepresented,
  politiciansKeptOutOfWorkingGroups,
  safetyRepresentativeSeated,
  unitManagerSeated,
} from "trepart";
import type { Judged } from "./members.js";
import { type Conclusion, inKey, type Writer } from "./writer.js";

export function safetyRepresentative({ body, here, members: { safety } }: Judged, write: Writer): Conclusion {
  if (safety.length > 0) return "met";
  const key = `safety-representative-seated/missing?body=${inKey(body.id)}`;
  write.finding(safetyRepresentativeSeated, "breach", "missing", key, here);
  return "breached";
}

export function unitManager({ body, here, members: { administration } }: Judged, write: Writer): Conclusion {
  if (administration.some(({ role }) => role === "unit-manager")) return "met";
  write.finding(unitManagerSeated, "breach", "missing", `unit-manager-seated/missing?body=${inKey(body.id)}`, here);
  return "breached";
}

export function departmentHeads(
  { body, here, workplace, members: { administration } }: Judged,
  write: Writer,
): Conclusion {
  if (workplace === undefined || workplace.departments.length === 0) return "not-applicable";
  if (administration.some(({ role }) => role === "department-head")) return "met";
  const key = `department-heads-represented/missing?body=${inKey(body.id)}`;
  write.finding(departmentHeadsRepresented, "breach", "missing", key, here);
  return "breached";
}

export function noPoliticians({ body, members: { elected } }: Judged, write: Writer): Conclusion {
  for (const seat of elected) {
    const key = `politicians-kept-out-of-working-groups/seated?body=${inKey(body.id)}&seat=${inKey(seat.id)}`;
    write.finding(politiciansKeptOutOfWorkingGroups, "breach", "seated", key, { body: body.id, seat: seat.id });
  }
  return elected.length > 0 ? "breached" : "met";
}
