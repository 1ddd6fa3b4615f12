import { changed, municipalityWith, seatWith, vacant, without } from "../../model/change.js";
import type { CouncilPeriod, Seat } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Alignment } from "../../model/vocabulary.js";
import type { MunicipalityFacts } from "../../rule/facts.js";
import type { Mending } from "../../rule/mending.js";
import { endAt, seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S047, S049 } from "../../sources/handbook-2021.js";

/** Both the governing side and the opposition should be among the elected. Handbook, "Lik representasjon i styringsgruppa". */
export const rule = {
  name: "position-and-opposition-included",
  scope: "body",
  norms: [S047, S049],
  severity: "error",
  options: {},
  applies: always,
  check({ body, here, elected, municipality }, { breach, question, note }) {
    const represented = elected.map((seat) => alignmentOf(seat, municipality));
    const isMissing = (alignment: Alignment) => {
      if (represented.includes(alignment)) return false;
      if (!isKnownToLack(alignment, municipality.council)) return true;
      note("noneInCouncil", here, { alignment: { term: alignment } });
      return false;
    };
    const missing = sides.filter(isMissing);
    const unknown = elected.filter((_, index) => represented[index] === undefined);
    if (missing.length > 0 && unknown.length > 0) {
      for (const seat of unknown) question("unknownAlignment", { body: body.id, seat: seat.id });
    } else {
      for (const alignment of missing) breach("missing", here, { alignment: { term: alignment } });
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const sides = ["position", "opposition"] as const;

const alignmentOf = (seat: Seat, { politicalParty }: MunicipalityFacts): Alignment | undefined =>
  seat.politicalParty === undefined ? undefined : politicalParty(seat.politicalParty)?.alignment;

/** Whether every political party of the council is placed, and none of them on this side. */
const isKnownToLack = (alignment: Alignment, council: CouncilPeriod | undefined): boolean =>
  council !== undefined &&
  council.politicalParties.length > 0 &&
  council.politicalParties.every((party) => party.alignment !== undefined && party.alignment !== alignment);

export const sentences = {
  breach: {
    missing: {
      nb: "Blant de folkevalgte i {body} er {alignment} ikke representert; både posisjon og opposisjon bør være med.",
      nn: "Blant dei folkevalde i {body} er {alignment} ikkje representert; både posisjon og opposisjon bør vere med.",
      en: "Among the elected representatives in {body}, {alignment} is not represented; both the governing side and the opposition should be.",
    },
  },
  question: {
    unknownAlignment: {
      nb: "Hører den folkevalgte på {seat} i {body} til posisjonen eller opposisjonen? Opplysningen mangler for denne dagen, og kommunestyrets sekretariat eller den folkevalgte selv kan svare.",
      nn: "Høyrer den folkevalde på {seat} i {body} til posisjonen eller opposisjonen? Opplysninga manglar for denne dagen, og sekretariatet for kommunestyret eller den folkevalde sjølv kan svare.",
      en: "Does the elected representative on {seat} in {body} belong to the governing side or the opposition? The information is missing for this day; the council's secretariat or the person elected can answer.",
    },
  },
  note: {
    noneInCouncil: {
      nb: "Ingen partier i kommunestyret hører til {alignment}, så {body} kan ikke ha noen derfra.",
      nn: "Ingen parti i kommunestyret høyrer til {alignment}, så {body} kan ikkje ha nokon derifrå.",
      en: "No political party in the council belongs to {alignment}, so {body} cannot have anyone from there.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  missing({ values }) {
    const { term } = values.alignment as { term: Alignment };
    return { moves: [seatSomebody({ side: "elected", alignment: term })] };
  },
  unknownAlignment: ({ at }, facts) => ({
    moves: [...sides.map((alignment) => seatSomebody({ side: "elected", alignment })), ...endAt(facts, at)],
  }),
};

const councilOf = (...alignments: readonly (Alignment | undefined)[]) =>
  municipalityWith({
    councilPeriods: [
      { from: "2019-10-10", to: "2023-10-11", politicalParties: [{ id: "partyA" }, { id: "partyB" }] },
      {
        from: "2023-10-12",
        politicalParties: alignments.map((alignment, index) => ({ id: index === 0 ? "partyA" : "partyB", alignment })),
      },
    ],
  });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Både posisjon og opposisjon er med",
    nn: "Både posisjon og opposisjon er med",
    en: "Position and opposition both included",
  },
  why: {
    nb: "Makten kan skifte ved et valg. En ny posisjon som ikke var med fra før, er vanskelig å få med i arbeidet, og det er vanskelig å forankre arbeidet der. Hvem som er posisjon, gjettes aldri ut fra partibokstaver.",
    nn: "Makta kan skifte ved eit val. Ein ny posisjon som ikkje var med frå før, er vanskeleg å få med i arbeidet, og det er vanskeleg å forankre arbeidet der. Kven som er posisjon, blir aldri gjetta ut frå partibokstavar.",
    en: "Power can shift at an election, and a new governing side that took no part before is hard to bring up to date, and it is hard to anchor the work with it. Who governs is never guessed from the letters of a political party.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, seatWith("elected3", { politicalParty: undefined })) },
      {
        given: changed(soundSteeringGroup, councilOf("position", "neither")),
        finds: [{ sentence: "noneInCouncil", values: { alignment: { term: "opposition" } } }],
      },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, vacant("elected2")),
        finds: [{ sentence: "missing", values: { alignment: { term: "opposition" } } }],
      },
      {
        given: changed(soundSteeringGroup, vacant("elected1"), vacant("elected2"), vacant("elected3")),
        finds: [
          { sentence: "missing", values: { alignment: { term: "position" } } },
          { sentence: "missing", values: { alignment: { term: "opposition" } } },
        ],
      },
      {
        given: changed(soundSteeringGroup, without("elected1", "elected2", "elected3"), councilOf()),
        finds: [
          { sentence: "missing", values: { alignment: { term: "position" } } },
          { sentence: "missing", values: { alignment: { term: "opposition" } } },
        ],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, seatWith("elected2", { politicalParty: undefined })),
        finds: [{ sentence: "unknownAlignment", at: { seat: "elected2" } }],
      },
      {
        given: changed(soundSteeringGroup, councilOf("position", undefined)),
        finds: [{ sentence: "unknownAlignment", at: { seat: "elected2" } }],
      },
      {
        given: changed(soundSteeringGroup, councilOf(undefined)),
        finds: [
          { sentence: "unknownAlignment", at: { seat: "elected1" } },
          { sentence: "unknownAlignment", at: { seat: "elected2" } },
          { sentence: "unknownAlignment", at: { seat: "elected3" } },
        ],
      },
    ],
  }),
};
