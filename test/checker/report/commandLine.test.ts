import assert from "node:assert/strict";
import { commandLineOf, usageText } from "../../../src/checker/report/commandLine";
import { genres } from "../../../src/library/genres";

const read = (...parameters: readonly string[]) => commandLineOf(parameters, genres);

describe("commandLineOf", () => {
  it("takes files, standard input and options in any order", () => {
    assert.deepEqual(read("a.docx", "--json", "-", "--genre", "closing", "b.txt"), {
      kind: "check",
      language: "zh-CN",
      paths: ["a.docx", "-", "b.txt"],
      asJson: true,
      packs: [],
      genre: "closing",
    });
    assert.deepEqual(read("--genre=work", "a.txt"), {
      kind: "check",
      language: "zh-CN",
      paths: ["a.txt"],
      asJson: false,
      packs: [],
      genre: "work",
    });
  });

  it("takes everything after -- for files", () => {
    assert.deepEqual(read("--", "--json"), {
      kind: "check",
      language: "zh-CN",
      paths: ["--json"],
      asJson: false,
      packs: [],
    });
  });

  it("gives help whatever else is asked", () => {
    assert.deepEqual(read("a.txt", "--help"), { kind: "help", language: "zh-CN" });
    assert.deepEqual(read("-h"), { kind: "help", language: "zh-CN" });
  });

  for (const parameters of [
    [],
    ["--json"],
    ["--genre"],
    ["--genre", "x", "a.txt"],
    ["--fix", "a.txt"],
    ["--language", "fr", "a.txt"],
  ]) {
    it(`refuses “${parameters.join(" ")}”`, () => {
      assert.equal(read(...parameters).kind, "misuse");
    });
  }

  for (const parameter of ["--language=en", "--language=en-US"]) {
    it(`speaks English with ${parameter}, whatever else is asked`, () => {
      for (const others of [["a.txt"], ["--help"], ["--fix"]])
        assert.equal(read(...others, parameter).language, "en-US");
    });
  }
});

describe("usageText", () => {
  it("lists every genre with its name", () => {
    const text = usageText(genres);
    const english = usageText(genres, "en-US");
    for (const { id, name, nameEn = "" } of genres) {
      assert.match(text, new RegExp(`${id} +${name}`));
      assert.match(english, new RegExp(`${id} +${nameEn}`));
    }
  });
});
