import { check, type Diagnostic, type MunicipalityInput, municipality, type Role } from "trepart";
import { composition } from "./composition.js";

type BodyInput = NonNullable<MunicipalityInput["bodies"]>[number];
export type SeatInput = NonNullable<BodyInput["seats"]>[number];

/** A seat of a role, held by a person of its own. */
export const seat = (id: string, role: Role, more: Partial<SeatInput> = {}): SeatInput => ({
  id,
  role,
  holders: [{ person: `person of ${id}` }],
  ...more,
});

/** Everybody's rights, and a constitution of the group's own. */
export const constitution = { adoptedOn: "2023-11-01", rights: ["attend", "speak", "propose"] } as const;

const councilPeriods = [
  {
    from: "2023-10-12",
    politicalParties: [
      { id: "governing", alignment: "position" },
      { id: "opposing", alignment: "opposition" },
      { id: "unplaced" },
    ],
  },
] as const;

const unionIds = (count: number) => Array.from({ length: count }, (_, index) => `union${index + 1}`);

/** A municipality with this body, a council and three unions, unless told otherwise. */
export const withGroup = (body: BodyInput, more: Partial<MunicipalityInput> = {}) =>
  municipality({
    id: "nordvik",
    name: "Nordvik",
    councilPeriods,
    unions: unionIds(3).map((id) => ({ id })),
    bodies: [body],
    ...more,
  });

/** A steering group with this many seats for each party, one chief safety representative, and changes to it. */
export function steeringGroup(count: number, change: (seats: readonly SeatInput[]) => readonly SeatInput[] = (s) => s) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const seats = [
    ...numbers.map((number) =>
      seat(`elected${number}`, "elected-representative", { politicalParty: number === 2 ? "opposing" : "governing" }),
    ),
    ...numbers.map((number) =>
      seat(`administration${number}`, number === 1 ? "municipal-director" : "service-director"),
    ),
    ...numbers.map((number) =>
      seat(`steward${number}`, "chief-shop-steward", { unions: number <= 3 ? [`union${number}`] : ["union1"] }),
    ),
    seat("safety", "chief-safety-representative"),
  ];
  return { id: "group", kind: "steering-group", constitution, seats: change(seats) } as const;
}

/** Changes one seat. */
export const having =
  (id: string, fields: Partial<SeatInput>) =>
  (seats: readonly SeatInput[]): readonly SeatInput[] =>
    seats.map((it) => (it.id === id ? { ...it, ...fields } : it));

export const without =
  (...ids: readonly string[]) =>
  (seats: readonly SeatInput[]): readonly SeatInput[] =>
    seats.filter(({ id }) => !ids.includes(id));

export const plus =
  (...added: readonly SeatInput[]) =>
  (seats: readonly SeatInput[]): readonly SeatInput[] => [...seats, ...added];

/** What the rules of composition find, each in a line: the severity, the rule, the sentence and where. */
export const findingsIn = (data: ReturnType<typeof municipality>, on = "2024-03-01"): readonly string[] =>
  diagnosticsIn(data, on).map(({ severity, kind, rule, sentence, at: { body: _, ...place } }) => {
    const where = Object.values(place).join(" ");
    return `${kind === "breach" ? severity : kind} ${rule} ${sentence} ${where}`.trim();
  });

export const diagnosticsIn = (data: ReturnType<typeof municipality>, on = "2024-03-01"): readonly Diagnostic[] =>
  check(data, { on, ruleSet: composition, bodies: ["group"] }).diagnostics;
