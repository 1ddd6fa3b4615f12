/** A framework that knows Standard Schema checks requests by the model, and says in Norwegian what is wrong. */
import { sValidator } from "@hono/standard-validator";
import { Hono } from "hono";
import { check, soundWorkingGroup, standardSchema } from "trepart";

const app = new Hono().post("/report", sValidator("json", standardSchema("nb")), (context) => {
  const { outcomes } = check(context.req.valid("json"), { on: "2024-03-01" });
  return context.json(outcomes.filter(({ outcome }) => outcome === "met").length);
});

for (const posted of [soundWorkingGroup, { id: "nordvik", unions: [{ id: "", from: "2023-02-30" }] }]) {
  const answer = await app.request("/report", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(posted),
  });
  console.log(answer.status);
  if (answer.ok) console.log("Rules met:", await answer.json());
  else {
    const { error } = (await answer.json()) as { error: { message: string; path: (string | number)[] }[] };
    for (const { message, path } of error) console.log(`${path.join(".")}: ${message}`);
  }
}
