import { emptyBody, filledSeat } from "../../model/build.js";
import {
  bodyWith,
  type Change,
  changed,
  constitutionWith,
  plus,
  plusBody,
  seatWith,
  vacant,
  without,
} from "../../model/change.js";
import type { Seat } from "../../model/municipality.js";
import { safetyServiceOn } from "../../model/safety-service.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundWorkingEnvironmentCommittee } from "../../model/sound-working-environment-committee.js";
import type { Right } from "../../model/vocabulary.js";
import { servesAsCommittee, votesOnWorkingEnvironment } from "../../model/working-environment-committee.js";
import type { Mending } from "../../rule/mending.js";
import { constitute, grant, seatSomebody, seatsAt } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { regulationInForce, section3_7_4, section3_22 } from "../../sources/regulation-on-participation.js";

/** The chief safety representative must be one of the employees' members and vote; a single safety representative takes that place. Regulation § 3-7 (4), § 3-22. */
export const rule = {
  name: "chief-safety-representative-votes",
  scope: "body",
  norms: [section3_7_4, section3_22],
  severity: "error",
  inForce: regulationInForce,
  options: {},
  applies: ({ body, on }) => servesAsCommittee(body, on),
  check({ body, here, municipality, on, safety }, { breach, question }) {
    const chiefs = safety.filter(isChief);
    const [chief] = chiefs;
    const [representative] = safety;
    if (chief === undefined) {
      const isChiefKnown = safetyServiceOn(municipality.municipality, on).chiefs.size > 0;
      if (representative === undefined || isChiefKnown) breach("missing", here);
      else question("chiefUnknown", { body: body.id, seat: representative.id });
      return;
    }
    const votes = chiefs.map((seat) => votesOnWorkingEnvironment(body, seat, on));
    if (votes.includes(true)) return;
    if (votes.includes(undefined)) question("voteUnknown", here);
    else breach("withoutVote", { body: body.id, seat: chief.id });
  },
} as const satisfies BodyRule<typeof sentences>;

const isChief = (seat: Seat) => seat.role === "chief-safety-representative";

export const sentences = {
  breach: {
    missing: {
      nb: "Hovedverneombudet sitter ikke i {body}. Hovedverneombudet skal være en av arbeidstakernes representanter; er det bare ett verneombud, skal det være medlem (forskrift om organisering, ledelse og medvirkning § 3-7).",
      nn: "Hovudverneombodet sit ikkje i {body}. Hovudverneombodet skal vere ein av representantane for arbeidstakarane; er det berre eitt verneombod, skal det vere medlem (forskrift om organisering, leiing og medverknad § 3-7).",
      en: "The chief safety representative does not sit in {body}. The chief safety representative must be one of the employees' representatives; where there is only one safety representative, that person must be a member (the Regulation on Organisation, Management and Participation § 3-7).",
    },
    withoutVote: {
      nb: "Hovedverneombudet, på {seat} i {body}, har ikke stemmerett. Hovedverneombudet skal ha det (forskrift om organisering, ledelse og medvirkning § 3-7).",
      nn: "Hovudverneombodet, på {seat} i {body}, har ikkje røysterett. Hovudverneombodet skal ha det (forskrift om organisering, leiing og medverknad § 3-7).",
      en: "The chief safety representative, on {seat} in {body}, has no vote. The chief safety representative must have one (the Regulation on Organisation, Management and Participation § 3-7).",
    },
  },
  question: {
    chiefUnknown: {
      nb: "Har kommunen et hovedverneombud, eller er verneombudet på {seat} i {body} det eneste? Et hovedverneombud skal være medlem; er det bare ett verneombud, skal det være medlem (forskrift om organisering, ledelse og medvirkning § 3-7). Vernetjenesten kan svare.",
      nn: "Har kommunen eit hovudverneombod, eller er verneombodet på {seat} i {body} det einaste? Eit hovudverneombod skal vere medlem; er det berre eitt verneombod, skal det vere medlem (forskrift om organisering, leiing og medverknad § 3-7). Vernetenesta kan svare.",
      en: "Does the municipality have a chief safety representative, or is the safety representative on {seat} in {body} the only one? A chief safety representative must be a member; where there is only one safety representative, that person must be (the Regulation on Organisation, Management and Participation § 3-7). The safety service can answer.",
    },
    voteUnknown: {
      nb: "Har hovedverneombudet stemmerett i arbeidsmiljøsaker i {body}? Det er ikke oppgitt, og hovedverneombudet skal ha det (forskrift om organisering, ledelse og medvirkning § 3-7); sekretæren kan svare.",
      nn: "Har hovudverneombodet røysterett i arbeidsmiljøsaker i {body}? Det er ikkje oppgitt, og hovudverneombodet skal ha det (forskrift om organisering, leiing og medverknad § 3-7); sekretæren kan svare.",
      en: "Does the chief safety representative have a vote in cases of the working environment in {body}? It is not stated, and the chief safety representative must have one (the Regulation on Organisation, Management and Participation § 3-7); the secretary can answer.",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  missing: () => ({ moves: [seatSomebody({ roles: ["chief-safety-representative"] })] }),
  withoutVote({ at }, facts) {
    const { votersInWorkingEnvironmentCases: voters, rights = [] } = facts.body.constitution ?? {};
    if (voters) return { moves: [constitute(facts, { votersInWorkingEnvironmentCases: [...voters, "employees"] })] };
    const isGiven = (seat: Seat, right: Right) => right === "vote" || (seat.rights ?? rights).includes(right);
    return { moves: seatsAt(facts, at).map((seat) => grant(facts, seat, (right) => isGiven(seat, right))) };
  },
};

const acting = (more: Parameters<typeof constitutionWith>[0] = {}): Change =>
  constitutionWith({ actsAsWorkingEnvironmentCommittee: true, ...more });
const local = () => changed(soundWorkingEnvironmentCommittee, seatWith("chief", { role: "safety-representative" }));
const withoutVote = { rights: ["attend", "speak", "propose"] } as const;

export const page: Page<typeof sentences> = {
  title: {
    nb: "Hovedverneombudet er medlem med stemmerett",
    nn: "Hovudverneombodet er medlem med røysterett",
    en: "The chief safety representative is a member and votes",
  },
  why: {
    nb: "Hovedverneombudet taler for alle arbeidstakerne. Er det flere, velger de én felles representant; derfor er det nok at ett har plass og stemme. Det samme gjelder i et annet organ som virker som arbeidsmiljøutvalg (forskrift om organisering, ledelse og medvirkning § 3-22). Sitter et verneombud der, og ingen data viser et hovedverneombud, spør regelen.",
    nn: "Hovudverneombodet taler for alle arbeidstakarane. Er det fleire, vel dei éin felles representant; derfor er det nok at eitt har plass og røyst. Det same gjeld i eit anna organ som verkar som arbeidsmiljøutval (forskrift om organisering, leiing og medverknad § 3-22). Sit eit verneombod der, og ingen data viser eit hovudverneombod, spør regelen.",
    en: "The chief safety representative speaks for all employees. Where there are several, they choose one to represent them, so it is enough that one has a seat and a vote. The same goes for another body that acts as a working environment committee (the Regulation on Organisation, Management and Participation § 3-22). Where a safety representative sits there and no data show a chief, the rule asks.",
  },
  examples: () => ({
    met: [
      { given: soundWorkingEnvironmentCommittee },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          seatWith("chief", withoutVote),
          plus(filledSeat("chief2", "chief-safety-representative")),
        ),
      },
      {
        given: changed(
          soundSteeringGroup,
          acting({ votersInWorkingEnvironmentCases: ["administration", "employees"] }),
        ),
      },
      { given: changed(soundSteeringGroup, acting(), seatWith("safety", { rights: ["vote"] })) },
    ],
    breached: [
      { given: changed(soundWorkingEnvironmentCommittee, without("chief")), finds: [{ sentence: "missing" }] },
      { given: changed(soundWorkingEnvironmentCommittee, vacant("chief")), finds: [{ sentence: "missing" }] },
      {
        given: changed(
          local(),
          plusBody(
            emptyBody("steeringGroup", "steering-group", {
              seats: [filledSeat("safety", "chief-safety-representative")],
            }),
          ),
        ),
        finds: [{ sentence: "missing" }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, seatWith("chief", withoutVote)),
        finds: [{ sentence: "withoutVote", at: { seat: "chief" } }],
      },
      {
        given: changed(soundWorkingEnvironmentCommittee, constitutionWith(withoutVote)),
        finds: [{ sentence: "withoutVote", at: { seat: "chief" } }],
      },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          bodyWith({ constitution: undefined }),
          seatWith("chief", withoutVote),
        ),
        finds: [{ sentence: "withoutVote", at: { seat: "chief" } }],
      },
      { given: changed(soundSteeringGroup, acting(), without("safety")), finds: [{ sentence: "missing" }] },
      {
        given: changed(soundSteeringGroup, acting({ votersInWorkingEnvironmentCases: ["administration"] })),
        finds: [{ sentence: "withoutVote", at: { seat: "safety" } }],
      },
    ],
    open: [
      { given: local(), finds: [{ sentence: "chiefUnknown", at: { seat: "chief" } }] },
      {
        given: changed(soundWorkingEnvironmentCommittee, constitutionWith({ rights: undefined })),
        finds: [{ sentence: "voteUnknown" }],
      },
      {
        given: changed(
          soundWorkingEnvironmentCommittee,
          constitutionWith({ rights: undefined }),
          seatWith("chief", withoutVote),
          plus(filledSeat("chief2", "chief-safety-representative")),
        ),
        finds: [{ sentence: "voteUnknown" }],
      },
      { given: changed(soundSteeringGroup, acting()), finds: [{ sentence: "voteUnknown" }] },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundWorkingEnvironmentCommittee, without("chief")), on: "2012-12-31" },
    ],
  }),
};
