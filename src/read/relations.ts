import type { Municipality } from "../model/municipality.js";
import { partyOf } from "../model/role.js";
import { rule as missing } from "../rules/input/missing.js";
import { rule as shape } from "../rules/input/shape.js";
import type { Faults } from "./faults.js";
import { reportDuplicateIds } from "./ids.js";
import { each, type Loose } from "./loose.js";
import { reportPeriods } from "./periods.js";
import { reportReferences } from "./references.js";

/** Reports what each part by itself cannot show. */
export function reportRelations(document: Loose<Municipality>, found: Faults): void {
  each(document.bodies, "/bodies", (body, at) => {
    if (body.kind === "working-group" && !Object.hasOwn(body, "workplace")) {
      found.add(missing, "workplaceOfWorkingGroup", `${at}/workplace`);
    }
    each(body.seats, `${at}/seats`, ({ role, unions }, place) => {
      if (role !== undefined && partyOf(role) !== "employees" && unions?.length) {
        found.add(shape, "unionsOnOtherSeat", `${place}/unions`);
      }
    });
  });
  reportDuplicateIds(document, found);
  reportPeriods(document, found);
  reportReferences(document, found);
}
