import type { Page } from "playwright-core";
import type { Language } from "../../src/speech/said";
import { docxOf } from "../preview/docxFixture";
import { driven, type PreviewSession } from "../browser/previewSession";
import { walkBusyPane, walkNewPane } from "./walkInWord";
import { UNFINISHED_SPEECH, UNIT_FOLDER } from "./walkMaterial";
import { walkWithoutWord } from "./walkWithoutWord";
import { walkedPane, type Walk } from "./walkedPane";

/** What a walk needs of a session: pages, and where the pane and the preview are. */
export type WalkGround = Pick<PreviewSession, "newPage" | "paneUrl" | "previewUrl">;

/** Narrow as Word's pane may be made, and as wide as 400 % of zoom leave of a usual window. (WCAG 2.2, 1.4.10) */
export const NARROW_WIDTH = 320;
const WINDOW = { width: 900, height: 760 } as const;
const WIDE = { width: 1100, height: 760 } as const;

function paneFrameOf(page: Page) {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("the pane is not there");
  return frame;
}

/** Every view of the pane in Word, first with nothing and then with everything in it. */
export async function* walkInWord(ground: WalkGround, language: Language): Walk {
  const page = await ground.newPage(WINDOW);
  await page.addInitScript(
    (preferences) => localStorage.setItem("preview.preferences", preferences),
    JSON.stringify({ language, paneWidth: NARROW_WIDTH }),
  );
  let folder: Readonly<Record<string, string>> = {};
  await page.route("**/packs/*", (route) => {
    const body = folder[new URL(route.request().url()).pathname.split("/").at(-1) ?? ""];
    return body === undefined
      ? route.fulfill({ status: 404, body: "" })
      : route.fulfill({ contentType: "application/json", body });
  });
  await page.goto(ground.previewUrl);
  await driven(page, docxOf({}));
  const newPane = walkedPane(page, paneFrameOf(page), language);
  yield* walkNewPane(newPane);
  await newPane.openTab("passages");
  folder = UNIT_FOLDER;
  await driven(page, UNFINISHED_SPEECH);
  yield* walkBusyPane(walkedPane(page, paneFrameOf(page), language));
  await page.context().close();
}

/** The pane's page in a browser, with the draft in a tab and beside it. */
export async function* walkOutsideWord(ground: WalkGround, language: Language): Walk {
  for (const size of [{ ...WINDOW, width: NARROW_WIDTH }, WIDE]) {
    const page = await ground.newPage(size);
    await page.goto(`${ground.paneUrl}taskpane.html`);
    const frame = page.mainFrame();
    await frame.getByRole("treegrid").waitFor();
    if (language === "en-US") {
      // Nobody there says a language, so the person does.
      await frame.getByRole("tab", { name: "我的" }).click();
      await frame.getByRole("combobox", { name: "语言" }).selectOption(language);
    }
    yield* walkWithoutWord(walkedPane(page, frame, language), size.width === NARROW_WIDTH);
    await page.context().close();
  }
}

/** The small pages beside the pane: the word of a ribbon function, and the help. */
export async function* walkSmallPages(ground: WalkGround, language: Language): Walk {
  const page = await ground.newPage({ ...WINDOW, width: 360 });
  const addresses = [
    ["notice", `notice.html?say=emptySlot&slot=3&language=${language}`],
    ["support", "support.html"],
  ] as const;
  for (const [name, address] of addresses) {
    await page.goto(`${ground.paneUrl}${address}`);
    await page.locator("main > :first-child").waitFor();
    yield { name, page, frame: page.mainFrame() };
  }
  await page.context().close();
}
