import { stepPhrase } from "../mend/step-phrases.js";
import type { BodyEdit } from "../model/edits/body.js";
import { naming } from "../naming.js";
import type { StepMandate } from "../repair/mandate.js";
import type { RepairStep } from "../repair.js";
import type { DescribeOptions } from "../saying.js";
import { capitalised, fill, type Language, listed, type Text } from "../text.js";

const deciding: Readonly<Record<StepMandate["by"], Text>> = {
  council: { nb: "kommunestyret", nn: "kommunestyret", en: "the council" },
  "municipal-director": { nb: "kommunedirektøren", nn: "kommunedirektøren", en: "the municipal director" },
  union: { nb: "fagforeningen", nn: "fagforeininga", en: "the union" },
  "safety-service": { nb: "vernetjenesten", nn: "vernetenesta", en: "the safety service" },
  convener: { nb: "den som kaller inn", nn: "den som kallar inn", en: "whoever convenes the body" },
};

const decidedBy: Text = { nb: "det avgjør {who}.", nn: "det avgjer {who}.", en: "that is for {who} to decide." };

/**
 * Says a step of a repair in a language, and who has the mandate for it. Given the municipality, ids are shown as names;
 * a person who is still to be named is "somebody".
 */
export function describeStep(
  { edit, mandate }: RepairStep,
  language: Language,
  { municipality }: Pick<DescribeOptions, "municipality"> = {},
): string {
  const { id } = naming(language, municipality);
  const who = mandate.unions ? listed(mandate.unions.map(id), language) : deciding[mandate.by][language];
  const decision = fill(
    decidedBy[language],
    () => who,
    () => 0,
  );
  return `${capitalised(stepPhrase(edit as BodyEdit, language, municipality))}. ${decision}`;
}
