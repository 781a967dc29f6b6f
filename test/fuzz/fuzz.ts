import { fork, type ChildProcess } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { FuzzTally, type FuzzMessage } from "./fuzzReport";

const USAGE = `npm run fuzz -- [--minutes 10] [--only NAME] [--seed N [--path P]] [--patience 180] [--log FILE] [--summary FILE]
  --only      only statements whose name contains this
  --seed      begin with this seed; with --path, play that one case again
  --patience  seconds without a word after which a case hangs; more on a busy machine
  --log       one JSON object a line; a file in the temporary folder unless told
  --summary   counts of every statement as one JSON object, written at every report; beside the log unless told`;

const REPORT_MILLISECONDS = 60_000;
/** Megabytes. A browser gives a pane about as much. */
const MOST_MEMORY = 2_500;

function settings() {
  const { values } = parseArgs({
    options: {
      minutes: { type: "string", default: "10" },
      only: { type: "string", default: "" },
      seed: { type: "string", default: String(Date.now() | 0) },
      path: { type: "string", default: "" },
      patience: { type: "string", default: "180" },
      log: { type: "string", default: join(tmpdir(), `fuzz-${String(Date.now())}.jsonl`) },
      summary: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  return values;
}

const NOTHING = { property: "", seed: 0 };

type Settings = ReturnType<typeof settings>;

function startRounds({ only, seed, path }: Settings, turn: number): ChildProcess {
  const rounds = fileURLToPath(new URL("fuzzRounds.ts", import.meta.url));
  return fork(rounds, [only, seed, String(turn), path], {
    execArgv: ["--import", "tsx", `--max-old-space-size=${String(MOST_MEMORY)}`],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

/** Resolves with why it ended: `done`, or what took the process down. */
function watchRounds(
  rounds: ChildProcess,
  { deadline, patience }: { readonly deadline: number; readonly patience: number },
  heard: (message: FuzzMessage) => void,
): Promise<string> {
  return new Promise((resolve) => {
    let reason = "";
    let complaints = "";
    let lastHeard = Date.now();
    const stop = (why: string) => {
      reason = why;
      rounds.kill("SIGKILL");
    };
    const watch = setInterval(() => {
      if (Date.now() > deadline) stop("done");
      else if (Date.now() - lastHeard > patience) stop("hangs");
    }, 500);
    rounds.stderr?.on("data", (chunk: Buffer) => {
      complaints = (complaints + chunk.toString()).slice(-4_000);
    });
    rounds.on("message", (message) => {
      lastHeard = Date.now();
      heard(message as FuzzMessage);
    });
    rounds.on("close", (code, signal) => {
      clearInterval(watch);
      if (reason === "" && code === 0) resolve("done");
      else resolve(reason || `died (${String(code ?? signal)}): ${complaints}`);
    });
  });
}

async function main(chosen: Settings): Promise<number> {
  const { minutes, log, path, summary = `${log}.summary.json` } = chosen;
  const tally = new FuzzTally();
  const start = Date.now();
  const limits = {
    deadline: path === "" ? start + Number(minutes) * 60_000 : Infinity,
    patience: Number(chosen.patience) * 1000,
  };
  let reported = start;
  let turn = 0;
  let current: { readonly property: string; readonly seed: number } = NOTHING;
  let cases = 0;
  const write = (entry: object) => {
    appendFileSync(log, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
  };
  const report = () => {
    const seconds = Math.round((Date.now() - start) / 1000);
    writeFileSync(summary, `${JSON.stringify({ seconds, ...tally.summary() }, null, 2)}\n`);
    console.log(
      `\n${String(seconds)} s, ${String(tally.cases)} cases, ${String(tally.failures)} failures; log: ${log}`,
    );
    console.log("    cases      time    slowest  fail");
    for (const line of tally.lines()) console.log(line);
  };
  const heard = (message: FuzzMessage) => {
    tally.add(message);
    if (message.kind === "begun") {
      current = message;
      cases = 0;
    } else if (message.kind === "alive") ({ cases } = message);
    else {
      write(message);
      if (message.kind === "failure") {
        console.log(
          `\nFAILED ${message.property} (--only "${message.property}" --seed ${String(message.seed)} --path ${String(message.path)})`,
        );
        console.log(`${message.counterexample}\n${message.error}`);
      } else turn += 1;
    }
    if (Date.now() - reported > REPORT_MILLISECONDS) {
      reported = Date.now();
      report();
    }
  };
  write({ kind: "start", ...chosen });
  while (Date.now() < limits.deadline) {
    current = NOTHING;
    const ended = await watchRounds(startRounds(chosen, turn), limits, heard);
    if (ended === "done") break;
    if (current === NOTHING) throw new Error(`cannot start: ${ended}`);
    const counterexample = `after ${String(cases)} cases of the round`;
    heard({ kind: "failure", ...current, path: null, counterexample, error: ended });
    turn += 1;
  }
  report();
  write({ kind: "end", ...tally.summary() });
  return tally.failures > 0 ? 1 : 0;
}

const chosen = settings();
if (chosen.help) console.log(USAGE);
else process.exitCode = await main(chosen);
