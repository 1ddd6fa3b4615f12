import type { Topic } from "../../model/agenda.js";
import { dialogue } from "../../model/build.js";
import { bodyWith, changed, metOn } from "../../model/change.js";
import { casesDealtWith, hasDealtWithCases } from "../../model/proceedings.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { topics } from "../../model/vocabulary.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S123, S124 } from "../../sources/nord-fron-tripart.js";

/** What comes up stands in the arena's catalogue of tasks, to which topics that call for consultation belong. Nord-Fron, "TriParts-arenaens oppgaver". */
export const rule = {
  name: "topic-in-catalogue",
  scope: "body",
  norms: [S123, S124],
  severity: "info",
  options: {
    catalogue: [
      ...(["reorganisation", "technology", "competence", "budget", "employer-strategy"] as const),
      ...(["rota", "full-time-culture", "wage-policy", "working-environment", "sickness-absence"] as const),
    ],
    unclear: ["recruitment", "task-shifting", "standing-check", "other"],
  },
  applies: ({ body, on }) => hasDealtWithCases(body, on),
  check({ body, on }, { breach, question }, { catalogue, unclear }) {
    for (const { item, at } of casesDealtWith(body, on)) {
      const { topic } = item;
      if (topic === undefined) question("topicUnknown", at);
      else if (catalogue.includes(topic)) continue;
      else if (unclear.includes(topic)) question("mayBelong", at, { topic: { term: topic } });
      else breach("outside", at, { topic: { term: topic } });
    }
  },
} as const satisfies BodyRule<typeof sentences, { catalogue: readonly Topic[]; unclear: readonly Topic[] }>;

export const sentences = {
  breach: {
    outside: {
      nb: "I {meeting} er temaet for saken {case} oppgitt som {topic}. Det står ikke blant oppgavene til {body} i Nord-Frons ordning.",
      nn: "I {meeting} er temaet for saka {case} oppgitt som {topic}. Det står ikkje blant oppgåvene til {body} i ordninga til Nord-Fron.",
      en: "At {meeting}, the topic of the case {case} is stated as {topic}. It is not among the tasks of {body} in Nord-Fron's arrangement.",
    },
  },
  question: {
    topicUnknown: {
      nb: "Hva gjaldt saken {case} i {meeting} i {body}? Temaet er ikke oppgitt; den som satte opp sakslista, kan svare.",
      nn: "Kva gjaldt saka {case} i {meeting} i {body}? Temaet er ikkje oppgitt; den som sette opp sakslista, kan svare.",
      en: "What was the case {case} at {meeting} of {body} about? The topic is not stated; whoever drew up the agenda can answer.",
    },
    mayBelong: {
      nb: "Hører saken {case} i {meeting} under en av oppgavene til {body}? Temaet, {topic}, sier det ikke alene; den som satte opp sakslista, kan svare.",
      nn: "Høyrer saka {case} i {meeting} under ei av oppgåvene til {body}? Temaet, {topic}, seier det ikkje åleine; den som sette opp sakslista, kan svare.",
      en: "Does the case {case} at {meeting} come under one of the tasks of {body}? The topic, {topic}, does not tell by itself; whoever drew up the agenda can answer.",
    },
  },
} as const satisfies Sentences;

const about = (...chosen: readonly (Topic | undefined)[]) =>
  metOn("2024-02-14", ...chosen.map((topic, index) => dialogue(`case${index + 1}`, { topic })));

const place = { meeting: "meeting1", case: "case1" } as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Temaet står i oppgavelista",
    nn: "Temaet står i oppgåvelista",
    en: "The topic is in the catalogue",
  },
  why: {
    nb: "Nord-Fron har åtte oppgaver: organisasjonsutvikling, innovasjon, kompetanse og digitalisering; omstilling; tekstvedtak i budsjettet som berører de ansatte; målene i kommuneplanen; arbeidsgiverstrategier og retningslinjer; temaer etter lov og avtaleverk, som arbeidstid, heltidskultur, lønnspolitikk og likestilling; samarbeidet mellom de tre; og, ved behov, arbeidsmiljø og sykefravær. Lista sier ikke at den er uttømmende. Turnus regnes som arbeidstid og teknologi som digitalisering. Ord som kan høre til eller ikke, er det bedre å spørre om.",
    nn: "Nord-Fron har åtte oppgåver: organisasjonsutvikling, innovasjon, kompetanse og digitalisering; omstilling; tekstvedtak i budsjettet som vedkjem dei tilsette; måla i kommuneplanen; arbeidsgjevarstrategiar og retningslinjer; tema etter lov og avtaleverk, som arbeidstid, heiltidskultur, lønspolitikk og likestilling; samarbeidet mellom dei tre; og, når det trengst, arbeidsmiljø og sjukefråvær. Lista seier ikkje at ho er uttømmande. Turnus blir rekna som arbeidstid og teknologi som digitalisering. Ord som kan høyre til eller ikkje, er det betre å spørje om.",
    en: "Nord-Fron has eight tasks: organisational development, innovation, competence and digitalisation; restructuring; text resolutions of the budget that affect employees; the goals of the municipal plan; employer strategies and guidelines; topics of law and agreements, such as working hours, full-time culture, wage policy and equality; cooperation between the three; and, at need, working environment and sickness absence. The list does not say that it is exhaustive. A rota counts as working hours and technology as digitalisation. Words that may or may not belong are better asked about.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup },
      {
        given: changed(
          soundSteeringGroup,
          about(
            ...(["reorganisation", "technology", "competence", "budget", "employer-strategy"] as const),
            ...(["rota", "full-time-culture", "wage-policy", "working-environment", "sickness-absence"] as const),
          ),
        ),
      },
      { given: changed(soundSteeringGroup, about("reputation")), options: { catalogue: topics } },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, about("reputation", "individual-personnel-case", "wage-negotiation")),
        on: "2024-02-15",
        finds: [
          { sentence: "outside", at: place, values: { topic: { term: "reputation" } } },
          {
            sentence: "outside",
            at: { ...place, case: "case2" },
            values: { topic: { term: "individual-personnel-case" } },
          },
          { sentence: "outside", at: { ...place, case: "case3" }, values: { topic: { term: "wage-negotiation" } } },
        ],
      },
      {
        given: changed(soundSteeringGroup, about("recruitment")),
        options: { unclear: [] },
        finds: [{ sentence: "outside", at: place, values: { topic: { term: "recruitment" } } }],
      },
    ],
    open: [
      { given: changed(soundSteeringGroup, about(undefined)), finds: [{ sentence: "topicUnknown", at: place }] },
      {
        given: changed(soundSteeringGroup, about("other", "recruitment", "task-shifting", "standing-check")),
        finds: [
          { sentence: "mayBelong", at: place, values: { topic: { term: "other" } } },
          { sentence: "mayBelong", at: { ...place, case: "case2" }, values: { topic: { term: "recruitment" } } },
          { sentence: "mayBelong", at: { ...place, case: "case3" }, values: { topic: { term: "task-shifting" } } },
          { sentence: "mayBelong", at: { ...place, case: "case4" }, values: { topic: { term: "standing-check" } } },
        ],
      },
    ],
    "not-applicable": [
      { given: changed(soundSteeringGroup, bodyWith({ meetings: [] })) },
      { given: changed(soundSteeringGroup, about("reputation")), on: "2024-02-13" },
      {
        given: changed(
          soundSteeringGroup,
          metOn("2024-02-14", dialogue("case1", { topic: "reputation", opening: "reported-matters" })),
        ),
      },
    ],
  }),
};
