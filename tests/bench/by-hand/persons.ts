import { oneSeatPerPerson, type Seat, seatsFilled } from "trepart";
import type { Judged } from "./members.js";
import { type Conclusion, inKey, type Writer } from "./writer.js";

export function onePersonOneSeat({ body, members: { filled, persons } }: Judged, write: Writer): Conclusion {
  if (filled.length === 0) return "not-applicable";
  if (persons.every((person, index) => persons.indexOf(person) === index)) return "met";
  const seatsOf = new Map<string, Seat[]>();
  filled.forEach((seat, index) => {
    const person = persons[index] as string;
    const known = seatsOf.get(person);
    if (known === undefined) seatsOf.set(person, [seat]);
    else known.push(seat);
  });
  for (const [person, seats] of seatsOf) {
    if (seats.length === 1) continue;
    const key = `one-seat-per-person/holdsSeveral?body=${inKey(body.id)}&person=${inKey(person)}`;
    const related = seats.map((seat) => ({ body: body.id, seat: seat.id }));
    write.finding(oneSeatPerPerson, "breach", "holdsSeveral", key, { body: body.id, person }, {}, related);
  }
  return "breached";
}

export function noVacancies(judged: Judged, write: Writer): Conclusion {
  const {
    body,
    members: { elected, administration, employees, safety, vacant },
  } = judged;
  for (const { id: seat, role } of vacant) {
    const key = `seats-filled/vacant?body=${inKey(body.id)}&seat=${inKey(seat)}&role=${role}`;
    write.finding(seatsFilled, "breach", "vacant", key, { body: body.id, seat }, { role: { term: role } });
  }
  if (vacant.length > 0) return "breached";
  return elected.length + administration.length + employees.length + safety.length > 0 ? "met" : "not-applicable";
}
