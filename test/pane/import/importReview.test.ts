import assert from "node:assert/strict";
import { showPassage } from "../../../src/pane/commands/passages/showPassage";
import { cutStripOf } from "../../../src/pane/state/import/cutStrip";
import {
  certainFixesLeft,
  chosenPassagesOf,
  decisionsChoosing,
  decisionsMending,
  reviewedSpeechesOf,
} from "../../../src/pane/state/import/importReview";
import { fixKey, type Decisions } from "../../../src/pane/state/import/importState";
import { reviewedPassageOf } from "../../../src/pane/state/import/reviewedPassage";
import { depsWith, passageOf, stateOf } from "../paneFixture";
import { importedPassageOf, importedSpeechOf } from "./importedPassages";
import { said } from "../../../src/speech/said";

const fix = (label: string, certain: boolean) => ({
  label: said(label, label),
  certain,
  replacements: [{ offset: 0, length: 1, text: "正" }],
});
const damage = (...fixes: readonly ReturnType<typeof fix>[]) => ({
  rule: "wrong-character",
  severity: "error" as const,
  message: said("有错。", "Wrong."),
  offset: 0,
  length: 1,
  fixes,
});

const files = [
  {
    name: "一篇名字很长很长的在全县工会干部培训班上的讲话稿.final.docx",
    progress: {
      status: "read",
      speeches: [
        importedSpeechOf("a", [
          importedPassageOf("1", {
            section: "salutation",
            text: "同志们：",
            unworthy: "formality",
          }),
          importedPassageOf("2", { damages: [damage(fix("改", true)), damage(fix("看", false))] }),
          importedPassageOf("3", { section: "h1", damages: [damage(fix("改", true))] }),
          importedPassageOf("4", { section: "l2_task" }),
          importedPassageOf("5", { section: "wish", twins: [{ kind: "passage", id: "A" }] }),
        ]),
      ],
    },
  },
  { name: "旧稿.doc", progress: { status: "unread", reason: "oldWord", detail: said("", "") } },
] as const;

const reviewed = (decisions: Decisions = {}) =>
  reviewedSpeechesOf({ files, decisions }).flatMap(({ passages }) => passages);

const chosenKeys = (decisions: Decisions): readonly string[] =>
  chosenPassagesOf({ files, decisions }).map((one) => one.reviewed.passage.key);

describe("the review of an import", () => {
  it("has chosen what is new and worth keeping", () => {
    assert.deepEqual(chosenKeys({}), ["2", "3", "4"]);
  });

  it("chooses everything or nothing when told to", () => {
    assert.deepEqual(chosenKeys(decisionsChoosing(reviewed(), true)), ["1", "2", "3", "4", "5"]);
    assert.deepEqual(chosenKeys(decisionsChoosing(reviewed(), false)), []);
  });

  it("tags passages with the beginning of their file's name", () => {
    const [first] = chosenPassagesOf({ files, decisions: {} });
    assert.equal(first?.tag, "一篇名字很长很长的在全县工会干部培训班上");
  });

  it("counts and applies the fixes that need no thought, in the chosen passages alone", () => {
    const decisions: Decisions = { "3": { isChosen: false } };
    assert.equal(certainFixesLeft(reviewed(decisions)), 1);
    const mended = decisionsMending(reviewed(decisions));
    assert.deepEqual(mended["2"], { fixes: [fixKey(0, 0)] });
    assert.equal(mended["3"], undefined);
    assert.equal(certainFixesLeft(reviewed({ ...decisions, ...mended })), 0);
  });

  it("is a picture of the speech from end to end, in the colours of its parts", () => {
    const strip = cutStripOf(reviewed());
    assert.deepEqual(
      strip.map(({ colour, isChosen }) => [colour, isChosen]),
      [
        ["head", false],
        ["opening", true],
        ["body", true],
        ["bodyPart", true],
        ["ending", false],
      ],
    );
    assert.equal(Math.round(strip.reduce((sum, { share }) => sum + share, 0) * 1e6), 1e6);
  });
});

describe("the picture of a speech that is cut small", () => {
  it("counts what stands under a heading in with it, so that every part can be pointed at", () => {
    const passages = Array.from({ length: 90 }, (_, at) =>
      importedPassageOf(String(at), {
        section: at % 10 === 0 ? "h1" : "measure",
        twins: at % 10 === 0 ? [{ kind: "passage", id: "A" }] : [],
      }),
    );
    const strip = cutStripOf(passages.map((one) => reviewedPassageOf(one, "opening", undefined)));
    assert.deepEqual(
      strip.map(({ key, isChosen }) => [key, isChosen]),
      [0, 10, 20, 30, 40, 50, 60, 70, 80].map((at) => [String(at), true]),
    );
    assert.equal(Math.round(strip.reduce((sum, { share }) => sum + share, 0) * 1e6), 1e6);
  });
});

describe("showing a passage", () => {
  it("opens it among those of its section, whatever was searched for and folded", () => {
    const { deps, state } = depsWith(
      stateOf({
        view: "own",
        passages: [passageOf("A"), passageOf("B", { section: "wish" })],
        closedSections: ["wish"],
        openPassage: "A",
      }),
    );
    deps.store.dispatch({ kind: "filterChanged", change: { query: "别的" } });
    showPassage(deps, "B");
    const { view, filter, closedSections, openPassage } = state();
    assert.deepEqual(
      [view, filter.query, filter.section, closedSections, openPassage],
      ["passages", "", "wish", [], "B"],
    );
    showPassage(deps, "B");
    assert.equal(state().openPassage, "B");
  });
});
