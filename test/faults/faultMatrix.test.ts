import assert from "node:assert/strict";
import { FAULT_COMMANDS } from "./faultCommands";
import { faultsOf } from "./faultCases";
import { cleanRunOf, runCase } from "./faultRun";

/** A long batch is stopped at this many of its actions; `npm run fuzz` tries all of them. */
const MOST_STOPS = 3;

describe("every command of the pane × every message it sends × every fault", function () {
  this.timeout(120_000);
  let cases = 0;
  after(() => {
    process.stdout.write(`    ${cases} cases of faults\n`);
  });

  for (const command of FAULT_COMMANDS)
    it(command.name, async () => {
      const clean = await cleanRunOf(command);
      assert.ok(clean.messages.length > 0, "it speaks to Word");
      const problems: string[] = [];
      for (const message of clean.messages)
        for (const fault of faultsOf(message, MOST_STOPS)) {
          cases += 1;
          try {
            await runCase(command, clean, fault);
          } catch (error) {
            const said = error instanceof Error ? error.message : String(error);
            problems.push(`message ${message.index}, ${fault.name}: ${said}`);
          }
        }
      assert.deepEqual(problems, []);
    });
});
