import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, plus } from "../../model/change.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import { isCommittee } from "../../model/working-environment-committee.js";
import type { Mending } from "../../rule/mending.js";
import { endAt } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { id2905322 } from "../../sources/ministry-guidance.js";
import { section7_1_1_parties } from "../../sources/working-environment-act.js";

/** Only the municipality's own employees can be appointed to the employer side, and no elected representatives. The ministry on 16 February 2022. */
export const rule = {
  name: "politicians-kept-off-employer-side",
  scope: "body",
  norms: [id2905322, section7_1_1_parties],
  severity: "error",
  inForce: { from: "2022-02-16" },
  options: {},
  applies: ({ body }) => isCommittee(body),
  check({ body, elected }, { breach }) {
    for (const seat of elected) breach("seated", { body: body.id, seat: seat.id });
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    seated: {
      nb: "En folkevalgt sitter i {body}, på {seat}. Departementet uttalte 16. februar 2022 at bare kommunens egne ansatte kan oppnevnes for arbeidsgiveren i utvalget, som er satt sammen av arbeidsgiver, arbeidstakere og bedriftshelsetjeneste (arbeidsmiljøloven § 7-1).",
      nn: "Ein folkevald sit i {body}, på {seat}. Departementet uttalte 16. februar 2022 at berre kommunen sine eigne tilsette kan oppnemnast for arbeidsgjevaren i utvalet, som er sett saman av arbeidsgjevar, arbeidstakarar og bedriftshelseteneste (arbeidsmiljølova § 7-1).",
      en: "An elected representative sits in {body}, on {seat}. The ministry stated on 16 February 2022 that only the municipality's own employees can be appointed for the employer in the committee, which is made up of employer, employees and occupational health service (the Working Environment Act § 7-1).",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  seated: ({ at }, facts) => ({ moves: endAt(facts, at) }),
};

const withPoliticians = () =>
  changed(
    soundWorkingEnvironmentCommittee,
    plus(
      filledSeat("mayor", "mayor"),
      filledSeat("vacantSeat", "deputy-mayor", { holders: [] }),
      filledSeat("opposition", "elected-representative"),
    ),
  );

export const page: Page<typeof sentences> = {
  title: {
    nb: "Ingen folkevalgte på arbeidsgiversiden",
    nn: "Ingen folkevalde på arbeidsgjevarsida",
    en: "Politicians kept off the employer side",
  },
  why: {
    nb: "I arbeidsmiljøutvalget er det administrasjonen som sitter for arbeidsgiveren, og kommunedirektøren som oppnevner. Departementet svarte i 2022 at bare ansatte i kommunen kan oppnevnes. Svaret er veiledning. I et annet organ som virker som arbeidsmiljøutvalg, kan folkevalgte sitte uten stemme i arbeidsmiljøsaker (forskrift om organisering, ledelse og medvirkning § 3-22).",
    nn: "I arbeidsmiljøutvalet er det administrasjonen som sit for arbeidsgjevaren, og kommunedirektøren som oppnemner. Departementet svarte i 2022 at berre tilsette i kommunen kan oppnemnast. Svaret er rettleiing. I eit anna organ som verkar som arbeidsmiljøutval, kan folkevalde sitje utan røyst i arbeidsmiljøsaker (forskrift om organisering, leiing og medverknad § 3-22).",
    en: "In the working environment committee it is the administration that sits for the employer, and the municipal director who appoints. The ministry answered in 2022 that only employees of the municipality can be appointed. The answer is guidance. In another body that acts as a working environment committee, elected representatives may sit without a vote in cases of the working environment (the Regulation on Organisation, Management and Participation § 3-22).",
  },
  examples: () => ({
    met: [{ given: soundWorkingEnvironmentCommittee }, { given: soundWorkingEnvironmentCommittee, on: "2022-02-16" }],
    breached: [
      {
        given: withPoliticians(),
        finds: [
          { sentence: "seated", at: { seat: "mayor" } },
          { sentence: "seated", at: { seat: "opposition" } },
        ],
      },
    ],
    "not-applicable": [
      { given: withPoliticians(), on: "2022-02-15" },
      {
        given: changed(
          withPoliticians(),
          bodyWith({ kind: "joint-committee" }),
          constitutionWith({ actsAsWorkingEnvironmentCommittee: true }),
        ),
      },
    ],
  }),
};
