import type { Indicator, Organisation, Participant, Programme, Project } from "./programme.js";
import { parties } from "./role.js";
import { frozen } from "./sound.js";
import { fourThemes } from "./theme.js";
import { agreementParties } from "./vocabulary.js";

/** An employee organisation that was invited and takes part. */
export const organisation = (id: string, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name: `Forbund ${id.slice(-1)}`,
  invited: true,
  answer: "accepted",
  ...more,
});

/** A municipality of the first intake in which all three parties and both employee organisations take part. */
export const participant = (municipality: string, more: Partial<Participant> = {}): Participant => ({
  municipality,
  name: `${municipality.charAt(0).toUpperCase()}${municipality.slice(1)}`,
  admittedOn: "2011-09-21",
  parties: [...parties],
  unions: [organisation("unionA"), organisation("unionB")],
  grant: 300_000,
  ...more,
});

/** A project on sickness absence in one municipality, with nothing measured yet. */
export const project = (id: string, more: Partial<Project> = {}): Project => ({
  id,
  themes: ["sickness-absence"],
  municipalities: ["nordvik"],
  indicators: [],
  ...more,
});

/** The average size of a post before and after, in per cent, with the change as its source states it. */
export const postSize = (more: Partial<Indicator> = {}): Indicator => ({
  id: "postSize",
  name: "gjennomsnittlig stillingsstørrelse",
  unit: "per-cent",
  before: 61,
  after: 67,
  delta: 6,
  deltaUnit: "percentage-points",
  comparisonGroup: "kommuner som ikke deltok",
  ...more,
});

/** Three municipalities with two projects, one of them shared, in two networks; no norm of `programme2011` is broken. */
export const soundProgramme: Programme = /* @__PURE__ */ frozen({
  id: "programme",
  name: "Sammen om en bedre kommune",
  from: "2011-09-01",
  to: "2015-12-31",
  agreementParties,
  themes: fourThemes,
  applicants: ["nordvik", "sandvik", "vestvik", "austvik"],
  participants: [
    /* @__PURE__ */ participant("nordvik"),
    /* @__PURE__ */ participant("sandvik"),
    /* @__PURE__ */ participant("vestvik", { admittedOn: "2011-11-15" }),
  ],
  projects: [
    /* @__PURE__ */ project("present", { name: "Mer til stede", municipalities: ["nordvik", "sandvik"] }),
    /* @__PURE__ */ project("wholePosts", {
      name: "Hele stillinger",
      themes: ["full-time-culture", "innovation"],
      municipalities: ["vestvik"],
      indicators: [/* @__PURE__ */ postSize()],
    }),
  ],
  networks: [
    { id: "absence", theme: "sickness-absence", municipalities: ["nordvik", "sandvik"], from: "2012-01-16" },
    { id: "fullTime", theme: "full-time-culture", municipalities: ["vestvik"], from: "2012-02-01" },
  ],
  indicators: [],
  figures: [{ what: "deltakerkommuner", value: 3, unit: "count", source: "programme-government-2016" }],
});
