import { emptyBody, filledSeat, meeting } from "./build.js";
import type { Municipality, Seat } from "./municipality.js";
import type { Role } from "./role.js";
import { frozen, soundSteeringGroup } from "./sound.js";

const member = (id: string, role: Role, more: Partial<Seat> = {}): Seat =>
  filledSeat(id, role, {
    holders: [{ person: `holder of ${id}`, from: "2024-01-01", to: "2025-12-31" }],
    alternates: [{ person: `alternate of ${id}` }],
    ...more,
  });

const sound = (): Municipality =>
  frozen({
    ...soundSteeringGroup,
    headcounts: [
      { year: 2022, average: 412 },
      { year: 2023, average: 405 },
    ],
    bodies: [
      emptyBody("committee", "working-environment-committee", {
        constitution: {
          legalForm: "working-environment-committee",
          rights: ["attend", "speak", "propose", "vote"],
        },
        meetings: [
          meeting("meeting1", "2023-02-15"),
          meeting("meeting2", "2023-05-10"),
          meeting("meeting3", "2023-09-20"),
          meeting("meeting4", "2023-12-06"),
        ],
        seats: [
          filledSeat("chair2023", "chief-shop-steward", { office: "chair", to: "2023-12-31" }),
          member("director", "municipal-director", { office: "chair", from: "2024-01-01" }),
          member("serviceDirector", "service-director"),
          member("hrManager", "hr-manager"),
          member("chief", "chief-safety-representative"),
          member("steward1", "chief-shop-steward", { unions: ["unionA"] }),
          member("steward2", "chief-shop-steward", { unions: ["unionB"] }),
          filledSeat("health", "occupational-health-service", { rights: ["attend", "speak", "propose"] }),
        ],
      }),
    ],
  });

/** A municipality whose only body is a working environment committee that follows every norm of the Act and the regulation. */
export const soundWorkingEnvironmentCommittee: Municipality = /* @__PURE__ */ sound();
