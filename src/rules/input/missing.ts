import type { InputRule } from "../../rule/input-rule.js";
import type { Page } from "../../rule/page.js";
import type { Sentences } from "../../rule/sentences.js";
import { dataModel } from "../../sources/trepart.js";

/** A field that the model requires is absent. */
export const rule = {
  name: "input/missing",
  norms: [dataModel],
  severity: "error",
  options: {},
} as const satisfies InputRule;

export const sentences = {
  breach: {
    missing: {
      nb: "Ved {pointer} mangler et felt som må være med.",
      nn: "Ved {pointer} manglar eit felt som må vere med.",
      en: "A required field is missing at {pointer}.",
    },
    workplaceOfWorkingGroup: {
      nb: "Ved {pointer} mangler arbeidsplassen. En arbeidsgruppe hører til én arbeidsplass; en midlertidig gruppe uten arbeidsplass er et annet slags organ.",
      nn: "Ved {pointer} manglar arbeidsplassen. Ei arbeidsgruppe høyrer til éin arbeidsplass; ei mellombels gruppe utan arbeidsplass er eit anna slags organ.",
      en: "The workplace is missing at {pointer}. A working group belongs to one workplace; a temporary group without a workplace is another kind of body.",
    },
  },
} as const satisfies Sentences;

export const page: Page<typeof sentences, unknown> = {
  title: { nb: "Alle nødvendige felt er med", nn: "Alle nødvendige felt er med", en: "All required fields are there" },
  why: {
    nb: "Uten id, dag, rolle eller arbeidsplass vet ingen hva dataene handler om. Felt som kan være ukjente, kan utelates.",
    nn: "Utan id, dag, rolle eller arbeidsplass veit ingen kva dataa handlar om. Felt som kan vere ukjende, kan utelatast.",
    en: "Without an id, a day, a role or a workplace nobody knows what the data are about. Fields that may be unknown can be left out.",
  },
  examples: () => ({
    met: [{ given: { id: "nordvik", name: "Nordvik" } }],
    breached: [
      { given: { id: "nordvik" }, finds: [{ sentence: "missing", at: { pointer: "/name" } }] },
      {
        given: { id: "nordvik", name: "Nordvik", bodies: [{ id: "group", kind: "working-group" }] },
        finds: [{ sentence: "workplaceOfWorkingGroup", at: { pointer: "/bodies/0/workplace" } }],
      },
    ],
  }),
};
