const factor = Number(process.env.RUNS ?? 1);

/** How many cases a property is tried on: so many times `RUNS`, as in `RUNS=10 npm test` or `RUNS=0.1 npm test`. */
export const runs = (ordinarily: number) => ({ numRuns: Math.max(1, Math.round(ordinarily * factor)) });
