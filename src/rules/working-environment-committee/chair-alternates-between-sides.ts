import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, plus, seatWith, vacant, without } from "../../model/change.js";
import { daysAfter } from "../../model/dates.js";
import type { Seat } from "../../model/municipality.js";
import { isFilled } from "../../model/seat.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import { committeeSideOf, isCommittee } from "../../model/working-environment-committee.js";
import type { BodyFacts } from "../../rule/facts.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section3_12 } from "../../sources/regulation-on-participation.js";
import { actInForce, section7_1_4 } from "../../sources/working-environment-act.js";

/** The chair of a working environment committee must come from employer and employees in turn. Working Environment Act § 7-1 (4), regulation § 3-12. */
export const rule = {
  name: "chair-alternates-between-sides",
  scope: "body",
  norms: [section7_1_4, section3_12],
  severity: "error",
  inForce: actInForce,
  options: {},
  applies: ({ body }) => isCommittee(body),
  check(facts, { breach, question }) {
    const { body, here } = facts;
    const chair = facts.filled.find(isChair);
    if (chair === undefined) return question("chairUnknown", here);
    const at = { body: body.id, seat: chair.id };
    const side = committeeSideOf(chair.role);
    if (side === undefined) return breach("ofNeitherSide", at);
    if (hasLedFromTheStart(chair, facts)) return;
    const previous = body.seats.find((seat) => isChair(seat) && endsWhereBegins(seat, chair));
    if (previous === undefined) question("previousUnknown", at);
    else if (committeeSideOf(previous.role) === side)
      breach("sameSide", at, {}, [{ body: body.id, seat: previous.id }]);
  },
} as const satisfies BodyRule<typeof sentences>;

const isChair = (seat: Seat) => seat.office === "chair";

const hasLedFromTheStart = ({ from }: Seat, { body }: BodyFacts) =>
  body.from !== undefined && (from === undefined || from <= body.from);

/** Whether a seat had a holder until the day before another one begins. */
const endsWhereBegins = (seat: Seat, { from }: Seat) =>
  from !== undefined && seat.to === daysAfter(from, -1) && isFilled(seat, seat.to);

export const sentences = {
  breach: {
    ofNeitherSide: {
      nb: "{body} ledes fra {seat}, som ikke hører til noen av sidene. Arbeidsgiver og arbeidstakere skal ha ledervervet på skift (arbeidsmiljøloven § 7-1).",
      nn: "{body} blir leidd frå {seat}, som ikkje høyrer til nokon av sidene. Arbeidsgjevar og arbeidstakarar skal ha leiarvervet på skift (arbeidsmiljølova § 7-1).",
      en: "{body} is chaired from {seat}, which belongs to neither side. Employer and employees must have the chair in turn (the Working Environment Act § 7-1).",
    },
    sameSide: {
      nb: "Lederen i {body}, på {seat}, kommer fra samme side som den forrige lederen. Arbeidsgiver og arbeidstakere skal ha ledervervet på skift (arbeidsmiljøloven § 7-1).",
      nn: "Leiaren i {body}, på {seat}, kjem frå same side som den førre leiaren. Arbeidsgjevar og arbeidstakarar skal ha leiarvervet på skift (arbeidsmiljølova § 7-1).",
      en: "The chair of {body}, on {seat}, comes from the same side as the one before. Employer and employees must have the chair in turn (the Working Environment Act § 7-1).",
    },
  },
  question: {
    chairUnknown: {
      nb: "Hvem leder {body}? Det er ikke oppgitt, og arbeidsgiver og arbeidstakere skal ha ledervervet på skift (arbeidsmiljøloven § 7-1); sekretæren kan svare.",
      nn: "Kven leier {body}? Det er ikkje oppgitt, og arbeidsgjevar og arbeidstakarar skal ha leiarvervet på skift (arbeidsmiljølova § 7-1); sekretæren kan svare.",
      en: "Who chairs {body}? It is not stated, and employer and employees must have the chair in turn (the Working Environment Act § 7-1); the secretary can answer.",
    },
    previousUnknown: {
      nb: "Hvem ledet {body} før lederen på {seat}? Det er ikke oppgitt, og arbeidsgiver og arbeidstakere skal ha ledervervet på skift (arbeidsmiljøloven § 7-1); sekretæren kan svare.",
      nn: "Kven leidde {body} før leiaren på {seat}? Det er ikkje oppgitt, og arbeidsgjevar og arbeidstakarar skal ha leiarvervet på skift (arbeidsmiljølova § 7-1); sekretæren kan svare.",
      en: "Who chaired {body} before the chair on {seat}? It is not stated, and employer and employees must have the chair in turn (the Working Environment Act § 7-1); the secretary can answer.",
    },
  },
} as const satisfies Sentences;

const previousChair = (more: Partial<Seat>) => changed(soundWorkingEnvironmentCommittee, seatWith("chair2023", more));

export const page: Page<typeof sentences> = {
  title: {
    nb: "Sidene har ledervervet på skift",
    nn: "Sidene har leiarvervet på skift",
    en: "The sides have the chair in turn",
  },
  why: {
    nb: "Ved stemmelikhet avgjør lederens stemme, og lederen velges vekselvis av de to sidene (arbeidsmiljøloven § 7-1). Er de uenige om hvem som begynner, trekkes det lodd (forskrift om organisering, ledelse og medvirkning § 3-12). Regelen sammenligner lederen på dagen med den som ledet til dagen før; hvor lenge én leder sitter, sier den ikke noe om.",
    nn: "Ved likt røystetal avgjer røysta til leiaren, og leiaren blir vald vekselvis av dei to sidene (arbeidsmiljølova § 7-1). Er dei usamde om kven som byrjar, blir det trekt lodd (forskrift om organisering, leiing og medverknad § 3-12). Regelen jamfører leiaren på dagen med den som leidde til dagen før; kor lenge éin leiar sit, seier han ikkje noko om.",
    en: "On a tie the chair's vote decides, and the two sides choose the chair in turn (the Working Environment Act § 7-1). Where they disagree on who begins, lots are drawn (the Regulation on Organisation, Management and Participation § 3-12). The rule compares the chair on the day with whoever led until the day before; it says nothing of how long one chair serves.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingEnvironmentCommittee },
      { given: changed(soundWorkingEnvironmentCommittee, without("chair2023"), bodyWith({ from: "2024-01-01" })) },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          without("chair2023"),
          seatWith("director", { from: undefined }),
          bodyWith({ from: "2023-01-01" }),
        ),
      },
      { given: previousChair({ role: "mayor" }) },
      {
        given: changed(
          previousChair({ role: "chief-safety-representative" }),
          plus(filledSeat("deputy", "service-director", { office: "deputy-chair", to: "2023-12-31" })),
        ),
      },
    ],
    breached: [
      {
        given: previousChair({ role: "service-director" }),
        finds: [{ sentence: "sameSide", at: { seat: "director" }, related: [{ seat: "chair2023" }] }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, seatWith("director", { role: "chief-safety-representative" })),
        finds: [{ sentence: "sameSide", at: { seat: "director" }, related: [{ seat: "chair2023" }] }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, seatWith("director", { role: "occupational-health-service" })),
        finds: [{ sentence: "ofNeitherSide", at: { seat: "director" } }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, without("chair2023"), seatWith("director", { role: "mayor" })),
        finds: [{ sentence: "ofNeitherSide", at: { seat: "director" } }],
      },
    ],
    open: [
      {
        given: changed(soundWorkingEnvironmentCommittee, vacant("director")),
        finds: [{ sentence: "chairUnknown" }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, seatWith("director", { office: "deputy-chair" })),
        finds: [{ sentence: "chairUnknown" }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, without("chair2023")),
        finds: [{ sentence: "previousUnknown", at: { seat: "director" } }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, without("chair2023"), bodyWith({ from: "2023-12-31" })),
        finds: [{ sentence: "previousUnknown", at: { seat: "director" } }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, seatWith("director", { from: undefined })),
        finds: [{ sentence: "previousUnknown", at: { seat: "director" } }],
      },
      {
        given: previousChair({ to: "2023-12-30" }),
        finds: [{ sentence: "previousUnknown", at: { seat: "director" } }],
      },
      { given: previousChair({ holders: [] }), finds: [{ sentence: "previousUnknown", at: { seat: "director" } }] },
      {
        given: previousChair({ office: undefined }),
        finds: [{ sentence: "previousUnknown", at: { seat: "director" } }],
      },
      {
        given: soundWorkingEnvironmentCommittee,
        on: "2023-12-31",
        finds: [{ sentence: "previousUnknown", at: { seat: "chair2023" } }],
      },
    ],
    "not-applicable": [
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          vacant("director"),
          bodyWith({ kind: "joint-committee" }),
          constitutionWith({ actsAsWorkingEnvironmentCommittee: true }),
        ),
      },
      { given: changed(soundWorkingEnvironmentCommittee, vacant("director")), on: "2005-12-31" },
    ],
  }),
};
