import * as z from "zod";
import { answers, offices, rights } from "../vocabulary.js";
import { bodySchema, constitutionSchema, seatSchema } from "./body.js";
import { day, id } from "./fields.js";
import { councilPeriodSchema, unionSchema } from "./municipality.js";

const edit = <Do extends string, Shape extends z.ZodRawShape>(name: Do, shape: Shape) =>
  z.object({ do: z.enum([name]), ...shape });

/**
 * The vocabulary of edits. `to` is a last day; `vacate`, `startCouncilPeriod` and `mergeUnions` make the day before the
 * last one. A seat that has been ended stays on record; `grantRights` gives a seat these rights and no others; `constitute`
 * sets the given fields and leaves the others; an office that is given is no longer that of another seat. Where unions
 * merge, the seats and workplaces of any of them are those of the new one as well; invitations are not carried over,
 * since nobody has asked it yet.
 */
export const editSchemas = {
  appoint: edit("appoint", { body: id, seat: id, person: id, from: day, to: day.optional() }),
  appointAlternate: edit("appointAlternate", { body: id, seat: id, person: id, from: day, to: day.optional() }),
  vacate: edit("vacate", { body: id, seat: id, from: day }),
  addSeat: edit("addSeat", { body: id, seat: seatSchema }),
  endSeat: edit("endSeat", { body: id, seat: id, to: day }),
  removeSeat: edit("removeSeat", { body: id, seat: id }),
  grantRights: edit("grantRights", { body: id, seat: id, rights: z.array(z.enum(rights)) }),
  giveOffice: edit("giveOffice", { body: id, seat: id, office: z.enum(offices) }),
  constitute: edit("constitute", { body: id, constitution: constitutionSchema }),
  invite: edit("invite", { body: id, union: id, sentOn: day }),
  answer: edit("answer", { body: id, union: id, sentOn: day, answer: z.enum(answers), answeredOn: day }),
  addBody: edit("addBody", { body: bodySchema }),
  closeBody: edit("closeBody", { body: id, to: day }),
  addUnion: edit("addUnion", { union: unionSchema }),
  endUnion: edit("endUnion", { union: id, to: day }),
  mergeUnions: edit("mergeUnions", { unions: z.array(id), into: unionSchema, from: day }),
  startCouncilPeriod: edit("startCouncilPeriod", { period: councilPeriodSchema }),
  undo: edit("undo", { patches: z.array(z.unknown()) }),
};
