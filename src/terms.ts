import type { Language, Text } from "./text.js";

/** The field's words for the model's identifiers, in the form in which they stand inside a sentence. */
const terms = {
  elected: { nb: "de folkevalgte", nn: "dei folkevalde", en: "the elected representatives" },
  administration: { nb: "administrasjonen", nn: "administrasjonen", en: "the administration" },
  employees: { nb: "de ansatte", nn: "dei tilsette", en: "the employees" },

  mayor: { nb: "ordfører", nn: "ordførar", en: "mayor" },
  "deputy-mayor": { nb: "varaordfører", nn: "varaordførar", en: "deputy mayor" },
  "elected-representative": { nb: "folkevalgt", nn: "folkevald", en: "elected representative" },
  "municipal-director": { nb: "kommunedirektør", nn: "kommunedirektør", en: "municipal director" },
  "executive-director": { nb: "kommunaldirektør", nn: "kommunaldirektør", en: "executive director" },
  "service-director": { nb: "kommunalsjef", nn: "kommunalsjef", en: "director of service area" },
  "agency-head": { nb: "etatsjef", nn: "etatsjef", en: "head of agency" },
  "hr-manager": { nb: "HR-leder", nn: "HR-leiar", en: "HR manager" },
  "unit-manager": { nb: "enhetsleder", nn: "einingsleiar", en: "unit manager" },
  "department-head": { nb: "avdelingsleder", nn: "avdelingsleiar", en: "department head" },
  "administrative-leader": { nb: "administrativ leder", nn: "administrativ leiar", en: "administrative leader" },
  "chief-shop-steward": { nb: "hovedtillitsvalgt", nn: "hovudtillitsvald", en: "chief shop steward" },
  "workplace-shop-steward": { nb: "plasstillitsvalgt", nn: "plasstillitsvald", en: "workplace shop steward" },
  "shop-steward": { nb: "tillitsvalgt", nn: "tillitsvald", en: "shop steward" },
  "employee-representative": {
    nb: "arbeidstakerrepresentant",
    nn: "arbeidstakarrepresentant",
    en: "employee representative",
  },
  "chief-safety-representative": { nb: "hovedverneombud", nn: "hovudverneombod", en: "chief safety representative" },
  "safety-representative": { nb: "verneombud", nn: "verneombod", en: "safety representative" },
  secretary: { nb: "sekretær", nn: "sekretær", en: "secretary" },
  adviser: { nb: "rådgiver", nn: "rådgivar", en: "adviser" },
  observer: { nb: "observatør", nn: "observatør", en: "observer" },
  "occupational-health-service": {
    nb: "bedriftshelsetjeneste",
    nn: "bedriftshelseteneste",
    en: "occupational health service",
  },
  "other-attendee": { nb: "annen møtende", nn: "annan møtande", en: "other attendee" },

  position: { nb: "posisjonen", nn: "posisjonen", en: "the governing side" },
  opposition: { nb: "opposisjonen", nn: "opposisjonen", en: "the opposition" },

  attend: { nb: "møterett", nn: "møterett", en: "the right to attend" },
  speak: { nb: "talerett", nn: "talerett", en: "the right to speak" },
  propose: { nb: "forslagsrett", nn: "forslagsrett", en: "the right to propose" },
  vote: { nb: "stemmerett", nn: "røysterett", en: "the right to vote" },

  "steering-group": { nb: "styringsgruppa", nn: "styringsgruppa", en: "the steering group" },
  "working-group": { nb: "arbeidsgruppa", nn: "arbeidsgruppa", en: "the working group" },
  "joint-committee": {
    nb: "det partssammensatte utvalget",
    nn: "det partssamansette utvalet",
    en: "the joint committee",
  },
  "working-environment-committee": {
    nb: "arbeidsmiljøutvalget",
    nn: "arbeidsmiljøutvalet",
    en: "the working environment committee",
  },
  "ad-hoc-group": { nb: "den midlertidige gruppa", nn: "den mellombelse gruppa", en: "the ad hoc group" },

  law: { nb: "lov", nn: "lov", en: "law" },
  regulation: { nb: "forskrift", nn: "forskrift", en: "regulation" },
  "central-agreement": { nb: "sentral avtale", nn: "sentral avtale", en: "central agreement" },
  "council-resolution": { nb: "kommunestyrevedtak", nn: "kommunestyrevedtak", en: "council resolution" },
  "local-agreement": { nb: "lokal avtale", nn: "lokal avtale", en: "local agreement" },
  guidance: { nb: "veiledning", nn: "rettleiing", en: "guidance" },
  custom: { nb: "praksis", nn: "praksis", en: "custom" },

  must: { nb: "skal", nn: "skal", en: "must" },
  "must-not": { nb: "skal ikke", nn: "skal ikkje", en: "must not" },
  should: { nb: "bør", nn: "bør", en: "should" },
  may: { nb: "kan", nn: "kan", en: "may" },
  definition: { nb: "definisjon", nn: "definisjon", en: "definition" },
  fact: { nb: "opplysning", nn: "opplysning", en: "fact" },

  met: { nb: "oppfylt", nn: "oppfylt", en: "met" },
  breached: { nb: "brutt", nn: "brotne", en: "breached" },
  open: { nb: "åpne", nn: "opne", en: "open" },
  "not-applicable": { nb: "ikke aktuelle", nn: "ikkje aktuelle", en: "not applicable" },

  "input-text": { nb: "en tekst", nn: "ein tekst", en: "a text" },
  "input-id": { nb: "en id som ikke er tom", nn: "ein id som ikkje er tom", en: "an id that is not empty" },
  "input-day": { nb: "en dag", nn: "ein dag", en: "a day" },
  "input-count": {
    nb: "et helt tall fra null og opp",
    nn: "eit heilt tal frå null og opp",
    en: "a whole number from zero up",
  },
  "input-yes-or-no": { nb: "ja eller nei", nn: "ja eller nei", en: "yes or no" },
  "input-list": { nb: "en liste", nn: "ei liste", en: "a list" },
  "input-object": { nb: "et objekt", nn: "eit objekt", en: "an object" },
  "input-word": {
    nb: "et av modellens faste ord",
    nn: "eit av dei faste orda i modellen",
    en: "one of the model's fixed words",
  },
} as const satisfies Record<string, Text>;

export type Term = keyof typeof terms;

/** The field's word for an identifier of the model; a word the model does not know stands as it is. */
export const term = (id: string, language: Language): string =>
  Object.hasOwn(terms, id) ? terms[id as Term][language] : id;
