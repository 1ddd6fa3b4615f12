import type { BodyEdit } from "../model/edits/body.js";
import type { Constitution, Municipality } from "../model/municipality.js";
import { isToBeNamed } from "../model/to-be-named.js";
import { rights as everyRight, type Right } from "../model/vocabulary.js";
import { type Naming, naming, quoted } from "../naming.js";
import { term } from "../terms.js";
import { type Language, listed, type Text, writtenDay } from "../text.js";
import { layingDown, noOthers, noRights, otherwise, phrases, somebody } from "./phrases.js";

/** Asks for an edit in a phrase without a full stop, such as "inviter Forbund A til styringsgruppa". */
export function stepPhrase(edit: BodyEdit, language: Language, municipality: Municipality | undefined): string {
  const names = naming(language, municipality);
  const filling = fillingOf(edit, language, names);
  const say = (text: Text) => text[language].replace(/\{(\w+)\}/g, (_, brace: string) => filling[brace] ?? "");
  if (edit.do !== "constitute") return say(phrases[edit.do]);
  const fields = Object.keys(edit.constitution) as (keyof Constitution)[];
  return listed([...new Set(fields.map((field) => layingDown[field] ?? otherwise))].map(say), language);
}

function fillingOf(edit: BodyEdit, language: Language, names: Naming): Readonly<Record<string, string>> {
  const terms = (words: readonly string[]) =>
    listed(
      words.map((word) => term(word, language)),
      language,
    );
  const rights = (given: readonly Right[]) =>
    given.length === 0
      ? noRights[language]
      : `${terms(given)}${everyRight.every((right) => given.includes(right)) ? "" : noOthers[language]}`;
  const body = names.inPlace("body", { body: edit.body });
  switch (edit.do) {
    case "addSeat": {
      const { role, politicalParty, unions, department, holders, from = "" } = edit.seat;
      const whose = [politicalParty ?? [], unions, department ?? []].flat().map(names.id);
      const [holder] = holders;
      const person = holder && !isToBeNamed(holder.person) ? `, ${quoted(holder.person, language)}` : "";
      const seat = `${term(role, language)}${whose.length > 0 ? ` (${whose.join(", ")})` : ""}${person}`;
      return { body, seat, from: writtenDay(from, language) };
    }
    case "constitute": {
      const {
        adoptedOn = "",
        groundRulesAdoptedOn = "",
        rights: given = [],
        onDisagreement = "",
        legalForm = "",
      } = edit.constitution;
      return {
        body,
        rights: rights(given),
        adoptedOn: writtenDay(adoptedOn, language),
        groundRulesAdoptedOn: writtenDay(groundRulesAdoptedOn, language),
        procedure: term(onDisagreement, language),
        form: term(legalForm, language),
        voters: terms(edit.constitution.votersInWorkingEnvironmentCases ?? []),
      };
    }
    default: {
      const days = Object.entries(edit).filter(([field]) => field === "from" || field === "to");
      const { union, seat, office, person } = edit as { readonly [field: string]: string | undefined };
      return {
        body,
        ...Object.fromEntries(days.map(([field, day]) => [field, writtenDay(String(day), language)])),
        ...(union !== undefined && { union: names.inPlace("union", { union }) }),
        ...(seat !== undefined && { seat: names.inPlace("seat", { body: edit.body, seat }) }),
        ...(office !== undefined && { office: term(office, language) }),
        ...(person !== undefined && {
          person: isToBeNamed(person) ? somebody[language] : quoted(person, language),
        }),
        ...("rights" in edit && { rights: rights(edit.rights) }),
      };
    }
  }
}
