import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, municipalityWith, plus, seatWith, vacant, without } from "../../model/change.js";
import { answerOn, latestInvitations } from "../../model/invitation.js";
import { among } from "../../model/lookup.js";
import type { Invitation, Seat, Union } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Mending } from "../../rule/mending.js";
import { endAt, invite, seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { unionsConcerned } from "../../rule/unions-concerned.js";
import { S059, S061, S071 } from "../../sources/handbook-2021.js";
import { S153 } from "../../sources/vaksdal-admu-2023.js";

/** Every union must be included: seated, or invited and free to decline. Handbook, "Inkludér verneombudet i arbeidet". */
export const rule = {
  name: "all-unions-included",
  scope: "body",
  norms: [S059, S061, S071, S153],
  severity: "error",
  options: {},
  applies: always,
  check(facts, { breach, question, note }) {
    const { body, on, employees } = facts;
    const unions = unionsConcerned(facts);
    if (unions.length === 0) return question("unionsUnknown", facts.here);
    const isSeated = among(unionsOf(employees));
    const missing = unions.filter((union) => !isSeated(union.id));
    if (missing.length === 0) return;

    const hasVacantSeat = among(unionsOf(facts.vacant));
    const invitationOf = latestInvitations(body, on);
    const silent = employees.filter((seat) => seat.unions.length === 0);
    let someUnionMayBeSilent = false;
    for (const union of missing) {
      const at = { body: body.id, union: union.id };
      const invitation = invitationOf(union.id);
      if (invitation) {
        const answer = answerOn(invitation, on);
        if (answer === "accepted") breach("acceptedButNotSeated", at);
        else if (answer === "declined") note("declined", at);
        else if (answer === "unable") note("unableToAppoint", at);
        else question("noAnswerYet", at);
      } else if (hasVacantSeat(union.id)) note("seatVacant", at);
      else if (silent.length === 0) breach("notInvited", at);
      else someUnionMayBeSilent = true;
    }
    if (someUnionMayBeSilent) {
      for (const seat of silent) question("unionOfSeatUnknown", { body: body.id, seat: seat.id });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

/** The unions whose voice some seats carry; a loop, since every body comes by here. */
function unionsOf(seats: readonly Seat[]): readonly string[] {
  const unions: string[] = [];
  for (const seat of seats) for (const union of seat.unions) unions.push(union);
  return unions;
}

export const sentences = {
  breach: {
    notInvited: {
      nb: "{union} er verken invitert eller representert i {body}. Alle fagforeninger skal inkluderes.",
      nn: "{union} er korkje invitert eller representert i {body}. Alle fagforeiningar skal inkluderast.",
      en: "{union} is neither invited nor represented in {body}. All unions must be included.",
    },
    acceptedButNotSeated: {
      nb: "{union} har takket ja til {body}, men ingen sitter der for fagforeningen. Alle fagforeninger skal inkluderes.",
      nn: "{union} har takka ja til {body}, men ingen sit der for fagforeininga. Alle fagforeiningar skal inkluderast.",
      en: "{union} has accepted the invitation to {body} but nobody sits there for the union. All unions must be included.",
    },
  },
  question: {
    unionsUnknown: {
      nb: "Hvilke fagforeninger angår {body}? Ingen er oppgitt for denne dagen; personalenheten eller de hovedtillitsvalgte kan svare.",
      nn: "Kva fagforeiningar gjeld {body} for? Ingen er oppgitt for denne dagen; personaleininga eller dei hovudtillitsvalde kan svare.",
      en: "Which unions does {body} concern? None is stated for this day; the HR unit or the chief shop stewards can answer.",
    },
    noAnswerYet: {
      nb: "{union} er invitert til {body}, men har ikke svart ennå. Hva svarer fagforeningen?",
      nn: "{union} er invitert til {body}, men har ikkje svart enno. Kva svarer fagforeininga?",
      en: "{union} has been invited to {body} but has not answered yet. What does the union answer?",
    },
    unionOfSeatUnknown: {
      nb: "Hvilken fagforening taler den tillitsvalgte på {seat} i {body} for? Det er ikke oppgitt; den tillitsvalgte eller fagforeningene kan svare.",
      nn: "Kva fagforeining talar den tillitsvalde på {seat} i {body} for? Det er ikkje oppgitt; den tillitsvalde eller fagforeiningane kan svare.",
      en: "For which union does the steward on {seat} in {body} speak? It is not stated; the steward or the unions can answer.",
    },
  },
  note: {
    declined: {
      nb: "{union} er invitert til {body} og har takket nei. Det avgjør fagforeningen selv.",
      nn: "{union} er invitert til {body} og har takka nei. Det avgjer fagforeininga sjølv.",
      en: "{union} has been invited to {body} and has declined. That is for the union to decide.",
    },
    unableToAppoint: {
      nb: "{union} er invitert til {body}, men har ikke kunnet stille med en fast representant. Fagforeningen er ikke holdt utenfor.",
      nn: "{union} er invitert til {body}, men har ikkje kunna stille med ein fast representant. Fagforeininga er ikkje halden utanfor.",
      en: "{union} has been invited to {body} but has not been able to provide a permanent representative. The union has not been left out.",
    },
    seatVacant: {
      nb: "{union} har en plass i {body} som står tom.",
      nn: "{union} har ein plass i {body} som står tom.",
      en: "{union} has a seat in {body} that is vacant.",
    },
  },
} as const satisfies Sentences;

const seatSteward = (union: string) => seatSomebody({ side: "employees", union });
const inclusion = (facts: BodyFacts, union: string) => [invite(facts, union), seatSteward(union)];

/** The unions that are neither seated nor invited. */
function unionsLeftOut(facts: BodyFacts): readonly Union[] {
  const isSeated = among(unionsOf(facts.employees));
  const invitationOf = latestInvitations(facts.body, facts.on);
  return unionsConcerned(facts).filter(({ id }) => !isSeated(id) && !invitationOf(id));
}

export const mending: Mending<typeof sentences> = {
  notInvited: ({ at }, facts) => ({ moves: inclusion(facts, at.union as string) }),
  acceptedButNotSeated: ({ at }) => ({ moves: [seatSteward(at.union as string)] }),
  noAnswerYet: ({ at }) => ({ moves: [seatSteward(at.union as string)] }),
  unionOfSeatUnknown: ({ at }, facts) => ({
    moves: [...unionsLeftOut(facts).flatMap(({ id }) => inclusion(facts, id)), ...endAt(facts, at)],
  }),
};

const invited = (...invitations: readonly Omit<Invitation, "union">[]) =>
  bodyWith({ invitations: invitations.map((invitation) => ({ union: "unionC", ...invitation })) });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Alle fagforeninger er inkludert",
    nn: "Alle fagforeiningar er inkluderte",
    en: "All unions included",
  },
  why: {
    nb: "Alle arbeidstakerorganisasjoner skal ha en reell mulighet til å delta, uansett størrelse. Å ikke bli invitert er feilen; en fagforening som er invitert, avgjør selv om den vil delta.",
    nn: "Alle arbeidstakarorganisasjonar skal ha ein reell sjanse til å delta, uansett storleik. Å ikkje bli invitert er feilen; ei fagforeining som er invitert, avgjer sjølv om ho vil delta.",
    en: "Every union is to have a real opportunity to take part, whatever its size. Not being invited is the fault; a union that is invited decides for itself whether to take part.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      {
        given: changed(soundSteeringGroup, without("steward3"), seatWith("steward1", { unions: ["unionA", "unionC"] })),
      },
      {
        given: changed(soundSteeringGroup, without("steward3"), invited({ sentOn: "2024-01-10", answer: "declined" })),
        finds: [{ sentence: "declined", at: { union: "unionC" } }],
      },
      {
        given: changed(soundSteeringGroup, vacant("steward3"), invited({ sentOn: "2024-01-10", answer: "unable" })),
        finds: [{ sentence: "unableToAppoint", at: { union: "unionC" } }],
      },
      {
        given: changed(soundSteeringGroup, vacant("steward3")),
        finds: [{ sentence: "seatVacant", at: { union: "unionC" } }],
      },
      {
        given: changed(
          soundSteeringGroup,
          seatWith("steward3", { unions: ["unionC"] }),
          plus(filledSeat("x", "shop-steward")),
        ),
      },
      {
        given: changed(
          soundSteeringGroup,
          municipalityWith({
            unions: [{ id: "unionA" }, { id: "unionB" }, { id: "unionC" }, { id: "old", to: "2024-02-29" }],
          }),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, without("steward2", "steward3")),
        finds: [
          { sentence: "notInvited", at: { union: "unionB" } },
          { sentence: "notInvited", at: { union: "unionC" } },
        ],
      },
      {
        given: changed(
          soundSteeringGroup,
          without("steward3"),
          invited(
            { sentOn: "2024-01-10", answer: "declined" },
            { sentOn: "2024-02-10", answer: "unable" },
            { sentOn: "2024-02-10", answer: "accepted", answeredOn: "2024-03-01" },
            { sentOn: "2023-12-01", answer: "unable" },
          ),
        ),
        finds: [{ sentence: "acceptedButNotSeated", at: { union: "unionC" } }],
      },
      {
        given: changed(soundSteeringGroup, without("steward3"), invited({ sentOn: "2024-03-02", answer: "declined" })),
        finds: [{ sentence: "notInvited", at: { union: "unionC" } }],
      },
      {
        given: changed(soundWorkingGroup, without("steward2")),
        finds: [{ sentence: "notInvited", at: { union: "unionB" } }],
      },
    ],
    open: [
      {
        given: changed(
          soundSteeringGroup,
          municipalityWith({ unions: soundSteeringGroup.unions.map((union) => ({ ...union, to: "2024-02-29" })) }),
        ),
        finds: [{ sentence: "unionsUnknown" }],
      },
      {
        given: changed(
          soundWorkingGroup,
          municipalityWith({ workplaces: [{ id: "nursingHome", unions: [], departments: [] }] }),
        ),
        finds: [{ sentence: "unionsUnknown" }],
      },
      {
        given: changed(
          soundSteeringGroup,
          without("steward3"),
          invited({ sentOn: "2024-02-20", answer: "accepted", answeredOn: "2024-03-02" }),
        ),
        finds: [{ sentence: "noAnswerYet", at: { union: "unionC" } }],
      },
      {
        given: changed(soundSteeringGroup, seatWith("steward2", { unions: [] }), seatWith("steward3", { unions: [] })),
        finds: [
          { sentence: "unionOfSeatUnknown", at: { seat: "steward2" } },
          { sentence: "unionOfSeatUnknown", at: { seat: "steward3" } },
        ],
      },
      {
        given: changed(
          soundSteeringGroup,
          seatWith("steward2", { unions: [] }),
          seatWith("steward3", { unions: [] }),
          invited({ sentOn: "2024-01-10", answer: "declined" }),
        ),
        finds: [
          { sentence: "declined", at: { union: "unionC" } },
          { sentence: "unionOfSeatUnknown", at: { seat: "steward2" } },
          { sentence: "unionOfSeatUnknown", at: { seat: "steward3" } },
        ],
      },
    ],
  }),
};
