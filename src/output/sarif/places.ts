import type { Place } from "../../model/municipality.js";
import { below } from "../../read/faults.js";
import type { AnyReport } from "../report-heading.js";
import type { SarifLocation, SarifLogicalLocation } from "./log.js";

/** Names places as logical locations, each part once and after the whole that it belongs to. */
export interface Places {
  /** The whole first. */
  readonly named: readonly [SarifLogicalLocation, ...SarifLogicalLocation[]];
  readonly locationOf: (place: Place) => SarifLocation;
}

const plural = (kind: string) => `${kind.replace(/y$/, "ie")}s`;

/** The places of a report, inside its municipality or programme. */
export function places(report: AnyReport): Places {
  const [kind, id] =
    "programme" in report
      ? (["programme", report.programme] as const)
      : (["municipality", report.municipality] as const);
  const named: [SarifLogicalLocation, ...SarifLogicalLocation[]] = [{ name: id, fullyQualifiedName: id, kind }];
  const positions = new Map<string, number>();

  function positionOf(part: keyof Place, name: string, pointer: string, whole: number): number {
    const known = positions.get(pointer) ?? named.length;
    if (known === named.length) {
      named.push({ name, fullyQualifiedName: pointer.slice(1), kind: part, parentIndex: whole });
      positions.set(pointer, known);
    }
    return known;
  }

  return {
    named,
    locationOf(place) {
      let index = 0;
      let pointer = "";
      for (const [part, name] of Object.entries(place) as [keyof Place, string | undefined][]) {
        if (name === undefined) continue;
        pointer = below(below(pointer, plural(part)), name);
        index = positionOf(part, name, pointer, index);
      }
      return { logicalLocations: [{ index, fullyQualifiedName: pointer === "" ? id : pointer.slice(1) }] };
    },
  };
}
