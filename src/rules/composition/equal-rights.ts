import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, plus, seatWith, without } from "../../model/change.js";
import type { Seat } from "../../model/municipality.js";
import { sideOf } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { type Right, rights } from "../../model/vocabulary.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Mending, Move } from "../../rule/mending.js";
import { constitute, end, grant, seatsAt } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S036, S037 } from "../../sources/handbook-2021.js";

/** All members have the same rights. Handbook, "Styringsgrupper og arbeidsgrupper". */
export const rule = {
  name: "equal-rights",
  scope: "body",
  norms: [S036, S037],
  severity: "error",
  options: {},
  applies: (facts) => facts.filled.some(isMember),
  check(facts, { breach, question }) {
    const members = facts.filled.filter(isMember);
    if (members.some((seat) => rightsOf(seat, facts) === undefined)) return question("rightsUnknown", facts.here);
    const has = (seat: Seat, right: (typeof rights)[number]) => rightsOf(seat, facts)?.includes(right);
    const given = rights.filter((right) => members.some((seat) => has(seat, right)));
    for (const seat of members) {
      const terms = given.filter((right) => !has(seat, right));
      if (terms.length > 0) breach("fewerRights", { body: facts.body.id, seat: seat.id }, { missing: { terms } });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const isMember = (seat: Seat) => sideOf(seat.role) !== "none";
const rightsOf = (seat: Seat, { body }: BodyFacts) => seat.rights ?? body.constitution?.rights;

export const sentences = {
  breach: {
    fewerRights: {
      nb: "{seat} i {body} mangler {missing}, som andre medlemmer har. Alle medlemmer er likestilt og har de samme rettighetene.",
      nn: "{seat} i {body} manglar {missing}, som andre medlemer har. Alle medlemer er likestilte og har dei same rettane.",
      en: "{seat} in {body} lacks {missing}, which other members have. All members have equal standing and the same rights.",
    },
  },
  question: {
    rightsUnknown: {
      nb: "Hvilke rettigheter har medlemmene i {body}? Det er ikke oppgitt for alle; den som har konstituert organet, kan svare.",
      nn: "Kva rettar har medlemene i {body}? Det er ikkje oppgitt for alle; den som har konstituert organet, kan svare.",
      en: "Which rights do the members of {body} have? It is not stated for all of them; whoever constituted the body can answer.",
    },
  },
} as const satisfies Sentences;

/** Gives a member these rights: on the seat or, where it has none of its own, for all. */
const give = (seat: Seat, given: readonly Right[], facts: BodyFacts): readonly Move[] => [
  grant(facts, seat, (right) => given.includes(right)),
  ...(seat.rights === undefined
    ? [constitute(facts, { rights: rights.filter((right) => given.includes(right)) })]
    : []),
];

const knownRightsOf = (seat: Seat, facts: BodyFacts): readonly Right[] => rightsOf(seat, facts) ?? [];

/** Gives a member all rights that some member has. */
const levelUp = (seat: Seat, facts: BodyFacts): readonly Move[] => {
  const members = facts.filled.filter(isMember);
  return give(
    seat,
    members.flatMap((member) => knownRightsOf(member, facts)),
    facts,
  );
};

/** Gives a member just the rights of another one, or the first that has more just those of the member; or lets one of them go. */
const levelOut = (seat: Seat, facts: BodyFacts): readonly Move[] => {
  const has = (member: Seat, right: Right) => rightsOf(member, facts)?.includes(right) === true;
  const hasMore = (one: Seat, other: Seat) => rights.some((right) => has(one, right) && !has(other, right));
  const isAlike = (one: Seat, other: Seat) => !hasMore(one, other) && !hasMore(other, one);
  const members = facts.filled.filter(isMember);
  const others = members.filter((one, position) => members.findIndex((other) => isAlike(one, other)) === position);
  const giveAsTo = (one: Seat, other: Seat) => give(one, knownRightsOf(other, facts), facts);
  return [
    end(facts, seat),
    ...others.filter((other) => !isAlike(other, seat)).flatMap((other) => giveAsTo(seat, other)),
    ...members
      .filter((other) => hasMore(other, seat))
      .slice(0, 1)
      .flatMap((other) => [end(facts, other), ...giveAsTo(other, seat)]),
  ];
};

export const mending: Mending<typeof sentences> = {
  fewerRights({ at }, facts) {
    const seats = seatsAt(facts, at);
    return {
      moves: seats.flatMap((seat) => levelUp(seat, facts)),
      otherwise: seats.flatMap((seat) => levelOut(seat, facts)),
    };
  },
  rightsUnknown(_, facts) {
    const silent = facts.filled.filter((seat) => isMember(seat) && rightsOf(seat, facts) === undefined);
    return { moves: silent.slice(0, 1).flatMap((seat) => levelUp(seat, facts)) };
  },
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Samme rettigheter for alle medlemmer",
    nn: "Same rettar for alle medlemer",
    en: "Equal rights for all members",
  },
  why: {
    nb: "Medlemmene er likestilt. I administrasjonsutvalget har kommunedirektøren ikke stemmerett; det er en grunn til at styringsgruppa skal konstitueres for seg.",
    nn: "Medlemene er likestilte. I administrasjonsutvalet har ikkje kommunedirektøren røysterett; det er ein grunn til at styringsgruppa skal konstituerast for seg.",
    en: "The members have equal standing. In the administration committee the municipal director has no vote, which is a reason for constituting the steering group separately.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, plus(filledSeat("secretary", "secretary", { rights: ["attend"] }))) },
      { given: changed(soundSteeringGroup, bodyWith({ constitution: { rights: [] } })) },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          bodyWith({ constitution: { rights: ["vote", "propose", "speak", "attend"] } }),
          seatWith("administration1", { rights: ["speak", "attend"] }),
          seatWith("safety", { rights: ["attend", "speak", "propose"] }),
        ),
        finds: [
          {
            sentence: "fewerRights",
            at: { seat: "administration1" },
            values: { missing: { terms: ["propose", "vote"] } },
          },
          { sentence: "fewerRights", at: { seat: "safety" }, values: { missing: { terms: ["vote"] } } },
        ],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, bodyWith({ constitution: undefined })),
        finds: [{ sentence: "rightsUnknown" }],
      },
      {
        given: changed(
          soundSteeringGroup,
          bodyWith({ constitution: { adoptedOn: "2023-11-01" } }),
          seatWith("elected1", { rights: ["attend"] }),
          seatWith("elected2", { rights: ["vote"] }),
        ),
        finds: [{ sentence: "rightsUnknown" }],
      },
    ],
    "not-applicable": [
      {
        given: changed(
          soundSteeringGroup,
          without("elected1", "elected2", "elected3", "administration1", "administration2", "administration3"),
          without("steward1", "steward2", "steward3", "safety"),
          plus(filledSeat("secretary", "secretary")),
        ),
      },
    ],
  }),
};
