import { docxOf, type PlainParagraph } from "./docxPackage";

function body(text: string): PlainParagraph {
  return { style: "Normal", text, isIndented: true };
}

/** Three points announced, one written: the draft a newcomer finds on the first visit. */
const HALF_WRITTEN: readonly PlainParagraph[] = [
  { style: "Title", text: "在全市新任基层工会主席培训班上的讲话", isIndented: false },
  { style: "Subtitle", text: "（2026年3月18日）", isIndented: false },
  { style: "Normal", text: "同志们：", isIndented: false },
  body(
    "春风送暖，学习正当其时。今天，全市新任基层工会主席培训班开班了，来自各县（市、区）和市直单位的八十六名新任工会主席在这里集中学习四天。首先，我代表市总工会，向大家走上新的岗位表示祝贺，向精心筹办这次培训班的同志们表示感谢！下面，围绕怎样当好一名基层工会主席，我讲三点意见。",
  ),
  { style: "heading 1", text: "一、认清责任，把职工放在心上", isIndented: false },
  body(
    "工会主席是职工选出来的，职工有难处，首先想到的是工会。在座的同志过去有的管生产，有的搞行政，对工会业务还不熟悉，这不要紧；要紧的是从接过担子的那天起，肩上有责任，心里装职工。职工信不信工会，先看工会主席办不办实事。",
  ),
  body(
    "到任之后，有三本账要尽快摸清：职工盼什么，单位缺什么，工会能做什么。摸清这三本账，没有捷径，只有到车间班组去，到职工家里去，坐得下来，听得进去。",
  ),
  body(""),
];

/** A speech that breaks off after its first part, with the caret's place ready below. */
export function sampleSpeech(): Uint8Array {
  return docxOf(HALF_WRITTEN);
}

export function blankDocument(): Uint8Array {
  return docxOf([{ style: "Normal", text: "", isIndented: false }]);
}
