import assert from "node:assert/strict";
import { physicalStretchesOf } from "../../../src/speech/lines/logicalParagraph";
import { analysedLines } from "../analysedLines";

const paragraphsOf = (text: string): readonly string[] =>
  analysedLines(text).paragraphs.map((paragraph) => paragraph.text);

/** Each text as its paragraphs should be, separated by ‖ where the line break stays and | where it goes. */
const CASES: readonly (readonly [name: string, text: string])[] = [
  [
    "joins a sentence that a break cut",
    "今年的任务很重。我们要加强学习，不断提|高做好工作的本领。",
  ],
  ["joins after a comma, however short the line", "调研、请示、|汇报，然后决定办班。"],
  ["joins before a mark that closes", "我们要开展好活动|，推动工作。"],
  [
    "joins after a quotation that ends no sentence",
    "这项工作很重要。要用“三个代表”|重要思想统领工会工作。",
  ],
  ["keeps a quotation that ends its sentence", "他说：“要坚持学习。”‖我很赞成。"],
  [
    "joins a line that begins with a mark to the next one",
    "在五一节来临之际，我们举办运动会，在此|，我代表镇总工会表示最热|烈的祝贺！",
  ],
  [
    "keeps a long heading of several clauses",
    "一、围绕中心，服务大局，立足岗位，狠抓落实，切实增强做好新时代基层工会工作的主动性‖工会工作很重要。",
  ],
  ["keeps headings", "一、提高认识，增强学习的主动性‖学习是做好工作的基础。"],
  [
    "keeps title, speaker, date and salutation",
    "在全县工会干部培训班上的讲话‖县总工会主席 李明‖（2024年5月8日）‖同志们：‖今天很高兴。",
  ],
  [
    "keeps a title with a comma and its subtitle",
    "以成长逐梦，与党校同行‖——干部培训班学习心得‖转眼间培训已经结束。",
  ],
  [
    "keeps a point that follows a line without a full stop",
    "这次培训很重要。大家要认真学习，严格要求自己‖第二，要遵守纪律。",
  ],
  [
    "joins a salutation whose colon stands in the next line",
    "在技能竞赛上的讲话‖尊敬的各位领导、各位裁判、全体选手和观众朋|友们：‖今天很高兴。",
  ],
  [
    "keeps a line that ends with a half-width full stop",
    "大家要坐得住,学得进. 还要带得回去.‖今天就讲到这里.",
  ],
  ["keeps a list of names", "参加座谈会的有：‖张明‖李华"],
  [
    "keeps a closing that follows a line without a full stop",
    "这次培训很重要。大家要认真学习‖最后，祝大家学有所成。",
  ],
  ["keeps what ends in brackets", "大家掌声欢迎。（鸣炮）‖奠基仪式到此结束。"],
];

describe("lineJoining", () => {
  for (const [name, text] of CASES) {
    it(name, () => {
      const lines = text.replace(/[|‖]/g, "\n");
      assert.deepEqual(paragraphsOf(lines), text.replaceAll("|", "").split("‖"));
    });
  }

  it("joins a text that was cut at one width, line by line", () => {
    const body =
      "根据上级的有关要求我们每年都要对基层工会干部开展一次为期七天的集中培训主要目的是提高大家的素质和能力打造一支政治可靠能力突出作风过硬群众满意的工会干部队伍为推动工作提供组织保证。";
    const lines = body.match(/.{1,12}/g) ?? [];
    assert.equal(paragraphsOf(lines.join("\n")).length, lines.length, "too narrow to be a page");
    const wider = (body + body).match(/.{1,24}/g) ?? [];
    assert.deepEqual(paragraphsOf(wider.join("\n")), [body + body]);
  });

  it("drops characters that stand on both sides of a break", () => {
    const text = "要认真学习领会会议精神。各级工会要把这项工作抓紧抓好，切实维\n切实维护职工权益。";
    assert.match(paragraphsOf(text).join("‖"), /抓好，切实维护职工权益。$/);
  });

  it("drops no more than a short line has", () => {
    assert.deepEqual(paragraphsOf("要在\n要在基层学"), ["要在基层学"]);
  });

  it("drops a single doubled character only where the words stand elsewhere without it", () => {
    const told = "要开展创建学习型组织活动。县总工会决定开展创建学\n学习型组织活动，各级要参加。";
    assert.match(paragraphsOf(told).join("‖"), /决定开展创建学习型组织/);
    const untold = "这是一项要长期抓好的工作。各级都要把它当作一项日常的工\n工作来抓。";
    assert.match(paragraphsOf(untold).join("‖"), /日常的工工作/);
  });

  it("maps joined text back to the document", () => {
    const { paragraphs } = analysedLines(
      "今天的任务很重。我们要加强学习，不断提\n\n　　高做好工作的本领。",
    );
    const [joined] = paragraphs;
    assert.ok(joined);
    const at = joined.text.indexOf("提高");
    assert.deepEqual(physicalStretchesOf(joined, at, 2), [
      { paragraph: 0, whole: "今天的任务很重。我们要加强学习，不断提", offset: at, length: 1 },
      { paragraph: 2, whole: "　　高做好工作的本领。", offset: 2, length: 1 },
    ]);
  });
});
