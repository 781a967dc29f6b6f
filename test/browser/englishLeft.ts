import type { Locator, Page } from "playwright-core";
import { chineseLeftIn } from "../inEnglish";

/** A word that an English sentence marks as Chinese; it is part of that sentence. */
const MARKED_WORD = "span[lang='zh-CN']:not([class])";

/** How a number will be written in the document, on the button that chooses it. */
const WRITING = new Set(["三"]);

/** What a person sees and a screen reader says of a page that is not marked as Chinese as a whole. */
function englishTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (word) =>
      [...document.body.querySelectorAll("*")]
        .filter(
          (element) =>
            !element.matches(word) &&
            element.closest("[lang]")?.getAttribute("lang")?.startsWith("zh") !== true &&
            (element.closest("select") ?? element).checkVisibility({ visibilityProperty: true }),
        )
        .flatMap((element) => [
          [...element.childNodes]
            .map((node) =>
              node instanceof Text || (node instanceof Element && node.matches(word))
                ? node.textContent
                : " ",
            )
            .join("")
            .trim(),
          ...["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
        ])
        .filter((text) => text !== ""),
    MARKED_WORD,
  );
}

/**
 * Walks the views of an English pane that holds a speech: texts with Chinese in them that is neither quoted nor
 * marked as such, each with where it stands.
 */
export async function englishLeftInViews(page: Page): Promise<readonly string[]> {
  const left: string[] = [];
  const look = async (where: string) => {
    const texts = await englishTexts(page);
    const chinese = texts.filter((text) => chineseLeftIn(text) !== null && !WRITING.has(text));
    left.push(...[...new Set(chinese)].map((text) => `${where}: ${text}`));
  };
  const button = (name: string | RegExp): Locator => page.getByRole("button", { name }).first();
  const open = async (name: string, isThere: Locator) => {
    await page.getByRole("tab", { name, exact: true }).click();
    await isThere.first().waitFor();
    await look(name);
  };
  await lookAtOwn(page, open, look);
  await lookAtPassages(page, open, look);
  await lookAtOutline(page, open, look);

  await open("Check", page.getByRole("status").filter({ hasText: /^Errors: \d+/ }));
  const more = page.getByRole("button", { name: /^\d+ more$/ });
  while ((await more.count()) > 0) await more.first().click();
  await button("Why").click();
  await look("every finding");
  await button("Choose a passage").click();
  await button("More actions").click();
  await page.getByRole("menu").waitFor();
  await look("what to do about a finding");
  await page.keyboard.press("Escape");
  await button("Fix all").click();
  await page.getByText(/^Done: .* fixed/).waitFor();
  await look("mended");

  await open("Blanks", page.getByText(/^Course|^Full name of the course/));
  await open("Format", page.getByRole("radio", { name: "For reading aloud" }));
  for (const format of ["For reading aloud", "Official document"]) {
    await page.getByRole("radio", { name: format }).check();
    await button("Edit").waitFor();
    await look(format);
  }
  await button("Edit").click();
  await page.getByLabel("Kind of paragraph").waitFor();
  await look("a format");
  return left;
}

type Open = (name: string, isThere: Locator) => Promise<void>;
type Look = (where: string) => Promise<void>;

async function lookAtOwn(page: Page, open: Open, look: Look): Promise<void> {
  const keys = page.getByRole("button", { name: "All shortcuts" });
  await open("Mine", keys);
  await keys.click();
  await page.getByText("Close").first().waitFor();
  await look("keys");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^New/ }).click();
  await page.getByRole("button", { name: "Save", exact: true }).waitFor();
  await look("a passage of one's own");
  await page.getByRole("button", { name: "Back", exact: true }).click();
}

async function lookAtPassages(page: Page, open: Open, look: Look): Promise<void> {
  await open("Passages", page.getByRole("treegrid"));
  const rows = page.getByRole("row");
  const search = page.getByRole("searchbox");
  const passage = rows.filter({ has: page.getByRole("button", { name: /^Insert/ }) }).first();
  await passage.click();
  await page.getByText("How to use").first().waitFor();
  await page.getByText(/^…$/).waitFor({ state: "detached" });
  await look("a passage");
  await page
    .getByRole("button", { name: /^More for/ })
    .first()
    .click();
  await look("what to do with a passage");
  await page.keyboard.press("Escape");
  await search.fill("qqqq");
  await page.getByText("Nothing found for").waitFor();
  await look("nothing found");
  await search.fill("");
}

async function lookAtOutline(page: Page, open: Open, look: Look): Promise<void> {
  const choice = page.getByRole("combobox", { name: "Outline" });
  await open("Outline", choice);
  for (const outline of ["opening-standard", "source-2"]) {
    await choice.selectOption(outline);
    await page
      .getByRole("button", { name: /^Show what/ })
      .first()
      .click();
    await look(outline);
  }
  await page.getByRole("button", { name: "Apply to the document" }).click();
  await page.getByText("What will happen to the document").waitFor();
  await look("the list");
  await page.getByRole("button", { name: "Back", exact: true }).click();
}
