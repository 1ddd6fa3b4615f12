import { changed, constitutionWith } from "../../model/change.js";
import { constitutionOn } from "../../model/constitution.js";
import { soundSteeringGroup } from "../../model/sound.js";
import type { Mending } from "../../rule/mending.js";
import { constitute } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import { always, type BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S172 } from "../../sources/ks-two-parties.js";
import { S121, S122 } from "../../sources/nord-fron-tripart.js";

/** The arena is for dialogue and is no body or committee under the Local Government Act, which KS and Nord-Fron read differently. Nord-Fron, "Om tripart". */
export const rule = {
  name: "outside-statutory-bodies",
  scope: "body",
  norms: [S121, S122, S172],
  severity: "error",
  options: {},
  applies: always,
  check({ body, here, on }, { breach, question, note }) {
    const form = constitutionOn(body, on)?.legalForm;
    if (form === undefined) question("formUnknown", here);
    else if (form === "dialogue-arena") note("contested", here);
    else breach("otherForm", here, { form: { term: form } });
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    otherForm: {
      nb: "Som rettslig form for {body} er {form} oppgitt. I Nord-Frons ordning er arenaen bare for dialog og verken et kommunalt organ eller et utvalg (kommuneloven §§ 5-1 og 5-2).",
      nn: "Som rettsleg form for {body} er {form} oppgitt. I ordninga til Nord-Fron er arenaen berre for dialog og korkje eit kommunalt organ eller eit utval (kommunelova §§ 5-1 og 5-2).",
      en: "The legal form stated for {body} is {form}. In Nord-Fron's arrangement the arena is for dialogue only and neither a municipal body nor a committee (Local Government Act §§ 5-1 and 5-2).",
    },
  },
  question: {
    formUnknown: {
      nb: "Hva er {body} rettslig sett? Det er ikke oppgitt; kommunestyrets sekretariat kan svare.",
      nn: "Kva er {body} rettsleg sett? Det er ikkje oppgitt; sekretariatet for kommunestyret kan svare.",
      en: "What is {body} in legal terms? It is not stated; the council's secretariat can answer.",
    },
  },
  note: {
    contested: {
      nb: "Det er omstridt om møter som i {body} lar seg forene med kommuneloven §§ 5-1 og 5-2. Nord-Fron mener ja, fordi arenaen bare er for dialog; KS mener at møter mellom folkevalgte, administrasjon og tillitsvalgte kan blande rollene, og at mange av dem ikke lar seg forene med loven.",
      nn: "Det er omstridd om møte som i {body} let seg sameine med kommunelova §§ 5-1 og 5-2. Nord-Fron meiner ja, fordi arenaen berre er for dialog; KS meiner at møte mellom folkevalde, administrasjon og tillitsvalde kan blande rollene, og at mange av dei ikkje let seg sameine med lova.",
      en: "It is contested whether meetings such as those of {body} are compatible with the Local Government Act §§ 5-1 and 5-2. Nord-Fron holds that they are, since the arena is for dialogue only; KS holds that meetings of elected representatives, administration and shop stewards can mix the roles, and that many of them are not compatible with the Act.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  otherForm: (_, facts) => ({ moves: [constitute(facts, { legalForm: "dialogue-arena" })] }),
};

const contested = { sentence: "contested" } as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Ikke et organ etter kommuneloven",
    nn: "Ikkje eit organ etter kommunelova",
    en: "Outside the statutory bodies",
  },
  why: {
    nb: "Nord-Fron sier at TriPart bare er en dialogarena, og mener derfor at møteformen er forenlig med kommuneloven. KS holder fram at egne møter mellom folkevalgte, administrasjon og tillitsvalgte kan blande rollene, og venter at mange av dem strider mot lovens regler om organisering. Regelen tar ikke stilling; den minner om at spørsmålet er åpent. Organene som loven regner opp, står i kommuneloven §§ 5-1 og 5-2.",
    nn: "Nord-Fron seier at TriPart berre er ein dialogarena, og meiner difor at møteforma er foreinleg med kommunelova. KS held fram at eigne møte mellom folkevalde, administrasjon og tillitsvalde kan blande rollene, og ventar at mange av dei strid mot reglane i lova om organisering. Regelen tek ikkje stilling; han minner om at spørsmålet er ope. Organa som lova reknar opp, står i kommunelova §§ 5-1 og 5-2.",
    en: "Nord-Fron says that TriPart is an arena for dialogue only, and therefore holds this form of meeting to be compatible with the Local Government Act. KS points out that separate meetings of elected representatives, administration and shop stewards can mix the roles, and expects many of them to conflict with the Act's rules on organisation. The rule takes no side; it recalls that the question is open. The bodies that the Act lists stand in its §§ 5-1 and 5-2.",
  },
  examples: () => ({
    met: [
      { given: soundSteeringGroup, finds: [contested] },
      { given: soundSteeringGroup, on: "2023-11-01", finds: [contested] },
    ],
    breached: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ legalForm: "joint-committee" })),
        finds: [{ sentence: "otherForm", values: { form: { term: "joint-committee" } } }],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ legalForm: "council-committee" })),
        finds: [{ sentence: "otherForm", values: { form: { term: "council-committee" } } }],
      },
    ],
    open: [
      {
        given: changed(soundSteeringGroup, constitutionWith({ legalForm: undefined })),
        finds: [{ sentence: "formUnknown" }],
      },
      {
        given: changed(soundSteeringGroup, constitutionWith({ legalForm: "joint-committee" })),
        on: "2023-10-31",
        finds: [{ sentence: "formUnknown" }],
      },
    ],
  }),
};
