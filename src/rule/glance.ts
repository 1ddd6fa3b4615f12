import type { Body, Municipality } from "../model/municipality.js";
import type { MunicipalityFacts } from "./facts.js";

/** A look that was taken beyond the body that is judged: at another body, at the steering groups, or anywhere. */
export type Glance =
  | { readonly at: "body"; readonly id: string; readonly seen: Body | undefined }
  | { readonly at: "steering-groups"; readonly id?: never; readonly seen: readonly Body[] }
  | { readonly at: "municipality"; readonly id?: never; readonly seen: Municipality };

/** Whether the same would be seen in other facts of the same day. */
export function seesTheSame(glance: Glance, facts: MunicipalityFacts): boolean {
  if (glance.at === "municipality") return facts.municipality === glance.seen;
  if (glance.at === "body") return facts.body(glance.id) === glance.seen;
  const groups = facts.steeringGroups();
  return groups.length === glance.seen.length && groups.every((group, position) => group === glance.seen[position]);
}

/** Facts that take down which looks are taken through them. */
export interface Watch {
  readonly facts: MunicipalityFacts;
  /** The looks taken since the last time this was asked. */
  readonly glances: () => readonly Glance[];
}

const none: readonly Glance[] = Object.freeze([]);

/** Watches what is asked about the municipality beyond its unions, council and workplaces. */
export function watching(facts: MunicipalityFacts): Watch {
  let taken: Glance[] = [];
  let before = none;
  const take = (glance: Glance) => {
    if (!taken.some((known) => isSameLook(known, glance))) taken.push(glance);
  };
  return {
    facts: {
      get municipality() {
        take({ at: "municipality", seen: facts.municipality });
        return facts.municipality;
      },
      on: facts.on,
      unions: facts.unions,
      council: facts.council,
      politicalParty: facts.politicalParty,
      body(id) {
        const seen = facts.body(id);
        take({ at: "body", id, seen });
        return seen;
      },
      steeringGroups() {
        const seen = facts.steeringGroups();
        take({ at: "steering-groups", seen });
        return seen;
      },
      workplace: facts.workplace,
      seatsHeldBy(person) {
        take({ at: "municipality", seen: facts.municipality });
        return facts.seatsHeldBy(person);
      },
    },
    glances() {
      if (taken.length === 0) return none;
      const isAsBefore = taken.length === before.length && taken.every((glance, at) => isSameLook(glance, before[at]));
      if (!isAsBefore) before = taken;
      taken = [];
      return before;
    },
  };
}

/** Whether two looks were taken at the same; on one day they then saw the same. */
const isSameLook = (one: Glance, other: Glance | undefined): boolean => one.at === other?.at && one.id === other.id;
