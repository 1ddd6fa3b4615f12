import { citing } from "../citing.js";
import type { Norm } from "../norm.js";

const handbook = /* @__PURE__ */ citing("handbook-2021", "guidance");

export const S050 = /* @__PURE__ */ handbook(
  "S050",
  "Arbeidsgruppa – utviklingsarbeidet på arbeidsplassnivå",
  "definition",
);
export const S051 = /* @__PURE__ */ handbook(
  "S051",
  "Forord / Arbeidsgruppa – utviklingsarbeidet på arbeidsplassnivå / Sammendrag",
  "should",
);
export const S052 = /* @__PURE__ */ handbook(
  "S052",
  "Arbeidsgruppa – utviklingsarbeidet på arbeidsplassnivå / Partssamarbeidet på arbeidsplassen",
  "should",
);
export const S053 = /* @__PURE__ */ handbook("S053", "Arbeidsgruppa – utviklingsarbeidet på arbeidsplassnivå", "must");
export const S054 = /* @__PURE__ */ handbook("S054", "Spørsmål å stille", "should");
export const S055 = /* @__PURE__ */ handbook("S055", "Spørsmål å stille", "may");
export const S056 = /* @__PURE__ */ handbook("S056", "Spørsmål å stille / Partssamarbeidet på arbeidsplassen", "fact");
export const S057 = /* @__PURE__ */ handbook(
  "S057",
  "Hvordan står det egentlig til på arbeidsplassen vår? / Faste møter og tid til utvikling / Mye å samarbeide om på arbeidsplassen",
  "fact",
);
export const S058 = /* @__PURE__ */ handbook(
  "S058",
  "Inkludér verneombudet i arbeidet / Vernetjenesten ved hovedverneombud og verneombud / Partssamarbeidet på arbeidsplassen / Sammendrag",
  "must",
);
export const S059 = /* @__PURE__ */ handbook("S059", "Inkludér verneombudet i arbeidet", "must");
export const S060 = /* @__PURE__ */ handbook("S060", "Inkludér verneombudet i arbeidet", "should");
export const S061 = /* @__PURE__ */ handbook("S061", "Inkludér verneombudet i arbeidet", "may");
export const S062 = /* @__PURE__ */ handbook("S062", "Inkludér verneombudet i arbeidet", "must");
export const S063 = /* @__PURE__ */ handbook(
  "S063",
  "Roller og forventningsavklaring i arbeidsgruppa / Rollene må utvikles",
  "must",
);
export const S064 = /* @__PURE__ */ handbook("S064", "Roller og forventningsavklaring i arbeidsgruppa", "fact");
export const S065 = /* @__PURE__ */ handbook("S065", "Faste møter og tid til utvikling / Sammendrag", "should");
export const S066 = /* @__PURE__ */ handbook("S066", "Faste møter og tid til utvikling / Sammendrag", "may");
export const S067 = /* @__PURE__ */ handbook("S067", "Kommunikasjon bygger tillit", "should");
export const S068 = /* @__PURE__ */ handbook("S068", "Kommunikasjon bygger tillit", "should");
export const S069 = /* @__PURE__ */ handbook("S069", "Mye å samarbeide om på arbeidsplassen", "must-not");
export const S070 = /* @__PURE__ */ handbook("S070", "Mye å samarbeide om på arbeidsplassen", "may");
export const S071 = /* @__PURE__ */ handbook(
  "S071",
  "«Alle skal med» i utviklingsarbeidet / Rollene må utvikles",
  "should",
);
export const S072 = /* @__PURE__ */ handbook(
  "S072",
  "«Alle skal med» i utviklingsarbeidet / Rollene må utvikles",
  "must",
);

/** What the handbook says about the working group at a workplace. */
export const register: readonly Norm[] = [
  {
    citation: S050,
    says: "A working group is made up of the management group, the local safety representative and every union's workplace shop steward.",
    fate: { by: "rules" },
  },
  {
    citation: S051,
    says: "An existing meeting place should be widened into the working group where one fits; a new one comes second.",
    fate: { by: "rules" },
  },
  {
    citation: S052,
    says: "Briefings should not fill the meetings; solutions need room to be discussed.",
    fate: {
      by: "people",
      because:
        "no record splits a meeting's time between briefing and discussion, and the right share varies with the day",
    },
  },
  {
    citation: S053,
    says: "The working group must look for good solutions on sharing tasks, on change and on development at its own workplace.",
    fate: { by: "data", where: "Body.workplace" },
  },
  {
    citation: S054,
    says: "Every agenda should have a standing item on how the workplace and its services are doing.",
    fate: { by: "rules" },
  },
  {
    citation: S055,
    says: "A group with another local name, for HSE, development or working environment, may be the working group.",
    fate: { by: "data", where: "Body.name, free beside Body.kind: working-group" },
  },
  {
    citation: S056,
    says: "A research project reported in 2019 set up working groups at six workplaces that had no suitable arena.",
    fate: {
      by: "people",
      because: "it recounts a research project that is over, and nothing in it binds a municipality",
    },
  },
  {
    citation: S057,
    says: "Kindergartens tell of fixed dates, a slot at staff meetings, topics asked for by staff, and a steward's role that grew.",
    fate: {
      by: "people",
      because: "these are examples to learn from, and a group that works otherwise has done nothing wrong",
    },
  },
  {
    citation: S058,
    says: "The local safety representative must be in the working group, so that harm to the working environment is met early.",
    fate: { by: "rules" },
  },
  {
    citation: S059,
    says: "Every union must be included in the work processes that the parties set going.",
    fate: { by: "rules" },
  },
  {
    citation: S060,
    says: "No union should be left out for being small.",
    fate: { by: "data", where: "Union, which carries no number of members" },
  },
  {
    citation: S061,
    says: "A union with few members at a workplace may itself choose whether to join.",
    fate: { by: "rules" },
  },
  {
    citation: S062,
    says: "Every union must be given a real chance to take part; what fails is a missing invitation, not an empty seat after one.",
    fate: { by: "data", where: "Invitation.answer" },
  },
  {
    citation: S063,
    says: "The practice must rest on roles rather than on persons, so that it outlives elections and changes of leader.",
    fate: { by: "data", where: "Seat.holders and Term, apart from Seat.role" },
  },
  {
    citation: S064,
    says: "Stewards, leaders and safety representatives answer together for a sound working environment and for developing the work.",
    fate: {
      by: "people",
      because: "it places a shared responsibility and names no single act that could be found done or left undone",
    },
  },
  {
    citation: S065,
    says: "The working group should meet at fixed times that the other employees know.",
    fate: { by: "rules" },
  },
  {
    citation: S066,
    says: "Any employee may send the group input or a matter to discuss.",
    fate: { by: "data", where: "Body.ideas and Idea.from" },
  },
  {
    citation: S067,
    says: "Every participant should be heard and no one left out of the discussion; listening counts as much as informing.",
    fate: { by: "people", because: "minutes name who was present, not who was listened to" },
  },
  {
    citation: S068,
    says: "Each meeting should end with the parties agreeing on how every case goes on.",
    fate: { by: "rules" },
  },
  {
    citation: S069,
    says: "Individual personnel cases and wage negotiations must not be taken up in these groups.",
    fate: { by: "rules" },
  },
  {
    citation: S070,
    says: "Almost any other topic may be taken up, such as technology, rotas, competence, task shifting or risks at work.",
    fate: { by: "data", where: "Case.topic" },
  },
  {
    citation: S071,
    says: "The workplace shop stewards of all unions should take part in the fixed meetings.",
    fate: { by: "rules" },
  },
  {
    citation: S072,
    says: "The unit manager must bring along the department heads who run operations, or some to represent them.",
    fate: { by: "rules" },
  },
];
