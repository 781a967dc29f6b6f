import { readFileSync } from "node:fs";

/** The five source speeches as they lie in the repository. */
export const speechTexts: readonly string[] = [1, 2, 3, 4, 5].map((number) =>
  readFileSync(new URL(`../../src/library/data/speeches/${number}.txt`, import.meta.url), "utf8"),
);

/**
 * The web page broke these sentences in two. Each row names the paragraph that goes on in the next one,
 * and the words on either side of the break.
 */
const BROKEN: readonly (readonly [address: string, before: string, after: string])[] = [
  ["2.4", "发展工作的指导", "思想、总体部署"],
  ["2.8", "开展“创建学", "学习型组织"],
  ["2.11", "参与检查活", "动，为检查"],
  ["3.4", "用“三个代表”", "重要思想统领"],
  ["3.8", "通过“三级", "联创”"],
  ["3.11", "依法缴纳工", "会经费"],
  ["3.15", "“四长联动”", "维权机制"],
  ["5.5", "科学维权”", "的工会维权观"],
  ["5.8", "近年", "来，我县"],
  ["5.12", "最基本的", "利益。"],
  ["5.17", "静下心来，", "真正学"],
];

/** The one break at which the page repeated a character: “创建学” and “学习型”. */
const DOUBLED_AT = "2.8";

/** A speech as it was before the page broke it: the paragraphs of one speech, a line each. */
export function joinedSpeech(speech: number): string {
  const lines = (speechTexts[speech - 1] ?? "").trimEnd().split("\n");
  return lines
    .map((line, index) => {
      const address = `${speech}.${index + 1}`;
      const broken = BROKEN.find(([at]) => at === address);
      if (!broken) return `${line}\n`;
      const [, before, after] = broken;
      if (!line.endsWith(before) || !lines[index + 1]?.startsWith(after)) {
        throw new Error(`${address} is not broken at “${before}｜${after}”`);
      }
      return address === DOUBLED_AT ? line.slice(0, -1) : line;
    })
    .join("");
}

/** Whether a passage reaches over the place where the page doubled a character. */
export function spansDoubledBreak(paragraphs: readonly string[]): boolean {
  return paragraphs.includes(DOUBLED_AT) && paragraphs.length > 1;
}
