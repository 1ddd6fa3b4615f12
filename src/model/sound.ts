import { attending, dialogue, emptyBody, filledSeat, meeting } from "./build.js";
import type { Municipality } from "./municipality.js";

/** Freezes data all the way down. The data must not contain itself. */
export function frozen<Data>(data: Data): Data {
  if (typeof data === "object" && data !== null && !Object.isFrozen(data)) {
    Object.values(data).forEach(frozen);
    Object.freeze(data);
  }
  return data;
}

const workingTogether = {
  decides: false,
  negotiates: false,
  meetingSchedule: "den første onsdagen i måneden",
  groundRulesAdoptedOn: "2023-11-15",
  onDisagreement: "postpone",
  rolesDescribed: true,
} as const;

const municipality = (more: Partial<Municipality>): Municipality => ({
  id: "nordvik",
  name: "Nordvik",
  headcounts: [],
  method: {
    adoptedOn: "2023-10-26",
    adoptedBy: "council",
    anchoredIn: ["council-resolution"],
    draftedWith: ["unionA", "unionB", "unionC"],
    evaluatedOn: [],
  },
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
  constitution: {
    adoptedOn: "2023-11-01",
    legalForm: "dialogue-arena",
    rights: ["attend", "speak", "propose"],
    arena: "new",
    ...workingTogether,
  },
  meetings: [
    meeting("meeting1", "2024-02-14", {
      attendance: attending(
        "elected1",
        "elected2",
        "elected3",
        "administration1",
        "administration2",
        "administration3",
        "steward1",
        "steward2",
        "steward3",
        "safety",
      ),
      cases: [dialogue("case1", { topic: "full-time-culture" })],
    }),
  ],
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
  constitution: {
    adoptedOn: "2023-11-20",
    rights: ["attend", "speak", "propose"],
    arena: "existing",
    ...workingTogether,
  },
  employeesInvolvedOn: ["2024-01-15"],
  meetings: [
    meeting("meeting1", "2024-02-07", {
      attendance: attending("manager", "head", "steward1", "steward2", "safety"),
      cases: [dialogue("case1", { topic: "standing-check" })],
      minutes: { writtenOn: "2024-02-08", sentTo: ["steeringGroup"] },
    }),
  ],
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

/** A municipality with the working group of a nursing home, and then its steering group, following every norm of the handbook. */
export const soundWorkingGroup: Municipality = /* @__PURE__ */ frozen(
  municipality({
    workplaces: [
      { id: "nursingHome", name: "Nordvik sjukeheim", unions: ["unionA", "unionB"], departments: ["ward1"] },
    ],
    bodies: [workingGroup, steeringGroup],
  }),
);
