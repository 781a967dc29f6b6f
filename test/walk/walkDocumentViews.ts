import type { Walk, WalkedPane } from "./walkedPane";

/** 填空 and 检查 of an empty document. */
export async function* walkEmptyDocument({ frame, stop, texts, openTab }: WalkedPane): Walk {
  await openTab("blanks");
  await frame.getByText(texts.blanks.none).waitFor();
  yield stop("no-blanks");
  await openTab("check");
  await frame.getByText(texts.check.emptyDocument).waitFor();
  yield stop("nothing-to-check");
}

/** 提纲: the choice, a section unfolded, and what the outline would do to the document. */
export async function* walkOutline({ frame, stop, texts, button, openTab }: WalkedPane): Walk {
  const { outline } = texts;
  await openTab("outline");
  await button(outline.apply).waitFor();
  yield stop("outline");
  await frame.getByRole("button", { expanded: false }).nth(1).click();
  await frame.getByRole("button", { expanded: true }).waitFor();
  yield stop("outline-section");
  await button(outline.apply).click();
  await button(outline.confirm).waitFor();
  yield stop("outline-prospect");
  await button(outline.back).click();
}

/** 填空: the blanks of the document, one filled, and the question before they are settled. */
export async function* walkBlanks({ frame, stop, texts, button, said, openTab }: WalkedPane): Walk {
  const { blanks, pane } = texts;
  const name = "班名";
  await openTab("blanks");
  const field = frame.getByLabel(name, { exact: true });
  await field.fill("全县工会干部培训班");
  await field.press("Enter");
  await said(pane.applied(pane.fillWork(name, "全县工会干部培训班")));
  yield stop("blanks");
  await button(blanks.settle).click();
  await frame.getByRole("dialog").waitFor();
  yield stop("blanks-settle");
  await button(blanks.cancel).click();
}

/** 检查: the report, and what unfolds under a finding. */
export async function* walkCheck(walked: WalkedPane): Walk {
  const { page, frame, stop, texts, button, openTab } = walked;
  const { check } = texts;
  await openTab("check");
  const missing = frame
    .locator("[data-finding]")
    .filter({ has: frame.getByRole("button", { name: check.passages }) })
    .first();
  await missing.waitFor();
  yield stop("check");
  await button(check.passages, missing).click();
  await missing.getByRole("button", { name: check.morePassages }).waitFor();
  yield stop("check-passages");
  await button(check.why, missing).click();
  await missing.getByRole("button", { name: check.moreActions }).click();
  await frame.getByRole("menu").waitFor();
  yield stop("check-menu");
  await page.keyboard.press("Escape");
  await missing.getByRole("button", { name: check.moreActions }).click();
  await frame.getByRole("menuitem", { name: check.thisIsIt }).click();
  await button(check.nameSection, missing).waitFor();
  yield stop("check-picker");
  await button(check.cancel, missing).click();
  await frame.locator("[data-finding]").last().scrollIntoViewIfNeeded();
  yield stop("check-hints");
}

/** 格式: following the document, a format, and its editor. */
export async function* walkFormat({ frame, stop, texts, button, openTab }: WalkedPane): Walk {
  const { format } = texts;
  await openTab("format");
  const radios = frame.getByRole("radio");
  await radios.nth(1).check();
  await button(format.edit).waitFor();
  yield stop("format");
  await button(format.copy).click();
  await button(format.save).waitFor();
  yield stop("format-editor");
  await button(format.cancel).click();
  await radios.first().check();
}
