import { casesUntil, hasCase } from "../../model/agenda.js";
import { dialogue } from "../../model/build.js";
import { changed, metOn } from "../../model/change.js";
import type { Case } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S156 } from "../../sources/vaksdal-admu-2023.js";

/** What raises base staffing and costs must have political approval. Vaksdal, "10/2023 Saksopplysningar". */
export const rule = {
  name: "political-approval-sought",
  scope: "body",
  norms: [S156],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => hasCase(body, on, isAdoptedInNeedOfApproval),
  check({ body, on }, { breach }) {
    for (const { item, at } of casesUntil(body, on, isAdoptedInNeedOfApproval)) {
      const approvedOn = item.politicallyApprovedOn;
      if (approvedOn === undefined || approvedOn > on) breach("notApproved", at);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const isAdoptedInNeedOfApproval = ({ needsPoliticalApproval, outcome }: Case) =>
  needsPoliticalApproval === true && outcome === "adopted";

export const sentences = {
  breach: {
    notApproved: {
      nb: "I {meeting} ble saken {case} vedtatt i {body}, og det er ikke ført noen politisk godkjenning. En sak som trenger det, skal godkjennes politisk; gruppa kan gi tilråding.",
      nn: "I {meeting} blei saka {case} vedteken i {body}, og det er ikkje ført noka politisk godkjenning. Ei sak som treng det, skal godkjennast politisk; gruppa kan gi tilråding.",
      en: "At {meeting}, the case {case} was adopted in {body}, and no political approval is recorded. A case that needs it must be approved politically; the group may make a recommendation.",
    },
  },
} as const satisfies Sentences;

const raising = (more: Partial<Case> = {}) =>
  dialogue("case1", { needsPoliticalApproval: true, outcome: "adopted", ...more });

const finds = [{ sentence: "notApproved", at: { meeting: "meeting1", case: "case1" } }] as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Politisk godkjenning der det trengs",
    nn: "Politisk godkjenning der det trengst",
    en: "Political approval where it is needed",
  },
  why: {
    nb: "Økt grunnbemanning koster og må inn i budsjettene. Det kan en gruppe tilrå, men det er de folkevalgte som bestemmer det.",
    nn: "Auka grunnbemanning kostar og må inn i budsjetta. Det kan ei gruppe tilrå, men det er dei folkevalde som bestemmer det.",
    en: "Higher base staffing costs money and has to be built into the budgets. A group can recommend it, but it is for the elected representatives to decide.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, metOn("2024-02-14", raising({ politicallyApprovedOn: "2024-03-01" }))) },
      { given: changed(soundWorkingGroup, metOn("2024-02-14", raising({ politicallyApprovedOn: "2023-12-14" }))) },
    ],
    breached: [
      { given: changed(soundSteeringGroup, metOn("2024-03-01", raising())), finds },
      {
        given: changed(soundWorkingGroup, metOn("2024-02-14", raising({ politicallyApprovedOn: "2024-03-02" }))),
        finds,
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, metOn("2024-02-14", raising({ outcome: "recommended" }))) },
      { given: changed(soundSteeringGroup, metOn("2024-02-14", raising({ needsPoliticalApproval: false }))) },
      { given: changed(soundSteeringGroup, metOn("2024-02-14", raising({ needsPoliticalApproval: undefined }))) },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", raising())) },
    ],
  }),
};
