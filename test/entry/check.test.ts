import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { JsonFile } from "../../src/checker/report/jsonReport";
import { docxOfBody } from "../checker/readers/docxOfParts";
import { speechTexts } from "../library/sourceSpeeches";

const ENTRY = fileURLToPath(new URL("../../src/entry/check.ts", import.meta.url));

const SOUND_SPEECH = [
  "在工会干部培训班结业式上的讲话",
  "同志们：",
  "为期三天的工会干部培训班就要结束了。三天来，大家认真听讲，积极讨论，收获很大。在此，我代表县总工会，向全体学员表示祝贺，向授课老师表示感谢！下面，我讲两点意见。",
  "一、学以致用，把收获带回岗位",
  "大家要把学到的知识用到工作中去，把职工的事情办好，做职工信赖的娘家人。",
  "二、勇于担当，把责任扛在肩上",
  "大家要依法维护职工权益，热心服务职工群众，让党放心，让职工满意。",
  "希望大家以这次培训为新的起点，不断学习，努力工作，为全县工会事业作出新的贡献。",
  "最后，祝大家身体健康、工作顺利！",
  "谢谢大家！",
].join("\n");

function run(parameters: readonly string[], input: string | Uint8Array = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import=tsx", ENTRY, ...parameters],
    { input, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

const reportOf = (stdout: string) =>
  JSON.parse(stdout) as { readonly version: number; readonly files: readonly JsonFile[] };

describe("npm run check", function () {
  // Each run starts Node and compiles the sources anew.
  this.timeout(30_000);
  let folder = "";
  before(() => (folder = mkdtempSync(join(tmpdir(), "check-"))));
  after(() => rmSync(folder, { recursive: true }));

  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it("gives the contract's JSON for a source speech and exits 1, as it has errors", () => {
    const path = file("2.txt", speechTexts[1] ?? "");
    const { status, stdout, stderr } = run(["--json", path]);
    assert.equal(stderr, "");
    assert.equal(status, 1);
    const { version, files } = reportOf(stdout);
    assert.equal(version, 1);
    const [checked] = files;
    assert.equal(files.length, 1);
    assert.equal(checked?.path, path);
    assert.deepEqual([checked.genre.id, checked.genre.source], ["opening", "detected"]);
    assert.equal(checked.statistics.paragraphs, 12);
    assert.deepEqual(
      checked.findings.find(({ rule }) => rule === "unfilled-blank"),
      {
        rule: "unfilled-blank",
        severity: "error",
        paragraph: 9,
        offset: 74,
        length: 4,
        gap: null,
        message: "占位符未填：“…一定的基础。20xx年县总工会在…”，请填写。",
        evidence: "…一定的基础。20xx年县总工会在…",
        fixes: [],
      },
    );
    const salutation = checked.sections.find(({ id }) => id === "salutation");
    assert.deepEqual(
      [salutation?.paragraph, salutation?.offset, salutation?.text],
      [0, 0, "同志们："],
    );
  });

  it("reads Word files and standard input, takes the genre it is given and prints words", () => {
    const path = file("a.docx", docxOfBody("<w:p><w:r><w:t>20xx年。</w:t></w:r></w:p>"));
    const { status, stdout } = run(["--genre", "closing", path, "-"], "201x年，我们取得了进步。");
    assert.equal(status, 1);
    assert.ok(stdout.includes(`${path}:1:1  错误  占位符未填：`));
    assert.ok(stdout.includes("-:1:1  错误  占位符未填："));
    assert.ok(stdout.includes("（指定）"));
  });

  it("names an unreadable file, checks the others and exits 2", () => {
    const sound = file("b.txt", "同志们：");
    const damaged = file("c.docx", "PK");
    const missing = join(folder, "none.txt");
    const { status, stdout, stderr } = run(["--json", missing, damaged, sound]);
    assert.equal(status, 2);
    assert.deepEqual(
      reportOf(stdout).files.map(({ path }) => path),
      [sound],
    );
    assert.ok(stderr.includes(`${missing}：找不到文件`));
    assert.ok(stderr.includes(`${damaged}：`));
  });

  it("exits 2 and explains itself when it is used in a wrong way, 0 when asked for help", () => {
    const misuse = run(["--fix"]);
    assert.equal(misuse.status, 2);
    assert.match(misuse.stderr, /不认识的选项 --fix[^]*用法/);
    const help = run(["--help"]);
    assert.equal(help.status, 0);
    assert.match(help.stdout, /用法/);
  });

  it("speaks English where it is asked to, in words and in JSON", () => {
    const speech = `20xx年。${SOUND_SPEECH}`;
    const { stdout } = run(["--language", "en", "-"], speech);
    assert.ok(stdout.includes("-:1:1  error  A blank is not filled in: “20xx年"), stdout);
    assert.match(stdout, /^-: Closing speech \(detected, \d+% sure\), about [\d,]+ characters/m);
    const [checked] = reportOf(run(["--language", "en", "--json", "-"], speech).stdout).files;
    assert.match(checked?.findings[0]?.message ?? "", /^A blank is not filled in/);
    const missing = run(["--language=en", join(folder, "none.txt")]);
    assert.match(missing.stderr, /none\.txt: no such file/);
  });

  it("exits 0 for a speech without errors, and says so", () => {
    const { status, stdout } = run(["-"], SOUND_SPEECH);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^-：结业讲话.*错误0处，提醒0处/m);
  });

  it("checks by a unit's pack, and names it", () => {
    const folder = mkdtempSync(join(tmpdir(), "pack-"));
    const path = join(folder, "county.json");
    const lexicon = [{ find: "娘家人", kind: "avoid" }, { find: "的" }];
    writeFileSync(
      path,
      JSON.stringify({ format: "union-speech-pack", version: 1, name: "县总工会", lexicon }),
    );
    try {
      const { status, stdout, stderr } = run(["--pack", path, "--json", "-"], SOUND_SPEECH);
      const found = reportOf(stdout).files[0]?.findings.find(({ pack }) => pack !== undefined);
      assert.deepEqual([status, found?.layer, found?.pack], [0, "unit", "县总工会"]);
      assert.match(stderr, /词条第2条/);
      const broken = run(["--pack", join(folder, "none.json"), "-"], SOUND_SPEECH);
      assert.equal(broken.status, 2);
      assert.match(broken.stderr, /找不到文件/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
