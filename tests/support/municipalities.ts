import fc from "fast-check";
import { type Municipality, type MunicipalityInput, municipality } from "trepart";
import { body, councilPeriods, unions, workplaces } from "./parts.js";

type Parts = Pick<MunicipalityInput, "councilPeriods" | "unions" | "workplaces"> & {
  readonly bodies: readonly (typeof body extends fc.Arbitrary<infer Body> ? Body : never)[];
};

const isThere = (ids: readonly string[]) => (id: string) => ids.includes(id);

/** Numbers bodies and seats, and drops references to what is not there. */
function madeToFit({ councilPeriods = [], unions = [], workplaces = [], bodies }: Parts): MunicipalityInput {
  const knowsUnion = isThere(unions.map(({ id }) => id));
  const knowsWorkplace = isThere(workplaces.map(({ id }) => id));
  const knowsBody = isThere(bodies.map((_, index) => `body${index}`));
  const knowsParty = isThere(
    councilPeriods.flatMap(({ politicalParties = [] }) => politicalParties.map(({ id }) => id)),
  );
  return {
    id: "nordvik",
    name: "Nordvik",
    councilPeriods,
    unions,
    workplaces: workplaces.map((workplace) => ({ ...workplace, unions: workplace.unions?.filter(knowsUnion) })),
    bodies: bodies.map(({ kind, when, workplace: at, derivedFrom, seats, invitations, ...rest }, index) => {
      const workplace = at !== undefined && knowsWorkplace(at) ? at : undefined;
      return {
        id: `body${index}`,
        kind: kind === "working-group" && workplace === undefined ? "ad-hoc-group" : kind,
        ...when,
        ...rest,
        workplace,
        derivedFrom: derivedFrom !== undefined && knowsBody(derivedFrom) ? derivedFrom : undefined,
        seats: seats.map(({ politicalParty, unions: its, ...seat }, number) => ({
          id: `seat${number}`,
          ...seat,
          politicalParty: politicalParty !== undefined && knowsParty(politicalParty) ? politicalParty : undefined,
          unions: its.filter(knowsUnion),
        })),
        invitations: invitations.filter(({ union }) => knowsUnion(union)),
      };
    }),
  };
}

/** Sound municipalities of every sort, with seats, terms, unions and invitations that often clash. */
export const municipalities: fc.Arbitrary<Municipality> = fc
  .record({ councilPeriods, unions, workplaces, bodies: fc.array(body, { minLength: 1, maxLength: 3 }) })
  .map((parts) => municipality(madeToFit(parts)));
