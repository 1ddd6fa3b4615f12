import * as z from "zod";
import { municipalitySchema } from "../src/model/schema/municipality.js";
import { programmeSchema } from "../src/model/schema/programme.js";
import { described, type JsonSchema, typeFinder } from "./described.js";
import { programmeReportSchema, reportSchema } from "./report.js";

interface Document {
  readonly title: string;
  /** What the data are, and what the schema does not express. */
  readonly description: string;
  readonly schema: z.ZodType;
  readonly form: "input" | "output";
  /** The type of the same data, whose doc comments describe the fields. */
  readonly type: readonly [file: string, name: string];
}

const alsoRequired = "Not expressed here, but required when it is read: ";
const leftOut =
  "Lists may be left out. Fields that the model does not know are allowed; they are left out with a warning when the document is read. ";

const documents = {
  municipality: {
    title: "Municipality",
    description: `A municipality with its bodies, as trepart reads it (the input form). ${leftOut}${alsoRequired}ids are unique within their list; a reference leads to something in the document; no period ends before it begins; council periods, and holders of one seat, do not overlap; a working group names its workplace; only seats of the employees list unions; and no political party shares its id with a union.`,
    schema: municipalitySchema,
    form: "input",
    type: ["src/model/municipality.ts", "Municipality"],
  },
  programme: {
    title: "Programme",
    description: `A national programme in which municipalities take part, as trepart reads it (the input form). ${leftOut}${alsoRequired}ids are unique within their list; projects and networks name only municipalities of the document; and no period ends before it begins.`,
    schema: programmeSchema,
    form: "input",
    type: ["src/model/programme.ts", "Programme"],
  },
  report: {
    title: "Report",
    description:
      "All that a check of a municipality found on one day, without prose: sentences are filled in when they are shown. Not expressed here: no two findings share a key.",
    schema: reportSchema,
    form: "output",
    type: ["src/rules/names.ts", "Report"],
  },
  "programme-report": {
    title: "Programme report",
    description:
      "All that a check of a programme found on one day, without prose: sentences are filled in when they are shown. Not expressed here: no two findings share a key.",
    schema: programmeReportSchema,
    form: "output",
    type: ["src/rules/names.ts", "ProgrammeReport"],
  },
} as const satisfies Readonly<Record<string, Document>>;

export type DocumentName = keyof typeof documents;
export const documentNames = Object.keys(documents) as readonly DocumentName[];

/** The JSON Schema (2020-12) of one document, its fields not yet described. */
export function schemaOf(name: DocumentName): JsonSchema {
  const { title, description, schema, form }: Document = documents[name];
  return { title, description, ...z.toJSONSchema(schema, { io: form }) };
}

/** The JSON Schemas of what goes in and what comes out, by the names of their files. */
export function jsonSchemas(): ReadonlyMap<DocumentName, JsonSchema> {
  const { checker, find } = typeFinder([...new Set(documentNames.map((name) => documents[name].type[0]))]);
  return new Map(
    documentNames.map((name) => {
      const [file, type] = documents[name].type;
      return [name, described(schemaOf(name), find(file, type), checker)];
    }),
  );
}
