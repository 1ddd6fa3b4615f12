import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, plus, seatWith, vacant, without } from "../../model/change.js";
import { isMember } from "../../model/joint-committee.js";
import { legalFormOn } from "../../model/legal-form.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S022 } from "../../sources/handbook-2021.js";
import { S172, S173 } from "../../sources/ks-two-parties.js";
import { section5_1, section5_2 } from "../../sources/local-government-act.js";
import { id2678276 } from "../../sources/ministry-guidance.js";
import { S122 } from "../../sources/nord-fron-tripart.js";

/** Elected representatives and administration must not be mixed freely in one body, as KS reads the Local Government Act; the handbook and Nord-Fron read it otherwise. KS, "Bakgrunn", and Local Government Act §§ 5-1 and 5-2. */
export const rule = {
  name: "mixed-body-has-a-legal-form",
  scope: "body",
  norms: [S173, S172, S022, S122, section5_1, section5_2, id2678276],
  severity: "info",
  options: {},
  applies: (facts) => legalFormOn(facts.body, facts.on) !== undefined && (facts.elected.length > 0 || isArena(facts)),
  check(facts, { breach, note }) {
    const { body, on, here, administration } = facts;
    const form = legalFormOn(body, on);
    const isMixed = administration.length > 0;
    if (form === "dialogue-arena" && (isMixed || isArena(facts))) note("inDialogueArena", here);
    else if (form === "administrative-group" && isMixed) breach("inAdministrativeGroup", here);
    else if (form === "council-committee") {
      const beside = administration.filter((seat) => isMember(seat, body, on) !== false);
      const places = beside.map((seat) => ({ body: body.id, seat: seat.id }));
      if (beside.length > 0) note("inCouncilCommittee", here, { count: beside.length }, places);
    }
  },
} as const satisfies BodyRule<typeof sentences>;

/** Whether a body is an arena of which no seats are published: three parties are what a steering group is for. */
const isArena = ({ body, on }: BodyFacts): boolean =>
  body.kind === "steering-group" && body.seats.length === 0 && legalFormOn(body, on) === "dialogue-arena";

export const sentences = {
  breach: {
    inAdministrativeGroup: {
      nb: "Folkevalgte og administrasjonen sitter sammen i {body}, som er oppgitt som en administrativ gruppe. KS leser kommuneloven slik at de to ikke fritt skal blandes i samme organ; håndboka finner ingenting i den som hindrer samarbeid og dialog. Lesningen er omstridt.",
      nn: "Folkevalde og administrasjonen sit saman i {body}, som er oppgitt som ei administrativ gruppe. KS les kommunelova slik at dei to ikkje fritt skal blandast i same organ; handboka finn ingenting i henne som hindrar samarbeid og dialog. Lesinga er omstridd.",
      en: "Elected representatives and the administration sit together in {body}, which is stated to be an administrative group. KS reads the Local Government Act so that the two must not be mixed freely in one body; the handbook finds nothing in it that prevents cooperation and dialogue. The reading is contested.",
    },
  },
  note: {
    inDialogueArena: {
      nb: "{body} er en dialogarena der folkevalgte og administrasjon møtes. Om den lar seg forene med kommuneloven §§ 5-1 og 5-2, er omstridt: KS venter at mange slike møter ikke gjør det, mens Nord-Fron mener at de gjør det fordi arenaen bare er for dialog.",
      nn: "{body} er ein dialogarena der folkevalde og administrasjon møtest. Om han let seg sameine med kommunelova §§ 5-1 og 5-2, er omstridt: KS ventar at mange slike møte ikkje gjer det, medan Nord-Fron meiner at dei gjer det fordi arenaen berre er for dialog.",
      en: "{body} is a dialogue arena in which elected representatives and administration meet. Whether it is compatible with the Local Government Act §§ 5-1 and 5-2 is contested: KS expects that many such meetings are not, while Nord-Fron holds that they are, since the arena is for dialogue only.",
    },
    inCouncilCommittee: {
      nb: "I {body}, som er et utvalg etter kommuneloven § 5-7, sitter {count} fra administrasjonen sammen med folkevalgte. Reglene om folkevalgte organer gjelder der (kommuneloven §§ 5-1 og 5-7). KS leser loven slik at den setter klare grenser for å blande de to i samme organ; det er omstridt.",
      nn: "I {body}, som er eit utval etter kommunelova § 5-7, sit {count} frå administrasjonen saman med folkevalde. Reglane om folkevalde organ gjeld der (kommunelova §§ 5-1 og 5-7). KS les lova slik at ho set klare grenser for å blande dei to i same organ; det er omstridt.",
      en: "In {body}, a committee under the Local Government Act § 5-7, {count} from the administration {count:sits|sit} together with elected representatives. The rules on elected bodies apply there (the Local Government Act §§ 5-1 and 5-7). KS reads the Act as setting clear limits to mixing the two in one body; that is contested.",
    },
  },
} as const satisfies Sentences;

const withForm = (legalForm: "council-committee" | "administrative-group" | "other-arrangement") =>
  changed(soundSteeringGroup, constitutionWith({ legalForm }));

const noAdministration = () => without("administration1", "administration2", "administration3");

export const page: Page<typeof sentences> = {
  title: {
    nb: "Et organ med folkevalgte og administrasjon har en rettslig form",
    nn: "Eit organ med folkevalde og administrasjon har ei rettsleg form",
    en: "A body with elected and administration has a legal form",
  },
  why: {
    nb: "KS leser kommuneloven slik at den setter klare grenser for å blande folkevalgte og administrasjon i samme organ, ser fare for rolleblanding i egne trepartsmøter, og nevner partssammensatte utvalg som unntak. Departementet sa i 2019 at loven regner opp organene uttømmende (kommuneloven §§ 5-1 og 5-2). Håndboka fra 2021 finner ingenting i loven som hindrer samarbeid og dialog, og Nord-Fron mener at en ren dialogarena ikke strider mot den. Regelen tar ikke stilling. Den ser på den rettslige formen som er oppgitt, og opplyser om begge syn. En styringsgruppe som er en dialogarena uten oppgitte plasser, regner den som et slikt møte. Den som fra administrasjonen bare møter uten stemmerett i et utvalg, er ikke medlem der.",
    nn: "KS les kommunelova slik at ho set klare grenser for å blande folkevalde og administrasjon i same organ, ser fare for rolleblanding i eigne trepartsmøte, og nemner partssamansette utval som unntak. Departementet sa i 2019 at lova reknar opp organa uttømmande (kommunelova §§ 5-1 og 5-2). Handboka frå 2021 finn ingenting i lova som hindrar samarbeid og dialog, og Nord-Fron meiner at ein rein dialogarena ikkje strid mot henne. Regelen tek ikkje stilling. Han ser på den rettslege forma som er oppgitt, og opplyser om begge syn. Ei styringsgruppe som er ein dialogarena utan oppgitte plassar, reknar han som eit slikt møte. Den som frå administrasjonen berre møter utan røysterett i eit utval, er ikkje medlem der.",
    en: "KS reads the Local Government Act as setting clear limits to mixing elected representatives and administration in one body, sees a danger of mixed roles in separate tripartite meetings, and names joint committees as an exception. The ministry said in 2019 that the Act lists the bodies exhaustively (the Local Government Act §§ 5-1 and 5-2). The handbook of 2021 finds nothing in the Act that prevents cooperation and dialogue, and Nord-Fron holds that an arena for dialogue alone does not conflict with it. The rule takes no side. It looks at the legal form that is stated, and tells both views. A steering group that is a dialogue arena without stated seats it takes to be such a meeting. Whoever from the administration attends a committee without a vote is no member there.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup, finds: [{ sentence: "inDialogueArena" }] },
      { given: changed(soundSteeringGroup, bodyWith({ seats: [] })), finds: [{ sentence: "inDialogueArena" }] },
      { given: changed(soundSteeringGroup, noAdministration()) },
      { given: changed(withForm("administrative-group"), noAdministration()) },
      { given: withForm("other-arrangement") },
      { given: soundJointCommittee },
      { given: changed(soundJointCommittee, plus(filledSeat("director", "municipal-director"))) },
      {
        given: withForm("council-committee"),
        finds: [
          {
            sentence: "inCouncilCommittee",
            values: { count: 2 },
            related: [{ seat: "administration2" }, { seat: "administration3" }],
          },
        ],
      },
      {
        given: changed(
          withForm("council-committee"),
          constitutionWith({ rights: undefined }),
          seatWith("administration2", { rights: ["attend", "speak", "vote"] }),
          without("administration3"),
        ),
        finds: [
          {
            sentence: "inCouncilCommittee",
            values: { count: 2 },
            related: [{ seat: "administration1" }, { seat: "administration2" }],
          },
        ],
      },
      {
        given: changed(
          withForm("council-committee"),
          seatWith("administration1", { rights: ["attend", "speak"] }),
          without("administration2", "administration3"),
        ),
      },
    ],
    breached: [{ given: withForm("administrative-group"), finds: [{ sentence: "inAdministrativeGroup" }] }],
    "not-applicable": [
      { given: soundSteeringGroup, on: "2023-10-31" },
      { given: changed(withForm("administrative-group"), bodyWith({ seats: [] })) },
      { given: changed(soundSteeringGroup, vacant("elected1"), vacant("elected2"), vacant("elected3")) },
      { given: changed(soundSteeringGroup, bodyWith({ kind: "ad-hoc-group", seats: [] })) },
    ],
  }),
};
