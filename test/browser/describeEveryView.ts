import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import type { Language } from "../../src/speech/said";
import { showChinese } from "../walk/chineseFont";
import type { Stop, Walk } from "../walk/walkedPane";
import {
  NARROW_WIDTH,
  walkInWord,
  walkOutsideWord,
  walkSmallPages,
  type WalkGround,
} from "../walk/walks";
import { axeViolations } from "./axeViolations";
import { colourKeys } from "./colourKeys";
import { layoutFaults } from "./layoutFaults";
import { newPage, paneUrl, previewUrl } from "./openPreview";

/** For a machine that has much else to do. */
const PATIENCE_MS = 300_000;

interface Look {
  readonly name: string;
  readonly media: Parameters<Page["emulateMedia"]>[0];
  /** What the theme of the look has in the token {@link EDGE}. */
  readonly edge: string;
}

const EDGE = "--colorNeutralStroke1";
const LIGHT: Look = {
  name: "light",
  media: { colorScheme: "light", forcedColors: "none" },
  edge: "#d1d1d1",
};
/** Looks that change nothing but colours, so only the rules about these are asked again. */
const OTHER_LOOKS: readonly Look[] = [
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" }, edge: "#666666" },
  {
    name: "high contrast",
    media: { colorScheme: "light", forcedColors: "active" },
    edge: "#000000",
  },
];

const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What 200 % leave of a low window, and of a pane that nobody has made wider. CSS pixels. */
const ZOOMED = [
  { width: NARROW_WIDTH, height: 330 },
  { width: NARROW_WIDTH / 2 + 20, height: 470 },
];

interface View {
  readonly where: string;
  readonly walk: (ground: WalkGround, language: Language) => Walk;
  readonly isInWord: boolean;
}

export const IN_WORD: readonly View[] = [{ where: "in Word", walk: walkInWord, isInWord: true }];

export const OUTSIDE_WORD: readonly View[] = [
  { where: "without Word", walk: walkOutsideWord, isInWord: false },
  { where: "beside the pane", walk: walkSmallPages, isInWord: false },
];

const LANGUAGES: readonly Language[] = ["zh-CN", "en-US"];

/** By {@link colourKeys}, what was seen in the other looks already, at whatever stop and in whatever language. */
const seenInOtherLooks = new Set<number>();

/** What is still fading has not the colours it will have; in a closed part of the page nothing ever ends. */
async function settled(frame: Frame): Promise<void> {
  await frame.waitForFunction(() =>
    document.getAnimations().every(({ effect, playState }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return playState !== "running" || target?.checkVisibility() === false;
    }),
  );
}

/** Changes the look in place, and waits until a page that has a theme of its own has taken it on. */
async function lookLike({ page, frame }: Stop, { media, edge }: Look): Promise<void> {
  await page.emulateMedia(media);
  await frame.waitForFunction(
    ([token, value]) => {
      const themed = document.querySelector(".fui-FluentProvider");
      return themed === null || getComputedStyle(themed).getPropertyValue(token) === value;
    },
    [EDGE, edge] as const,
  );
  await settled(frame);
}

async function axeFaultsAt(stop: Stop): Promise<readonly string[]> {
  const { frame } = stop;
  await settled(frame);
  const faults = (await axeViolations(frame)).map((fault) => `light: ${fault}`);
  const keys = await colourKeys(frame);
  if (keys.every((key) => seenInOtherLooks.has(key))) return faults;
  // What lies under a dialog or a menu has not been seen.
  const isCovered = (await frame.locator("dialog[open], [role=dialog], [role=menu]").count()) > 0;
  if (!isCovered) for (const key of keys) seenInOtherLooks.add(key);
  for (const look of OTHER_LOOKS) {
    await lookLike(stop, look);
    const found = await axeViolations(frame, COLOUR_RULES);
    faults.push(...found.map((fault) => `${look.name}: ${fault}`));
  }
  await lookLike(stop, LIGHT);
  return faults;
}

/** Leaves the pane alone in the window: the page beside it would be drawn anew for each look and size. */
const hideDocument = (page: Page): Promise<void> =>
  page.locator(".document").evaluate((document) => {
    document.style.display = "none";
    if (document.parentElement) document.parentElement.style.justifyContent = "end";
  });

/** Faults that stand: what is there in one frame only, while a bar comes in, nobody sees. */
async function standingFaults(frame: Frame, isInWord: boolean): Promise<readonly string[]> {
  const faults = await layoutFaults(frame, isInWord);
  if (faults.length === 0) return faults;
  await frame.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const later = await layoutFaults(frame, isInWord);
  return faults.filter((fault) => later.includes(fault));
}

/** The frame of the pane in the preview, made as small as a zoom makes it; a menu closes when that happens. */
async function layoutFaultsAt({ frame }: Stop, isInWord: boolean): Promise<readonly string[]> {
  const faults = [...(await standingFaults(frame, isInWord))];
  if (!isInWord || (await frame.getByRole("menu").count()) > 0) return faults;
  const element = await frame.frameElement();
  const usual = await frame.evaluate(() => innerWidth);
  for (const size of ZOOMED) {
    await element.evaluate((pane, { width, height }) => {
      Object.assign((pane as HTMLElement).style, { width: `${width}px`, height: `${height}px` });
    }, size);
    await frame.waitForFunction(({ width }) => innerWidth === width, size);
    const zoomed = await standingFaults(frame, isInWord);
    faults.push(...zoomed.map((fault) => `${size.width} by ${size.height}: ${fault}`));
  }
  await element.evaluate((pane) => {
    Object.assign((pane as HTMLElement).style, { width: "", height: "" });
  });
  // The frame learns of it later than the page, and a click meanwhile would miss its button.
  await frame.waitForFunction((width) => innerWidth === width, usual);
  return faults;
}

/**
 * Tests that look at views of the pane in both languages: what axe finds in any theme, and what a narrow pane or a
 * zoom cuts off. The languages follow each other in one process, so that a colour is asked for once.
 */
export function describeEveryView(views: readonly View[]): void {
  for (const language of LANGUAGES)
    describe(`every view, ${language}`, () => {
      for (const { where, walk, isInWord } of views)
        it(`${where} is sound to axe in any theme and whole at any zoom`, async () => {
          const ground: WalkGround = { newPage, paneUrl: paneUrl(), previewUrl: previewUrl() };
          const found: Record<string, readonly string[]> = {};
          for await (const stop of walk(ground, language)) {
            if (isInWord) await hideDocument(stop.page);
            await showChinese(stop.frame);
            const faults = [
              ...(await axeFaultsAt(stop)),
              ...(await layoutFaultsAt(stop, isInWord)),
            ];
            if (faults.length > 0) found[stop.name] = faults;
          }
          assert.deepEqual(found, {});
        }).timeout(PATIENCE_MS);
    });
}
