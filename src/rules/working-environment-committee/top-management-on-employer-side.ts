import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, plus, seatWith, vacant, without } from "../../model/change.js";
import type { Role } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import { servesAsCommittee } from "../../model/working-environment-committee.js";
import type { Mending } from "../../rule/mending.js";
import { seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { regulationInForce, section3_7_3, section3_22 } from "../../sources/regulation-on-participation.js";

/** On the employer side there must always be the one who leads the enterprise or, where it is large, one from top management. Regulation § 3-7 (3), § 3-22. */
export const rule = {
  name: "top-management-on-employer-side",
  scope: "body",
  norms: [section3_7_3, section3_22],
  severity: "warning",
  inForce: regulationInForce,
  options: { roles: ["municipal-director", "executive-director"], below: ["unit-manager", "department-head"] },
  applies: ({ body, on }) => servesAsCommittee(body, on),
  check({ here, administration }, { breach, question }, { roles, below }) {
    if (administration.some(({ role }) => roles.includes(role))) return;
    if (administration.every(({ role }) => below.includes(role))) breach("missing", here);
    else question("levelUnknown", here);
  },
} as const satisfies BodyRule<typeof sentences, { roles: readonly Role[]; below: readonly Role[] }>;

export const sentences = {
  breach: {
    missing: {
      nb: "Ingen fra den øverste ledelsen sitter på arbeidsgiversiden i {body}. Den som leder virksomheten, eller når den er stor, en fra den øverste ledelsen, skal alltid være medlem (forskrift om organisering, ledelse og medvirkning § 3-7).",
      nn: "Ingen frå den øvste leiinga sit på arbeidsgjevarsida i {body}. Den som leier verksemda, eller når ho er stor, ein frå den øvste leiinga, skal alltid vere medlem (forskrift om organisering, leiing og medverknad § 3-7).",
      en: "Nobody from top management sits on the employer side in {body}. The one who leads the enterprise or, where it is large, one from top management must always be a member (the Regulation on Organisation, Management and Participation § 3-7).",
    },
  },
  question: {
    levelUnknown: {
      nb: "Er noen på arbeidsgiversiden i {body} fra den øverste ledelsen? Rollene viser det ikke. Den som leder virksomheten, eller når den er stor, en fra den øverste ledelsen, skal alltid være medlem (forskrift om organisering, ledelse og medvirkning § 3-7); kommunedirektøren kan svare.",
      nn: "Er nokon på arbeidsgjevarsida i {body} frå den øvste leiinga? Rollene viser det ikkje. Den som leier verksemda, eller når ho er stor, ein frå den øvste leiinga, skal alltid vere medlem (forskrift om organisering, leiing og medverknad § 3-7); kommunedirektøren kan svare.",
      en: "Is anybody on the employer side in {body} from top management? The roles do not show it. The one who leads the enterprise or, where it is large, one from top management must always be a member (the Regulation on Organisation, Management and Participation § 3-7); the municipal director can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences, { roles: readonly Role[]; below: readonly Role[] }> = {
  missing: (_, __, { roles }) => ({ moves: [seatSomebody({ roles, side: "administration" })] }),
};

const acting = () => constitutionWith({ actsAsWorkingEnvironmentCommittee: true });

export const page: Page<typeof sentences> = {
  title: {
    nb: "Den øverste ledelsen sitter for arbeidsgiveren",
    nn: "Den øvste leiinga sit for arbeidsgjevaren",
    en: "Top management sits for the employer",
  },
  why: {
    nb: "Utvalget skal møte noen som kan svare for hele virksomheten. Kommunedirektøren og kommunaldirektørene hører til den øverste ledelsen, enhetsledere og avdelingsledere ikke; for andre lederroller avhenger det av kommunen, og regelen spør. Det samme gjelder i et annet organ som virker som arbeidsmiljøutvalg (forskrift om organisering, ledelse og medvirkning § 3-22).",
    nn: "Utvalet skal møte nokon som kan svare for heile verksemda. Kommunedirektøren og kommunaldirektørane høyrer til den øvste leiinga, einingsleiarar og avdelingsleiarar ikkje; for andre leiarroller kjem det an på kommunen, og regelen spør. Det same gjeld i eit anna organ som verkar som arbeidsmiljøutval (forskrift om organisering, leiing og medverknad § 3-22).",
    en: "The committee is to meet somebody who can answer for the whole enterprise. The municipal director and the executive directors belong to top management, unit managers and department heads do not; for other leaders it depends on the municipality, and the rule asks. The same goes for another body that acts as a working environment committee (the Regulation on Organisation, Management and Participation § 3-22).",
  },
  examples: () => ({
    met: [
      { given: soundWorkingEnvironmentCommittee },
      { given: changed(soundWorkingEnvironmentCommittee, seatWith("director", { role: "executive-director" })) },
      {
        given: changed(soundWorkingEnvironmentCommittee, vacant("director")),
        options: { roles: ["service-director"] },
      },
      { given: changed(soundSteeringGroup, acting()) },
    ],
    breached: [
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          without("serviceDirector", "hrManager"),
          seatWith("director", { role: "unit-manager" }),
          plus(filledSeat("head", "department-head")),
        ),
        finds: [{ sentence: "missing" }],
      },
      { given: changed(soundWorkingEnvironmentCommittee, bodyWith({ seats: [] })), finds: [{ sentence: "missing" }] },
      {
        given: changed(soundWorkingEnvironmentCommittee, vacant("director")),
        options: { below: ["service-director", "hr-manager"] },
        finds: [{ sentence: "missing" }],
      },
    ],
    open: [
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          vacant("director"),
          seatWith("hrManager", { role: "unit-manager" }),
        ),
        finds: [{ sentence: "levelUnknown" }],
      },
      {
        given: changed(soundSteeringGroup, acting(), without("administration1", "administration2")),
        finds: [{ sentence: "levelUnknown" }],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundWorkingEnvironmentCommittee, bodyWith({ seats: [] })), on: "2012-12-31" },
    ],
  }),
};
