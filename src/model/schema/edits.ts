import { z } from "zod";
import { answers } from "../vocabulary.js";
import { bodySchema, seatSchema } from "./body.js";
import { day, id } from "./fields.js";
import { councilPeriodSchema, unionSchema } from "./municipality.js";

const edit = <Do extends string, Shape extends z.ZodRawShape>(name: Do, shape: Shape) =>
  z.object({ do: z.enum([name]), ...shape });

/** The vocabulary of edits. `to` is a last day; `vacate` and `startCouncilPeriod` make the day before the last one. */
export const editSchemas = {
  appoint: edit("appoint", { body: id, seat: id, person: id, from: day, to: day.optional() }),
  vacate: edit("vacate", { body: id, seat: id, from: day }),
  addSeat: edit("addSeat", { body: id, seat: seatSchema }),
  removeSeat: edit("removeSeat", { body: id, seat: id }),
  invite: edit("invite", { body: id, union: id, sentOn: day }),
  answer: edit("answer", { body: id, union: id, sentOn: day, answer: z.enum(answers), answeredOn: day }),
  addBody: edit("addBody", { body: bodySchema }),
  closeBody: edit("closeBody", { body: id, to: day }),
  addUnion: edit("addUnion", { union: unionSchema }),
  endUnion: edit("endUnion", { union: id, to: day }),
  startCouncilPeriod: edit("startCouncilPeriod", { period: councilPeriodSchema }),
  undo: edit("undo", { patches: z.array(z.unknown()) }),
};
