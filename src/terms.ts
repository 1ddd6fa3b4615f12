import { type Language, type Text, writtenMonth } from "./text.js";

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

  neither: {
    nb: "verken posisjonen eller opposisjonen",
    nn: "korkje posisjonen eller opposisjonen",
    en: "neither side",
  },

  "dialogue-arena": { nb: "dialogarena", nn: "dialogarena", en: "dialogue arena" },
  "council-committee": { nb: "kommunestyreutvalg", nn: "kommunestyreutval", en: "council committee" },
  "administrative-group": { nb: "administrativ gruppe", nn: "administrativ gruppe", en: "administrative group" },
  "other-arrangement": { nb: "annen ordning", nn: "anna ordning", en: "other arrangement" },
  council: { nb: "kommunestyret", nn: "kommunestyret", en: "the council" },
  "employer-strategy": { nb: "arbeidsgiverstrategien", nn: "arbeidsgjevarstrategien", en: "the employer strategy" },

  lo: { nb: "LO-kommune", nn: "LO-kommune", en: "LO-kommune" },
  unio: { nb: "Unio", nn: "Unio", en: "Unio" },
  ys: { nb: "YS-kommune", nn: "YS-kommune", en: "YS-kommune" },
  akademikerne: { nb: "Akademikerne", nn: "Akademikerne", en: "Akademikerne" },
  unaffiliated: {
    nb: "utenfor hovedsammenslutningene",
    nn: "utanfor hovudsamanslutningane",
    en: "outside the main confederations",
  },

  state: { nb: "staten", nn: "staten", en: "the state" },
  ks: { nb: "KS", nn: "KS", en: "KS" },
  "lo-kommune": { nb: "LO-kommune", nn: "LO-kommune", en: "LO-kommune" },
  "ys-kommune": { nb: "YS-kommune", nn: "YS-kommune", en: "YS-kommune" },

  "per-cent": { nb: "prosent", nn: "prosent", en: "per cent" },
  "percentage-points": { nb: "prosentpoeng", nn: "prosentpoeng", en: "percentage points" },
  nok: { nb: "kroner", nn: "kroner", en: "Norwegian kroner" },
  count: { nb: "antall", nn: "tal", en: "numbers" },

  accepted: { nb: "takket ja", nn: "takka ja", en: "accepted" },
  declined: { nb: "takket nei", nn: "takka nei", en: "declined" },
  unable: { nb: "kunne ikke stille", nn: "kunne ikkje stille", en: "unable to appoint" },

  information: { nb: "orientering", nn: "orientering", en: "information" },
  dialogue: { nb: "dialog", nn: "dialog", en: "dialogue" },
  consultation: { nb: "drøfting", nn: "drøfting", en: "consultation" },
  negotiation: { nb: "forhandling", nn: "forhandling", en: "negotiation" },
  decision: { nb: "vedtak", nn: "vedtak", en: "decision" },

  noted: { nb: "tatt til orientering", nn: "teke til orientering", en: "noted" },
  agreed: { nb: "enighet", nn: "semje", en: "agreed" },
  postponed: { nb: "utsatt", nn: "utsett", en: "postponed" },
  trial: { nb: "utprøving", nn: "utprøving", en: "trial" },
  adopted: { nb: "vedtatt", nn: "vedteke", en: "adopted" },
  recommended: { nb: "tilrådd", nn: "tilrådd", en: "recommended" },
  none: { nb: "ingen", nn: "ingen", en: "none" },
  fell: { nb: "falt", nn: "fall", en: "fell" },
  postpone: { nb: "utsettelse", nn: "utsetjing", en: "postponing" },
  "made-permanent": { nb: "gjort varig", nn: "gjort varig", en: "made permanent" },
  "rolled-back": { nb: "rullet tilbake", nn: "rulla tilbake", en: "rolled back" },
  existing: { nb: "en arena som fantes", nn: "ein arena som fanst", en: "an existing arena" },
  new: { nb: "en ny arena", nn: "ein ny arena", en: "a new arena" },
  "notice-and-agenda": { nb: "innkalling og saksliste", nn: "innkalling og saksliste", en: "notice and agenda" },
  "previous-minutes": { nb: "forrige møteprotokoll", nn: "førre møteprotokoll", en: "previous minutes" },
  "reported-matters": { nb: "referatsaker og meldinger", nn: "referatsaker og meldingar", en: "reported matters" },

  "standing-check": {
    nb: "hvordan det står til på arbeidsplassen",
    nn: "korleis det står til på arbeidsplassen",
    en: "how things stand at the workplace",
  },
  "individual-personnel-case": {
    nb: "individuell personalsak",
    nn: "individuell personalsak",
    en: "individual personnel case",
  },
  "wage-negotiation": { nb: "lønnsforhandling", nn: "lønsforhandling", en: "wage negotiation" },
  "wage-policy": { nb: "lønnspolitikk", nn: "lønspolitikk", en: "wage policy" },
  "working-environment": { nb: "arbeidsmiljø", nn: "arbeidsmiljø", en: "working environment" },
  "sickness-absence": { nb: "sykefravær", nn: "sjukefråvær", en: "sickness absence" },
  "full-time-culture": { nb: "heltidskultur", nn: "heiltidskultur", en: "full-time culture" },
  competence: { nb: "kompetanse", nn: "kompetanse", en: "competence" },
  recruitment: { nb: "rekruttering", nn: "rekruttering", en: "recruitment" },
  reorganisation: { nb: "omstilling", nn: "omstilling", en: "reorganisation" },
  technology: { nb: "teknologi", nn: "teknologi", en: "technology" },
  rota: { nb: "turnus", nn: "turnus", en: "rota" },
  "task-shifting": { nb: "jobbglidning", nn: "jobbgliding", en: "task shifting" },
  budget: { nb: "budsjett", nn: "budsjett", en: "budget" },
  reputation: { nb: "omdømme", nn: "omdøme", en: "reputation" },
  "competence-recruitment": {
    nb: "kompetanse og rekruttering",
    nn: "kompetanse og rekruttering",
    en: "competence and recruitment",
  },
  innovation: { nb: "innovasjon", nn: "innovasjon", en: "innovation" },
  other: { nb: "annet", nn: "anna", en: "other" },

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

  chair: { nb: "leder", nn: "leiar", en: "chair" },
  "deputy-chair": { nb: "nestleder", nn: "nestleiar", en: "deputy chair" },

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
  "input-percentage": { nb: "et tall fra 0 til 100", nn: "eit tal frå 0 til 100", en: "a number from 0 to 100" },
  "input-number": { nb: "et tall", nn: "eit tal", en: "a number" },
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

/**
 * The field's word for an identifier of the model; a calendar month, `YYYY-MM`, is written out.
 * A word that the model does not know stands as it is.
 */
export function term(id: string, language: Language): string {
  if (Object.hasOwn(terms, id)) return terms[id as Term][language];
  return /^\d{4}-\d{2}$/.test(id) ? writtenMonth(id, language) : id;
}
