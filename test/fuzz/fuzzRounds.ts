import fc from "fast-check";
import { fuzzProperties } from "./fuzzProperties";
import type { AnyFuzzProperty } from "./fuzzProperty";
import type { FuzzMessage } from "./fuzzReport";

/** Runs rounds until it is stopped; started by fuzz.ts, in a process that may hang or die. */
const [only = "", firstSeed = "0", skipped = "0", path = ""] = process.argv.slice(2);

const ROUND_MILLISECONDS = 4_000;
const ALIVE_MILLISECONDS = 500;
const LONGEST_SHOWN = 4_000;

const tell = (message: FuzzMessage): void => {
  process.send?.(message);
};

/** Returns the milliseconds it took: a single case may take longer than a round is to last. */
async function playRound({ name, run }: AnyFuzzProperty, seed: number): Promise<number> {
  tell({ kind: "begun", property: name, seed });
  const start = performance.now();
  let cases = 0;
  let told = start;
  let caseStart = start;
  let slowest = 0;
  const endCase = () => {
    const now = performance.now();
    if (cases > 0) slowest = Math.max(slowest, now - caseStart);
    caseStart = now;
    if (now - told < ALIVE_MILLISECONDS) return;
    told = now;
    tell({ kind: "alive", cases });
  };
  const parameters: fc.Parameters<unknown> =
    path === ""
      ? { seed, numRuns: 1e9, plugins: [fc.interruptAfterTimeLimit(ROUND_MILLISECONDS)] }
      : { seed, path, endOnFailure: true };
  const details = await run(parameters, () => {
    endCase();
    cases += 1;
  });
  endCase();
  const milliseconds = performance.now() - start;
  // A round that was over before its first case had failed in nothing.
  if (details.failed && details.counterexample !== null)
    tell({
      kind: "failure",
      property: name,
      seed: details.seed,
      path: details.counterexamplePath,
      counterexample: fc.stringify(details.counterexample).slice(0, LONGEST_SHOWN),
      error: (details.errorInstance instanceof Error
        ? (details.errorInstance.stack ?? details.errorInstance.message)
        : String(details.errorInstance)
      ).slice(0, LONGEST_SHOWN),
    });
  tell({
    kind: "round",
    property: name,
    seed,
    cases,
    milliseconds,
    slowestMilliseconds: slowest,
  });
  return milliseconds;
}

const chosen = fuzzProperties.filter(({ name }) => name.includes(only));
const begin = Number(skipped) % Math.max(1, chosen.length);
/** Milliseconds that each has had. */
const spent = new Map([...chosen.slice(begin), ...chosen.slice(0, begin)].map((one) => [one, 0]));

/** The one that has had the least time, so that the long ones do not take it all. */
function nextProperty(): AnyFuzzProperty {
  const [least] = [...spent].sort(([, one], [, other]) => one - other);
  if (least === undefined) throw new RangeError(`no property is called “${only}”`);
  return least[0];
}

const isOnce = path !== "";
let turn = Number(skipped);
do {
  const property = nextProperty();
  const milliseconds = await playRound(property, (Number(firstSeed) + turn) | 0);
  spent.set(property, (spent.get(property) ?? 0) + milliseconds);
  turn += 1;
} while (!isOnce);
process.disconnect();
