import { citing } from "../citing.js";
import type { Norm } from "../norm.js";

const handbook = /* @__PURE__ */ citing("handbook-2021", "guidance");

export const S001 = /* @__PURE__ */ handbook("S001", "Innledning", "definition");
export const S002 = /* @__PURE__ */ handbook("S002", "Innledning", "definition");
export const S003 = /* @__PURE__ */ handbook("S003", "Temaer i håndboka", "definition");
export const S004 = /* @__PURE__ */ handbook("S004", "Tillit / Tillitsbygging / Sammendrag", "definition");
export const S005 = /* @__PURE__ */ handbook("S005", "Innledning (figur)", "definition", { contested: true });
export const S006 = /* @__PURE__ */ handbook(
  "S006",
  "Lønner det seg? / God strategi / What's in it for me? / Sikre god styringsinformasjon",
  "fact",
);
export const S007 = /* @__PURE__ */ handbook(
  "S007",
  "Trepartssamarbeid – tillitsbasert utviklingsarbeid",
  "definition",
  { contested: true },
);
export const S008 = /* @__PURE__ */ handbook(
  "S008",
  "Trepartssamarbeid – tillitsbasert utviklingsarbeid",
  "definition",
);
export const S009 = /* @__PURE__ */ handbook("S009", "Trepartssamarbeid – tillitsbasert utviklingsarbeid", "fact");
export const S010 = /* @__PURE__ */ handbook(
  "S010",
  "Utfordrer ikke kommuneloven / Kommunalt trepartssamarbeid / Sammendrag",
  "must-not",
);
export const S011 = /* @__PURE__ */ handbook("S011", "Utfordrer ikke kommuneloven", "must-not");
export const S012 = /* @__PURE__ */ handbook("S012", "Utfordrer ikke kommuneloven", "definition");
export const S013 = /* @__PURE__ */ handbook("S013", "Utfordrer ikke kommuneloven", "definition");
export const S014 = /* @__PURE__ */ handbook(
  "S014",
  "Utfordrer ikke kommuneloven / Administrativ ledelses rolle og ansvar",
  "definition",
);
export const S015 = /* @__PURE__ */ handbook("S015", "Ikke et prosjekt i vanlig forstand / DEL 2", "must");
export const S016 = /* @__PURE__ */ handbook(
  "S016",
  "Håndbokas inndeling / Styringsgrupper og arbeidsgrupper",
  "definition",
  { contested: true },
);
export const S017 = /* @__PURE__ */ handbook("S017", "Utfordringer i kommunene", "fact");
export const S018 = /* @__PURE__ */ handbook("S018", "Kommunalt trepartssamarbeid", "definition");
export const S019 = /* @__PURE__ */ handbook("S019", "Kommunalt trepartssamarbeid / Sammendrag", "definition");
export const S020 = /* @__PURE__ */ handbook(
  "S020",
  "Kommunalt trepartssamarbeid / Administrativ ledelses rolle og ansvar",
  "must",
);
export const S021 = /* @__PURE__ */ handbook("S021", "Kommunalt trepartssamarbeid / God strategi", "fact");
export const S022 = /* @__PURE__ */ handbook("S022", "Kommuneloven", "fact", { contested: true });
export const S023 = /* @__PURE__ */ handbook("S023", "Kommuneloven", "must");
export const S024 = /* @__PURE__ */ handbook("S024", "Kommuneloven", "must");
export const S025 = /* @__PURE__ */ handbook(
  "S025",
  "Vedta arbeidsmetoden / Politisk tilrettelegging og medvirkning",
  "should",
);
export const S026 = /* @__PURE__ */ handbook("S026", "Vedta arbeidsmetoden", "should");
export const S027 = /* @__PURE__ */ handbook(
  "S027",
  "Vedta arbeidsmetoden / Roller og forventningsavklaring i arbeidsgruppa",
  "fact",
);

/** What the introduction and the chapters on the method itself say. */
export const register: readonly Norm[] = [
  {
    citation: S001,
    says: "The cooperation is meant for two levels: the municipality as a whole (strategic) and the single workplace (operative).",
    fate: { by: "data", where: "Body.kind and Seat.role, which tell the municipality's level from the workplace's" },
  },
  {
    citation: S002,
    says: "At municipal level, the chief safety representative takes part when a case is about the working environment.",
    fate: { by: "rules" },
  },
  {
    citation: S003,
    says: "Bargaining and the handling of labour conflicts are outside the method; law and agreements already cover them.",
    fate: { by: "rules" },
  },
  {
    citation: S004,
    says: "Trust is to act without prior rules, relying on others; it is chosen, returned, and built on fairness, cooperation and arenas.",
    fate: {
      by: "people",
      because: "trust is an attitude between people, and neither seats nor minutes record whether it is there",
    },
  },
  {
    citation: S005,
    says: "Three parties cooperate: politicians, administrative leaders, and chief shop stewards grouped with safety representatives.",
    fate: { by: "rules" },
  },
  {
    citation: S006,
    says: "Gains named: stronger local democracy, better use of knowledge, quicker agreement, and information from below for those who govern.",
    fate: {
      by: "people",
      because: "it reports gains and asks nothing of anyone; whether they came about takes research to find out",
    },
  },
  {
    citation: S007,
    says: "Tripartite cooperation is development work built on trust, where politicians, leaders and stewards improve services and working life.",
    fate: { by: "data", where: "Party, the three sides of the model" },
  },
  {
    citation: S008,
    says: "Where the handbook defines the third party, its word for stewards takes in safety representatives as well.",
    fate: { by: "data", where: "Place in the roles table: sideOf, where the safety service has a side of its own" },
  },
  {
    citation: S009,
    says: "The mayor is described as legally answerable for services and working environment, so cooperation should matter to the mayor.",
    fate: {
      by: "people",
      because:
        "it states a legal liability that only courts decide on, and gives the mayor a motive rather than a seat",
    },
  },
  {
    citation: S010,
    says: "The cooperation must not encroach on the Local Government Act or on the authority of politicians and municipal management.",
    fate: { by: "rules" },
  },
  {
    citation: S011,
    says: "Politicians must not be brought into the development work that goes on at a workplace.",
    fate: { by: "rules" },
  },
  {
    citation: S012,
    says: "Politicians take part on behalf of the voters, to understand the services better and to join the two levels.",
    fate: {
      by: "people",
      because: "it says why politicians take part, and what insight they gained shows neither in a seat nor in minutes",
    },
  },
  {
    citation: S013,
    says: "Administrative leaders act under delegated authority, within political decisions, law and agreements.",
    fate: { by: "data", where: "Seat.role: the party is given for each seat, never by title" },
  },
  {
    citation: S014,
    says: "Administrative leaders work at both levels; the municipal director, through directors and unit managers, ties them together.",
    fate: { by: "data", where: "Seat.role: from municipal-director through service-director to unit-manager" },
  },
  {
    citation: S015,
    says: "The cooperation must last as an ordinary, systematic way of working and must not be set up as a passing project.",
    fate: { by: "rules" },
  },
  {
    citation: S016,
    says: "Two structures carry the work: one steering group of the three parties for the municipality, and working groups at the workplaces.",
    fate: { by: "data", where: "Body.kind and Body.workplace" },
  },
  {
    citation: S017,
    says: "Fewer people of working age per pensioner towards 2060 mean that municipalities have to find new ways of working.",
    fate: { by: "people", because: "it is a population forecast given as a reason, which no body can follow or break" },
  },
  {
    citation: S018,
    says: "Politicians, administrative leaders, stewards and safety representatives hold four different sets of tasks, each to be properly filled.",
    fate: { by: "data", where: "Seat.role" },
  },
  {
    citation: S019,
    says: "The steering group belongs to the development line, which serves the decision line without being part of it.",
    fate: { by: "data", where: "Constitution.decides" },
  },
  {
    citation: S020,
    says: "Carrying out adopted political decisions, and setting the priorities this takes, must remain with municipal management.",
    fate: { by: "rules" },
  },
  {
    citation: S021,
    says: "Dialogue that links politics with services lets knowledge travel upwards and makes decisions easier to carry out.",
    fate: { by: "data", where: "Meeting.minutes.sentTo" },
  },
  {
    citation: S022,
    says: "On the handbook's reading, nothing in the Local Government Act stands in the way of cooperation and dialogue.",
    fate: { by: "rules" },
  },
  {
    citation: S023,
    says: "Once the council has set a goal, management and stewards must work out together how to reach it within budget, law and agreements.",
    fate: {
      by: "people",
      because:
        "whether a solution was truly found together, and fits budget and law, shows in how the work went, not in a record of it",
    },
  },
  {
    citation: S024,
    says: "Development work in a municipality must build on political decisions too, beside law, regulations and the Basic Agreement.",
    fate: { by: "rules" },
  },
  {
    citation: S025,
    says: "The municipality should adopt the method formally and make it part of its employer policy.",
    fate: { by: "rules" },
  },
  {
    citation: S026,
    says: "The municipality's development work should be anchored in the joint committee.",
    fate: { by: "rules" },
  },
  {
    citation: S027,
    says: "Leaders change often; an adopted method with a fixed structure lets newcomers step in and keeps expectations stable.",
    fate: {
      by: "people",
      because: "it explains what a structure is good for when leaders leave, and turnover is nobody's breach",
    },
  },
];
