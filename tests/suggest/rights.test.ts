import { type Edit, languages, type Right, soundSteeringGroup } from "trepart";
import { expect, test } from "vitest";
import { stepPhrase } from "../../src/mend/step-phrases.js";

const said = (step: Extract<Edit, { do: "grantRights" | "constitute" }>) =>
  languages.map((language) => stepPhrase(step, language, soundSteeringGroup));
const granted = (...rights: readonly Right[]) =>
  said({ do: "grantRights", body: "steeringGroup", seat: "safety", rights });
const laidDown = (...rights: readonly Right[]) =>
  said({ do: "constitute", body: "steeringGroup", constitution: { rights } });

test("rights that are not all there are, are said to be the only ones", () => {
  expect(granted("attend", "speak")).toEqual([
    "la plassen «hovedverneombud» i styringsgruppa ha møterett og talerett, men ingen andre rettigheter",
    "la plassen «hovudverneombod» i styringsgruppa ha møterett og talerett, men ingen andre rettar",
    "let the seat “chief safety representative” in the steering group have the right to attend and the right to speak, but no other rights",
  ]);
  expect(laidDown("attend", "speak", "propose")).toEqual([
    "la medlemmene av styringsgruppa ha møterett, talerett og forslagsrett, men ingen andre rettigheter",
    "la medlemene av styringsgruppa ha møterett, talerett og forslagsrett, men ingen andre rettar",
    "let the members of the steering group have the right to attend, the right to speak and the right to propose, but no other rights",
  ]);
});

test("all rights and none are said without more", () => {
  expect(granted("attend", "speak", "propose", "vote")[0]).toBe(
    "la plassen «hovedverneombud» i styringsgruppa ha møterett, talerett, forslagsrett og stemmerett",
  );
  expect(laidDown()).toEqual([
    "la medlemmene av styringsgruppa ha ingen rettigheter",
    "la medlemene av styringsgruppa ha ingen rettar",
    "let the members of the steering group have no rights",
  ]);
});
