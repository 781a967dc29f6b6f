import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { control, docxOf, paragraph, run } from "../preview/docxFixture";
import { schemaErrors } from "../savedDocument";
import { openPreview } from "./openPreview";

const LINES = [
  "在开班式上的讲话",
  "同志们：",
  "按照县总工会的安排,今天我们在县委党校举办工会干部培训班。下面，我讲两点意见。",
  "一、提高认识，增强学习的紧迫感",
  "学习是工会干部的基本功，不学习就要落后。",
  "二、严守纪律，保证培训取得实效",
  "要按时上课，不迟到、不早退。",
];
const SPEECH = docxOf({ body: LINES.map((line) => paragraph(line)).join("") });
const PASSAGE = "把学习当作终身追求";

/** More stops than any view has before what is looked for. */
const MOST_TABS = 40;

interface Focused {
  readonly name: string;
  readonly isSeen: boolean;
}

/** What has the focus, by the name it is announced with, and whether one sees that it has. Runs in the pane. */
function focusedInPage(): Focused {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return { name: "", isSeen: false };
  const labels = (focused.getAttribute("aria-labelledby") ?? "").split(" ");
  const label = labels.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  const own = (focused as Partial<HTMLInputElement>).labels?.[0]?.textContent;
  // Fluent draws the focus of some controls around them, and some fields a line below.
  const around = [focused, focused.parentElement, focused.nextElementSibling].filter(
    (element) => element !== null,
  );
  const isSeen = around.some((element) =>
    [null, "::after"].some((part) => {
      const style = getComputedStyle(element, part);
      const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
      const isLined = style.content !== "none" && parseFloat(style.borderBottomWidth) >= 2;
      return isOutlined || (part !== null && isLined);
    }),
  );
  return {
    name: focused.getAttribute("aria-label") ?? own ?? (label.trim() || focused.textContent),
    isSeen,
  };
}

/** A pane that nobody points at. */
async function openByKeys(bytes: Uint8Array) {
  const preview = await openPreview({ document: bytes });
  const { page } = preview;
  const { keyboard } = page;
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  assert.ok(frame, "the pane is not there");
  const focused = () => frame.evaluate(focusedInPage);
  return {
    ...preview,
    keyboard,
    focused,
    /** From the document, as in Word: F6 goes through the parts of the window. */
    enterPane: async () => {
      await keyboard.press("F6");
      // Word gives the pane the focus, and the pane hands it on to what had it, or to its first control.
      await frame.waitForFunction(
        () => document.hasFocus() && document.activeElement !== document.body,
      );
    },
    /** Tab by Tab to what has that name; the focus is seen all the way. */
    tabTo: async (name: string | RegExp) => {
      const passed: string[] = [];
      for (let tabs = 0; tabs < MOST_TABS; tabs++) {
        await keyboard.press("Tab");
        const now = await focused();
        passed.push(now.name);
        assert.ok(now.isSeen, `the last focus is not seen: ${passed.join(" | ")}`);
        if (typeof name === "string" ? now.name === name : name.test(now.name)) return;
      }
      assert.fail(`no “${String(name)}” among ${passed.join(" | ")}`);
    },
    /** F8 by F8 to a finding. */
    stepTo: async (finding: Locator) => {
      while ((await finding.locator(":scope:focus").count()) === 0) {
        const before = await frame.evaluate(() => document.activeElement?.textContent);
        await keyboard.press("F8");
        // The next F8 counts from where this one leads.
        await frame.waitForFunction(
          (known) => document.activeElement?.textContent !== known,
          before,
        );
      }
    },
    /** Resolves when the focus is on what matches, without a key pressed for it. */
    isOn: (selector: string) => preview.pane.locator(`${selector}:focus`).waitFor(),
  };
}

/** The speech with its check in sight. */
async function openCheckByKeys() {
  const preview = await openByKeys(SPEECH);
  await preview.place({ paragraph: 0, offset: 0 });
  await preview.enterPane();
  await preview.keyboard.press("Alt+Digit4");
  await preview.said(/错误 \d+ 处/);
  return preview;
}

describe("by keyboard alone, in the preview", () => {
  it("a passage is found and inserted, and one writes on behind it", async () => {
    const preview = await openByKeys(SPEECH);
    const { keyboard } = preview;
    await preview.place({ text: "不早退。", caret: "after" });
    await preview.enterPane();
    await keyboard.press("Slash");
    await preview.isOn("[type=search]");
    await keyboard.type(PASSAGE);
    await keyboard.press("Enter");
    await preview.isOn("[role=row]");
    while (!(await preview.focused()).name.startsWith(PASSAGE)) await keyboard.press("ArrowDown");
    await keyboard.press("Space");
    await preview.pane.getByRole("row", { expanded: true }).waitFor();
    await keyboard.press("Enter");
    await preview.said(/已插入/);
    // Word selects what was inserted, so that one writes on behind it; F6 leads back.
    await keyboard.type("ok");
    await preview.enterPane();
    assert.notEqual((await preview.focused()).name, "");
    const { bytes, part } = await preview.saved();
    assert.match(
      part("word/document.xml"),
      /不早退。.*同志们，当前，改革发展稳定的任务很重.*能力和水平。ok/s,
    );
    assert.deepEqual(await schemaErrors(bytes), []);
  });

  it("an outline is laid over what is there", async () => {
    const preview = await openByKeys(SPEECH);
    const { keyboard, pane } = preview;
    await preview.place({ paragraph: 0, offset: 0 });
    await preview.enterPane();
    await keyboard.press("Alt+Digit2");
    await preview.isOn("[role=tab]");
    await pane.getByRole("button", { name: "套用到文档" }).waitFor();
    await preview.tabTo("提纲");
    await keyboard.press("Control+Enter");
    await preview.isOn("h2");
    await preview.tabTo(/^到文档里看/);
    await keyboard.press("Control+Enter");
    await preview.said(/^已套用提纲/);
    assert.notEqual((await preview.focused()).name, "");
    const { bytes, part } = await preview.saved();
    assert.match(part("word/document.xml"), /section:wish/);
    assert.deepEqual(await schemaErrors(bytes), []);
    const whole = (await preview.paragraphs()).join("");
    for (const sentence of LINES.join("，").match(/[^，。：]+/g) ?? [])
      assert.ok(whole.includes(sentence), sentence);
  });

  it("a speech is checked, mended and given the section it lacks", async () => {
    const preview = await openCheckByKeys();
    const { keyboard, pane } = preview;
    const mark = pane.locator("[data-finding]").filter({ hasText: "半角" });
    await preview.stepTo(mark);
    await preview.tabTo(/^改/);
    await keyboard.press("Enter");
    await mark.waitFor({ state: "detached" });
    await preview.isOn("[data-finding]");
    const ending = pane.locator("[data-finding]").filter({ hasText: "缺“结语”" });
    await preview.stepTo(ending);
    await preview.tabTo("选用现成段落");
    await keyboard.press("Enter");
    await preview.tabTo(/^插入“/);
    await keyboard.press("Enter");
    await ending.waitFor({ state: "detached" });
    assert.notEqual((await preview.focused()).name, "");
    const paragraphs = await preview.paragraphs();
    assert.equal(paragraphs[2], LINES[2]?.replace(",", "，"));
    assert.ok(paragraphs.length > LINES.length);
    assert.deepEqual(await schemaErrors((await preview.saved()).bytes), []);
  });

  it("blanks are filled one after another, and settled", async () => {
    const blank = (id: number, name: string) =>
      control(`〔${name}〕`, { id, tag: `blank:${name}`, title: name });
    const body = paragraph(
      run("在") + blank(1, "地点") + run("举办") + blank(2, "班名") + run("。"),
    );
    const preview = await openByKeys(docxOf({ body }));
    const { keyboard, pane } = preview;
    await preview.place({ paragraph: 0, offset: 0 });
    await preview.enterPane();
    await keyboard.press("Alt+Digit3");
    await pane.getByLabel("地点", { exact: true }).waitFor();
    await preview.tabTo("地点");
    await keyboard.type("县委党校");
    await keyboard.press("Enter");
    assert.equal((await preview.focused()).name, "班名");
    await keyboard.type("工会干部培训班");
    await keyboard.press("Enter");
    await preview.said(/已填“班名”/);
    await pane.getByRole("heading", { name: /^没填/ }).waitFor({ state: "detached" });
    assert.match((await preview.focused()).name, /^(?:地点|班名)$/);
    assert.deepEqual(await preview.paragraphs(), ["在县委党校举办工会干部培训班。"]);
    while ((await preview.focused()).name !== "定稿") await keyboard.press("Shift+Tab");
    await keyboard.press("Enter");
    await pane.getByRole("dialog").waitFor();
    await keyboard.press("Enter");
    await preview.said(/定稿，2 处空/);
    assert.notEqual((await preview.focused()).name, "");
    assert.doesNotMatch((await preview.saved()).part("word/document.xml"), /blank:/);
  });

  it("what is selected becomes a passage of one's own, and is inserted again", async () => {
    const preview = await openByKeys(SPEECH);
    const { keyboard, pane } = preview;
    await preview.place({ text: LINES[4] ?? "" });
    await preview.enterPane();
    await keyboard.press("Alt+Digit6");
    await pane.getByRole("button", { name: "存所选为段落" }).waitFor();
    await preview.tabTo("存所选为段落");
    await keyboard.press("Enter");
    await preview.isOn("input");
    await keyboard.press("Control+A");
    await keyboard.type("基本功");
    await preview.tabTo(/^正文/);
    await keyboard.press("Control+Enter");
    await preview.said(/^已存“基本功”$/);
    assert.notEqual((await preview.focused()).name, "");
    await preview.place({ text: "不早退。", caret: "after" });
    await preview.enterPane();
    await preview.tabTo("基本功");
    await keyboard.press("Enter");
    await preview.said(/已插入/);
    const text = (await preview.paragraphs()).join("");
    assert.equal(text.split("不学习就要落后").length, 3);
    assert.deepEqual(await schemaErrors((await preview.saved()).bytes), []);
  });

  it("a check that comes anew leaves the focus where it is", async () => {
    const preview = await openCheckByKeys();
    const { keyboard, pane } = preview;
    await preview.tabTo("文种");
    await keyboard.press("ArrowDown");
    await pane.getByText("文种由你指定").waitFor();
    assert.equal((await preview.focused()).name, "文种");
  });
});
