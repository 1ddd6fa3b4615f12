import type { MunicipalityInput } from "trepart";
import type { Chance } from "./chance.js";

type BodyInput = NonNullable<MunicipalityInput["bodies"]>[number];
export type SeatInput = NonNullable<BodyInput["seats"]>[number];
type InvitationInput = NonNullable<BodyInput["invitations"]>[number];

interface WorkplaceInput {
  readonly id: string;
  readonly unions: readonly string[];
  readonly departments: readonly string[];
}

/** A body with its seats and invitations written out. */
export type WholeBody = BodyInput & {
  readonly seats: readonly SeatInput[];
  readonly invitations: readonly InvitationInput[];
};

/** A steering group of three from each party with the chief safety representative beside them. */
export const soundSteeringGroup = (unions: readonly string[], by: Chance): WholeBody => ({
  id: "steering-group",
  kind: "steering-group",
  from: "2021-03-01",
  constitution: { adoptedOn: "2021-03-01", rights: ["attend", "speak", "propose", "vote"] },
  seats: [
    held({ id: "elected1", role: "mayor", politicalParty: "partyA" }, by),
    held({ id: "elected2", role: "deputy-mayor", politicalParty: "partyB" }, by),
    held({ id: "elected3", role: "elected-representative", politicalParty: "partyC" }, by),
    held({ id: "administration1", role: "municipal-director" }, by),
    held({ id: "administration2", role: "hr-manager" }, by),
    held({ id: "administration3", role: "service-director" }, by),
    held({ id: "employees1", role: "chief-shop-steward", unions: unions.slice(0, 1) }, by),
    held({ id: "employees2", role: "chief-shop-steward", unions: unions.slice(1, 3) }, by),
    held({ id: "employees3", role: "chief-shop-steward", unions: unions.slice(3) }, by),
    held({ id: "safety1", role: "chief-safety-representative" }, by),
    held({ id: "secretary1", role: "secretary" }, by),
  ],
  invitations: accepted(unions),
});

/** A working group of the workplace's management, a steward of each of its unions and the safety representative. */
export const soundWorkingGroup = ({ id, unions, departments }: WorkplaceInput, by: Chance): WholeBody => ({
  id: `group-at-${id}`,
  kind: "working-group",
  workplace: id,
  from: "2021-08-01",
  seats: [
    held({ id: "administration1", role: "unit-manager" }, by),
    ...departments.map((department, index) =>
      held({ id: `administration${index + 2}`, role: "department-head", department }, by),
    ),
    ...unions.map((union, index) =>
      held({ id: `employees${index + 1}`, role: "workplace-shop-steward", unions: [union] }, by),
    ),
    held({ id: "safety1", role: "safety-representative" }, by),
  ],
  invitations: accepted(unions),
});

/** Gives a seat a holder, an alternate and, now and then, somebody who held it before. */
export function held(seat: SeatInput, by: Chance): SeatInput {
  const former = { person: `former-${seat.id}`, from: "2021-08-01", to: "2023-10-09" };
  const present = { person: `holder-${seat.id}`, from: "2023-10-10" };
  return {
    ...seat,
    holders: by.happens(0.3) ? [former, present] : [present],
    alternates: [{ person: `alternate-${seat.id}`, from: "2023-10-10" }],
  };
}

const accepted = (unions: readonly string[]): InvitationInput[] =>
  unions.map((union) => ({ union, sentOn: "2021-01-15", answer: "accepted", answeredOn: "2021-02-01" }));
