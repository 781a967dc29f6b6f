import assert from "node:assert/strict";
import { commandLineOf, usageText } from "../../../src/checker/report/commandLine";
import { genres } from "../../../src/library/genres";

const read = (...parameters: readonly string[]) => commandLineOf(parameters, genres);

describe("commandLineOf", () => {
  it("takes files, standard input and options in any order", () => {
    assert.deepEqual(read("a.docx", "--json", "-", "--genre", "closing", "b.txt"), {
      kind: "check",
      paths: ["a.docx", "-", "b.txt"],
      asJson: true,
      packs: [],
      genre: "closing",
    });
    assert.deepEqual(read("--genre=work", "a.txt"), {
      kind: "check",
      paths: ["a.txt"],
      asJson: false,
      packs: [],
      genre: "work",
    });
  });

  it("takes everything after -- for files", () => {
    assert.deepEqual(read("--", "--json"), {
      kind: "check",
      paths: ["--json"],
      asJson: false,
      packs: [],
    });
  });

  it("gives help whatever else is asked", () => {
    assert.deepEqual(read("a.txt", "--help"), { kind: "help" });
    assert.deepEqual(read("-h"), { kind: "help" });
  });

  for (const parameters of [
    [],
    ["--json"],
    ["--genre"],
    ["--genre", "x", "a.txt"],
    ["--fix", "a.txt"],
  ]) {
    it(`refuses “${parameters.join(" ")}”`, () => {
      assert.equal(read(...parameters).kind, "misuse");
    });
  }
});

describe("usageText", () => {
  it("lists every genre with its name", () => {
    const text = usageText(genres);
    for (const { id, name } of genres) assert.match(text, new RegExp(`${id} +${name}`));
  });
});
