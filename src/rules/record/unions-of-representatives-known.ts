import { filledSeat } from "../../model/build.js";
import { changed, plus, seatWith, vacant, without } from "../../model/change.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S131 } from "../../sources/vaksdal-admu-2023.js";

/** The record tells which union each employee representative speaks for. Vaksdal, minutes of 7 February 2023, "Møtedeltakarar". */
export const rule = {
  name: "unions-of-representatives-known",
  scope: "body",
  norms: [S131],
  severity: "info",
  options: {},
  applies: ({ employees }) => employees.length > 0,
  check({ body, employees }, { question }) {
    for (const { id, unions } of employees) {
      if (unions.length === 0) question("unionUnknown", { body: body.id, seat: id });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  question: {
    unionUnknown: {
      nb: "Hvilken fagforening representerer den som sitter på {seat} i {body}? Det er ikke oppgitt; representanten eller fagforeningene kan svare.",
      nn: "Kva fagforeining representerer den som sit på {seat} i {body}? Det er ikkje oppgitt; representanten eller fagforeiningane kan svare.",
      en: "Which union does the holder of {seat} in {body} represent? It is not stated; the representative or the unions can answer.",
    },
  },
} as const satisfies Sentences;

const unionUnknown = (seat: string) => ({ sentence: "unionUnknown", at: { seat } }) as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Fagforeningen bak hver arbeidstakerrepresentant er kjent",
    nn: "Fagforeininga bak kvar arbeidstakarrepresentant er kjend",
    en: "Union of each representative known",
  },
  why: {
    nb: "Protokoller fører ofte opp arbeidstakerrepresentanter uten å nevne fagforening. Da er det ikke til å se hvem som er hørt, og stemmer som er ført på en fagforening, kan ikke kontrolleres. Står ingen fagforening på en plass, betyr det at den er ukjent; den blir aldri gjettet.",
    nn: "Protokollar fører ofte opp arbeidstakarrepresentantar utan å nemne fagforeining. Då går det ikkje an å sjå kven som er høyrde, og røyster som er førte på ei fagforeining, kan ikkje kontrollerast. Står inga fagforeining på ein plass, tyder det at ho er ukjend; ho blir aldri gjetta.",
    en: "Minutes often list employee representatives without naming a union. Then nobody can see who has been heard, and votes recorded for a union cannot be checked. A seat without a union means that the union is not known; it is never guessed.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: soundWorkingGroup },
      {
        given: changed(
          soundSteeringGroup,
          vacant("steward1"),
          seatWith("steward1", { unions: [] }),
          plus(filledSeat("secretary", "secretary")),
        ),
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, seatWith("steward1", { unions: [] }), seatWith("steward3", { unions: [] })),
        finds: [unionUnknown("steward1"), unionUnknown("steward3")],
      },
    ],
    "not-applicable": [
      { given: changed(soundSteeringGroup, vacant("steward1"), vacant("steward2"), without("steward3")) },
    ],
  }),
};
