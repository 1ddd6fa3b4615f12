import { type Finding, type Judged, of, type Verdict } from "./judged.js";

/** The answer that counts on the day, or why there is none. */
function invitedOn(
  { body, on }: Judged,
  union: string,
): "not-invited" | "no-answer" | "accepted" | "declined" | "unable" {
  const sent = body.invitations.filter((invitation) => invitation.union === union && invitation.sentOn <= on);
  const lastDay = sent
    .map(({ sentOn }) => sentOn)
    .sort()
    .at(-1);
  const latest = sent.filter(({ sentOn }) => sentOn === lastDay).at(-1);
  if (latest === undefined) return "not-invited";
  const isLater = latest.answeredOn !== undefined && latest.answeredOn > on;
  return isLater ? "no-answer" : (latest.answer ?? "no-answer");
}

/** "The unions: those in the municipality on the day; for a body with a workplace, those of them it lists." */
export function allUnionsIncluded(judged: Judged): Verdict {
  const { municipality, body, filled, vacant } = judged;
  const at = municipality.workplaces.find(({ id }) => id === body.workplace);
  const unions = at === undefined ? judged.unions : judged.unions.filter((union) => at.unions.includes(union));
  if (unions.length === 0) return [["question", "unionsUnknown", {}]];

  const silent = of(filled, "employees").filter((seat) => seat.unions.length === 0);
  const findings = unions.flatMap((union): Finding[] => {
    if (of(filled, "employees").some((seat) => seat.unions.includes(union))) return [];
    switch (invitedOn(judged, union)) {
      case "accepted":
        return [["breach", "acceptedButNotSeated", { union }]];
      case "declined":
        return [["note", "declined", { union }]];
      case "unable":
        return [["note", "unableToAppoint", { union }]];
      case "no-answer":
        return [["question", "noAnswerYet", { union }]];
    }
    const hasVacantSeat = of(vacant, "employees").some((seat) => seat.unions.includes(union));
    return hasVacantSeat ? [["note", "seatVacant", { union }]] : [["breach", "notInvited", { union }]];
  });
  const isGivingWay = silent.length > 0 && findings.some(([, sentence]) => sentence === "notInvited");
  if (!isGivingWay) return findings;
  return [
    ...findings.filter(([, sentence]) => sentence !== "notInvited"),
    ...silent.map(({ id }) => ["question", "unionOfSeatUnknown", { seat: id }] as const),
  ];
}
