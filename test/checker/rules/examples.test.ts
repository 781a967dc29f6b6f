import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { rules } from "../../../src/checker/rules";
import { checkedFindings } from "./checkedFindings";

const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const nameOf = (example: string) => example.replaceAll("\n", "｜").slice(0, 40);

describe("the rules", () => {
  for (const rule of rules) {
    const { speaking, silent, nearMiss } = rule.examples;
    describe(rule.id, () => {
      for (const example of speaking) {
        it(`speaks of ${nameOf(example)}`, () => {
          assert.notDeepEqual(checkedFindings(example, [rule]), []);
        });
      }
      for (const example of [...silent, ...nearMiss]) {
        it(`is silent about ${nameOf(example)}`, () => {
          assert.deepEqual(
            checkedFindings(example, [rule]).map(({ message }) => message["zh-CN"]),
            [],
          );
        });
      }
    });
  }

  it("each stand in a file of their name, and every file is on the list", () => {
    const files = readdirSync(new URL("../../../src/checker/rules", import.meta.url));
    const named = rules.map(({ id }) => `${camelCase(id)}.ts`);
    assert.deepEqual([...files].sort(), [...named].sort());
  });

  it("have messages that say what is wrong and end as a sentence", () => {
    for (const rule of rules) {
      for (const example of rule.examples.speaking) {
        for (const { message } of checkedFindings(example, [rule])) {
          assert.match(message["zh-CN"], /。$/, rule.id);
          assert.doesNotMatch(message["zh-CN"], /[,;:!?]$/, rule.id);
        }
      }
    }
  });
});
