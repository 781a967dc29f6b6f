import assert from "node:assert/strict";
import { axeViolations } from "./axeViolations";
import { newPage, openPreview, paneUrl } from "./openPreview";

describe("the pane, to a screen reader", () => {
  for (const colorScheme of ["light", "dark"] as const)
    it(`has nothing that axe objects to, in every view, ${colorScheme}`, async () => {
      const { page, pane, passage } = await openPreview({ colorScheme });
      await pane.getByRole("searchbox").fill("培训");
      await passage("时间紧内容多任务重").click();
      const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
      assert.ok(frame, "the pane is not there");
      const tabs = pane.getByRole("tab");
      for (let k = 0; k < (await tabs.count()); k++) {
        await tabs.nth(k).click();
        await pane.getByRole("tabpanel").first().waitFor();
        if ((await tabs.nth(k).textContent()) === "检查")
          await pane
            .getByRole("status")
            .filter({ hasText: /错误 \d+ 处/ })
            .waitFor();
        // What is still fading in has not the colours it will have.
        await frame.waitForFunction(() => document.getAnimations().length === 0);
        assert.deepEqual(await axeViolations(frame), [], (await tabs.nth(k).textContent()) ?? "");
      }
    });

  for (const [width, colorScheme] of [
    [320, "light"],
    [1280, "light"],
    [1280, "dark"],
  ] as const)
    it(`has nothing that axe objects to where there is no Word, ${width} wide, ${colorScheme}`, async () => {
      const page = await newPage({ width, colorScheme });
      await page.goto(`${paneUrl()}taskpane.html`);
      await page.getByRole("treegrid").waitFor();
      const frame = page.mainFrame();
      assert.deepEqual(await axeViolations(frame), []);
      if (width < 900) await page.getByRole("tab", { name: "草稿" }).click();
      const paper = page.getByRole("textbox", { name: "草稿正文" });
      await paper.waitFor();
      assert.deepEqual(await axeViolations(frame), [], "an empty draft");
      await paper.click();
      await page.keyboard.insertText("在培训班上的讲话\n同志们：\n在〔地点〕举办。");
      await page.getByText("已保存在本机浏览器里").waitFor();
      assert.deepEqual(await axeViolations(frame), [], "a draft");
      const isWiderThanWindow = () => document.documentElement.scrollWidth > innerWidth;
      assert.equal(await page.evaluate(isWiderThanWindow), false);
    });
});
