import "../support/seed.js";
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";
import { forget } from "./forgetful.js";

for (const matchers of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(matchers);

interface Declared {
  file?: string;
}

/** What Mocha puts into the global scope when it loads tests. */
interface Mocha {
  readonly describe: (title: string, body: () => void) => Declared;
  readonly it: (title: string, body: () => unknown) => Declared;
  readonly before: (body: () => void) => void;
  readonly after: (body: () => void) => void;
  /** What Stryker has seen run: mutants while the tests were loaded, and by each test. */
  readonly __stryker__?: { readonly mutantCoverage?: Coverage };
}

type Runs = Record<string, number>;

interface Coverage {
  readonly static: Runs;
  readonly perTest: Readonly<Record<string, Runs>>;
}

type Declare = (title: string, body: () => unknown) => void;
type CaseBody = (...values: readonly never[]) => unknown;

const mocha = globalThis as unknown as Mocha;

/** A title with the number of its case, which tells it from the others, and what the case gives for `%s` and `$field`. */
function titleOf(title: string, values: readonly unknown[], number: number): string {
  const fields = Object(values[0]);
  return `${title.replace("%s", String(values[0])).replace(/\$(\w+)/g, (_, name) => String(fields[name]))} #${number}`;
}

/** With `each`, declares something once for every case. */
const withCases = (declare: Declare) =>
  Object.assign(declare, {
    each: (cases: readonly unknown[]) => (title: string, body: CaseBody) => {
      for (const [index, one] of cases.entries()) {
        const values = Array.isArray(one) ? one : [one];
        declare(titleOf(title, values, index + 1), () => body(...(values as never[])));
      }
    },
  });

/** A test is known by the file it was written in, not by the one it was built to. */
function asWritten(declared: Declared): void {
  if (declared.file) declared.file = declared.file.replace(/\.js$/, ".ts");
}

/**
 * A test, in a suite of its own: Mocha runs the tests of a suite before the suites in it, and the quick tests of the
 * rules are to come first. A test with a time limit of its own is about size; it kills nothing that others do not.
 */
export const test = withCases((title, body, ...limit: readonly unknown[]) => {
  if (limit.length > 0 || typeof body !== "function") return;
  mocha.describe("", () => asWritten(mocha.it(title, body)));
});

export const describe = withCases((title, body) => mocha.describe(title, () => void body()));
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
