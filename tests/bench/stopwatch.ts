/** Something whose time is of interest. Where it returns a number, that is the time, in milliseconds, that it took itself. */
export type Task = () => unknown;

/** How often tasks are run before and while they are timed. */
export interface Rounds {
  readonly warmUp: number;
  readonly rounds: number;
}

/**
 * Runs tasks in turn, round after round, each round beginning with another one, and returns the median time of each in
 * milliseconds. What a neighbour on the machine costs falls on all of them; so does clearing away what they leave behind,
 * so that only tasks which leave much the same belong together.
 */
export async function inTurn<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  { warmUp, rounds }: Rounds,
): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const turn of names.keys()) {
      const name = names[(turn + round + warmUp) % names.length] as Name;
      const time = await timed(tasks[name]);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

async function timed(task: Task): Promise<number> {
  const start = performance.now();
  const result = task();
  if (result instanceof Promise) await result;
  const time = performance.now() - start;
  return typeof result === "number" ? result : time;
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
