import { attending, decision, emptyBody, filledSeat, meeting, proposal } from "./build.js";
import type { Municipality } from "./municipality.js";
import { frozen, soundSteeringGroup } from "./sound.js";

const forTheMunicipality = { from: "2023-10-26", to: "2027-10-31" };
const forTheEmployees = { from: "2023-11-01", to: "2025-10-31" };

const elected = (id: string, politicalParty: string, office?: "chair" | "deputy-chair") =>
  filledSeat(id, "elected-representative", {
    politicalParty,
    ...(office && { office }),
    holders: [{ person: `holder of ${id}`, ...forTheMunicipality }],
  });

const employee = (id: string, union: string) =>
  filledSeat(id, "employee-representative", {
    unions: [union],
    holders: [{ person: `holder of ${id}`, ...forTheEmployees }],
  });

const committee = /* @__PURE__ */ emptyBody("jointCommittee", "joint-committee", {
  constitution: {
    adoptedOn: "2023-10-26",
    legalForm: "joint-committee",
    rights: ["attend", "speak", "propose", "vote"],
    decides: true,
  },
  meetings: [
    meeting("meeting1", "2024-02-14", {
      attendance: attending("chair", "deputy", "elected3", "employee1", "employee2"),
      cases: [
        decision("case1", [proposal("proposal1", { by: ["administration"], unanimous: true, result: "adopted" })]),
      ],
    }),
  ],
  seats: [
    elected("chair", "partyA", "chair"),
    elected("deputy", "partyB", "deputy-chair"),
    elected("elected3", "partyA"),
    employee("employee1", "unionA"),
    employee("employee2", "unionB"),
  ],
});

/** A municipality with a joint committee under the Local Government Act § 5-11, and then its steering group. */
export const soundJointCommittee: Municipality = /* @__PURE__ */ frozen({
  ...soundSteeringGroup,
  bodies: [committee, ...soundSteeringGroup.bodies],
});
