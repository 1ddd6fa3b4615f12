import { filledSeat } from "../../model/build.js";
import { bodyWith, changed, constitutionWith, plus, seatWith, vacant, without } from "../../model/change.js";
import { isJointCommittee, isMember } from "../../model/joint-committee.js";
import { type Party, partyOf } from "../../model/role.js";
import { soundSteeringGroup } from "../../model/sound.js";
import { soundJointCommittee } from "../../model/sound-joint-committee.js";
import type { Mending } from "../../rule/mending.js";
import { seatSomebody } from "../../rule/moves.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { section5_11_2 } from "../../sources/local-government-act.js";

/** A joint committee consists of representatives of the municipality and of the employees. Local Government Act § 5-11 (2). */
export const rule = {
  name: "both-sides-represented",
  scope: "body",
  norms: [section5_11_2],
  severity: "error",
  options: {},
  applies: ({ body, on }) => isJointCommittee(body, on) && body.seats.length > 0,
  check({ body, on, vacant, ...facts }, { breach }) {
    for (const party of ["elected", "employees"] as const) {
      if (facts[party].some((seat) => isMember(seat, body, on))) continue;
      breach(
        "missing",
        { body: body.id, party },
        { party: { term: party } },
        vacant.filter((seat) => partyOf(seat.role) === party).map((seat) => ({ body: body.id, seat: seat.id })),
      );
    }
  },
} as const satisfies BodyRule<typeof sentences>;

export const sentences = {
  breach: {
    missing: {
      nb: "Ingen medlemmer i {body} kommer fra {party}. Utvalget skal bestå av representanter for kommunen, det vil si folkevalgte, og for de ansatte (kommuneloven § 5-11).",
      nn: "Ingen medlemer i {body} kjem frå {party}. Utvalet skal vere sett saman av representantar for kommunen, det vil seie folkevalde, og for dei tilsette (kommunelova § 5-11).",
      en: "No members of {body} come from {party}. The committee must consist of representatives of the municipality, that is elected representatives, and of the employees (the Local Government Act § 5-11).",
    },
  },
} as const satisfies Sentences;

export const mending: Mending<typeof sentences> = {
  missing: ({ at }) => ({ moves: [seatSomebody({ side: at.party as Party })] }),
};

export const page: Page<typeof sentences> = {
  title: {
    nb: "Både kommunen og de ansatte er representert",
    nn: "Både kommunen og dei tilsette er representerte",
    en: "Municipality and employees both represented",
  },
  why: {
    nb: "Utvalget har to sider: kommunen, som kommunestyret velger representanter for, og de ansatte, som velger sine egne. Administrasjonen er ingen tredje side der. I modellen er kommunens side de folkevalgte.",
    nn: "Utvalet har to sider: kommunen, som kommunestyret vel representantar for, og dei tilsette, som vel sine eigne. Administrasjonen er inga tredje side der. I modellen er kommunesida dei folkevalde.",
    en: "The committee has two sides: the municipality, whose representatives the council elects, and the employees, who elect their own. The administration is no third side there. In the model the municipality's side is the elected representatives.",
  },
  examples: () => ({
    met: [
      { given: soundJointCommittee },
      { given: changed(soundJointCommittee, vacant("elected3"), vacant("deputy"), without("employee1")) },
    ],
    breached: [
      {
        given: changed(
          soundJointCommittee,
          vacant("employee2"),
          vacant("elected3"),
          seatWith("employee1", { rights: ["attend", "speak"] }),
          plus(filledSeat("safety", "chief-safety-representative")),
        ),
        finds: [
          {
            sentence: "missing",
            at: { party: "employees" },
            values: { party: { term: "employees" } },
            related: [{ seat: "employee2" }],
          },
        ],
      },
      {
        given: changed(soundJointCommittee, bodyWith({ seats: [filledSeat("manager", "hr-manager")] })),
        finds: [
          { sentence: "missing", at: { party: "elected" }, values: { party: { term: "elected" } } },
          { sentence: "missing", at: { party: "employees" }, values: { party: { term: "employees" } } },
        ],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundJointCommittee, bodyWith({ seats: [] })) },
      {
        given: changed(
          soundJointCommittee,
          constitutionWith({ legalForm: "other-arrangement" }),
          without("employee1", "employee2"),
        ),
      },
    ],
  }),
};
