import assert from "node:assert/strict";
import { passages } from "../../src/library/passages";
import { outlines } from "../../src/library/outlines/outlines";
import { applyOutline, layOutline } from "../../src/pane/commands/outline/applyOutline";
import {
  outlineDraftOf,
  outlineProspectOf,
  outlinesOf,
} from "../../src/pane/state/outline/outlineDraft";
import { INITIAL_OUTLINE, type OutlineState } from "../../src/pane/state/outline/outlineState";
import type { PaneState } from "../../src/pane/state/paneState";
import { genres } from "../../src/library/genres";
import { applyEditPlan } from "../../src/speech/edits/applyEditPlan";
import { textChangeBetween } from "../../src/speech/edits/documentChange";
import type { EditPlan } from "../../src/speech/edits/editPlan";
import { documentOfLines, type SpeechDocument } from "../../src/speech/paragraph";
import { HostFailure, type DocumentHost } from "../../src/word/documentHost";
import { depsWith, stateOf } from "./paneFixture";
import { said } from "../../src/speech/said";

const BEGINNING = documentOfLines([
  "在全县工会干部培训班开班式上的讲话",
  "同志们：",
  "按照年度计划，今天我们举办全县工会干部培训班。下面，我讲三点意见。",
]);

/** A document that carries plans out as the pure model does; `edit` changes it behind the pane's back. */
function openWith(document: SpeechDocument, outline: Partial<OutlineState> = {}) {
  let now = document;
  const written: EditPlan[] = [];
  const apply = (plan: EditPlan) => {
    const after = applyEditPlan(now, plan);
    if (after === null) return { outcome: "stale" } as const;
    const change = textChangeBetween(now.paragraphs, after.paragraphs);
    now = after;
    written.push(plan);
    return { outcome: "applied", change } as const;
  };
  const host: Partial<DocumentHost> = {
    apply: (plan) => Promise.resolve(apply(plan)),
    applyPlanned: (planOf) => {
      const plan = planOf(now);
      const answer = plan && apply(plan);
      return Promise.resolve(
        answer?.outcome === "applied" ? answer : { outcome: "unplanned", document: now },
      );
    },
  };
  const office = { kind: "word", language: "zh-CN", host: host as DocumentHost } as const;
  const state: PaneState = stateOf({
    office,
    passages,
    outline: { ...INITIAL_OUTLINE, ...outline },
  });
  return {
    ...depsWith(state),
    written,
    texts: () => now.paragraphs.map(({ text }) => text),
    edit: (lines: readonly string[]) => {
      now = documentOfLines(lines);
    },
  };
}

describe("the outlines to choose from", () => {
  it("has at least one for each genre, the standard ones before the model speeches", () => {
    for (const { id } of genres) {
      const ids = outlinesOf(id).map((outline) => outline.id);
      assert.ok(ids.length > 0, id);
      const firstSource = ids.findIndex((one) => one.startsWith("source-"));
      assert.ok(
        ids
          .slice(firstSource < 0 ? ids.length : firstSource)
          .every((one) => one.startsWith("source-")),
      );
    }
    assert.equal(genres.flatMap(({ id }) => outlinesOf(id)).length, outlines.length);
  });

  it("keeps the choice of an item when the items are put into another order", () => {
    const { items } = outlineDraftOf({ genre: "opening", outline: null, order: [2, 0, 1] });
    assert.deepEqual(
      items.map(({ index, section }) => [index, section]),
      [
        [2, "salutation"],
        [0, "title"],
        [1, "byline"],
      ],
    );
  });
});

describe("layOutline", () => {
  it("writes the outline at once into an empty document", async () => {
    const { deps, state, texts } = openWith(documentOfLines([""]));
    await layOutline(deps);
    assert.equal(texts()[0], "在〔班名〕开班式上的讲话");
    assert.ok(texts().every((text) => text !== ""));
    assert.equal(state().outline.work.status, "idle");
    const { notice } = state();
    assert.deepEqual(notice?.kind === "applied" && notice.work, {
      kind: "outline",
      title: said("开班动员讲话", "Opening speech"),
    });
    assert.equal(state().wayBack.length, 1);
  });

  it("writes nothing into a document with text, but lists what would happen", async () => {
    const { deps, state, written } = openWith(BEGINNING);
    await layOutline(deps);
    assert.deepEqual(written, []);
    const { work } = state().outline;
    assert.ok(work.status === "listed");
    const { lines } = outlineProspectOf(work.document, state().outline, passages);
    const present = lines
      .filter(({ status }) => status === "present")
      .map(({ item }) => item.section);
    for (const section of ["title", "salutation", "background", "promise"])
      assert.ok(present.includes(section), section);
  });

  it("says why Word refused", async () => {
    const { deps, state } = openWith(BEGINNING);
    const { office } = state();
    assert.ok(office.kind === "word");
    office.host.applyPlanned = () => Promise.reject(new HostFailure("busy", false, "dialog"));
    await layOutline(deps);
    assert.deepEqual(state().outline.work, { status: "failed", reason: "busy", detail: "dialog" });
  });
});

describe("applyOutline", () => {
  it("adds what is missing and leaves every word; the second time it finds nothing to add", async () => {
    const { deps, state, texts } = openWith(BEGINNING);
    await layOutline(deps);
    await applyOutline(deps);
    assert.equal(state().outline.work.status, "idle");
    const once = texts();
    for (const { text } of BEGINNING.paragraphs.slice(0, 2)) assert.ok(once.includes(text), text);
    await layOutline(deps);
    const { work } = state().outline;
    assert.ok(work.status === "listed");
    assert.deepEqual(outlineProspectOf(work.document, state().outline, passages).plan.steps, []);
  });

  it("writes what is already known into the blanks", () => {
    const known = new Map([["班名", "第二期工会干部培训班"]]);
    const { plan } = outlineProspectOf({ paragraphs: [] }, INITIAL_OUTLINE, [], undefined, known);
    const pieces = plan.steps.flatMap((step) =>
      step.kind === "insertParagraphs" ? step.paragraphs.flatMap((one) => one.pieces) : [],
    );
    const named = pieces.filter((piece) => piece.kind === "blank" && piece.name === "班名");
    assert.ok(named.length > 0);
    for (const piece of named)
      assert.equal(piece.kind === "blank" && piece.value, "第二期工会干部培训班");
  });

  it("does what was chosen: a passage, guidance, or nothing", async () => {
    const { items } = outlineDraftOf(INITIAL_OUTLINE);
    const indexOf = (section: string) => items.findIndex((item) => item.section === section);
    const fitting = items[indexOf("welcome")]?.passages[0] ?? assert.fail();
    const { deps, texts } = openWith(documentOfLines([""]), {
      choices: {
        [indexOf("welcome")]: { kind: "passage", passage: fitting },
        [indexOf("greeting")]: { kind: "leaveOut" },
      },
    });
    await layOutline(deps);
    const start = passages.find(({ id }) => id === fitting)?.text.split("{")[0] ?? "";
    assert.ok(texts().some((text) => text.startsWith(start)));
    assert.ok(!texts().some((text) => text.startsWith("〔问候：")));
    assert.ok(texts().some((text) => text.startsWith("〔题注：")));
  });

  it("makes the list anew where the document changed since, and says so", async () => {
    const { deps, state, edit, texts } = openWith(BEGINNING);
    await layOutline(deps);
    const edited = ["讲话提纲", "同志们，", "先写这一句。"];
    edit(edited);
    await applyOutline(deps);
    assert.deepEqual(texts(), edited);
    const { work } = state().outline;
    assert.ok(work.status === "listed" && work.isReadAgain);
    await applyOutline(deps);
    assert.ok(texts().length > edited.length);
  });
});
