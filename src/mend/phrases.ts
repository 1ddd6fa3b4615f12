import type { BodyEdit } from "../model/edits/body.js";
import type { Constitution } from "../model/municipality.js";
import type { Text } from "../text.js";

/** What an edit asks for. Braces are filled as in sentences. */
export const phrases: Readonly<Record<Exclude<BodyEdit["do"], "constitute">, Text>> = {
  appoint: {
    nb: "oppnevn {person} til {seat} i {body} fra {from}",
    nn: "nemn opp {person} til {seat} i {body} frå {from}",
    en: "appoint {person} to {seat} in {body} from {from}",
  },
  appointAlternate: {
    nb: "oppnevn {person} som varamedlem for {seat} i {body} fra {from}",
    nn: "nemn opp {person} som varamedlem for {seat} i {body} frå {from}",
    en: "name {person} as alternate for {seat} in {body} from {from}",
  },
  vacate: {
    nb: "la {seat} i {body} bli ledig fra {from}",
    nn: "la {seat} i {body} bli ledig frå {from}",
    en: "let {seat} in {body} fall vacant from {from}",
  },
  addSeat: {
    nb: "opprett en plass i {body} fra {from}: {seat}",
    nn: "opprett ein plass i {body} frå {from}: {seat}",
    en: "add a seat to {body} from {from}: {seat}",
  },
  endSeat: {
    nb: "avvikle {seat} i {body} med {to} som siste dag",
    nn: "avvikle {seat} i {body} med {to} som siste dag",
    en: "end {seat} in {body} with {to} as its last day",
  },
  removeSeat: {
    nb: "ta bort {seat} i {body}",
    nn: "ta bort {seat} i {body}",
    en: "take away {seat} in {body}",
  },
  grantRights: {
    nb: "la {seat} i {body} ha {rights}",
    nn: "la {seat} i {body} ha {rights}",
    en: "let {seat} in {body} have {rights}",
  },
  giveOffice: {
    nb: "gi {seat} i {body} vervet som {office}",
    nn: "gi {seat} i {body} vervet som {office}",
    en: "give {seat} in {body} the office of {office}",
  },
  invite: {
    nb: "inviter {union} til {body}",
    nn: "inviter {union} til {body}",
    en: "invite {union} to {body}",
  },
  answer: {
    nb: "før inn svaret fra {union} til {body}",
    nn: "før inn svaret frå {union} til {body}",
    en: "record the answer of {union} to {body}",
  },
  closeBody: {
    nb: "legg ned {body} med {to} som siste dag",
    nn: "legg ned {body} med {to} som siste dag",
    en: "close {body} with {to} as its last day",
  },
};

/** What is laid down in a constitution, by field. */
export const layingDown: { readonly [Field in keyof Constitution]?: Text } = {
  adoptedOn: {
    nb: "konstituer {body} som et eget organ fra {adoptedOn}",
    nn: "konstituer {body} som eit eige organ frå {adoptedOn}",
    en: "constitute {body} as a body of its own from {adoptedOn}",
  },
  rights: {
    nb: "la medlemmene av {body} ha {rights}",
    nn: "la medlemene av {body} ha {rights}",
    en: "let the members of {body} have {rights}",
  },
  decides: {
    nb: "fastsett at {body} ikke fatter vedtak",
    nn: "fastset at {body} ikkje gjer vedtak",
    en: "lay down that {body} takes no decisions",
  },
  groundRulesAdoptedOn: {
    nb: "vedta kjøreregler for {body} fra {groundRulesAdoptedOn}",
    nn: "vedta køyrereglar for {body} frå {groundRulesAdoptedOn}",
    en: "adopt ground rules for {body} from {groundRulesAdoptedOn}",
  },
  onDisagreement: {
    nb: "fastsett at uenighet i {body} møtes med {procedure}",
    nn: "fastset at usemje i {body} blir møtt med {procedure}",
    en: "lay down that disagreement in {body} is met by {procedure}",
  },
  rolesDescribed: {
    nb: "gå gjennom og beskriv roller og oppgaver i {body}",
    nn: "gå gjennom og skildre roller og oppgåver i {body}",
    en: "talk through and describe roles and tasks in {body}",
  },
  legalForm: {
    nb: "gi {body} formen {form}",
    nn: "gi {body} forma {form}",
    en: "give {body} the form of {form}",
  },
  votersInWorkingEnvironmentCases: {
    nb: "fastsett at {voters} stemmer i arbeidsmiljøsaker i {body}",
    nn: "fastset at {voters} røystar i arbeidsmiljøsaker i {body}",
    en: "lay down that {voters} vote in working environment cases in {body}",
  },
};

/** Where the constitution is changed in another way. */
export const otherwise: Text = {
  nb: "endre det som er fastsatt om {body}",
  nn: "endre det som er fastsett om {body}",
  en: "change what is laid down about {body}",
};

export const somebody: Text = { nb: "noen", nn: "nokon", en: "somebody" };

export const noRights: Text = { nb: "ingen rettigheter", nn: "ingen rettar", en: "no rights" };

/** After rights that are not all there are. */
export const noOthers: Text = {
  nb: ", men ingen andre rettigheter",
  nn: ", men ingen andre rettar",
  en: ", but no other rights",
};
