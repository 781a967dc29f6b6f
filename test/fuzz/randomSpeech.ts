import fc from "fast-check";
import {
  documentOfLines,
  type ParagraphFormat,
  type SpeechDocument,
} from "../../src/speech/paragraph";
import { speechTexts } from "../library/sourceSpeeches";
import { hostileLine } from "./hostileText";

const SOURCE_LINES = speechTexts.map((text) => text.trimEnd().split("\n"));

/** Words that sections, promises, ordinals and rules look for. */
const CUES = [
  "同志们：",
  "各位领导、各位学员：",
  "同志们，",
  "今天",
  "举办培训班",
  "我代表县总工会",
  "表示热烈的祝贺",
  "下面，我讲三点意见。",
  "讲3点",
  "三个方面",
  "一、",
  "二、",
  "十一、",
  "（一）",
  "(2)",
  "1.",
  "１．",
  "第一，",
  "第二十一",
  "一是",
  "二是",
  "首先，",
  "其次，",
  "最后，",
  "要认真学习，",
  "提高认识",
  "“三个代表”",
  "”",
  "“",
  "（",
  "）",
  "《工会法》",
  "《",
  "第二十条",
  "2008年",
  "2月30日",
  "的的",
  "〔地点〕",
  "〔",
  "{地点}",
  "http://www.example.com/a",
  "上一篇：",
  "打印本页",
  ",",
  "，，",
  "。",
  "！",
  "；",
  "：",
  "……",
  "——",
  "谢谢大家！",
  "祝大家学习进步、身体健康！",
  "预祝培训班圆满成功。",
  "　　",
  " ",
  "\t",
  "\v",
];

const cueLine = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...CUES) }, hostileLine), {
    maxLength: 14,
  })
  .map((cues) => cues.join(""));

const sourceLines = fc
  .tuple(fc.constantFrom(...SOURCE_LINES), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 14 }))
  .map(([lines, from, count]) => lines.slice(from, from + count));

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/** One damage to a list of lines. */
type Damage = (lines: readonly string[]) => readonly string[];

function onLine(at: number, change: (line: string) => readonly string[]): Damage {
  return (lines) => {
    const index = Math.floor(at * lines.length);
    return lines.flatMap((line, i) => (i === index ? change(line) : [line]));
  };
}

/** Splices a line at a part of its length. */
const splice = (at: number, within: number, removed: number, added: string): Damage =>
  onLine(at, (line) => {
    const offset = Math.floor(within * (line.length + 1));
    return [line.slice(0, offset) + added + line.slice(offset + removed)];
  });

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc
    .tuple(place, place, fc.nat({ max: 6 }), fc.oneof(hostileLine, fc.constantFrom(...CUES)))
    .map(([at, within, removed, added]) => splice(at, within, removed, added)),
  fc.tuple(place, place).map(([at, within]) =>
    onLine(at, (line) => {
      const offset = Math.floor(within * (line.length + 1));
      return [line.slice(0, offset), line.slice(offset)];
    }),
  ),
  place.map((at) => onLine(at, () => [])),
  place.map((at) => onLine(at, (line) => [line, line])),
  fc.tuple(place, place).map(([from, to]): Damage => (lines) => {
    const moved = lines[Math.floor(from * lines.length)];
    const index = Math.floor(to * lines.length);
    return moved === undefined ? lines : [...lines.slice(0, index), moved, ...lines.slice(index)];
  }),
);

/** Lines of a speech: one of the sources or mere cues, damaged. */
export const randomLines: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    fc.oneof(sourceLines, fc.array(cueLine, { maxLength: 20 })),
    fc.array(damage, { maxLength: 8 }),
  )
  .map(([lines, damages]) => damages.reduce<readonly string[]>((all, one) => one(all), lines));

/** The same, as small as an edit in Word is quick; never empty, as no document of Word is. */
export const fewLines: fc.Arbitrary<readonly string[]> = randomLines.map((lines) =>
  lines.length === 0 ? [""] : lines.slice(0, 8),
);

const format: fc.Arbitrary<ParagraphFormat> = fc.record({
  style: fc.oneof(fc.constantFrom("正文", "标题 1", ""), hostileLine),
  outlineLevel: fc.integer({ min: 1, max: 10 }),
  alignment: fc.constantFrom("left", "centered", "right", "justified", "unknown"),
  firstLineIndent: fc.constantFrom(0, 32, -10, 1e6),
  leftIndent: fc.constantFrom(0, 32),
  lineSpacing: fc.constantFrom(12, 28, 0),
  fontName: fc.oneof(fc.constantFrom("仿宋_GB2312", ""), hostileLine),
  fontSize: fc.constantFrom(16, 22, null, 0),
  bold: fc.constantFrom(true, false, null),
});

/** A document as the host, or a file, may give it. */
export const randomSpeech: fc.Arbitrary<SpeechDocument> = fc
  .tuple(
    randomLines,
    fc.option(fc.array(format, { minLength: 1, maxLength: 3 })),
    fc.array(fc.boolean(), { maxLength: 20 }),
  )
  .map(([lines, formats, inTable]) => ({
    paragraphs: documentOfLines(lines).paragraphs.map((paragraph, index) => ({
      ...paragraph,
      ...(formats && { format: formats[index % formats.length]! }),
      ...(inTable[index] === true && { inTable: true }),
      ...(inTable[index + 1] === true && { inList: true }),
    })),
  }));

export const linesOf = ({ paragraphs }: SpeechDocument): readonly string[] =>
  paragraphs.map(({ text }) => text);
