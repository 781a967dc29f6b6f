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

  it("has nothing that axe objects to where there is no Word", async () => {
    const page = await newPage({ width: 320 });
    await page.goto(`${paneUrl()}taskpane.html`);
    await page.getByRole("treegrid").waitFor();
    assert.deepEqual(await axeViolations(page.mainFrame()), []);
  });
});
