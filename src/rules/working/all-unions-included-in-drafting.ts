import { type Change, changed, methodWith, municipalityWith } from "../../model/change.js";
import { covers } from "../../model/dates.js";
import { among } from "../../model/lookup.js";
import { adoptionUntil } from "../../model/method.js";
import type { Union } from "../../model/municipality.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { MunicipalityFacts } from "../../rule/facts.js";
import type { Page } from "../../rule/page.js";
import type { MunicipalityRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S148 } from "../../sources/vaksdal-admu-2023.js";

/** All unions must take part in drafting the local arrangement; an empty list of those who did means unknown. Vaksdal, case 09/2023. */
export const rule = {
  name: "all-unions-included-in-drafting",
  scope: "municipality",
  norms: [S148],
  severity: "error",
  options: {},
  applies: (facts) => facts.municipality.method !== undefined && unionsConcerned(facts).length > 0,
  check(facts, { breach, question }) {
    const draftedWith = facts.municipality.method?.draftedWith;
    if (draftedWith === undefined || draftedWith.length === 0) return question("draftersUnknown", {});
    const tookPart = among(draftedWith);
    for (const { id } of unionsConcerned(facts)) if (!tookPart(id)) breach("leftOut", { union: id });
  },
} as const satisfies MunicipalityRule<typeof sentences>;

/** The unions in the municipality on the day the method was adopted, or on the day asked about where it is not adopted yet. */
function unionsConcerned({ municipality, on }: MunicipalityFacts): readonly Union[] {
  const day = adoptionUntil(municipality, on) ?? on;
  return municipality.unions.filter((union) => covers(union, day));
}

export const sentences = {
  breach: {
    leftOut: {
      nb: "{union} står ikke blant dem som har utarbeidet ordningen for trepartssamarbeidet. Alle fagforeningene i kommunen skal tas med i arbeidet.",
      nn: "{union} står ikkje blant dei som har utarbeidd ordninga for trepartssamarbeidet. Alle fagforeiningane i kommunen skal takast med i arbeidet.",
      en: "{union} is not listed among those who drafted the arrangement for tripartite cooperation. All unions in the municipality must be brought into the work.",
    },
  },
  question: {
    draftersUnknown: {
      nb: "Hvilke fagforeninger har vært med på å utarbeide ordningen for trepartssamarbeidet? Det er ikke oppgitt; kommunedirektøren eller de hovedtillitsvalgte kan svare.",
      nn: "Kva fagforeiningar har vore med på å utarbeide ordninga for trepartssamarbeidet? Det er ikkje oppgitt; kommunedirektøren eller dei hovudtillitsvalde kan svare.",
      en: "Which unions have taken part in drafting the arrangement for tripartite cooperation? It is not stated; the municipal director or the chief shop stewards can answer.",
    },
  },
} as const satisfies Sentences;

const thirdUnion = (period: Partial<Union>): Change =>
  municipalityWith({ unions: [{ id: "unionA" }, { id: "unionB" }, { id: "unionC", ...period }] });

const draftedByTwo = () => methodWith({ draftedWith: ["unionA", "unionB"] });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Alle fagforeninger har vært med på å utarbeide ordningen",
    nn: "Alle fagforeiningar har vore med på å utarbeide ordninga",
    en: "All unions took part in the drafting",
  },
  why: {
    nb: "Ofte er det én fagforening som tar initiativet. Ordningen skal likevel gjelde alle, og derfor skal de andre være med fra utarbeidelsen av. Det gjelder fagforeningene som var i kommunen da metoden ble vedtatt; er den ikke vedtatt ennå, dem som er der på dagen. En tom liste betyr at ingen har oppgitt hvem som var med.",
    nn: "Ofte er det éi fagforeining som tek initiativet. Ordninga skal likevel gjelde alle, og derfor skal dei andre vere med frå utarbeidinga av. Det gjeld fagforeiningane som var i kommunen då metoden blei vedteken; er han ikkje vedteken enno, dei som er der på dagen. Ei tom liste tyder at ingen har oppgitt kven som var med.",
    en: "It is often one union that takes the initiative. The arrangement is for all of them nonetheless, so the others must share in it from the drafting on. This concerns the unions in the municipality when the method was adopted or, where it is not adopted yet, those there on the day. An empty list means that nobody has stated who took part.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, draftedByTwo(), thirdUnion({ from: "2023-10-27" })) },
      { given: changed(soundSteeringGroup, draftedByTwo(), thirdUnion({ to: "2023-10-25" })) },
      {
        given: changed(
          soundSteeringGroup,
          draftedByTwo(),
          methodWith({ adoptedOn: undefined }),
          thirdUnion({ to: "2024-02-29" }),
        ),
      },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, methodWith({ draftedWith: ["unionB"] })),
        finds: [
          { sentence: "leftOut", at: { union: "unionA" } },
          { sentence: "leftOut", at: { union: "unionC" } },
        ],
      },
      {
        given: changed(soundSteeringGroup, draftedByTwo(), thirdUnion({ from: "2023-10-26", to: "2023-10-26" })),
        finds: [{ sentence: "leftOut", at: { union: "unionC" } }],
      },
      {
        given: changed(soundSteeringGroup, draftedByTwo(), methodWith({ adoptedOn: undefined })),
        finds: [{ sentence: "leftOut", at: { union: "unionC" } }],
      },
      {
        given: changed(soundSteeringGroup, draftedByTwo(), thirdUnion({ to: "2023-10-25" })),
        on: "2023-10-25",
        finds: [{ sentence: "leftOut", at: { union: "unionC" } }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, methodWith({ draftedWith: [] })),
        finds: [{ sentence: "draftersUnknown" }],
      },
    ],
    "not-applicable": [
      { given: changed(soundSteeringGroup, municipalityWith({ method: undefined })) },
      {
        given: changed(
          soundSteeringGroup,
          methodWith({ draftedWith: [] }),
          municipalityWith({ unions: soundSteeringGroup.unions.map((union) => ({ ...union, from: "2023-10-27" })) }),
        ),
      },
    ],
  }),
};
