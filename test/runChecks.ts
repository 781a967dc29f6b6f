import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/**
 * What `npm test` runs, as many at once as the machine has processors, the long ones first. The browser
 * tests keep every processor busy by themselves, so they begin last: with a build, for which one is enough.
 */
const SCRIPTS = ["unit", "source", "format", "deadcode", "layers", "browser"];

/** Room for what is young and soon gone, of which compilers and tests make much: fewer rounds to clear it away. */
const ROOMY = `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`.trim();

/** Runs a script of package.json, prints what it said in one piece, and says whether it passed. */
function passes(script: string): Promise<boolean> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "-s", script], {
      shell: process.platform === "win32",
      env: { ...process.env, NODE_OPTIONS: ROOMY },
    });
    const said: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.once("error", (error) => said.push(Buffer.from(error.message)));
    child.once("close", (code) => {
      const seconds = Math.round((performance.now() - started) / 1000);
      const outcome = code === 0 ? "passed" : "FAILED";
      console.log(`${Buffer.concat(said).toString()}${script} ${outcome} in ${seconds} s\n`);
      resolve(code === 0);
    });
  });
}

/** Runs the scripts and gives the names of those that failed. */
async function failuresOf(scripts: readonly string[]): Promise<readonly string[]> {
  const waiting = [...scripts];
  const failed: string[] = [];
  const work = async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift())
      if (!(await passes(script))) failed.push(script);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return failed;
}

const failed = await failuresOf(SCRIPTS);
if (failed.length > 0) {
  console.error(`failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
