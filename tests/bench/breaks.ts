import type { SeatInput, WholeBody } from "./sound-bodies.js";

/** One way in which the composition of a body goes wrong. */
export type Break = (body: WholeBody) => WholeBody;

const withoutSeat =
  (id: string): Break =>
  (body) => ({ ...body, seats: body.seats.filter((seat) => seat.id !== id) });

const seatWith =
  (id: string, fields: Partial<SeatInput>): Break =>
  (body) => ({ ...body, seats: body.seats.map((seat) => (seat.id === id ? { ...seat, ...fields } : seat)) });

const vacant = (id: string): Break => seatWith(id, { holders: [{ person: "former", to: "2023-10-09" }] });

const plusSeat =
  (seat: SeatInput): Break =>
  (body) => ({ ...body, seats: [...body.seats, { ...seat, holders: [{ person: `holder-${seat.id}` }] }] });

/** The first steward's unions: they lose the seat, and their invitation was answered otherwise, or never sent. */
const firstSteward =
  (answer?: "accepted" | "declined" | "unable" | "none"): Break =>
  (body) => {
    const unions = body.seats.find(({ id }) => id === "employees1")?.unions ?? [];
    const others = body.invitations.filter(({ union }) => !unions.includes(union));
    const sent = unions.map((union) => ({
      union,
      sentOn: "2023-11-01",
      ...(answer !== "none" && answer && { answer }),
    }));
    return { ...withoutSeat("employees1")(body), invitations: answer === undefined ? others : [...others, ...sent] };
  };

const everywhere: readonly [Break, ...Break[]] = [
  vacant("administration1"),
  vacant("safety1"),
  vacant("employees1"),
  withoutSeat("safety1"),
  firstSteward(),
  firstSteward("none"),
  firstSteward("accepted"),
  firstSteward("declined"),
  firstSteward("unable"),
  seatWith("employees1", { unions: [] }),
  seatWith("administration1", { holders: [{ person: "holder-safety1" }] }),
  (body) => ({ ...seatWith("employees1", { unions: [] })(body), invitations: [] }),
];

export const steeringGroupBreaks: readonly [Break, ...Break[]] = [
  ...everywhere,
  vacant("elected2"),
  withoutSeat("elected3"),
  withoutSeat("administration1"),
  plusSeat({ id: "elected4", role: "elected-representative", politicalParty: "partyD" }),
  plusSeat({ id: "safety2", role: "chief-safety-representative" }),
  (body) =>
    seatWith("elected1", { politicalParty: "partyD" })(seatWith("elected2", { politicalParty: "partyD" })(body)),
  seatWith("elected3", { politicalParty: "partyA" }),
  seatWith("employees2", { role: "shop-steward" }),
  seatWith("administration2", { rights: ["attend", "speak"] }),
  (body) => ({ ...body, constitution: {} }),
];

export const workingGroupBreaks: readonly [Break, ...Break[]] = [
  ...everywhere,
  withoutSeat("administration1"),
  withoutSeat("administration2"),
  plusSeat({ id: "elected1", role: "elected-representative", politicalParty: "partyA" }),
  plusSeat({ id: "elected1", role: "mayor", politicalParty: "partyA" }),
];
