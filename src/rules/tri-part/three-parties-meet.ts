import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, plus, seatWith, vacant, without } from "../../model/change.js";
import { type Party, parties, partyOf } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S113 } from "../../sources/nord-fron-tripart.js";

/** Elected representatives, administration and shop stewards meet as parties of equal worth; an empty list of seats means that they are not known. Nord-Fron, "Om tripart". */
export const rule = {
  name: "three-parties-meet",
  scope: "body",
  norms: [S113],
  severity: "error",
  options: {},
  applies: always,
  check({ body, here, ...facts }, { breach, question }) {
    if (body.seats.length === 0) return question("seatsUnknown", here);
    for (const party of parties) {
      if (facts[party].length > 0) continue;
      breach(
        "missing",
        { body: body.id, party },
        {},
        facts.vacant.filter((seat) => partyOf(seat.role) === party).map((seat) => ({ body: body.id, seat: seat.id })),
      );
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    missing: {
      nb: "Ingen sitter for {party} i {body}. Der møtes folkevalgte, administrasjon og tillitsvalgte som likeverdige parter.",
      nn: "Ingen sit for {party} i {body}. Der møtest folkevalde, administrasjon og tillitsvalde som likeverdige partar.",
      en: "Nobody sits for {party} in {body}. Elected representatives, administration and shop stewards meet there as parties of equal worth.",
    },
  },
  question: {
    seatsUnknown: {
      nb: "Hvem sitter i {body}? Ingen plasser er oppgitt; kommunestyrets sekretariat kan svare.",
      nn: "Kven sit i {body}? Ingen plassar er oppgitte; sekretariatet for kommunestyret kan svare.",
      en: "Who sits in {body}? No seats are stated; the council's secretariat can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  missing: ({ at }) => ({ moves: [seatSomebody({ side: at.party as Party })] }),
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Tre likeverdige parter møtes",
    nn: "Tre likeverdige partar møtest",
    en: "Three parties of equal worth meet",
  },
  why: {
    nb: "Nord-Fron bygger arenaen på tre parter: folkevalgte, administrasjon og tillitsvalgte. Det er omstridt; KS regner folkevalgte og administrasjon som én part, arbeidsgiveren, ved siden av de ansatte. Hvor mange plasser partene har, er et annet spørsmål. Nord-Fron har ikke publisert medlemslista, så en tom liste over plasser betyr her at de ikke er kjent.",
    nn: "Nord-Fron byggjer arenaen på tre partar: folkevalde, administrasjon og tillitsvalde. Det er omstridd; KS reknar folkevalde og administrasjon som éin part, arbeidsgjevaren, ved sida av dei tilsette. Kor mange plassar partane har, er eit anna spørsmål. Nord-Fron har ikkje publisert medlemslista, så ei tom liste over plassar tyder her at dei ikkje er kjende.",
    en: "Nord-Fron builds the arena on three parties: elected representatives, administration and shop stewards. This is contested; KS counts elected representatives and administration as one party, the employer, beside the employees. How many seats the parties have is another question. Nord-Fron has published no list of members, so an empty list of seats means here that they are not known.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      {
        given: changed(
          soundSteeringGroup,
          without("elected2", "elected3", "administration2", "administration3", "steward2", "steward3", "safety"),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, without("elected1", "elected2"), vacant("elected3")),
        finds: [{ sentence: "missing", at: { party: "elected" }, related: [{ seat: "elected3" }] }],
      },
      {
        given: changed(
          soundSteeringGroup,
          bodyWith({ seats: [filledSeat("safety", "chief-safety-representative")] }),
          plus(filledSeat("steward1", "chief-shop-steward")),
          vacant("safety"),
          seatWith("steward1", { to: "2024-02-29" }),
        ),
        finds: [
          { sentence: "missing", at: { party: "elected" } },
          { sentence: "missing", at: { party: "administration" } },
          { sentence: "missing", at: { party: "employees" } },
        ],
      },
    ],
    open: [{ given: changed(soundSteeringGroup, bodyWith({ seats: [] })), finds: [{ sentence: "seatsUnknown" }] }],
  }),
};
