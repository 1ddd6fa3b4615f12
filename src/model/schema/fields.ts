import * as z from "zod";

/** An opaque, non-empty id. */
export const id = z.string().min(1);
export const text = z.string();
export const day = z.iso.date();
export const count = z.int().nonnegative();
export const percentage = z.number().min(0).max(100);
/** Any finite number. */
export const number = z.number();
export const ids = z.array(id).default([]);

/** The ends of a period, both included. */
export const period = {
  /** The first day, included; where missing, already so before any day that is asked about. */
  from: day.optional(),
  /** The last day, included; open-ended where missing. */
  to: day.optional(),
};
