/** One line of the bench's output. */
export interface Measurement {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly note: string;
}

/** Milliseconds that the work takes: the median of `rounds` runs after as many to warm up. */
export function medianMilliseconds(rounds: number, work: () => void): number {
  const times: number[] = [];
  for (let round = 0; round < 2 * rounds; round++) {
    const start = performance.now();
    work();
    if (round >= rounds) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? NaN;
}
