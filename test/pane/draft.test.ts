import assert from "node:assert/strict";
import { readDraft } from "../../src/pane/commands/passages/readDraft";
import type { DraftReader } from "../../src/pane/state/draft/draftReader";
import { fittingPassagesAt } from "../../src/pane/state/passages/fittingGroup";
import { NO_FILTER } from "../../src/pane/state/paneState";
import { shownPassagesOf } from "../../src/pane/state/passages/shownPassages";
import { createSpeechAnalyser } from "../../src/pane/state/draft/speechAnalyser";
import { speechPlaceOf } from "../../src/pane/state/draft/speechPlace";
import { documentOfLines } from "../../src/speech/paragraph";
import type { DocumentHost, Draft } from "../../src/word/documentHost";
import { depsWith, passageOf, stateOf } from "./paneFixture";

const LINES = [
  "在工会干部培训班开班式上的讲话",
  "",
  "同志们：",
  "按照年度培训计划，今天，全县工会干部培训班正式开班了。",
  "下面，我讲两点意见。",
  "一、提高认识，增强责任",
  "这件事很要紧。",
  "",
  "二、联系实际，学以致用",
  "最后，祝培训班取得圆满成功！",
];

describe("speechPlaceOf", () => {
  const analyse = createSpeechAnalyser();
  const cases = [
    ["a title", 0, ["title"]],
    ["the line below the title", 1, ["byline", "salutation"]],
    ["a salutation", 2, ["salutation"]],
    ["the background", 3, ["background"]],
    ["the sentence that leads to the points", 4, ["promise"]],
    ["a heading", 5, ["h1"]],
    ["what stands below a heading", 7, ["h1_lead", "l2_task", "measure"]],
    ["the wish", 9, ["wish"]],
  ] as const;
  for (const [name, caret, sections] of cases)
    it(`tells ${name}`, () => {
      const place = speechPlaceOf(analyse(documentOfLines(LINES)), caret);
      assert.deepEqual(place, { genre: "opening", sections });
    });

  it("begins an empty document with a title", () => {
    const { sections } = speechPlaceOf(analyse(documentOfLines([""])), 0);
    assert.deepEqual(sections, ["title"]);
  });
});

describe("the passages that fit", () => {
  const wishes = Array.from({ length: 9 }, (_, at) => passageOf(`W${at}`, { section: "wish" }));
  const all = [passageOf("A"), ...wishes];

  it("are a few, and none where the section has none", () => {
    const place = { genre: "opening", sections: ["wish"] } as const;
    const fitting = fittingPassagesAt(all, place);
    assert.deepEqual(fitting?.sections, ["wish"]);
    assert.equal(fitting.passages.length, 6);
    assert.equal(fittingPassagesAt(all, { ...place, sections: ["agenda"] }), null);
  });

  it("stand first and only once, unless another section is asked for", () => {
    const section = {
      id: "fitting",
      name: "此处适合：祝愿",
      nameEn: "Fits here: Wish",
      description: "",
      descriptionEn: "",
    };
    const fitting = { section, passages: wishes.slice(0, 6) };
    const groupsOf = (part: Partial<typeof NO_FILTER>) => {
      const shown = shownPassagesOf(all, null, { ...NO_FILTER, ...part }, null, fitting);
      assert.ok(shown?.passages.kind === "groups");
      return shown.passages.groups.map(({ section: { id }, hits }) => [id, hits.length]);
    };
    assert.deepEqual(groupsOf({}), [
      ["fitting", 6],
      ["background", 1],
      ["wish", 3],
    ]);
    assert.deepEqual(groupsOf({ section: "background" }), [["background", 1]]);
  });
});

describe("readDraft", () => {
  it("looks only at what has changed", async () => {
    let draft: Draft = { document: documentOfLines(LINES), caret: 9, blanks: [] };
    let looks = 0;
    const reader: DraftReader = function* () {
      looks++;
      yield 0.5;
      return { place: { genre: "opening", sections: ["wish"] }, used: new Set(["A"]) };
    };
    const host: Partial<DocumentHost> = { readDraft: () => Promise.resolve(draft) };
    const office = { kind: "word", language: "zh-CN", host: host as DocumentHost } as const;
    const { deps, state } = depsWith(stateOf({ office }), {
      loadDraftReader: () => Promise.resolve(reader),
    });
    await readDraft(deps);
    assert.deepEqual(state().draft.place?.sections, ["wish"]);
    assert.ok(state().draft.used.has("A"));
    const { place, used } = state().draft;
    draft = { ...draft, document: documentOfLines(LINES) };
    await readDraft(deps);
    assert.equal(looks, 1);
    draft = { ...draft, caret: 3 };
    await readDraft(deps);
    assert.equal(looks, 2);
    assert.equal(state().draft.place, place);
    assert.equal(state().draft.used, used);
  });

  const overtaken: readonly (readonly [string, Draft["document"]])[] = [
    ["of another text", documentOfLines(["同志们："])],
    ["that finds the text as it was before", documentOfLines(["各位："])],
  ];
  for (const [what, now] of overtaken)
    it(`leaves off a look that has been overtaken by one ${what}`, async () => {
      const paused: (() => void)[] = [];
      const reader: DraftReader = function* ({ paragraphs }) {
        for (const { text } of paragraphs) yield text.length;
        return { place: null, used: new Set([paragraphs[0]?.text ?? ""]) };
      };
      let draft: Draft = { document: documentOfLines(["各位："]), caret: 9, blanks: [] };
      const host: Partial<DocumentHost> = { readDraft: () => Promise.resolve(draft) };
      const office = { kind: "word", language: "zh-CN", host: host as DocumentHost } as const;
      let time = 0;
      const { deps, state } = depsWith(stateOf({ office }), {
        loadDraftReader: () => Promise.resolve(reader),
        clock: {
          after: () => () => undefined,
          now: () => (time += 100),
          pause: () => new Promise((resolve) => paused.push(resolve)),
        },
      });
      const goOn = async (): Promise<void> => {
        for (const resume of paused.splice(0)) resume();
        await new Promise(setImmediate);
      };
      const looks = [readDraft(deps)];
      for (let turn = 0; turn < 4; turn++) await goOn();
      for (const document of [documentOfLines(LINES), now]) {
        draft = { ...draft, document };
        looks.push(readDraft(deps));
        await goOn();
      }
      for (let turn = 0; turn < LINES.length + 2; turn++) await goOn();
      await Promise.all(looks);
      assert.deepEqual([...state().draft.used], [now.paragraphs[0]?.text]);
      assert.equal(state().draft.read?.document.paragraphs.length, 1);
    });
});
