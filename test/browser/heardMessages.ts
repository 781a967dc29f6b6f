import type { Frame } from "playwright-core";

declare global {
  interface Window {
    /** What a screen reader would have said of itself, in order; see {@link listenTo}. */
    heard?: string[];
  }
}

/**
 * Lets a page write down what a screen reader says of live regions: the whole of a region as often as words
 * come into it or change in it, and an alert also when it comes with its words. What is hidden is not said.
 */
export const listenTo = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const heard: string[] = [];
    window.heard = heard;
    const known = new WeakSet<Element>(document.querySelectorAll("[role=status], [role=alert]"));
    const observer = new MutationObserver((records) => {
      const added = records.flatMap(({ type, target, addedNodes }) =>
        type === "characterData" ? [target] : [...addedNodes],
      );
      const regions = new Set<Element>();
      for (const node of added) {
        const element = node instanceof Element ? node : node.parentElement;
        const region = element?.closest("[role=status], [role=alert]") ?? null;
        const within = element?.querySelectorAll("[role=alert]") ?? [];
        for (const one of [...(region === null ? [] : [region]), ...within]) regions.add(one);
      }
      for (const region of regions) {
        const isNew = !known.has(region);
        known.add(region);
        const words = region.textContent.trim();
        const isSaid = !isNew || region.getAttribute("role") === "alert";
        const isHidden =
          region.closest("[aria-hidden=true]") !== null ||
          getComputedStyle(region).visibility === "hidden";
        if (words !== "" && region.isConnected && isSaid && !isHidden) heard.push(words);
      }
      // Regions that came empty, or with words that nobody hears.
      for (const one of document.querySelectorAll("[role=status], [role=alert]")) known.add(one);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });

/** Resolves when the page has said what matches. */
export async function hear(frame: Frame, words: RegExp): Promise<void> {
  await frame.waitForFunction(
    (source) => window.heard?.some((one) => new RegExp(source).test(one)) === true,
    words.source,
  );
}

export const heardSoFar = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => window.heard ?? []);
