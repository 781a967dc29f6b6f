import assert from "node:assert/strict";
import type { Page, Route } from "playwright-core";
import { newPage, paneUrl } from "./openPreview";

const OFFICE_JS = "**/office/office.js";

/** What can stand between the pane and office.js. */
const OBSTACLES: readonly { readonly name: string; readonly handle: (route: Route) => unknown }[] =
  [
    { name: "is blocked", handle: (route) => route.abort() },
    { name: "is not found", handle: (route) => route.fulfill({ status: 404, body: "" }) },
    { name: "never comes", handle: () => undefined },
  ];

async function copiesPassage(page: Page): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("searchbox").fill("祝健康、祝圆满成功");
  const row = page.getByRole("row", { name: "祝健康、祝圆满成功", exact: true });
  await row.getByRole("button", { name: /^复制/ }).click();
  await page.getByRole("status").filter({ hasText: "已复制" }).first().waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(text.trim(), "最后，祝大家身体健康，学有所成，培训班取得圆满成功！");
}

describe("the pane without Word", () => {
  for (const { name, handle } of OBSTACLES)
    it(`comes up, says so and copies passages when office.js ${name}`, async () => {
      const page = await newPage({ width: 350 });
      await page.route(OFFICE_JS, async (route) => {
        await handle(route);
      });
      await page.goto(`${paneUrl()}taskpane.html`, { waitUntil: "commit" });
      await page.getByText(/Word/).first().waitFor();
      await copiesPassage(page);
    });

  it("says that it stands in a browser, and copies passages", async () => {
    const page = await newPage({ width: 350 });
    await page.goto(`${paneUrl()}taskpane.html`);
    await page.getByRole("treegrid").waitFor();
    await copiesPassage(page);
  });

  it("shows a plain page where the browser is too old for its scripts", async () => {
    const page = await newPage({ width: 350 });
    await page.route("**/*.js", (route) =>
      route.request().url().endsWith("unsupported.js") ? route.continue() : route.abort(),
    );
    await page.addInitScript({ content: "delete Array.prototype.at;" });
    await page.goto(`${paneUrl()}taskpane.html`, { waitUntil: "commit" });
    await page.getByText("旧的浏览器内核").waitFor();
  });
});
