import {
  check,
  checkProgramme,
  explain,
  forecast,
  handbook2021,
  type Language,
  languages,
  type Municipality,
  programme2011,
  read,
  readProgramme,
  soundJointCommittee,
  soundProgramme,
  soundSteeringGroup,
  soundWorkingEnvironmentCommittee,
  soundWorkingGroup,
  toText,
} from "trepart";
import askoy from "../../examples/askoy.json" with { type: "json" };
import fjelldal from "../../examples/fjelldal.json" with { type: "json" };
import nordvik from "../../examples/nordvik-with-faults.json" with { type: "json" };
import programme from "../../examples/programme-2011.json" with { type: "json" };
import skarvoy from "../../examples/skarvoy.json" with { type: "json" };
import vaksdal from "../../examples/vaksdal.json" with { type: "json" };
import minutes from "../../examples/vaksdal-minutes-2023-02-07.json" with { type: "json" };
import { ruleNames } from "../support/examples.js";
import { municipalRuleSets } from "../support/rule-sets.js";

const days = ["2011-12-30", "2023-02-07", "2024-02-29", "2024-12-31", "2027-03-28"];

const documents: Readonly<Record<string, unknown>> = {
  askoy,
  fjelldal,
  "nordvik-with-faults": nordvik,
  "programme-2011": programme,
  skarvoy,
  vaksdal,
  "vaksdal-minutes": minutes,
  soundSteeringGroup,
  soundWorkingGroup,
  soundJointCommittee,
  soundWorkingEnvironmentCommittee,
  soundProgramme,
};

const reportsOf = (municipality: Municipality, on: readonly string[]) =>
  on.flatMap((day) => municipalRuleSets.map((ruleSet) => check(municipality, { on: day, ruleSet })));

/** All that can be said of a document, whatever it is a document of. */
function* outputsOf(document: unknown): Generator<readonly [string, unknown]> {
  const { diagnostics, ...result } = read(document);
  const asProgramme = readProgramme(document);
  yield ["read", [diagnostics, asProgramme.diagnostics]];
  if (result.ok) {
    const reports = reportsOf(result.municipality, days);
    yield ["reports", reports];
    for (const language of languages)
      yield [language, reports.map((report) => toText(report, language, { municipality: result.municipality }))];
    yield ["forecast", forecast(result.municipality, { from: "2023-01-01", to: "2025-12-31", ruleSet: handbook2021 })];
  }
  if (asProgramme.ok) {
    const report = checkProgramme(asProgramme.programme, { on: "2011-12-30", ruleSet: programme2011 });
    yield ["report", report];
    for (const language of languages) yield [language, toText(report, language, { programme: asProgramme.programme })];
  }
}

/** What is explained of a rule, without the data of its examples: not all of them are JSON. */
const pageOf = (name: (typeof ruleNames)[number], language: Language) => {
  const { examples, ...page } = explain(name, language);
  return { ...page, examples: examples.map(({ given, ...example }) => example) };
};

/** What comes out for a fixed set of data, each as JSON under a name of its own. */
export function outputs(): Readonly<Record<string, string>> {
  const ofDocuments = Object.entries(documents).flatMap(([name, document]) =>
    [...outputsOf(document)].map(([part, output]) => [`${name}: ${part}`, output] as const),
  );
  const ofRules = ruleNames.flatMap((name) => [
    [`${name}: pages`, languages.map((language) => pageOf(name, language))] as const,
    [
      `${name}: examples`,
      explain(name, "en").examples.map(({ given, on }) => {
        const result = read(given);
        return result.ok ? reportsOf(result.municipality, [on]) : result.diagnostics;
      }),
    ] as const,
  ]);
  return Object.fromEntries([...ofDocuments, ...ofRules].map(([name, output]) => [name, JSON.stringify(output)]));
}
