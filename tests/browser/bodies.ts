import {
  type BodyKind,
  check,
  type Municipality,
  type MunicipalityInput,
  municipality,
  type Report,
  type Role,
  soundSteeringGroup,
  soundWorkingGroup,
} from "trepart";

export const on = "2024-03-01";

/** A body to be shown, with the names of its persons. */
export interface Example {
  readonly given: Municipality;
  readonly body: string;
  readonly report: Report;
  readonly persons?: { readonly [person: string]: string };
}

type SeatInput = NonNullable<NonNullable<MunicipalityInput["bodies"]>[number]["seats"]>[number];

const judged = (given: Municipality, body: string) => ({ given, body, report: check(given, { on }) });

const long = "Det framifrå fagforbundet for kommunalt tilsette i alle tenester og einingar";

const groupOf = (kind: BodyKind, seats: readonly SeatInput[]) =>
  judged(
    municipality({
      ...soundSteeringGroup,
      unions: [{ id: "unionA", name: long }, { id: "unionB", name: "MWMWMWMWMWMWMWMWMWMWMWMWMWMW" }, { id: "unionC" }],
      bodies: [{ id: "group", kind, name: `${long}, ${long}`, seats }],
    }),
    "group",
  );

const seatsOf = (role: Role, count: number, more: Partial<SeatInput> = {}): readonly SeatInput[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `${role}${number}`,
    role,
    holders: [{ person: role }],
    ...more,
  }));

const faulty = municipality({
  ...soundSteeringGroup,
  bodies: soundSteeringGroup.bodies.map((body) => ({
    ...body,
    seats: [
      ...body.seats.map((seat) => {
        if (seat.id === "elected2") return { ...seat, holders: [] };
        if (seat.id === "steward2") return { ...seat, unions: [] };
        if (seat.id === "safety") return { ...seat, holders: [{ person: "holder of steward1" }] };
        return seat;
      }),
      ...seatsOf("secretary", 1),
      { id: "health", role: "occupational-health-service" },
    ],
  })),
});

export const soundGroup = judged(soundSteeringGroup, "steeringGroup");
export const faultyGroup: Example = {
  ...judged(faulty, "steeringGroup"),
  persons: {
    "holder of elected1": "Fornavn Etternavnesen",
    secretary: "Eit Særs Langt Førenamn Mellomnamnsen-Etternamn",
  },
};

/** Bodies of every sort: sound and faulty, small and large, with long names, without seats. */
export const examples: Readonly<Record<string, Example>> = {
  "a sound steering group": soundGroup,
  "a steering group with faults": faultyGroup,
  "a working group": judged(soundWorkingGroup, "workingGroup"),
  "a body of forty with long names": groupOf("joint-committee", [
    ...seatsOf("elected-representative", 12, { politicalParty: "partyA" }),
    ...seatsOf("administrative-leader", 9, { department: long }),
    ...seatsOf("employee-representative", 10, { unions: ["unionA", "unionB"] }),
    ...seatsOf("safety-representative", 6),
    ...seatsOf("other-attendee", 3),
  ]),
  "a body of one": groupOf("ad-hoc-group", seatsOf("agency-head", 1)),
  "a body without seats": groupOf("steering-group", []),
};
