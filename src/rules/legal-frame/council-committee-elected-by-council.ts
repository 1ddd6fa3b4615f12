import { changed, constitutionWith } from "../../model/change.js";
import { constitutionOn } from "../../model/constitution.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S174, S175 } from "../../sources/ks-two-parties.js";
import { section5_7 } from "../../sources/local-government-act.js";
import { id2678276 } from "../../sources/ministry-guidance.js";

/** The council itself must elect the members, the chair and the deputy chair of a committee. Local Government Act § 5-7. */
export const rule = {
  name: "council-committee-elected-by-council",
  scope: "body",
  norms: [section5_7, S174, S175, id2678276],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => constitutionOn(body, on)?.legalForm === "council-committee",
  check({ body, here }, { breach, question }) {
    const elected = body.constitution?.electedByCouncil;
    if (elected === undefined) question("notStated", here);
    else if (!elected) breach("otherwiseAppointed", here);
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    otherwiseAppointed: {
      nb: "{body} er oppgitt som et utvalg, men det er ikke kommunestyret som har valgt alle medlemmene, lederen og nestlederen. Det skal kommunestyret selv gjøre (kommuneloven § 5-7).",
      nn: "{body} er oppgitt som eit utval, men det er ikkje kommunestyret som har valt alle medlemene, leiaren og nestleiaren. Det skal kommunestyret sjølv gjere (kommunelova § 5-7).",
      en: "{body} is stated to be a committee, but it was not the council that elected all the members, the chair and the deputy chair. The council itself must do so (the Local Government Act § 5-7).",
    },
  },
  question: {
    notStated: {
      nb: "Har kommunestyret selv valgt medlemmene, lederen og nestlederen i {body}? Det skal det gjøre når organet er et utvalg (kommuneloven § 5-7). Det er ikke oppgitt; kommunestyrets sekretariat kan svare.",
      nn: "Har kommunestyret sjølv valt medlemene, leiaren og nestleiaren i {body}? Det skal det gjere når organet er eit utval (kommunelova § 5-7). Det er ikkje oppgitt; sekretariatet for kommunestyret kan svare.",
      en: "Has the council itself elected the members, the chair and the deputy chair of {body}? It must do so where the body is a committee (the Local Government Act § 5-7). It is not stated; the council's secretariat can answer.",
    },
  },
} as const satisfies Sentences;

const committee = (electedByCouncil?: boolean) =>
  changed(soundSteeringGroup, constitutionWith({ legalForm: "council-committee", electedByCouncil }));

export const page: Page<typeof sentences> = {
  title: {
    nb: "Kommunestyret velger utvalget selv",
    nn: "Kommunestyret vel utvalet sjølv",
    en: "Committee elected by the council itself",
  },
  why: {
    nb: "Departementet sa i 2019 at loven regner opp organene uttømmende, og at et oppgaveutvalg derfor må være et utvalg etter § 5-7. Kommunestyret velger selv medlemmer, leder og nestleder i et utvalg. KS advarer mot å opprette komiteer av administrasjon, folkevalgte og andre utenom reglene om valg, og sier samtidig at handlingsrommet er stort når reglene er fulgt og medlemmene sitter som folkevalgte. At en fagforening har pekt ut noen, eller at noen møter i kraft av stillingen sin, sier ikke om kommunestyret har valgt dem; det må oppgis. Partssammensatte utvalg har egne regler.",
    nn: "Departementet sa i 2019 at lova reknar opp organa uttømmande, og at eit oppgåveutval difor må vere eit utval etter § 5-7. Kommunestyret vel sjølv medlemer, leiar og nestleiar i eit utval. KS åtvarar mot å opprette komitear av administrasjon, folkevalde og andre utanom reglane om val, og seier samstundes at handlingsrommet er stort når reglane er følgde og medlemene sit som folkevalde. At ei fagforeining har peikt ut nokon, eller at nokon møter i kraft av stillinga si, seier ikkje om kommunestyret har valt dei; det må oppgjevast. Partssamansette utval har eigne reglar.",
    en: "The ministry said in 2019 that the Act lists the bodies exhaustively, and that a task committee therefore has to be a committee under § 5-7. The council itself elects the members, the chair and the deputy chair of a committee. KS warns against setting up committees of administration, elected representatives and others past the rules on election, and says at the same time that there is wide freedom where the rules are followed and the members sit as elected representatives. That a union has named somebody, or that somebody takes part by virtue of a post, does not say whether the council has elected them; it has to be stated. Joint committees have rules of their own.",
  },
  examples: () => ({
    met: [{ given: committee(true) }, { given: committee(true), on: "2023-11-01" }],
    breached: [{ given: committee(false), finds: [{ sentence: "otherwiseAppointed" }] }],
    open: [{ given: committee(), finds: [{ sentence: "notStated" }] }],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: soundJointCommittee },
      { given: committee(false), on: "2023-10-31" },
    ],
  }),
};
