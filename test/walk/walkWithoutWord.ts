import type { Walk, WalkedPane } from "./walkedPane";

/** The pane where no Word is around it: what it says, and its draft, empty and written. */
export async function* walkWithoutWord(walked: WalkedPane, isNarrow: boolean): Walk {
  const { page, frame, stop, texts, openTab } = walked;
  const { draft, pane } = texts;
  const at = (name: string) => stop(`${name}-${isNarrow ? "narrow" : "wide"}`);
  await openTab("passages");
  await frame.getByText(pane.officeBrowser).waitFor();
  yield at("without-word");
  if (isNarrow) await openTab("draft");
  const paper = frame.getByRole("textbox", { name: draft.paper });
  await paper.waitFor();
  yield at("draft-empty");
  await openTab("check");
  await frame.getByRole("textbox", { name: draft.pasteHere }).waitFor();
  yield at("draft-to-check");
  if (isNarrow) await openTab("draft");
  await paper.click();
  await page.keyboard.insertText("在培训班上的讲话\n同志们：\n今天,我们在〔地点〕开班。");
  await frame.getByText(draft.keeping.kept).waitFor();
  await frame.getByRole("button", { name: draft.more, exact: true }).click();
  await frame.getByRole("menu").waitFor();
  yield at("draft");
  await page.keyboard.press("Escape");
}
