import type { IsoDate } from "./dates.js";
import type { Body, Constitution } from "./municipality.js";

/** The constitution of a body as it stood on a day. One without a day counts; one adopted later does not exist yet. */
export const constitutionOn = ({ constitution }: Body, on: IsoDate): Constitution | undefined =>
  constitution?.adoptedOn === undefined || constitution.adoptedOn <= on ? constitution : undefined;
