import type { MunicipalityInput } from "trepart";
import { type Break, steeringGroupBreaks, workingGroupBreaks } from "./breaks.js";
import { type Chance, chance } from "./chance.js";
import { soundSteeringGroup, soundWorkingGroup, type WholeBody } from "./sound-bodies.js";

/** How large a country is to be: Norway, unless said otherwise. */
export interface CountrySize {
  readonly municipalities?: number;
  /** Working groups in each municipality, beside its one steering group. */
  readonly workingGroups?: number;
}

const unions = ["unionA", "unionB", "unionC", "unionD", "unionE"];
const shareBroken = 0.3;

/** Municipalities with a steering group and many working groups each, three bodies in ten broken; always the same. */
export function country({ municipalities = 357, workingGroups = 60 }: CountrySize = {}): readonly MunicipalityInput[] {
  const by = chance(2024);
  return numbered("municipality", municipalities).map((id) => municipalityWith(id, workingGroups, by));
}

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index + 1}`);

function municipalityWith(id: string, workingGroups: number, by: Chance): MunicipalityInput {
  const workplaces = numbered("workplace", workingGroups).map((workplace) => ({
    id: workplace,
    unions: unions.slice(by.upTo(3), 3 + by.upTo(3)),
    departments: numbered("department", by.upTo(3)),
  }));
  return {
    id,
    name: id,
    councilPeriods: [
      { from: "2019-10-10", to: "2023-10-09", politicalParties: councilWith("partyC", "partyD") },
      { from: "2023-10-10", politicalParties: councilWith("partyA", "partyB") },
    ],
    unions: unions.map((union) => ({ id: union })),
    workplaces,
    bodies: [
      brokenOrNot(soundSteeringGroup(unions, by), steeringGroupBreaks, by),
      ...workplaces.map((workplace) => brokenOrNot(soundWorkingGroup(workplace, by), workingGroupBreaks, by)),
    ],
  };
}

const politicalParties = ["partyA", "partyB", "partyC", "partyD"];

const councilWith = (...governing: readonly string[]) =>
  politicalParties.map((id) => ({ id, alignment: governing.includes(id) ? "position" : "opposition" }) as const);

const brokenOrNot = (body: WholeBody, breaks: readonly [Break, ...Break[]], by: Chance) =>
  by.happens(shareBroken) ? by.oneOf(breaks)(body) : body;
