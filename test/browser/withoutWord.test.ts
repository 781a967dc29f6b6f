import assert from "node:assert/strict";
import type { Page, Route } from "playwright-core";
import { documentOfDocx } from "../../src/checker/readers/documentOfDocx";
import { docxOf, paragraph } from "../preview/docxFixture";
import { openSaved, schemaErrors } from "../savedDocument";
import { newPage, paneUrl, previewUrl } from "./openPreview";
import { driven } from "./previewSession";

const OFFICE_JS = "**/office/office.js";

/** The draft on a page of the pane that no Word surrounds. */
function draftOn(page: Page) {
  const paper = page.getByRole("textbox", { name: "草稿正文" });
  const tab = (name: string) => page.getByRole("tab", { name });
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  return {
    page,
    paper,
    tab,
    button,
    lines: () => paper.locator("p").allTextContents(),
    said: (words: RegExp) => page.getByRole("status").filter({ hasText: words }).first().waitFor(),
    isKept: () => page.getByText("已保存在本机浏览器里").waitFor(),
    /** Resolves when the paper reads so. */
    reads: async (expected: readonly string[]) => {
      await page.waitForFunction(
        (lines) => {
          const found = [...document.querySelectorAll("[role=textbox] > p")];
          return JSON.stringify(found.map((p) => p.textContent)) === JSON.stringify(lines);
        },
        expected,
        { timeout: 10_000 },
      );
    },
    insert: async (title: string) => {
      await page.getByRole("searchbox").fill(title);
      await page
        .getByRole("row", { name: title, exact: true })
        .getByRole("button", { name: /^插入/ })
        .click();
      await page.getByRole("status").filter({ hasText: "已插入" }).first().waitFor();
    },
  };
}

async function openDraft(options: { readonly width?: number; readonly page?: Page } = {}) {
  const page = options.page ?? (await newPage({ width: options.width ?? 1280 }));
  await page.goto(`${paneUrl()}taskpane.html`);
  const draft = draftOn(page);
  await draft.paper.waitFor();
  return draft;
}

/** What a program is given to paste. */
async function pastedFrom(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  await page.evaluate(() => {
    const field = document.createElement("div");
    field.contentEditable = "true";
    field.id = "elsewhere";
    field.addEventListener("paste", (event) => {
      event.preventDefault();
      field.dataset["text"] = event.clipboardData?.getData("text/plain");
      field.dataset["html"] = event.clipboardData?.getData("text/html");
    });
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press("Control+V");
  return page.locator("#elsewhere").evaluate((field) => {
    const { text = "", html = "" } = (field as HTMLElement).dataset;
    field.remove();
    return { text, html };
  });
}

async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], name));
      return data;
    },
    { name, bytes: [...bytes] },
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

describe("the draft of a pane without Word", () => {
  it("takes an outline, fills it, is mended, copied and downloaded", async () => {
    const { page, ...draft } = await openDraft();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await draft.tab("提纲").click();
    await draft.button("套用到文档").click();
    await draft.said(/已套用提纲/);
    await draft.tab("填空").click();
    const field = page.getByLabel("班名", { exact: true });
    await field.fill("全市工会干部培训班");
    await field.press("Enter");
    await draft.said(/已填“班名”/);
    assert.equal((await draft.lines())[0], "在全市工会干部培训班开班式上的讲话");

    await draft.button("复制全文").click();
    await draft.said(/全文已复制/);
    const { text, html } = await pastedFrom(page);
    assert.equal(text.split("\n")[0], "在全市工会干部培训班开班式上的讲话");
    assert.match(html, /mso-char-indent-count:2\.0;line-height:28pt;mso-line-height-rule:exactly/);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      draft.button("下载 .docx").click(),
    ]);
    assert.equal(download.suggestedFilename(), "在全市工会干部培训班开班式上的讲话.docx");
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    assert.deepEqual(await schemaErrors(bytes), []);
    assert.deepEqual(
      documentOfDocx(bytes).paragraphs.map((one) => one.text),
      await draft.lines(),
    );
    assert.match(openSaved(bytes).part("word/document.xml"), /<w:tag w:val="blank:主题"\/>/);
  });

  it("is checked, leads from a finding into the text, mends it and takes that back", async () => {
    const { page, ...draft } = await openDraft();
    await dropFile(
      page,
      "旧讲稿.docx",
      docxOf({
        body: ["同志们：", "今天,我们开班。", "谢谢大家！"].map((t) => paragraph(t)).join(""),
      }),
    );
    await draft.said(/已打开“旧讲稿.docx”/);
    await draft.tab("检查").click();
    const finding = page.locator("[data-finding]").filter({ hasText: "半角" });
    await finding.getByRole("button", { name: "定位" }).click();
    assert.equal(await page.evaluate(() => getSelection()?.toString()), ",");
    await finding.getByRole("button", { name: /改为|改成/ }).click();
    await draft.reads(["同志们：", "今天，我们开班。", "谢谢大家！"]);
    await draft.button(/^撤销刚才的修改/).click();
    await draft.reads(["同志们：", "今天,我们开班。", "谢谢大家！"]);
  });

  it("takes what is typed beside the check once, also where the field is left twice", async () => {
    const draft = await openDraft();
    await draft.tab("检查").click();
    const field = draft.page.getByRole("textbox", { name: "把要检查的讲稿粘贴到这里" });
    await field.fill("同志们：");
    await field.evaluate((element: HTMLTextAreaElement) => {
      for (let times = 0; times < 2; times++) {
        element.focus();
        element.blur();
      }
    });
    await draft.reads(["同志们："]);
  });

  it("is still there after a reload, with what was typed last", async () => {
    const first = await openDraft();
    await first.insert("祝健康、祝圆满成功");
    await first.paper.click();
    await first.page.keyboard.press("Control+End");
    await first.page.keyboard.type("谢谢！");
    const lines = await first.lines();
    assert.match(lines.join(), /谢谢！$/);
    // At once: the words typed last are not in the database yet.
    const second = await openDraft({ page: first.page });
    await second.reads(lines);
    await second.isKept();
  });

  it("keeps a draft that a file takes the place of, and what another window writes", async () => {
    const first = await openDraft();
    await first.paper.click();
    await first.page.keyboard.insertText("第一份");
    await first.isKept();
    const other = draftOn(await first.page.context().newPage());
    await openDraft({ page: other.page });
    await other.reads(["第一份"]);
    await other.paper.click();
    await other.page.keyboard.press("Control+End");
    await other.page.keyboard.insertText("，又写了");
    await first.reads(["第一份，又写了"]);
    await dropFile(first.page, "二.txt", Buffer.from("第二份\n"));
    await first.reads(["第二份"]);
    await first.page.getByRole("button", { name: "更多", exact: true }).click();
    await first.page.getByRole("menuitem", { name: /^第一份，又写了/ }).click();
    await first.reads(["第一份，又写了"]);
  });

  it("is a tab of a narrow pane, which a finding opens", async () => {
    const { page, ...draft } = await openDraftTab();
    await draft.paper.click();
    await page.keyboard.insertText("同志们：\n今天,我们开班。");
    await draft.reads(["同志们：", "今天,我们开班。"]);
    await draft.tab("检查").click();
    const finding = page.locator("[data-finding]").filter({ hasText: "半角" });
    await finding.getByRole("button", { name: "定位" }).click();
    await draft.paper.waitFor();
    assert.equal(await page.evaluate(() => getSelection()?.toString()), ",");
  });
});

async function openDraftTab() {
  const page = await newPage({ width: 320 });
  await page.goto(`${paneUrl()}taskpane.html`);
  const draft = draftOn(page);
  await draft.tab("草稿").click();
  await draft.paper.waitFor();
  return draft;
}

describe("writing on the paper", () => {
  it("takes keys, lines, undo, cutting and pasting", async () => {
    const { page, paper, ...draft } = await openDraft();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const { keyboard } = page;
    await paper.click();
    await keyboard.type("tongzhimen");
    await keyboard.press("Enter");
    await keyboard.type("ab");
    await draft.reads(["tongzhimen", "ab"]);
    await keyboard.press("Home");
    await keyboard.press("Backspace");
    await draft.reads(["tongzhimenab"]);
    await keyboard.press("Control+Z");
    await draft.reads(["tongzhimen", "ab"]);
    await keyboard.press("Control+A");
    await keyboard.press("Control+X");
    await draft.reads([""]);
    await keyboard.press("Control+V");
    await keyboard.press("Control+V");
    await draft.reads(["tongzhimen", "abtongzhimen", "ab"]);
    await keyboard.press("Control+Backspace");
    await draft.reads(["tongzhimen", "abtongzhimen", ""]);
  });

  it("leaves an input method alone until it has done, in a line, in a blank and over a selection", async () => {
    const { page, paper, ...draft } = await openDraft();
    const session = await page.context().newCDPSession(page);
    const compose = async (steps: readonly string[], result: string) => {
      for (const text of steps)
        await session.send("Input.imeSetComposition", {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      await session.send("Input.insertText", { text: result });
    };
    await paper.click();
    await compose(["t", "tong", "tongzhi"], "同志");
    await compose(["m", "men"], "们：");
    await page.keyboard.press("Enter");
    await compose(["zai"], "在");
    await page.keyboard.insertText("〔地点〕举办");
    await draft.reads(["同志们：", "在〔地点〕举办"]);
    for (let k = 0; k < 4; k++) await page.keyboard.press("ArrowLeft");
    await compose(["dang", "dangxiao"], "党校");
    await draft.reads(["同志们：", "在党校举办"]);
    await draft.tab("填空").click();
    await page.getByText("已填").first().waitFor();
    await paper.click();
    await page.keyboard.press("Control+A");
    await compose(["xin"], "新");
    await draft.reads(["新"]);
    await page.keyboard.press("Control+Z");
    await draft.reads(["同志们：", "在党校举办"]);
  });
});

/** Takes away what Chromium has got since version 86, as far as a script can. Runs in the page. */
function makeOlder(): void {
  const newer: readonly (readonly [object, readonly string[]])[] = [
    [
      Array.prototype,
      ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"],
    ],
    [Object.getPrototypeOf(Uint8Array.prototype) as object, ["at", "findLast", "toSorted"]],
    [String.prototype, ["at", "isWellFormed", "toWellFormed"]],
    [Object, ["hasOwn", "groupBy"]],
    [Map, ["groupBy"]],
    [Set.prototype, ["union", "intersection", "difference", "isSubsetOf", "isSupersetOf"]],
    [Array, ["fromAsync"]],
    [Promise, ["withResolvers", "try"]],
    [Crypto.prototype, ["randomUUID"]],
    [AbortSignal, ["any", "timeout"]],
    [URL, ["canParse", "parse"]],
    [Intl, ["Segmenter"]],
    [HTMLElement.prototype, ["showPopover", "popover"]],
    [Element.prototype, ["setHTML"]],
    [globalThis, ["structuredClone", "scheduler", "navigation", "EditContext"]],
  ];
  for (const [owner, names] of newer) for (const name of names) Reflect.deleteProperty(owner, name);
}

/** What can stand between the pane and office.js, and what it then says. */
const OBSTACLES: readonly {
  readonly name: string;
  readonly says: string;
  readonly handle: (route: Route) => unknown;
  readonly script?: string;
}[] = [
  { name: "is blocked", says: "没有连上 Word", handle: (route) => route.abort() },
  {
    name: "is not found",
    says: "没有连上 Word",
    handle: (route) => route.fulfill({ status: 404, body: "" }),
  },
  { name: "never comes", says: "没有连上 Word", handle: () => undefined },
  {
    name: "answers for a Word that is too old",
    says: "Word 太旧",
    handle: (route) => route.abort(),
    // Word 2016 has none of WordApi 1.3.
    script: `Office = {
      HostType: { Word: "Word" },
      onReady: () => Promise.resolve({ host: "Word", platform: "PC" }),
      actions: { associate: () => undefined },
      context: { displayLanguage: "zh-CN", requirements: { isSetSupported: () => false } },
    };`,
  },
];

describe("the pane without Word", () => {
  for (const { name, says, handle, script } of OBSTACLES)
    it(`comes up, says so, and inserts and copies passages when office.js ${name}`, async () => {
      const page = await newPage({ width: 350 });
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.route(OFFICE_JS, async (route) => {
        await handle(route);
      });
      if (script !== undefined) await page.addInitScript({ content: script });
      await page.goto(`${paneUrl()}taskpane.html`, { waitUntil: "commit" });
      await page.getByText(says).waitFor();
      const title = "祝健康、祝圆满成功";
      const draft = draftOn(page);
      await draft.tab("草稿").waitFor();
      await draft.insert(title);
      await page.getByRole("button", { name: `“${title}”的更多操作` }).click();
      await page.getByRole("menuitem", { name: "复制" }).click();
      await draft.said(/已复制/);
      const { text } = await pastedFrom(page);
      const words = "最后，祝大家身体健康，学有所成，培训班取得圆满成功！";
      assert.equal(text.trim(), words);
      await draft.tab("草稿").click();
      await draft.reads([words]);
    });

  it("goes over to Word when Word answers after all, and takes the draft along", async () => {
    let answer: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const page = await newPage();
    await page.route(OFFICE_JS, async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(previewUrl());
    const pane = page.frameLocator("iframe[name*='hostInfo']");
    // The window lays its own words over a pane that has not spoken to it.
    await pane.getByRole("tab", { name: "草稿" }).dispatchEvent("click");
    await pane.getByRole("textbox", { name: "草稿正文" }).focus();
    await page.keyboard.insertText("写在草稿里。\n在〔地点〕。");
    answer();
    await pane.getByRole("button", { name: "插入到文档" }).click();
    await pane.getByRole("status").filter({ hasText: "已插入" }).first().waitFor();
    await pane.getByRole("tab", { name: "段落" }).click();
    const { paragraphs, saved } = await driven(page);
    assert.match((await paragraphs()).join("\n"), /写在草稿里。\n在〔地点〕。/);
    assert.match((await saved()).part("word/document.xml"), /blank:地点/);
  });

  it("works in the older browser that WPS brings along", async () => {
    const page = await newPage();
    await page.addInitScript({ content: `(${makeOlder.toString()})()` });
    const { tab, button, said, lines } = await openDraft({ page });
    await tab("提纲").click();
    await button("套用到文档").click();
    await said(/已套用提纲/);
    assert.match((await lines()).join(), /〔班名〕/);
    await tab("填空").click();
    await page.getByLabel("班名", { exact: true }).waitFor();
    await tab("检查").click();
    await said(/错误 \d+ 处/);
    await tab("格式").click();
    await page.getByRole("radio", { name: "朗读稿" }).check();
    await page.getByText("按“朗读稿”排版").waitFor();
    await tab("段落").click();
    await draftOn(page).insert("祝健康、祝圆满成功");
  });

  it("shows a plain page where the browser is too old for its scripts", async () => {
    const page = await newPage({ width: 350 });
    await page.route("**/*.js", (route) =>
      route.request().url().endsWith("unsupported.js") ? route.continue() : route.abort(),
    );
    await page.addInitScript({ content: "delete Element.prototype.replaceChildren;" });
    await page.goto(`${paneUrl()}taskpane.html`, { waitUntil: "commit" });
    await page.getByText("旧的浏览器内核").waitFor();
  });
});
