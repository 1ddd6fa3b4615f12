import { readFileSync } from "node:fs";
import "../support/seed.js";
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";
import { forget } from "./forgetful.js";

for (const matchers of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(matchers);
chai.use(({ Assertion }) => {
  Assertion.addMethod("toMatchFileSnapshot", function (file: string) {
    chai.assert.equal(this._obj, readFileSync(file, "utf8"));
  });
});

/** What Mocha puts into the global scope when it loads tests. */
interface Mocha {
  readonly it: (title: string, body: Body) => { file?: string };
  readonly before: (body: Body) => void;
  readonly after: (body: Body) => void;
  /** What Stryker has seen run: mutants while the tests were loaded, and by each test. */
  readonly __stryker__?: { readonly mutantCoverage?: Coverage };
}

type Runs = Record<string, number>;

interface Coverage {
  readonly static: Runs;
  readonly perTest: Readonly<Record<string, Runs>>;
}

type Body = () => unknown;
type CaseBody = (...values: readonly never[]) => unknown;

const mocha = globalThis as unknown as Mocha;

/** A title with the number of its case, and what the case gives for `%s` and `$field`. */
function titleOf(title: string, values: readonly unknown[], number: number): string {
  const fields = Object(values[0]);
  return `${number}: ${title.replace("%s", String(values[0])).replace(/\$(\w+)/g, (_, name) => String(fields[name]))}`;
}

/** With `each`, declares something once for every case. */
const withCases = (declare: (title: string, body: Body) => void) =>
  Object.assign(declare, {
    each: (cases: readonly unknown[]) => (title: string, body: CaseBody) => {
      for (const [index, one] of cases.entries()) {
        const values = Array.isArray(one) ? one : [one];
        declare(titleOf(title, values, index + 1), () => body(...(values as never[])));
      }
    },
  });

/** Tests are known by the file they were written in, not by the one it was built to. */
function declare(title: string, body: Body): void {
  const declared = mocha.it(title, body);
  if (declared.file) declared.file = declared.file.replace(/\.js$/, ".ts");
}

let described: Body[] | undefined;

/** A test. One with a time limit of its own is about size; it would find nothing here that others do not. */
export const test = withCases((title, body, ...limit: readonly unknown[]) => {
  if (limit.length > 0) return;
  if (described) described.push(body);
  else declare(title, body);
});

/** Tests that belong together are run as one: Mocha takes long to choose among thousands. */
export const describe = withCases((title, body) => {
  if (described) return body();
  const bodies: Body[] = [];
  described = bodies;
  body();
  described = undefined;
  declare(title, async () => {
    for (const run of bodies) await run();
  });
});

export const expect = chai.expect;
export const expectTypeOf = () => ({ toEqualTypeOf() {} });

mocha.before(forget);

/**
 * A mutant that ran while the tests were loaded, too, is tried by its tests alone. Stryker would load them all anew for
 * it, in a new process; but what is kept from one run to the next is forgotten.
 */
mocha.after(() => {
  const coverage = mocha.__stryker__?.mutantCoverage;
  for (const ran of Object.values(coverage?.perTest ?? {})) {
    for (const mutant of Object.keys(ran)) delete coverage?.static[mutant];
  }
});
