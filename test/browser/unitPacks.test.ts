import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { packFile, WISH } from "../library/packs/packOf";
import { newPage, previewUrl } from "./openPreview";
import { driven } from "./previewSession";

const COUNTY = packFile({
  id: "county",
  passages: [{ ...WISH, title: "县总工会的祝愿" }],
  outlines: [
    {
      id: "o",
      genre: "opening",
      title: "县里的提纲",
      items: [{ section: "title", heading: "讲话" }],
    },
  ],
  genres: [{ id: "opening", addRequired: ["legal_basis"] }],
  lexicon: [{ find: "外来工", kind: "dated", says: "已改称农民工" }],
  values: { 班名: ["县总工会干部培训班"] },
});

/** The server's folder packs/, whose files may be changed while the pane is open; null: no network. */
async function servePacks(page: Page, files: () => Readonly<Record<string, string>> | null) {
  await page.route("**/packs/*", (route) => {
    const name = decodeURIComponent(
      new URL(route.request().url()).pathname.split("/").at(-1) ?? "",
    );
    const served = files();
    if (served === null) return route.abort("internetdisconnected");
    const body = served[name];
    return body === undefined
      ? route.fulfill({ status: 404, body: "" })
      : route.fulfill({ contentType: "application/json", body });
  });
}

describe("the unit's packs in the pane", () => {
  it("come from beside the pane, change without reloading, and outlast the network", async () => {
    let files: Record<string, string> | null = {
      "index.json": '["county.json","broken.json"]',
      "county.json": COUNTY,
      "broken.json": "{",
    };
    const page = await newPage();
    await servePacks(page, () => files);
    await page.goto(previewUrl());
    const preview = await driven(page);
    const { pane } = preview;
    await pane.getByRole("tab", { name: "我的" }).click();
    await pane.getByText("读不了：").waitFor();
    await pane.getByText("1 个段落 · 1 份提纲").waitFor();
    // What was found wrong is told in the language of now, not in that of its reading.
    await pane.getByRole("combobox", { name: "语言" }).selectOption("en-US");
    await pane.getByText(/^Cannot be read: [^\u4e00-\u9fff]+$/).waitFor();
    await pane.getByRole("combobox", { name: "Language" }).selectOption("office");
    await pane.getByText("读不了：").waitFor();

    await pane.getByRole("tab", { name: "提纲" }).click();
    await pane.getByRole("option", { name: "县里的提纲（单位）" }).waitFor({ state: "attached" });

    await pane.getByRole("tab", { name: "段落" }).click();
    await pane.getByRole("searchbox").fill("县总工会的祝愿");
    await preview.insertButton("县总工会的祝愿").click();
    await preview.said(/已插入/);
    assert.match((await preview.paragraphs()).join("\n"), /祝〔班名〕圆满成功！/);

    await pane.getByRole("tab", { name: "填空" }).click();
    await pane.getByRole("button", { name: /县总工会干部培训班/ }).click();
    await page.waitForFunction(
      () => window.preview?.documentText().includes("祝县总工会干部培训班圆满成功！") === true,
    );

    files = {
      "index.json": '["county.json"]',
      "county.json": packFile({ id: "county", passages: [{ ...WISH, title: "新的祝愿" }] }),
    };
    await pane.getByRole("tab", { name: "我的" }).click();
    await pane.getByRole("button", { name: "刷新" }).click();
    await pane.getByText("读不了：").waitFor({ state: "detached" });
    await pane.getByRole("tab", { name: "段落" }).click();
    await pane.getByRole("searchbox").fill("新的祝愿");
    await preview.passage("新的祝愿").waitFor();

    files = null;
    await page.reload();
    const again = await driven(page);
    await again.pane.getByRole("searchbox").fill("新的祝愿");
    await again.passage("新的祝愿").waitFor();
  });
});
