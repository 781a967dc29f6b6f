import { readFile } from "node:fs/promises";
import { SPEECH_FILES } from "./walkMaterial";
import type { Walk, WalkedPane } from "./walkedPane";

const TITLE = "本县开班缘由";

/** 我的 with nothing in it yet, and the settings below. */
export async function* walkNothingOwn({ frame, stop, texts, openTab }: WalkedPane): Walk {
  await openTab("own");
  await frame.getByText(texts.own.nothing).waitFor();
  await frame.getByText(texts.unit.noneYet).waitFor();
  yield stop("own-nothing");
  await frame.getByText(texts.settings.privacy).scrollIntoViewIfNeeded();
  yield stop("settings");
}

/** All keys. */
export async function* walkKeys({ frame, stop, texts, button, openTab }: WalkedPane): Walk {
  await openTab("own");
  await button(texts.settings.keys).click();
  await frame.getByRole("dialog").waitFor();
  yield stop("keys");
  await button(texts.pane.close, frame.getByRole("dialog")).click();
}

/** A passage written, saved, opened in the list, and its menu. */
export async function* walkOwnPassages(walked: WalkedPane): Walk {
  const { page, frame, stop, texts, button, row, said, openTab } = walked;
  const { own, pane } = texts;
  await openTab("own");
  await button(own.write).click();
  await button(own.save).click();
  await frame.getByText(own.problems.noText).waitFor();
  yield stop("own-editor-empty");
  await frame.getByLabel(own.title, { exact: true }).fill(TITLE);
  await frame
    .getByRole("textbox", { name: own.text })
    .fill("按照{单位}的安排，2024年5月13日，我们在县委党校举办工会干部培训班。");
  await frame.getByLabel(own.tags, { exact: true }).fill("开班，常用");
  await frame.getByText(own.preview).waitFor();
  yield stop("own-editor");
  await button(own.save).click();
  await said(own.done.saved(TITLE));
  await row(TITLE).click();
  await button(pane.copy).first().waitFor();
  yield stop("own-passages");
  await button(pane.moreFor(TITLE)).click();
  await frame.getByRole("menu").waitFor();
  yield stop("own-menu");
  await page.keyboard.press("Escape");
}

/** Stores every own passage with another text, as a second pane would have. Runs in the pane's page. */
async function changeBehindThePane(): Promise<void> {
  const databases = await indexedDB.databases();
  const { name = "" } = databases.find((one) => one.name?.startsWith("union-speech.own")) ?? {};
  const opening = indexedDB.open(name);
  await new Promise((resolve) => opening.addEventListener("success", resolve));
  const transaction = opening.result.transaction("passages", "readwrite");
  const passages = transaction.objectStore("passages");
  const all = passages.getAll();
  all.onsuccess = () => {
    for (const stored of all.result as { revision: number }[])
      passages.put({ ...stored, text: "那边改的正文。", revision: stored.revision + 1 });
  };
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  opening.result.close();
}

/** A passage that was changed in two panes. */
export async function* walkConflict(walked: WalkedPane): Walk {
  const { frame, stop, texts, button, openTab } = walked;
  const { own, pane } = texts;
  await openTab("own");
  await button(pane.moreFor(TITLE)).click();
  await frame.getByRole("menuitem", { name: own.edit, exact: true }).click();
  await frame.getByRole("textbox", { name: own.text }).fill("这边改的正文。");
  await frame.evaluate(changeBehindThePane);
  await button(own.save).click();
  await frame.getByRole("heading", { name: own.conflictTitle }).waitFor();
  yield stop("own-conflict");
  await button(own.keepTheirs).click();
}

/** An exported pack that comes back with a change and a broken entry. */
export async function* walkPackMerge(walked: WalkedPane): Walk {
  const { page, frame, stop, texts, button, openTab, chooseFiles } = walked;
  const { own } = texts;
  await openTab("own");
  const [download] = await Promise.all([page.waitForEvent("download"), button(own.export).click()]);
  const pack = (await readFile(await download.path(), "utf8"))
    .replace("按照", "根据")
    .replace(
      '"passages": [',
      '"passages": [{"id":"x"},{"title":"新的一段","text":"新的。","section":"wish"},',
    );
  const region = frame.getByRole("region", { name: own.importTitle, exact: true });
  await chooseFiles(button(own.chooseFile, region), [
    { name: "pack.json", buffer: Buffer.from(pack) },
  ]);
  await button(own.cancel).waitFor();
  yield stop("own-merge");
  await button(own.cancel).click();
}

/** The unit's packs, one of them broken. */
export async function* walkUnit({ frame, stop, texts, button, openTab }: WalkedPane): Walk {
  await openTab("own");
  await button(texts.unit.refresh).click();
  const heading = frame.getByRole("heading", { name: texts.unit.title });
  await frame.getByText(texts.unit.counts.genres(1)).waitFor();
  await frame.getByText(texts.unit.check).click();
  await heading.scrollIntoViewIfNeeded();
  yield stop("unit-packs");
  await frame.getByText(texts.unit.check).click();
}

/** The import: files to choose, the review, the question before it is thrown away, what was stored. */
export async function* walkImport(walked: WalkedPane): Walk {
  const { frame, stop, texts, button, openTab, chooseFiles } = walked;
  const { imports } = texts;
  await openTab("own");
  await button(imports.title).click();
  await button(imports.choose).waitFor();
  yield stop("import");
  await chooseFiles(button(imports.choose), SPEECH_FILES);
  const store = frame.getByRole("button", { name: /^(存|Save) \d+/ });
  await store.waitFor();
  yield stop("import-review");
  await frame
    .getByRole("button", { name: /^小组长离机台最近/ })
    .first()
    .click();
  await frame.getByRole("textbox", { name: imports.passageTitle }).waitFor();
  await frame.getByRole("textbox", { name: imports.passageTitle }).scrollIntoViewIfNeeded();
  yield stop("import-passage");
  await button(imports.discard).click();
  await frame.getByRole("dialog").waitFor();
  yield stop("import-discard");
  await button(imports.keep).click();
  await store.click();
  await button(imports.showOwn).waitFor();
  yield stop("import-stored");
  await button(imports.showOwn).click();
}
