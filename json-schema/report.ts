import * as z from "zod";
import { day } from "../src/model/schema/fields.js";
import { placeSchema, waiverSchema } from "../src/model/schema/municipality.js";

const text = z.string();

const citationSchema = z.object({
  source: text,
  section: text,
  norm: text.exactOptional(),
  modality: z.enum(["must", "must-not", "should", "may", "definition", "fact"]).exactOptional(),
  basis: z.enum([
    "law",
    "regulation",
    "central-agreement",
    "council-resolution",
    "local-agreement",
    "guidance",
    "custom",
  ]),
  contested: z.boolean().exactOptional(),
  readOn: day.exactOptional(),
});

const valueSchema = z.union([
  z.number(),
  text,
  z.object({ day }),
  z.object({ id: text }),
  z.object({ term: text }),
  z.object({ terms: z.array(text) }),
]);

const diagnosticSchema = z.object({
  rule: text,
  kind: z.enum(["breach", "question", "note"]),
  severity: z.enum(["error", "warning", "info"]),
  sentence: text,
  values: z.record(text, valueSchema),
  at: placeSchema,
  related: z.array(placeSchema),
  sources: z.array(citationSchema),
  key: text,
  waiver: waiverSchema.exactOptional(),
});

const outcomeSchema = z.object({
  rule: text,
  at: placeSchema,
  outcome: z.enum(["met", "breached", "open", "not-applicable"]),
});

const found = {
  on: day,
  ruleSet: text,
  outcomes: z.array(outcomeSchema),
  diagnostics: z.array(diagnosticSchema),
  notJudged: z.array(z.object({ body: text, why: z.enum(["outside-its-period", "no-rules-for-its-kind"]) })),
};

/** A report on a municipality, as `check` returns it. */
export const reportSchema = z.object({ municipality: text, ...found });

/** A report on a programme, as `checkProgramme` returns it. */
export const programmeReportSchema = z.object({ programme: text, ...found });
