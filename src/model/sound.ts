import type { Body, Municipality, Seat } from "./municipality.js";
import type { Role } from "./role.js";
import type { BodyKind } from "./vocabulary.js";

/** Freezes data all the way down. The data must not contain itself. */
export function frozen<Data>(data: Data): Data {
  if (typeof data === "object" && data !== null && !Object.isFrozen(data)) {
    Object.values(data).forEach(frozen);
    Object.freeze(data);
  }
  return data;
}

/** A seat of a role, held by a person of its own since before any day that is asked about. */
export const filledSeat = (id: string, role: Role, more: Partial<Seat> = {}): Seat => ({
  id,
  role,
  unions: [],
  holders: [{ person: `holder of ${id}` }],
  alternates: [],
  ...more,
});

/** A body without seats and without anything it has done. */
export const emptyBody = (id: string, kind: BodyKind, more: Partial<Body> = {}): Body => ({
  id,
  kind,
  seats: [],
  invitations: [],
  meetings: [],
  trials: [],
  ideas: [],
  ...more,
});

const municipality = (more: Partial<Municipality>): Municipality => ({
  id: "nordvik",
  name: "Nordvik",
  councilPeriods: [
    {
      from: "2023-10-12",
      politicalParties: [
        { id: "partyA", name: "Parti A", alignment: "position" },
        { id: "partyB", name: "Parti B", alignment: "opposition" },
      ],
    },
  ],
  unions: [
    { id: "unionA", name: "Forbund A" },
    { id: "unionB", name: "Forbund B" },
    { id: "unionC", name: "Forbund C" },
  ],
  workplaces: [],
  bodies: [],
  waivers: [],
  ...more,
});

const steeringGroup = /* @__PURE__ */ emptyBody("steeringGroup", "steering-group", {
  constitution: { adoptedOn: "2023-11-01", rights: ["attend", "speak", "propose"] },
  seats: [
    filledSeat("elected1", "mayor", { politicalParty: "partyA" }),
    filledSeat("elected2", "elected-representative", { politicalParty: "partyB" }),
    filledSeat("elected3", "elected-representative", { politicalParty: "partyA" }),
    filledSeat("administration1", "municipal-director"),
    filledSeat("administration2", "executive-director"),
    filledSeat("administration3", "service-director"),
    filledSeat("steward1", "chief-shop-steward", { unions: ["unionA"] }),
    filledSeat("steward2", "chief-shop-steward", { unions: ["unionB"] }),
    filledSeat("steward3", "chief-shop-steward", { unions: ["unionC"] }),
    filledSeat("safety", "chief-safety-representative"),
  ],
});

const workingGroup = /* @__PURE__ */ emptyBody("workingGroup", "working-group", {
  workplace: "nursingHome",
  seats: [
    filledSeat("manager", "unit-manager"),
    filledSeat("head", "department-head", { department: "ward1" }),
    filledSeat("steward1", "workplace-shop-steward", { unions: ["unionA"] }),
    filledSeat("steward2", "workplace-shop-steward", { unions: ["unionB"] }),
    filledSeat("safety", "safety-representative"),
  ],
});

/** A municipality whose only body is a steering group that follows every norm of the handbook. */
export const soundSteeringGroup: Municipality = /* @__PURE__ */ frozen(municipality({ bodies: [steeringGroup] }));

/** A municipality whose only body is the working group of a nursing home, following every norm of the handbook. */
export const soundWorkingGroup: Municipality = /* @__PURE__ */ frozen(
  municipality({
    workplaces: [
      { id: "nursingHome", name: "Nordvik sjukeheim", unions: ["unionA", "unionB"], departments: ["ward1"] },
    ],
    bodies: [workingGroup],
  }),
);
