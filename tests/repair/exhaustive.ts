import {
  type Candidate,
  check,
  type Diagnostic,
  type Edit,
  edit,
  isFilled,
  type Municipality,
  partyOf,
  type Right,
  type RuleSet,
  type Severity,
} from "trepart";

/** The day of every repair here, and the day before it. */
export const on = "2024-03-01";
const dayBefore = "2024-02-29";

export interface Task {
  readonly municipality: Municipality;
  readonly ruleSet: RuleSet;
  readonly failOn: Severity;
  readonly candidates?: readonly Candidate[] | undefined;
}

const grave: readonly Severity[] = ["info", "warning", "error"];

const distinct = (levels: readonly (readonly Right[])[]): readonly (readonly Right[])[] =>
  levels.filter((level, index) => levels.findIndex((other) => other.join() === level.join()) === index);

/** Every single step that the rules of composition give a reason for, whatever they find. */
function allSteps(municipality: Municipality, { candidates }: Task): Edit[] {
  const [group] = municipality.bodies;
  if (!group) return [];
  const body = group.id;
  const politicalParties = municipality.councilPeriods[0]?.politicalParties.filter(({ alignment }) => alignment) ?? [];
  const ofParties = politicalParties.map(({ id }) => ({ role: "elected-representative" as const, politicalParty: id }));
  const ofUnions = municipality.unions.map(({ id }) => ({ role: "chief-shop-steward" as const, unions: [id] }));
  const anybody: readonly (Omit<Candidate, "person"> & { person?: string })[] = candidates ?? [
    ...(ofParties.length > 0 ? ofParties : [{ role: "elected-representative" as const }]),
    ...(ofUnions.length > 0 ? ofUnions : [{ role: "chief-shop-steward" as const }]),
    { role: "administrative-leader" },
    { role: "municipal-director" },
    { role: "chief-safety-representative" },
  ];
  const seated = group.seats.flatMap((seat) => seat.holders.map(({ person }) => person));
  const free = anybody.filter(({ person }) => person === undefined || !seated.includes(person));
  const now = group.seats.filter(({ to }) => to === undefined || to >= on);
  const members = now.filter((seat) => isFilled(seat, on));
  const levels = distinct(members.map(({ rights }) => rights ?? group.constitution?.rights ?? []));
  return [
    ...now.flatMap((seat): Edit[] =>
      isFilled(seat, on)
        ? []
        : (candidates
            ? free.filter(
                ({ role, politicalParty, unions = [] }) =>
                  role === seat.role &&
                  (!seat.politicalParty || seat.politicalParty === politicalParty) &&
                  seat.unions.every((id) => unions.includes(id)),
              )
            : [{ person: `new ${seat.id}` }]
          ).map(({ person = "" }) => ({ do: "appoint", body, seat: seat.id, person, from: on })),
    ),
    ...free.flatMap(({ person, role, politicalParty, unions = [] }, index) =>
      [undefined, ...levels].map(
        (rights): Edit => ({
          do: "addSeat",
          body,
          seat: {
            id: `new${group.seats.length}`,
            role,
            from: on,
            ...(politicalParty && { politicalParty }),
            ...(rights && { rights }),
            unions: partyOf(role) === "employees" ? unions : [],
            holders: [{ person: person ?? `person ${group.seats.length} ${index}`, from: on }],
            alternates: [],
          },
        }),
      ),
    ),
    ...now.map(({ id }): Edit => ({ do: "endSeat", body, seat: id, to: dayBefore })),
    ...now.map(({ id }): Edit => ({ do: "vacate", body, seat: id, from: on })),
    ...municipality.unions.flatMap(({ id }): Edit[] =>
      group.invitations.some(({ union }) => union === id) ? [] : [{ do: "invite", body, union: id, sentOn: on }],
    ),
    ...members.flatMap(({ id }) => levels.map((rights): Edit => ({ do: "grantRights", body, seat: id, rights }))),
    ...levels.map((rights): Edit => ({ do: "constitute", body, constitution: { rights } })),
  ];
}

/** Tells of edited data whether nothing is left to mend in the first body but what is beyond mending, and nothing is left open that was settled. */
export function mendedFor(task: Task, beyond: readonly Diagnostic[] = []): (edited: Municipality) => boolean {
  const { ruleSet, failOn, municipality } = task;
  const checked = (given: Municipality) =>
    check(given, { on, ruleSet, bodies: given.bodies.slice(0, 1).map(({ id }) => id) });
  const severities = new Map(ruleSet.uses.map(({ rule, severity }) => [rule.name, severity]));
  const isGrave = (rule: string) => grave.indexOf(severities.get(rule) ?? "info") >= grave.indexOf(failOn);
  const before = checked(municipality);
  const known = new Set(
    [...beyond, ...before.diagnostics.filter(({ kind }) => kind === "question")].map(({ key }) => key),
  );
  const wasSettled = (name: string) =>
    before.outcomes.some(({ rule, outcome }) => rule === name && (outcome === "met" || outcome === "breached"));
  const invitationsOf = ({ bodies: [group] }: Municipality) => group?.invitations ?? [];
  return (edited) => {
    const invited = invitationsOf(edited).slice(invitationsOf(municipality).length);
    const isAnswerAwaited = ({ at }: Diagnostic) => invited.some(({ union }) => union === at.union);
    return !checked(edited).diagnostics.some(
      (finding) =>
        isGrave(finding.rule) &&
        !known.has(finding.key) &&
        (finding.kind === "breach" ||
          (finding.kind === "question" && wasSettled(finding.rule) && !isAnswerAwaited(finding))),
    );
  };
}

/** The least number of steps that mend the first body, by trying all; `undefined` where so many steps do not do it. */
export function leastByTryingAll(task: Task, deepest: number): number | undefined {
  const isMended = mendedFor(task);
  let level: readonly Municipality[] = [task.municipality];
  for (let steps = 0; steps <= deepest; steps += 1) {
    if (level.some(isMended)) return steps;
    if (steps === deepest) break;
    const seen = new Map<string, Municipality>();
    for (const state of level) {
      for (const step of allSteps(state, task)) {
        const result = edit(state, step);
        if (result.ok) seen.set(JSON.stringify(result.municipality.bodies), result.municipality);
      }
    }
    level = [...seen.values()];
  }
  return undefined;
}
