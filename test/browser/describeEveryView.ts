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

/** Looks that change nothing but colours, so only the rules about these are asked again. */
const OTHER_LOOKS = [
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["high contrast", { colorScheme: "light", forcedColors: "active" }],
] as const;
const LIGHT = { colorScheme: "light", forcedColors: "none" } as const;

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

/** A token that differs from each look to the next; null on a page that has no theme of its own. */
const tokenIn = (frame: Frame): Promise<string | null> =>
  frame.evaluate(() => {
    const themed = document.querySelector(".fui-FluentProvider");
    return themed && getComputedStyle(themed).getPropertyValue("--colorNeutralStroke1");
  });

/** What is still fading has not the colours it will have; in a closed part of the page nothing ever ends. */
async function settled(frame: Frame): Promise<void> {
  await frame.waitForFunction(() =>
    document.getAnimations().every(({ effect, playState }) => {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return playState !== "running" || target?.checkVisibility() === false;
    }),
  );
}

/** Changes the look in place, and waits until the page has taken it on. */
async function lookLike({ page, frame }: Stop, media: Parameters<Page["emulateMedia"]>[0]) {
  const before = await tokenIn(frame);
  await page.emulateMedia(media);
  if (before !== null)
    await frame.waitForFunction((old) => {
      const themed = document.querySelector(".fui-FluentProvider");
      return themed && getComputedStyle(themed).getPropertyValue("--colorNeutralStroke1") !== old;
    }, before);
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
  for (const [look, media] of OTHER_LOOKS) {
    await lookLike(stop, media);
    faults.push(...(await axeViolations(frame, COLOUR_RULES)).map((fault) => `${look}: ${fault}`));
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
