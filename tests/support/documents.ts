import { read } from "trepart";

type Fields = Readonly<Record<string, unknown>>;

/** The smallest sound document, with these fields beside its own. */
export const document = (more: Fields = {}) => ({ id: "nordvik", name: "Nordvik", ...more });

/** A document with one body. */
export const withBody = (more: Fields) => document({ bodies: [{ id: "group", kind: "ad-hoc-group", ...more }] });

/** A document with one seat in its one body. */
export const withSeat = (more: Fields) => withBody({ seats: [{ id: "seat", role: "shop-steward", ...more }] });

/** A document with one meeting of its one body. */
export const withMeeting = (more: Fields) => withBody({ meetings: [{ id: "meeting", on: "2024-03-01", ...more }] });

/** What `read` finds, each as the kind of fault and where: `"missing /name"`. */
export const faultsIn = (input: unknown): readonly string[] =>
  read(input).diagnostics.map(({ rule, at }) => `${rule.replace("input/", "")} ${at.pointer}`);
