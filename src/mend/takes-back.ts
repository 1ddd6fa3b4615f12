import type { BodyEdit } from "../model/edits/body.js";

/** The seat that an edit is about, if any. */
export const seatOf = (edit: BodyEdit): string | undefined =>
  edit.do === "addSeat" ? edit.seat.id : "seat" in edit ? edit.seat : undefined;

const leaving: readonly BodyEdit["do"][] = ["vacate", "endSeat", "removeSeat"];

/** Whether an edit would undo or repeat what an earlier one of the same plan has done. */
export function takesBack(edit: BodyEdit, earlier: BodyEdit): boolean {
  if (edit.do === "constitute" && earlier.do === "constitute")
    return Object.keys(edit.constitution).some((field) => field in earlier.constitution);
  if (edit.do === "invite" && earlier.do === "invite") return edit.union === earlier.union;
  if (edit.do === "giveOffice" && earlier.do === "giveOffice" && edit.office === earlier.office) return true;
  const seat = seatOf(edit);
  return seat !== undefined && seat === seatOf(earlier) && (edit.do === earlier.do || leaving.includes(edit.do));
}
