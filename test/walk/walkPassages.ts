import type { Walk, WalkedPane } from "./walkedPane";

/** With an old wording, repairs and blanks: everything that a passage can show. */
const PASSAGE = "办班目的：武装思想";
const NOWHERE = "查无此句";

/** 段落 before anything was used: the first run and the whole list. */
export async function* walkFirstPassages({
  frame,
  stop,
  texts,
  button,
  openTab,
}: WalkedPane): Walk {
  const { pane } = texts;
  await openTab("passages");
  await frame.getByRole("region", { name: pane.firstRun }).waitFor();
  yield stop("first-run");
  await button(pane.skipFirstRun).click();
  await frame.getByRole("region", { name: pane.firstRun }).waitFor({ state: "detached" });
  yield stop("passages");
}

/** 段落: a search, a passage opened, its menu, what is asked, said, and found nowhere. */
export async function* walkPassages(walked: WalkedPane): Walk {
  const { page, frame, stop, texts, button, row, said, openTab } = walked;
  const { pane } = texts;
  const search = frame.getByRole("searchbox");
  await openTab("passages");
  await search.fill("办班目的");
  await row(PASSAGE).click();
  await button(pane.copy).first().waitFor();
  await button(pane.addFavourite(PASSAGE)).click();
  await button(pane.showSurroundings).click();
  await button(pane.hideSurroundings).waitFor();
  yield stop("passage-opened");
  await button(pane.moreFor(PASSAGE)).click();
  await frame.getByRole("menu").waitFor();
  yield stop("passage-menu");
  await page.keyboard.press("Escape");

  await page.evaluate(() => window.preview?.setSelection({ text: "按时上课" }));
  await row(PASSAGE)
    .getByRole("button", { name: pane.insertPassage(PASSAGE) })
    .click();
  await frame.getByRole("dialog").waitFor();
  yield stop("selection-choice");
  await button(pane.insertAfter, frame.getByRole("dialog")).click();
  await said(pane.inserted(PASSAGE));
  yield stop("passage-inserted");
  await button(pane.takeBackInsertion(PASSAGE)).click();
  await said(pane.takenBack(PASSAGE));

  await page.evaluate(() =>
    window.preview?.addFault({ fault: { kind: "error", code: "AccessDenied" } }),
  );
  await row(PASSAGE)
    .getByRole("button", { name: pane.insertPassage(PASSAGE) })
    .click();
  await frame.getByText(pane.insertFailed.readOnly).waitFor();
  await page.evaluate(() => window.preview?.clearFaults());
  yield stop("insertion-failed");
  await button(pane.close).click();

  await search.fill(NOWHERE);
  await frame.getByText(pane.nothingFound(NOWHERE)).waitFor();
  yield stop("nothing-found");
  await search.fill("");
  await button(pane.onlyFavourites).click();
  await row(PASSAGE).waitFor();
  yield stop("favourites");
  await button(pane.onlyOwn).click();
  await frame.getByText(pane.noOwn).waitFor();
  yield stop("no-own-passages");
  await button(pane.clearFilter).click();
}
