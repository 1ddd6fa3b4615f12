import { resolve } from "node:path";
import { check, type Municipality, municipality, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";
import { type ChartOptions, toSvg } from "../../../src/output/svg.js";
import { finding, nordvik, nordvikReport, ownTexts, reportWith, waiver } from "../reports.js";
import { on } from "./charts.js";

const persons = { p1: "Person 1", p4: "Person 4", p7: "Person 7 frå Nordvik og omland", p9: "Person 9" };

const longWord = "Arbeidsmiljøutvalsmedlemsopplæringsordningsansvarleg";
const longName = `${longWord} for oppvekst, helse, kultur og tekniske tenester i Nordvik kommune og omland`;

/** A group with more at each side of the table than one row holds, and with something of everything that is drawn. */
const crowded = municipality({
  ...soundSteeringGroup,
  id: "nordvik",
  workplaces: [{ id: "school" }],
  unions: [...soundSteeringGroup.unions, { id: "unionLong", name: longName }],
  councilPeriods: [
    {
      from: "2023-10-12",
      politicalParties: [
        { id: "partyA", name: "Parti A", alignment: "position" },
        { id: "partyB", alignment: "opposition" },
        { id: "partyC", name: "Parti C", alignment: "neither" },
        { id: "partyD" },
      ],
    },
  ],
  bodies: [
    {
      id: "group",
      kind: "ad-hoc-group",
      name: "Gruppa for heiltidskultur, rekruttering og arbeidsmiljø i alle verksemdene i kommunen",
      workplace: "school",
      seats: [
        ...["partyA", "partyB", "partyC", "partyD", "unknown", "partyA", "partyB"].map((party, number) => ({
          id: `elected${number}`,
          role: number === 0 ? ("mayor" as const) : ("elected-representative" as const),
          ...(party === "unknown" ? {} : { politicalParty: party }),
          ...(number === 2 ? { office: "chair" as const } : {}),
          holders: [{ person: `p${number}` }],
        })),
        ...Array.from({ length: 11 }, (_, number) => ({
          id: `administration${number}`,
          role: number < 3 ? ("department-head" as const) : ("unit-manager" as const),
          ...(number < 2 ? { department: `Avdeling ${number + 1}` } : {}),
          holders: number % 4 === 3 ? [] : [{ person: `p${number}` }],
        })),
        ...Array.from({ length: 7 }, (_, number) => ({
          id: `steward${number}`,
          role: "chief-shop-steward" as const,
          unions: number < 4 ? ["unionA", "unionB", "unionC"].slice(0, number) : ["unionA"],
          holders: [{ person: `q${number}` }],
        })),
        { id: "chiefSafety", role: "chief-safety-representative", holders: [] },
        { id: "safety", role: "safety-representative", holders: [{ person: "r1" }] },
        { id: "secretary", role: "secretary", holders: [{ person: "r2" }] },
        { id: "guest", role: "other-attendee" },
        { id: "gone", role: "secretary", to: "2023-12-31", holders: [{ person: "r3" }] },
      ],
    },
    {
      id: "small",
      kind: "ad-hoc-group",
      seats: [
        { id: "position", role: "mayor", politicalParty: "partyA" },
        { id: "opposition", role: "elected-representative", politicalParty: "partyB", holders: [{ person: "p1" }] },
        { id: "neither", role: "elected-representative", politicalParty: "partyC" },
        { id: "head", role: "department-head", department: longName },
        { id: "unknown", role: "shop-steward", holders: [{ person: "p2" }] },
        { id: "member", role: "shop-steward", unions: ["unionLong"], holders: [{ person: "p3" }] },
      ],
    },
    { id: "ended", kind: "ad-hoc-group", to: "2023-12-31" },
  ],
});

const crowdedReport = reportWith({
  diagnostics: [
    finding("Elleve leiarar sit her, og det er mange fleire enn det som står i vedtaket om gruppa", {
      at: { body: "group", party: "administration" },
    }),
    finding("Ein gjeld heile gruppa", { severity: "warning" }),
    finding("Eit sete står tomt", { severity: "info", at: { body: "group", seat: "chiefSafety" } }),
    finding("To gjeld same setet", { kind: "question", severity: "warning", at: { body: "group", seat: "steward0" } }),
    finding("Begge to", { kind: "note", severity: "info", at: { body: "group", seat: "steward0" } }),
    finding("Ein person på to stader", {
      at: { body: "group", person: "p1" },
      related: [
        { body: "group", seat: "elected1" },
        { body: "group", seat: "administration1" },
      ],
    }),
    finding("Dette er godteke", {
      at: { body: "group", seat: "elected4" },
      waiver: { ...waiver, reason: "Kommunestyret har sagt ja" },
      sources: [{ source: "handbook-2021", section: "Kapittel 1", basis: "guidance" }],
    }),
    finding("Eit sete hos dei folkevalde", { at: { body: "group", party: "elected", seat: "elected3" } }),
    finding("Eit sete som ikkje lenger er der", { at: { body: "group", seat: "gone" } }),
    ...Array.from({ length: 11 }, (_, number) =>
      finding(`Funn ${number + 1} om same setet`, { at: { body: "small", seat: "opposition" } }),
    ),
    ...Array.from({ length: 6 }, (_, number) =>
      finding(`Funn ${number + 1} om ein annan`, { at: { body: "small", seat: "unknown" } }),
    ),
    ...Array.from({ length: 9 }, (_, number) =>
      finding(`Funn ${number + 1} om ei side`, { at: { body: "small", party: "administration" } }),
    ),
    finding(`${"og så arbeidsmiljøutval ".repeat(6)}${"uendeleglang".repeat(15)}`, {
      at: { body: "small" },
    }),
    ...Array.from({ length: 8 }, (_, number) =>
      finding(`Funn ${number + 1} om heile gruppa`, { at: { body: "small" } }),
    ),
  ],
});

const steeringGroup = { body: "steeringGroup", language: "en" } as const;
const group = { body: "group", language: "nn", report: crowdedReport, persons, texts: ownTexts } as const;

interface Chart extends Omit<ChartOptions, "on"> {
  readonly file: string;
  readonly of: Municipality;
}

test.each<Chart>([
  { file: "sound", of: soundSteeringGroup, ...steeringGroup, report: check(soundSteeringGroup, { on }) },
  { file: "unjudged-and-dark", of: soundSteeringGroup, ...steeringGroup, scheme: "dark" },
  { file: "with-findings", of: nordvik, body: "styringsgruppa", language: "nb", report: nordvikReport, persons },
  { file: "not-judged", of: nordvik, body: "bemanning", language: "nn", report: nordvikReport, scheme: "light" },
  { file: "crowded", of: crowded, ...group, scheme: "light" },
  { file: "small", of: crowded, ...group, body: "small", scheme: "auto" },
  { file: "outside-its-period", of: crowded, body: "ended", language: "nb" },
])("the chart $file is drawn as before", async ({ file, of, ...options }) => {
  await expect(toSvg(of, { on, ...options })).toMatchFileSnapshot(resolve(`tests/output/svg/drawn/${file}.svg`));
});
