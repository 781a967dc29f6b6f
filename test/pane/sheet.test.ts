import assert from "node:assert/strict";
import { draftOfLines, textOfDraft } from "../../src/draft/draftDocument";
import { draftEntryOf, storedDraftOf, type StoredDraft } from "../../src/draft/storedDraft";
import { typedText } from "../../src/draft/typing";
import { BUILT_IN_FORMATS } from "../../src/library/speechFormats";
import { materialOf } from "../../src/library/packs/material";
import { copyPassage } from "../../src/pane/commands/passages/copyPassage";
import {
  beginDraft,
  clearDraft,
  openDraftFile,
  openSheet,
  openStoredDraft,
} from "../../src/pane/commands/draft/openSheet";
import { insertDraft } from "../../src/pane/commands/draft/takeSheetAlong";
import type { DraftStorage, PaneDeps, SheetDevice } from "../../src/pane/commands/paneDeps";
import { sheetFormatIn } from "../../src/pane/state/draft/setSheet";
import { hostOf } from "../../src/pane/state/hostOf";
import { isSpeechFormat } from "../../src/pane/state/format/storedFormat";
import type { SpeechDocument } from "../../src/speech/paragraph";
import { packOf } from "../library/packs/packOf";
import { depsWith, hostAnswering, stateOf } from "./paneFixture";

/** A store that windows share, and what they tell one another. */
function sharedStore() {
  const drafts = new Map<string, StoredDraft>();
  const watchers: ((id: string) => void)[] = [];
  const left: StoredDraft[] = [];
  let isFull = false;
  let changed = 0;
  const open = (): DraftStorage => {
    let own: ((id: string) => void) | null = null;
    return {
      isKept: true,
      read: () => Promise.resolve([...drafts.values()].sort((a, b) => b.changed - a.changed)),
      save(draft) {
        if (isFull) return Promise.reject(new Error("QuotaExceededError"));
        if ((drafts.get(draft.id)?.revision ?? 0) >= draft.revision)
          return Promise.resolve("conflict");
        if (textOfDraft(draft.document).trim() === "") drafts.delete(draft.id);
        else drafts.set(draft.id, { ...draft, changed: ++changed });
        for (const watcher of watchers) if (watcher !== own) watcher(draft.id);
        return Promise.resolve("saved");
      },
      leave: (draft) => void left.push(draft),
      watch(onChange) {
        own = onChange;
        watchers.push(onChange);
        return () => undefined;
      },
    };
  };
  return {
    open,
    left,
    texts: () => [...drafts.values()].map(({ document }) => textOfDraft(document)).sort(),
    fill: (full: boolean) => {
      isFull = full;
    },
  };
}

let ids = 0;

/** A window with the draft open; what waits runs when `pause` is called. */
async function openWindow(
  storage: DraftStorage,
  part: Partial<PaneDeps> = {},
  read = (): SpeechDocument => ({ paragraphs: [{ index: 0, text: "文件里的话。" }] }),
) {
  let waiting: (() => void)[] = [];
  let leave: () => void = () => undefined;
  let isAtRisk: () => boolean = () => false;
  const device: SheetDevice = {
    openStorage: () => Promise.resolve(storage),
    readFile: async (_, bytes) => ((await bytes()).byteLength === 0 ? { why: "noText" } : read()),
    now: () => new Date(0),
    watchWidth: (onWidth) => onWidth(true),
    watchLeaving: (page) => {
      leave = page.onLeave;
      isAtRisk = page.isAtRisk;
    },
  };
  const { deps, state } = depsWith(stateOf({ office: { kind: "browser" } }), {
    newId: () => `draft-${++ids}`,
    clock: {
      now: () => 0,
      pause: () => Promise.resolve(),
      after: (_, run) => {
        waiting.push(run);
        return () => {
          waiting = waiting.filter((one) => one !== run);
        };
      },
    },
    loadSheetDevice: () => Promise.resolve(device),
    ...part,
  });
  await openSheet(deps);
  const { draft } = state().sheet;
  assert.ok(draft);
  return {
    deps,
    state,
    draft,
    leave: () => leave(),
    isAtRisk: () => isAtRisk(),
    text: () => textOfDraft(draft.state().document),
    write: (text: string) => {
      const { document, selection } = draft.state();
      draft.type(typedText(document, selection, text));
    },
    pause: async () => {
      for (const run of waiting.splice(0)) run();
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    },
    file: (size: number) => ({
      name: "讲稿.txt",
      bytes: () => Promise.resolve(new ArrayBuffer(size)),
    }),
  };
}

describe("the draft of a window without Word", () => {
  it("is the document that everything is done to, until Word answers", async () => {
    const window = await openWindow(sharedStore().open());
    assert.ok(hostOf(window.state()));
    const { host } = hostAnswering(() => Promise.reject(new Error("not asked")));
    window.write("甲");
    window.deps.store.dispatch({
      kind: "officeAnswered",
      answer: { kind: "word", language: "zh-CN", host },
    });
    assert.equal(hostOf(window.state()), host);
    assert.equal(window.state().sheet.draft, window.draft);
  });

  it("is closed when Word answers and nothing was written", async () => {
    const window = await openWindow(sharedStore().open());
    const { host } = hostAnswering(() => Promise.reject(new Error("not asked")));
    window.deps.store.dispatch({
      kind: "officeAnswered",
      answer: { kind: "word", language: "zh-CN", host },
    });
    assert.equal(window.state().sheet.draft, null);
  });

  it("goes into Word's document once, also where it is asked for twice", async () => {
    const window = await openWindow(sharedStore().open());
    const { host, calls } = hostAnswering(() =>
      Promise.resolve({ outcome: "inserted", change: null }),
    );
    window.write("甲");
    window.deps.store.dispatch({
      kind: "officeAnswered",
      answer: { kind: "word", language: "zh-CN", host },
    });
    await Promise.all([insertDraft(window.deps), insertDraft(window.deps)]);
    assert.equal(calls.length, 1);
    assert.equal(window.state().notice?.kind, "applied");
  });

  it("leaves the paragraphs that were selected for a check behind with its document", async () => {
    const window = await openWindow(sharedStore().open());
    window.write("甲\n乙");
    const document = { paragraphs: [{ index: 0, text: "甲" }] };
    const scope = { kind: "paragraphs", first: 0, count: 1, document } as const;
    window.deps.store.dispatch({ kind: "checkScopeChosen", scope });
    await beginDraft(window.deps);
    assert.deepEqual(window.state().check.scope, { kind: "speech" });
  });

  it("is set in the format that is chosen, the unit's too", () => {
    const material = materialOf([packOf({ formats: [{ id: "county", name: "我县格式" }] })]);
    const [unit] = material.formats;
    const state = stateOf({ material });
    const format = { ...state.format, chosen: unit?.id ?? null };
    assert.equal(sheetFormatIn({ ...state, format }).name, "我县格式");
  });

  it("is kept after a pause, and opened again", async () => {
    const shared = sharedStore();
    const first = await openWindow(shared.open());
    first.write("同志们：");
    assert.equal(first.state().sheet.keeping, "changed");
    await first.pause();
    assert.equal(first.state().sheet.keeping, "kept");
    const second = await openWindow(shared.open());
    assert.equal(second.text(), "同志们：");
  });

  it("shows in a window what another has written", async () => {
    const shared = sharedStore();
    const first = await openWindow(shared.open());
    const second = await openWindow(shared.open());
    first.write("甲");
    await first.pause();
    const third = await openWindow(shared.open());
    first.write("乙");
    await first.pause();
    assert.equal(third.text(), "甲乙");
    assert.equal(second.text(), "");
    assert.equal(second.state().sheet.others.length, 1);
  });

  it("is kept beside what another window has written meanwhile, and says so", async () => {
    const shared = sharedStore();
    const first = await openWindow(shared.open());
    first.write("共有。");
    await first.pause();
    const second = await openWindow(shared.open());
    first.write("甲");
    second.write("乙");
    await first.pause();
    await second.pause();
    assert.deepEqual(shared.texts(), ["共有。乙", "共有。甲"]);
    assert.equal(second.state().sheet.remark?.kind, "otherWindow");
    assert.equal(first.text(), "共有。甲");
    assert.equal(second.text(), "共有。乙");
  });

  it("says that it is not kept where the store is full, warns who leaves, and tries again", async () => {
    const shared = sharedStore();
    const window = await openWindow(shared.open());
    shared.fill(true);
    window.write("甲");
    await window.pause();
    assert.equal(window.state().sheet.keeping, "failed");
    assert.equal(window.isAtRisk(), true);
    shared.fill(false);
    await window.pause();
    assert.equal(window.state().sheet.keeping, "kept");
    assert.equal(window.isAtRisk(), false);
    assert.deepEqual(shared.texts(), ["甲"]);
  });

  it("leaves its last words when the page goes before a pause", async () => {
    const shared = sharedStore();
    const window = await openWindow(shared.open());
    window.write("甲");
    window.leave();
    assert.equal(shared.left.at(-1)?.document.paragraphs[0]?.text, "甲");
  });

  it("stays among the others when another is begun or a file opened, and can be had back", async () => {
    const shared = sharedStore();
    const window = await openWindow(shared.open());
    window.write("第一份。");
    await beginDraft(window.deps);
    assert.equal(window.text(), "");
    window.write("第二份。");
    await openDraftFile(window.deps, [window.file(1)]);
    assert.equal(window.text(), "文件里的话。");
    await window.pause();
    assert.deepEqual(shared.texts(), ["文件里的话。", "第一份。", "第二份。"].sort());
    const first = window.state().sheet.others.find(({ title }) => title === "第一份。");
    await openStoredDraft(window.deps, first?.id ?? "");
    assert.equal(window.text(), "第一份。");
    await openStoredDraft(window.deps, "gone");
    assert.equal(window.state().sheet.remark?.kind, "draftGone");
  });

  it("is left alone by a file that cannot be read", async () => {
    const window = await openWindow(sharedStore().open());
    window.write("甲");
    await openDraftFile(window.deps, [window.file(0)]);
    assert.equal(window.text(), "甲");
    const { remark } = window.state().sheet;
    assert.ok(remark?.kind === "fileUnreadable" && remark.why === "noText");
  });

  it("is left alone by a file without a word", async () => {
    const paragraphs = ["", " "].map((text, index) => ({ index, text }));
    const window = await openWindow(sharedStore().open(), {}, () => ({ paragraphs }));
    window.write("甲");
    await openDraftFile(window.deps, [window.file(1)]);
    assert.equal(window.text(), "甲");
    const { remark } = window.state().sheet;
    assert.ok(remark?.kind === "fileUnreadable" && remark.why === "noText");
  });

  it("takes the first of several files, and says that the others wait", async () => {
    const window = await openWindow(sharedStore().open());
    await openDraftFile(window.deps, [window.file(1), window.file(2)]);
    assert.equal(window.text(), "文件里的话。");
    assert.equal(window.state().sheet.remark?.kind, "firstOpened");
  });

  it("is remarked upon until it is written on", async () => {
    const window = await openWindow(sharedStore().open());
    await openDraftFile(window.deps, [window.file(1)]);
    window.write("甲");
    assert.equal(window.state().sheet.remark, null);
    clearDraft(window.deps);
    assert.equal(window.state().sheet.remark?.kind, "cleared");
    window.draft.undo();
    assert.equal(window.state().sheet.remark, null);
  });

  it("comes back after it was cleared", async () => {
    const window = await openWindow(sharedStore().open());
    window.write("甲");
    clearDraft(window.deps);
    assert.equal(window.text(), "");
    window.draft.undo();
    assert.equal(window.text(), "甲");
  });
});

describe("a stored draft", () => {
  const stored: StoredDraft = {
    id: "a",
    revision: 3,
    changed: 5,
    document: draftOfLines(["在〔地点〕。", ""]),
    memory: { genre: "opening" },
  };

  it("comes back as it was", () => {
    const copy: unknown = JSON.parse(JSON.stringify(stored));
    assert.deepEqual(storedDraftOf(copy, isSpeechFormat), stored);
  });

  const damaged: readonly (readonly [string, unknown])[] = [
    ["nothing", null],
    ["a text", "甲"],
    ["a draft without an id", { ...stored, id: 1 }],
    ["a draft without a document", { ...stored, document: undefined }],
  ];
  for (const [name, value] of damaged)
    it(`is not made of ${name}`, () => {
      assert.equal(storedDraftOf(value, isSpeechFormat), null);
    });

  it("keeps its words where its marks are damaged", () => {
    const marks = [{ id: 1, tag: "x", title: "x", offset: 90, length: 5 }, "?", null];
    const document = { paragraphs: [{ text: "甲乙", marks, style: 7 }, 5], formats: [{}] };
    assert.deepEqual(storedDraftOf({ ...stored, document }, isSpeechFormat)?.document, {
      paragraphs: [{ text: "甲乙", marks: [], style: "" }],
      formats: [],
    });
  });

  it("is listed by its first words", () => {
    assert.deepEqual(draftEntryOf({ ...stored, document: draftOfLines(["", " 标题 ", "正文"]) }), {
      id: "a",
      title: "标题",
      changed: 5,
      characters: 4,
    });
  });
});

describe("a passage that is copied", () => {
  const material = materialOf([packOf({ formats: [{ id: "county", name: "我县格式" }] })]);
  const COUNTY_FORMAT = material.formats[0]?.id ?? "";
  for (const [name, chosen, expected] of [
    [
      "brings the type of the chosen format",
      BUILT_IN_FORMATS[0]?.id ?? "",
      /mso-char-indent-count/,
    ],
    ["brings the type of the unit's format too", COUNTY_FORMAT, /mso-char-indent-count/],
    ["takes the type of where it goes when none is chosen", null, /^<p>/],
  ] as const)
    it(name, async () => {
      let html = "";
      const state = stateOf({ material });
      const { deps } = depsWith(
        { ...state, format: { ...state.format, chosen } },
        {
          clipboard: {
            write: (content) => {
              ({ html } = content);
              return Promise.resolve();
            },
          },
        },
      );
      await copyPassage(deps, "A");
      assert.match(html, expected);
    });
});
