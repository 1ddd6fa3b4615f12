import { casesUntil, hasCase } from "../../model/agenda.js";
import { dialogue } from "../../model/build.js";
import { changed, metOn } from "../../model/change.js";
import type { Action, Case } from "../../model/municipality.js";
import { soundSteeringGroup, soundWorkingGroup } from "../../model/sound.js";
import { isStated } from "../../model/stated.js";
import type { Page } from "../../rule/page.js";
import type { BodyRule } from "../../rule/rule.js";
import type { Sentences } from "../../rule/sentences.js";
import { S020, S110 } from "../../sources/handbook-2021.js";

/** It must be documented who does what, and when. Handbook, "Dokumentasjon". */
export const rule = {
  name: "actions-have-owner-and-deadline",
  scope: "body",
  norms: [S110, S020],
  severity: "warning",
  options: {},
  applies: ({ body, on }) => hasCase(body, on, hasActions),
  check({ body, on }, { breach }) {
    for (const { item, at } of casesUntil(body, on, hasActions)) {
      for (const action of item.actions) {
        const place = { ...at, action: action.id };
        if (!isStated(action.owner)) breach("noOwner", place);
        if (action.due === undefined) breach("noDeadline", place);
      }
    }
  },
} as const satisfies BodyRule<typeof sentences>;

const hasActions = ({ actions }: Case) => actions.length > 0;

export const sentences = {
  breach: {
    noOwner: {
      nb: "Oppgaven {action} fra {meeting} i {body} har ingen ansvarlig. Det skal være dokumentert hvem som gjør hva, og når.",
      nn: "Oppgåva {action} frå {meeting} i {body} har ingen ansvarleg. Det skal vere dokumentert kven som gjer kva, og når.",
      en: "The action {action} from {meeting} in {body} has no owner. It must be documented who does what, and when.",
    },
    noDeadline: {
      nb: "Oppgaven {action} fra {meeting} i {body} har ingen frist. Det skal være dokumentert hvem som gjør hva, og når.",
      nn: "Oppgåva {action} frå {meeting} i {body} har ingen frist. Det skal vere dokumentert kven som gjer kva, og når.",
      en: "The action {action} from {meeting} in {body} has no deadline. It must be documented who does what, and when.",
    },
  },
} as const satisfies Sentences;

const planned: Action = { id: "action1", what: "Ny plan", owner: "HR", due: "2024-04-01" };

const acting = (...actions: readonly Action[]) => dialogue("case1", { actions });

const at = { meeting: "meeting1", case: "case1" };

export const page: Page<typeof sentences> = {
  title: {
    nb: "Oppgaver har en ansvarlig og en frist",
    nn: "Oppgåver har ein ansvarleg og ein frist",
    en: "Actions have an owner and a deadline",
  },
  why: {
    nb: "Det som er avtalt, skjer når noen har ansvaret og alle vet når det skal være gjort. Kommuneledelsen har fortsatt ansvaret for å sette i verk politiske vedtak, og også da skal det stå hvem som gjør det.",
    nn: "Det som er avtalt, skjer når nokon har ansvaret og alle veit når det skal vere gjort. Kommuneleiinga har framleis ansvaret for å setje i verk politiske vedtak, og også då skal det stå kven som gjer det.",
    en: "What is agreed happens when someone is responsible and everyone knows when it is to be done. The municipal management stays responsible for putting political decisions into effect, and then too it is to be stated who does so.",
  },
  examples: () => ({
    met: [
      { given: changed(soundSteeringGroup, metOn("2024-02-14", acting(planned))) },
      { given: changed(soundWorkingGroup, metOn("2024-03-01", acting(planned, { ...planned, id: "action2" }))) },
    ],
    breached: [
      {
        given: changed(
          soundSteeringGroup,
          metOn(
            "2024-03-01",
            acting(
              { id: "action1", what: "Ny plan" },
              { ...planned, id: "action2", owner: " " },
              { ...planned, id: "action3", due: undefined },
              { ...planned, id: "action4" },
            ),
          ),
        ),
        finds: [
          { sentence: "noOwner", at: { ...at, action: "action1" } },
          { sentence: "noDeadline", at: { ...at, action: "action1" } },
          { sentence: "noOwner", at: { ...at, action: "action2" } },
          { sentence: "noDeadline", at: { ...at, action: "action3" } },
        ],
      },
    ],
    "not-applicable": [
      { given: soundSteeringGroup },
      { given: changed(soundSteeringGroup, metOn("2024-03-02", acting({ id: "action1", what: "Ny plan" }))) },
    ],
  }),
};
