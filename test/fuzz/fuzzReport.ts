/** A case for which a statement did not hold. `seed` and `path` bring it back. */
export interface FuzzFailure {
  readonly kind: "failure";
  readonly property: string;
  readonly seed: number;
  /** Null where the run was stopped from outside: it hung, or took the process with it. */
  readonly path: string | null;
  readonly counterexample: string;
  readonly error: string;
}

export interface FuzzRound {
  readonly kind: "round";
  readonly property: string;
  readonly seed: number;
  readonly cases: number;
  readonly milliseconds: number;
  /** The longest of its cases. */
  readonly slowestMilliseconds: number;
}

/** What the process that runs the cases tells the one that watches it. */
export type FuzzMessage =
  | FuzzFailure
  | FuzzRound
  | { readonly kind: "begun"; readonly property: string; readonly seed: number }
  /** Sent now and then while a round runs. */
  | { readonly kind: "alive"; readonly cases: number };

interface Tally {
  cases: number;
  rounds: number;
  milliseconds: number;
  slowest: number;
  failures: number;
}

/** Counts by property. */
export class FuzzTally {
  private readonly tallies = new Map<string, Tally>();

  add(message: FuzzMessage): void {
    if (message.kind === "round") {
      const tally = this.of(message.property);
      tally.cases += message.cases;
      tally.rounds += 1;
      tally.milliseconds += message.milliseconds;
      tally.slowest = Math.max(tally.slowest, message.slowestMilliseconds);
    } else if (message.kind === "failure") this.of(message.property).failures += 1;
  }

  get failures(): number {
    return this.sum(({ failures }) => failures);
  }

  get cases(): number {
    return this.sum(({ cases }) => cases);
  }

  /** The counts, for a program. */
  summary() {
    const properties = [...this.tallies].map(([name, tally]) => ({ name, ...tally }));
    return { cases: this.cases, failures: this.failures, properties };
  }

  lines(): readonly string[] {
    return [...this.tallies].map(([property, { cases, milliseconds, slowest, failures }]) =>
      [
        String(cases).padStart(9),
        `${String(Math.round(milliseconds / 1000)).padStart(6)} s`,
        `${String(Math.round(slowest)).padStart(6)} ms`,
        String(failures).padStart(4),
        ` ${property}`,
      ].join("  "),
    );
  }

  private of(property: string): Tally {
    const fresh = { cases: 0, rounds: 0, milliseconds: 0, slowest: 0, failures: 0 };
    const tally = this.tallies.get(property) ?? fresh;
    this.tallies.set(property, tally);
    return tally;
  }

  private sum(count: (tally: Tally) => number): number {
    return [...this.tallies.values()].reduce((total, tally) => total + count(tally), 0);
  }
}
