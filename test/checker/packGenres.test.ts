import assert from "node:assert/strict";
import { rules } from "../../src/checker/rules";
import { isResidue } from "../../src/checker/rules/webResidue";
import { createChecker } from "../../src/checker/runChecker";
import { genres } from "../../src/library/genres";
import { materialOf } from "../../src/library/packs/material";
import { genresWith } from "../../src/library/packs/materialGenres";
import { sectionNamed } from "../../src/library/sections";
import schema from "../../src/library/data/pack.schema.json";
import { applyEditPlan } from "../../src/speech/edits/applyEditPlan";
import { documentOfLines } from "../../src/speech/paragraph";
import { packOf } from "../library/packs/packOf";

const LINES = [
  "在工会干部培训班开班式上的讲话",
  "（2026年5月8日）",
  "同志们：",
  "今天，我们在县委党校举办工会干部培训班，主要目的是提高大家的履职能力。下面，我讲两点意见。",
  "一、提高认识",
  "工会干部要认清责任，把职工的事放在心上，扎扎实实做好每一件事。",
  "二、端正学风",
  "希望大家珍惜这次学习机会，认真听讲，积极讨论，严格遵守学习纪律。",
  "最后，祝大家学有所成！",
  "谢谢大家！",
];

function reportWith(lines: readonly string[], change: object) {
  const pack = packOf({ genres: [{ id: "opening", ...change }] });
  const profiles = genresWith(genres, materialOf([pack]));
  const checker = createChecker({ rules, profiles, isResidue });
  return checker.check(documentOfLines(lines), { genre: "opening" });
}

const missingIn = (lines: readonly string[], change: object) =>
  reportWith(lines, change).findings.filter(({ rule }) => rule === "missing-section");

describe("what a unit asks of a genre", () => {
  it("is missed with the name of its pack", () => {
    assert.deepEqual(missingIn(LINES, {}), []);
    const [finding, ...others] = missingIn(LINES, { addRequired: ["legal_basis"] });
    assert.deepEqual(
      [finding?.subject, finding?.layer, finding?.pack, finding?.severity, others],
      ["legal_basis", "unit", "县总工会", "warning", []],
    );
  });

  it("is not missed where the unit no longer asks for it", () => {
    const without = LINES.filter((line) => !line.startsWith("今天"));
    const asked = (change: object) => missingIn(without, change).map(({ subject }) => subject);
    assert.ok(asked({}).includes("purpose"));
    assert.ok(!asked({ removeRequired: ["purpose"] }).includes("purpose"));
  });

  it("asks for a byline once", () => {
    const without = LINES.filter((line) => !line.startsWith("（"));
    const bylines = missingIn(without, { addRequired: ["byline"] });
    assert.deepEqual(
      bylines.map(({ subject, pack }) => [subject, pack]),
      [["byline", "县总工会"]],
    );
  });

  it("speaks of the length that the unit wants", () => {
    const long = { characters: { min: 20, max: 40 } };
    const [finding] = reportWith(LINES, long).findings.filter(
      ({ rule }) => rule === "speaking-time",
    );
    assert.deepEqual([finding?.layer, finding?.pack], ["unit", "县总工会"]);
  });

  const askedByNobody = schema.$defs.requirable.enum.filter(
    (id) => !genres.some(({ required }) => required.includes(id)) && id !== "byline",
  );
  const talk = "工会干部要认清责任，把职工的事放在心上，扎扎实实做好每一件事。".repeat(6);
  for (const section of askedByNobody)
    it(`may be ${section}, and is content with what is offered for it`, () => {
      const missingAfter = (lines: readonly string[]) =>
        missingIn(lines, { required: [section] }).filter(({ subject }) => subject === section);
      const [missing] = missingAfter([talk]);
      assert.ok(missing?.fixes[0]);
      const { plan } = missing.fixes[0];
      assert.match(missing.message["zh-CN"], new RegExp(sectionNamed(section)?.name ?? "none"));
      const mended = applyEditPlan(documentOfLines([talk]), plan) ?? assert.fail("stale");
      assert.deepEqual(missingAfter(mended.paragraphs.map(({ text }) => text)), []);
    });
});
