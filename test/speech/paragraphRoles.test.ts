import assert from "node:assert/strict";
import { isResidue } from "../../src/checker/rules/webResidue";
import { genres } from "../../src/library/genres";
import { analysisOf } from "../../src/speech/analysis";
import type { ParagraphRole } from "../../src/speech/edits/editPlan";
import { documentOfLines, type SpeechParagraph } from "../../src/speech/paragraph";
import { speechTexts } from "../library/sourceSpeeches";
import { rolesOf } from "../../src/speech/paragraphRoles";

const rolesIn = (paragraphs: readonly SpeechParagraph[]) =>
  rolesOf(analysisOf({ paragraphs }, { profiles: genres, isResidue }));

type Line = readonly [text: string, role: ParagraphRole | null];

const SPEECHES: Readonly<Record<string, readonly Line[]>> = {
  "a speech with everything": [
    ["在全县工会干部培训班开班式上的讲话", "title"],
    ["", null],
    ["县总工会主席  张三", "byline"],
    ["（2024年5月6日）", "byline"],
    ["同志们：", "salutation"],
    ["今天，我们在这里举办全县工会干部培训班。下面，我讲两点意见。", "body"],
    ["一、提高认识，增强学习的紧迫感", "heading1"],
    ["工会干部要把学习摆在重要位置，做到学以致用。", "body"],
    ["（一）加强学习是适应形势的需要。", "heading2"],
    ["当前，劳动关系发生了深刻变化，我们必须跟上。", "body"],
    ["（二）加强学习是履行职责的需要", "heading2"],
    ["维护职工合法权益是工会的基本职责。", "body"],
    ["二、严守纪律，确保培训取得实效。希望大家按时上课，认真听讲，记好笔记。", "body"],
    ["预祝培训班圆满成功。谢谢大家！", "body"],
  ],
  "a written reflection that is signed": [
    ["参加工会干部培训班的心得体会", "title"],
    ["这次培训，我收获很大，主要有三点体会。", "body"],
    ["一、学习要持之以恒", "heading1"],
    ["要坚持每天读书，不断积累。", "body"],
    ["二、工作要脚踏实地", "heading1"],
    ["要从小事做起，把工作做细。", "body"],
    ["某某矿工会", "signature"],
    ["2024年5月6日", "signature"],
  ],
  "a speech that addresses its hearers again": [
    ["各位领导、同志们：", "salutation"],
    ["现在开会。", "body"],
    ["各位学员、同志们：", "salutation"],
    ["下面请县委领导讲话。", "body"],
  ],
  "text that shares a paragraph with the salutation": [
    ["同志们：今天我讲几句话，主要是学习的问题。", "body"],
    ["学习很重要，大家要认真学。", "body"],
  ],
};

/** In speech 5 the second heading shares its paragraph with the text. */
const HEADINGS: readonly (readonly string[])[] = [
  [],
  [
    "一、围绕中心，服务大局，增强做好工会工作的主动性",
    "二、立足实际，开拓创新，努力推动工会工作实现新突破",
  ],
  [
    "一、围绕中心，服务大局，增强做好工会工作的主动性",
    "二、立足实际，开拓创新，努力推动工会工作实现新突破",
    "三、履行职能，不辱使命，把职工维权工作落到实处",
  ],
  [
    "一、提高认识，理清工作思路。",
    "二、保持良好心态，全身心投入工作中。",
    "三、加强业务学习，提高工作能力。",
    "四、相互沟通、团结协作。",
  ],
  ["一、提高认识，切实增强学习培训的主动性和紧迫感", "三、端正学风，确保圆满完成学习培训任务"],
];

describe("rolesOf", () => {
  for (const [name, lines] of Object.entries(SPEECHES))
    it(`reads ${name}`, () => {
      const { paragraphs } = documentOfLines(lines.map(([text]) => text));
      assert.deepEqual(
        rolesIn(paragraphs),
        lines.map(([, role]) => role),
      );
    });

  it("takes Word's own headings for headings, whatever their numbers are written by", () => {
    const format = {
      style: "标题 1",
      alignment: "left",
      firstLineIndent: 0,
      leftIndent: 0,
      lineSpacing: 12,
      fontName: "宋体",
      fontSize: 12,
      bold: false,
    } as const;
    const styled = (index: number, text: string, outlineLevel: number, inList = false) => ({
      index,
      text,
      inList,
      format: { ...format, outlineLevel },
    });
    assert.deepEqual(
      rolesIn([
        styled(0, "同志们：", 10),
        styled(1, "今天我讲两点意见，供大家参考。", 10),
        styled(2, "提高认识", 1, true),
        styled(3, "认识要提高，行动才有力。", 10),
        styled(4, "形势的需要", 2, true),
        styled(5, "形势在变，工会工作也要变。", 10),
        styled(6, "一项", 10, true),
      ]),
      ["salutation", "body", "heading1", "body", "heading2", "body", null],
    );
  });

  it("leaves tables and leftovers of a web page alone", () => {
    const { paragraphs } = documentOfLines([
      "同志们：",
      "今天开班，我讲三点意见，请大家认真听。",
      "甲",
      "更多文章请点击下载本文",
    ]);
    const roles = rolesIn(paragraphs.map((one) => ({ ...one, inTable: one.text === "甲" })));
    assert.equal(roles[2], null);
    assert.equal(roles[3], isResidue("更多文章请点击下载本文") ? null : "body");
  });

  it("finds the first-level headings of the five model speeches and nothing else", () => {
    const headings = speechTexts.map((text) => {
      const { paragraphs } = documentOfLines(text.trimEnd().split("\n"));
      const roles = rolesIn(paragraphs);
      return paragraphs
        .filter(({ index }) => roles[index] === "heading1")
        .map((one) => one.text.trim());
    });
    assert.deepEqual(headings, HEADINGS);
  });
});
