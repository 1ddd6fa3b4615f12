import { partyOf, roles } from "trepart";
import * as z from "zod";
import type { MakePeer } from "./peer.js";

const period = { from: z.iso.date().optional(), to: z.iso.date().optional() };
const seat = z.object({
  ...period,
  id: z.string(),
  role: z.enum(roles),
  politicalParty: z.string().optional(),
  holders: z.array(z.object({ ...period, person: z.string() })),
});
const body = z.object({ ...period, id: z.string(), kind: z.string(), seats: z.array(seat) });
const politicalParty = z.object({ id: z.string(), alignment: z.string().optional() });
const councilPeriod = z.object({ ...period, politicalParties: z.array(politicalParty) });
const municipality = z.object({ councilPeriods: z.array(councilPeriod), bodies: z.array(body) });

const within = ({ from = "", to = "9999" }: { from?: string | undefined; to?: string | undefined }, on: string) =>
  from <= on && on <= to;

/** The rules as a refinement of the whole municipality, since those of a body ask for the council, too. */
const refined = (on: string) =>
  municipality.superRefine(({ councilPeriods, bodies }, context) => {
    const council = councilPeriods.find((period) => within(period, on))?.politicalParties ?? [];
    for (const { id, kind, seats } of bodies) {
      const broken = (rule: string) => context.addIssue({ code: "custom", message: `${id} ${rule}` });
      const isHeld = (seat: (typeof seats)[number]) => seat.holders.some((term) => within(term, on));
      const filled = seats.filter((seat) => within(seat, on) && isHeld(seat));
      const elected = filled.filter(({ role }) => partyOf(role) === "elected");
      if (kind === "working-group") {
        if (elected.length > 0) broken("politicians-kept-out-of-working-groups/seated");
        if (!filled.some(({ role }) => role.endsWith("safety-representative")))
          broken("safety-representative-seated/missing");
        if (!filled.some(({ role }) => role === "unit-manager")) broken("unit-manager-seated/missing");
        continue;
      }
      const administration = filled.filter(({ role }) => partyOf(role) === "administration").length;
      const employees = filled.filter(({ role }) => partyOf(role) === "employees").length;
      if (Math.min(elected.length, administration, employees) < 3) broken("min-representatives-per-party/tooFew");
      if (elected.length !== administration || administration !== employees) broken("equal-representation/unequal");
      const sides = elected.map((seat) => council.find((party) => party.id === seat.politicalParty)?.alignment);
      if (!sides.includes("position") || !sides.includes("opposition"))
        broken("position-and-opposition-included/missing");
      const chiefs = seats.filter(({ role }) => role === "chief-safety-representative");
      const seated = chiefs.filter((seat) => filled.includes(seat)).length;
      if (seated > 1) broken("chief-safety-representative-seated/several");
      else if (seated === 0) broken(`chief-safety-representative-seated/${chiefs.length > 0 ? "vacant" : "missing"}`);
    }
  });

/** Parses and judges a municipality in one. */
export const zod: MakePeer = (on) => {
  const schema = refined(on);
  return {
    name: "zod, `superRefine`",
    faultsOf(municipality) {
      const { error } = schema.safeParse(municipality);
      return error === undefined ? [] : error.issues.map(({ message }) => message);
    },
  };
};
