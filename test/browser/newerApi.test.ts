import assert from "node:assert/strict";
import type { ApiLevel, WordEdition } from "../../src/preview/protocol/apiLevel";
import { FAULTY_SPEECH } from "../faultySpeech";
import { schemaErrors } from "../savedDocument";
import { openPreview } from "./openPreview";

/** The preview as a Word of this age. */
async function openAs(level: ApiLevel, edition: WordEdition = "365") {
  const preview = await openPreview({ document: FAULTY_SPEECH });
  const { page, pane } = preview;
  await page.evaluate((wanted) => window.preview?.setEdition(wanted), edition);
  await page.evaluate((wanted) => window.preview?.setApiLevel(wanted), level);
  await page.evaluate(() => window.preview?.paneReady());
  await pane.getByRole("treegrid").waitFor();
  const before = (await preview.saved()).part("word/document.xml");
  return {
    ...preview,
    underlines: pane.getByRole("switch", { name: /^在文中画线标出/ }),
    finding: (message: RegExp) => pane.locator("[data-finding]").filter({ hasText: message }),
    openCheck: async () => {
      await pane.getByRole("tab", { name: "检查" }).click();
      await preview.said(/错误 \d+ 处/);
    },
    /** Resolves once the marks on the page are such; colours of the findings only, unless `all`. */
    marked: (words: string, isThere: boolean) =>
      page.waitForFunction(
        ([text, wanted]) =>
          (window.preview?.marks().some(([, marked]) => marked === text) ?? false) === wanted,
        [words, isThere] as const,
      ),
    marks: () => page.evaluate(() => window.preview?.marks() ?? []),
    assertUntouched: async () => {
      assert.equal((await preview.saved()).part("word/document.xml"), before);
    },
  };
}

describe("findings underlined in the document", () => {
  it("are painted on the page, go when mended, switched off or out of sight, and are never saved", async () => {
    const preview = await openAs("newest");
    await preview.openCheck();
    await preview.marked("的的", true);
    await preview.page.locator(".page-mark").first().waitFor();
    await preview.assertUntouched();

    await preview.underlines.click();
    await preview.marked("的的", false);
    assert.deepEqual(await preview.marks(), []);
    await preview.underlines.click();
    await preview.marked("的的", true);

    await preview
      .finding(/的的/)
      .getByRole("button", { name: /改为|改成|删/ })
      .first()
      .click();
    await preview.marked("的的", false);
    await preview.marked(",", true);
    await preview.pane.getByRole("button", { name: /^撤销/ }).click();
    await preview.marked("的的", true);

    await preview.pane.getByRole("tab", { name: "段落" }).click();
    await preview.marked(",", false);
    assert.deepEqual(await preview.marks(), []);
    await preview.assertUntouched();
  });

  it("go with the pane's page, so that the next one draws them once", async () => {
    const preview = await openAs("newest");
    await preview.openCheck();
    await preview.underlines.waitFor();
    const before = await preview.marks();
    const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
    await preview.page.evaluate(() => window.preview?.resetLog());
    await frame?.evaluate(() => {
      location.reload();
    });
    await preview.page.waitForFunction(() =>
      window.preview?.log().some(({ members }) => members.includes("insertAnnotations")),
    );
    assert.deepEqual(await preview.marks(), before);
  });

  it("go when the pane is closed, and come back with it", async () => {
    const preview = await openAs("newest");
    await preview.openCheck();
    await preview.underlines.waitFor();
    const before = await preview.marks();
    await preview.page.locator("#close-pane").click();
    await preview.marked("的的", false);
    assert.deepEqual(await preview.marks(), []);
    await preview.page.getByRole("button", { name: "检查", exact: true }).click();
    await preview.marked("的的", true);
    assert.deepEqual(await preview.marks(), before);
  });

  it("light up where the person is led, and nothing stays behind", async () => {
    const preview = await openAs("newest");
    await preview.openCheck();
    await preview.finding(/的的/).getByRole("button", { name: /^定位/ }).click();
    await preview.page.waitForFunction(() =>
      window.preview?.marks().some(([kind, text]) => kind === "Highlight" && text === "的的"),
    );
    await preview.page.waitForFunction(() =>
      window.preview?.marks().every(([kind]) => kind !== "Highlight"),
    );
    await preview.assertUntouched();
  });

  for (const [name, level, edition] of [
    ["has no annotations", "1.3", "365"],
    ["claims annotations and fails", "newest", "2021"],
  ] as const)
    it(`are not offered in a Word that ${name}, which checks all the same`, async () => {
      const preview = await openAs(level, edition);
      await preview.openCheck();
      await preview.finding(/的的/).waitFor();
      assert.deepEqual(await preview.marks(), []);
      assert.equal(await preview.underlines.count(), 0);
      assert.equal(await preview.pane.getByRole("alert").filter({ hasText: /./ }).count(), 0);
      await preview.assertUntouched();
    });
});

describe("page margins", () => {
  const marginsIn = (xml: string) =>
    ["top", "right", "bottom", "left"].map((side) =>
      Number(new RegExp(`<w:pgMar [^>]*w:${side}="(\\d+)"`).exec(xml)?.[1]),
    );

  it("are set with the format and taken back with it, in the saved file", async () => {
    const preview = await openAs("newest");
    await preview.pane.getByRole("tab", { name: "格式" }).click();
    await preview.pane.getByRole("radio", { name: "朗读稿", exact: true }).click();
    await preview.pane.getByRole("checkbox", { name: /页边距也设为上 25/ }).waitFor();
    await preview.pane.getByRole("button", { name: "设置全文", exact: true }).click();
    await preview.said(/^已设为/);
    const { bytes, part } = await preview.saved();
    assert.deepEqual(marginsIn(part("word/document.xml")), [1417, 1417, 1417, 1417]);
    assert.deepEqual(await schemaErrors(bytes), []);
    await preview.pane.getByRole("button", { name: /^撤销刚才/ }).click();
    await preview.said(/^已撤销/);
    await preview.assertUntouched();
  });

  it("are told in figures on the floor of the API, and left alone", async () => {
    const preview = await openAs("1.3");
    await preview.pane.getByRole("tab", { name: "格式" }).click();
    await preview.pane.getByRole("radio", { name: "公文参照", exact: true }).click();
    await preview.pane.getByText(/页边距不能自动设置.*上 37、下 35、左 28、右 26 毫米/).waitFor();
    assert.equal(await preview.pane.getByRole("checkbox", { name: /页边距/ }).count(), 0);
    await preview.pane.getByRole("button", { name: "设置全文", exact: true }).click();
    await preview.said(/^已设为/);
    const xml = (await preview.saved()).part("word/document.xml");
    assert.deepEqual(marginsIn(xml), [2098, 1474, 1984, 1588]);
  });
});
