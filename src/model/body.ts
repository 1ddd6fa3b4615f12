import { covers, type IsoDate } from "./dates.js";
import type { Body, Municipality } from "./municipality.js";
import type { BodyKind } from "./vocabulary.js";

/** The bodies of a kind that exist on a day, in document order. */
export const bodiesOn = (municipality: Municipality, kind: BodyKind, on: IsoDate): readonly Body[] =>
  municipality.bodies.filter((body) => body.kind === kind && covers(body, on));
