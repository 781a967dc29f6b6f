import assert from "node:assert/strict";
import { speechTexts } from "../library/sourceSpeeches";
import { englishLeftInViews } from "./englishLeft";
import { newPage, paneUrl } from "./openPreview";

/** The source speeches one behind the other, for findings of many rules, and blanks. */
const SPEECH = [
  ...speechTexts.map((text) => text.trimEnd()),
  "在〔班名〕上讲〔点数〕点，〔年份〕年。",
];

describe("the pane in English", () => {
  it("says everything in English but what is the speech's, which it marks as Chinese", async () => {
    const page = await newPage();
    await page.goto(`${paneUrl()}taskpane.html`);
    await page.getByRole("tab", { name: "我的" }).click();
    await page.getByLabel("语言").selectOption("en-US");
    await page.getByRole("tab", { name: "Mine" }).waitFor();
    await page.locator("[contenteditable=true]").click();
    await page.keyboard.insertText(SPEECH.join("\n"));
    assert.deepEqual(await englishLeftInViews(page), []);
    assert.equal(await page.locator("html").getAttribute("lang"), "en-US");
  });
});
