// A steering group that is sound today stops conforming on a known day, when two terms end. The forecast says when and
// why; a repair as of that day is the smallest plan that prevents it, and says who has the mandate for each step.
import {
  check,
  conforms,
  describeStep,
  edit,
  forecast,
  languages,
  municipality,
  repair,
  soundSteeringGroup,
  toText,
} from "trepart";

const ending = ["safety", "elected2"];
const nordvik = municipality({
  ...soundSteeringGroup,
  bodies: soundSteeringGroup.bodies.map((body) => ({
    ...body,
    seats: body.seats.map((seat) =>
      ending.includes(seat.id)
        ? { ...seat, holders: seat.holders.map((term) => ({ ...term, to: "2025-06-30" })) }
        : seat,
    ),
  })),
});
const range = { from: "2025-01-01", to: "2025-09-30" };

const seen = forecast(nordvik, range);
const breaks = seen.changes.find(({ introduced }) => introduced.some(({ severity }) => severity === "error"));
if (!breaks) throw new Error("nothing was seen coming");
const [plan] = repair(nordvik, { on: breaks.on, body: "steeringGroup" }).plans;
const steps = plan?.steps ?? [];

const prevents = { nb: "Dette forhindrer det:", nn: "Dette hindrar det:", en: "This prevents it:" };
for (const language of languages) {
  console.log(toText({ ...seen, changes: [breaks] }, language, { municipality: nordvik }));
  console.log(prevents[language]);
  for (const step of steps) console.log(`- ${describeStep(step, language, { municipality: nordvik })}`);
  console.log();
}

const mended = edit(nordvik, ...steps.map((step) => step.edit));
for (const given of [nordvik, ...(mended.ok ? [mended.municipality] : [])]) {
  console.log(`${breaks.on}: ${conforms(check(given, { on: breaks.on })) ? "conforms" : "does not conform"}`);
}
