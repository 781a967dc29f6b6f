import assert from "node:assert/strict";
import { analysisOf } from "../../../src/speech/analysis";
import { documentOfLines } from "../../../src/speech/paragraph";
import { analysedLines } from "../analysedLines";

/** Where a section begins, as the words that stand there; null where it is not found. */
function beginningOf(id: string, text: string): string | null {
  const { sections, paragraphs } = analysedLines(text);
  const mark = sections.find((section) => section.id === id);
  return mark === undefined
    ? null
    : (paragraphs[mark.at.paragraph]?.text.slice(mark.at.offset) ?? null);
}

const HEAD = "在全县工会干部培训班上的讲话\n同志们：\n今天，全县工会干部培训班正式开班了。";
const BODY =
  "\n一、提高认识\n学习是做好工作的基础，大家要从思想上重视起来。\n二、端正学风\n要把所学的知识用到工作中去，推动工作上台阶。";

describe("sections", () => {
  const cases: readonly (readonly [
    name: string,
    id: string,
    text: string,
    begins: string | null,
  ])[] = [
    [
      "finds a title glued to the salutation and the body",
      "salutation",
      "在全县工会工作会议上的讲话同志们：今天我们召开会议。",
      "同志们：今天",
    ],
    [
      "finds a salutation that ends with a comma",
      "salutation",
      "同学们，大家早上好！\n今天很高兴。",
      "同学们，大家",
    ],
    [
      "finds a salutation of several parts",
      "salutation",
      "尊敬的各位领导，学员同志们，青年朋友们：\n今天很高兴。",
      "尊敬的各位领导",
    ],
    [
      "takes 同志们，in mid-speech for no salutation",
      "salutation",
      `今天我们开班。${BODY}\n同志们，任务很重。`,
      null,
    ],
    [
      "takes a line that ends with a colon for no salutation",
      "salutation",
      "参加座谈会的领导有：\n张明",
      null,
    ],
    [
      "finds a salutation behind a date on its line",
      "salutation",
      "在全县工会干部培训班上的讲话\n（2024年5月8日）各位学员，上午好！今天我们开班。",
      "各位学员，上午好",
    ],
    [
      "finds a salutation behind a label on its line",
      "salutation",
      "【开幕词】各位代表：\n今天我们开会。",
      "各位代表：",
    ],
    [
      "finds a salutation with parts that are in no list",
      "salutation",
      "各位工段长，夜班护理和值守一线的班组：\n今天我们开会。",
      "各位工段长",
    ],
    [
      "takes a sentence that ends with a colon for no part of a salutation",
      "salutation",
      "各位工段长的任务有三项：\n第一项是建会。",
      null,
    ],
    [
      "finds a greeting that ends with a colon",
      "greeting",
      "各位领导、各位选手，大家好：\n今天很高兴。",
      "大家好：",
    ],
    [
      "finds a title that only a blank parts from the body",
      "title",
      "在全矿安全生产动员大会上的讲话 根据上级的统一部署，六月份在全矿开展安全生产月活动。我们要认真组织。",
      "在全矿安全生产动员大会上的讲话",
    ],
    [
      "takes a half-width full stop for the end of a sentence",
      "promise",
      `${HEAD}大家要学得进. 坐得住.借这个机会我提两点建议.${BODY}`,
      "借这个机会",
    ],
    [
      "finds the greeting behind the salutation",
      "greeting",
      "各位代表，同志们，大家好！今天很高兴。",
      "大家好！",
    ],
    [
      "takes the first sentence for the background, whatever its words",
      "background",
      "大家好！\n三月的山城，春光无限。",
      "三月的山城",
    ],
    [
      "takes thanks for no background",
      "background",
      "在表彰会上的讲话\n首先我要感谢大家十年来的奋斗。",
      null,
    ],
    [
      "takes thanks of a leader at the start for a welcome",
      "welcome",
      `${HEAD}在此，我代表县总工会向大家表示衷心的感谢！${BODY}`,
      "在此，我代表",
    ],
    [
      "takes an invitation to speak for no welcome",
      "welcome",
      "主持词\n同志们：\n今天开会。下面，让我们以热烈的掌声欢迎李主席作重要讲话！",
      null,
    ],
    [
      "finds the purpose in the middle of a sentence",
      "purpose",
      `${HEAD}这次培训时间不长，主要目的是提高大家的能力。${BODY}`,
      "主要目的是",
    ],
    [
      "takes a wish in the opening for no closing wish",
      "wish",
      `${HEAD}我代表县总工会表示祝贺，并祝愿大家学有所成。${BODY}`,
      null,
    ],
    [
      "finds a wish without 最后",
      "wish",
      `${HEAD}${BODY}\n我衷心祝愿每一位学员健康快乐！`,
      "我衷心祝愿",
    ],
    [
      "finds a wish behind a sentence of its paragraph",
      "wish",
      `${HEAD}${BODY}\n我的话完了，祝大家学习愉快！`,
      "祝大家学习愉快",
    ],
    [
      "finds a wish behind what leads up to it",
      "wish",
      `${HEAD}${BODY}\n在讲话的最后，我要祝愿大家学有所成！`,
      "我要祝愿大家",
    ],
    [
      "finds a welcome behind a list within one sentence",
      "welcome",
      `${HEAD}大家有两个特点：一是热心；二是肯干。我代表县总工会向大家表示诚挚的慰问！${BODY}`,
      "我代表县总工会",
    ],
    [
      "takes a sum that somebody else drew for no announcement",
      "promise",
      `${HEAD}大会也对去年的工作作出简要总结。${BODY}`,
      null,
    ],
    ["takes 最后，我认为 for no wish", "wish", `${HEAD}${BODY}\n最后，我认为还要加强学习。`, null],
    [
      "finds thanks behind the wish in one paragraph",
      "thanks",
      `${HEAD}${BODY}\n最后，祝大家一路平安。谢谢大家！（掌声）`,
      "谢谢大家！",
    ],
    [
      "takes thanks in mid-speech for no closing thanks",
      "thanks",
      `${HEAD}感谢大家一直以来的支持！${BODY}\n要抓好落实，把各项任务完成好，让职工群众满意，让组织放心。`,
      null,
    ],
    [
      "finds the conclusion that turns to the audience",
      "conclusion",
      `${HEAD}${BODY}\n同志们，任务光荣，让我们一起努力！`,
      "同志们，任务光荣",
    ],
    [
      "finds a hope in the conclusion",
      "hope",
      `${HEAD}${BODY}\n同志们，时间很紧。希望大家珍惜机会。`,
      "希望大家珍惜机会",
    ],
    [
      "takes 希望 within a point for no section",
      "hope",
      `${HEAD}${BODY.replace("大家要", "希望大家")}`,
      null,
    ],
    [
      "takes an announcement in the body for no promise of the speech",
      "promise",
      `${HEAD}${BODY}\n办公室工作，我的体会有三点：一是累。二是苦。三是甜。`,
      null,
    ],
    [
      "finds a salutation of people that no list names",
      "salutation",
      "各位养蜂人、各位护林员：\n今天很高兴。",
      "各位养蜂人",
    ],
    [
      "finds a salutation with a stray blank before its mark",
      "salutation",
      "同志们 、工友们：\n今天很高兴。",
      "同志们 、工友们：",
    ],
    [
      "takes a line on 各位 that goes on for no salutation",
      "salutation",
      "各位要做到以下几点：\n一、守时。",
      null,
    ],
    [
      "finds a greeting with a particle",
      "greeting",
      "姐妹们：\n大家好呀！\n槐花开了。",
      "大家好呀",
    ],
    [
      "takes a stage direction for no title",
      "title",
      "（会前播放歌曲，提醒大家就座）\n同志们：\n今天很高兴。",
      null,
    ],
    [
      "finds the occasion in a sentence that announces points behind it",
      "background",
      "同志们：\n今天召开座谈会，我讲两点意见。\n一、学习\n二、实干",
      "今天召开",
    ],
    [
      "finds the purpose in what a meeting means, from where that is begun",
      "purpose",
      "同志们：\n今天我们召开大会，这对凝聚人心、推动发展具有十分重要的意义。",
      "这对凝聚人心",
    ],
    [
      "finds the purpose in the task of a meeting",
      "purpose",
      "在全委会议上的讲话\n同志们：\n春天到了。这次会议的主要任务是总结去年、部署今年。",
      "这次会议的主要任务",
    ],
    [
      "takes an agenda for no purpose",
      "purpose",
      "在职代会上的讲话\n各位代表：\n春天到了。大会的主要议题是：一、听取报告；二、签订合同。",
      null,
    ],
    [
      "finds the purpose in a question that is answered at once",
      "purpose",
      "同志们：\n培训班开班了。为什么要办这个班？因为大家都盼着学点真本领。",
      "为什么要办这个班",
    ],
    [
      "finds the purpose in an aim before the event",
      "purpose",
      "同志们：\n为进一步提升基层工会干部的履职能力，今天我们举办这期培训班。",
      "为进一步提升",
    ],
    [
      "finds a hope by its place in the sentence, whoever it is said of",
      "hope",
      `${HEAD}希望新一届班子把职工的事办好。${BODY}`,
      "希望新一届",
    ],
    ["takes 希望 that is a noun for no hope", "hope", `${HEAD}我们对未来充满希望。${BODY}`, null],
    [
      "finds what was gained among points that were announced as that",
      "gain",
      "培训班学习心得\n上周我参加了市里的培训，谈两点体会。\n一、学方法\n原来只会发通知，现在学会了倾听。\n二、找差距\n要补课。",
      "现在学会了倾听",
    ],
    [
      "finds a look back on the days spent together",
      "gain",
      "各位老师、各位学友：\n受小组委托，我来汇报。\n五天来，我们没有一个人迟到。\n谢谢大家！",
      "五天来",
    ],
    [
      "takes thanks of a newly elected speaker for no welcome",
      "welcome",
      "表态发言\n各位代表：\n大家选举我担任主席，在此向各位表示衷心的感谢！",
      null,
    ],
    [
      "takes applause for a speaker for no conclusion",
      "conclusion",
      `${HEAD}${BODY}\n下面颁奖。\n让我们以热烈的掌声向获奖者表示祝贺。`,
      null,
    ],
    [
      "finds thanks behind another clause",
      "thanks",
      `${HEAD}${BODY}\n占用各位时间了，谢谢大家！`,
      "占用各位时间了",
    ],
    [
      "takes an address that goes on with the matter for no conclusion",
      "conclusion",
      `${HEAD}${BODY}\n各位代表，驿站里没有热水，谁也不愿意进去坐。\n去年有一处驿站半年没有开门，职工很有意见。`,
      null,
    ],
    [
      "takes an address with further points behind it for no conclusion",
      "conclusion",
      `${HEAD}${BODY}\n同志们，我们要把台账放到一边。\n三、联系职工\n要到班组去，听职工说话。`,
      null,
    ],
    [
      "finds the conclusion in an address with the wish right behind it",
      "conclusion",
      `${HEAD}${BODY}\n师傅们，活儿是一天一天干出来的。\n祝大家节日快乐！`,
      "师傅们，活儿",
    ],
    [
      "finds the conclusion in an address that soon calls upon the listeners",
      "conclusion",
      `${HEAD}${BODY}\n各位委员，任务已经明确。让我们一件一件抓好。`,
      "各位委员，任务",
    ],
    [
      "takes a wish to somebody for no address",
      "conclusion",
      `${HEAD}${BODY}\n祝师傅们身体好、心情好！`,
      null,
    ],
    [
      "takes a new start of the speaker's own for no conclusion",
      "conclusion",
      "各位代表：\n今天我们开会。\n对我来说，今天是一个新的起点，我觉得自己像一个考生。我会踏实工作。",
      null,
    ],
    [
      "finds the purpose that is named rather than what the occasion means",
      "purpose",
      `${HEAD}这次活动意义重大，影响广泛。我们办班的目的，就是让大家少走弯路。${BODY}`,
      "我们办班的目的",
    ],
    [
      "finds the purpose in another word for it",
      "purpose",
      `${HEAD}办班的意图很简单，就是让大家少走弯路。${BODY}`,
      "办班的意图",
    ],
    [
      "takes what the union is for as such for no purpose",
      "purpose",
      `${HEAD}工会的宗旨是服务职工。${BODY}`,
      null,
    ],
    [
      "takes applause in the course of a ceremony for no welcome",
      "welcome",
      "主持词\n同志们：\n现在颁奖。\n让我们再次以热烈的掌声向获奖选手表示祝贺！",
      null,
    ],
    [
      "finds the background before a welcome in the same sentence",
      "background",
      "大家早上好！开春以后各单位的事情都不少，大家还能从工地上赶过来，我向大家表示欢迎。",
      "开春以后",
    ],
    [
      "finds the announcement of thoughts to be shared",
      "promise",
      `${HEAD}怎么把班办好，我有几点想法，借此机会与大家交流。${BODY}`,
      "我有几点想法",
    ],
    [
      "takes a number of deeds for no announcement of points",
      "promise",
      "同志们：\n今天联合会成立了。今后，联合会要做三件实事：一是建驿站，二是谈合同，三是送保险。",
      null,
    ],
    [
      "takes the reasons of a gathering for no points of the speech",
      "promise",
      "同志们：\n今天请大家来，主要有两层意思：第一层意思，看看进度。第二层意思，听听困难。下面，我讲两个问题。\n一、进度\n要快。\n二、困难\n要帮。",
      "我讲两个问题",
    ],
    [
      "finds long points as headings right below their announcement",
      "h1",
      "同志们：\n我向大家表两个态：\n第一，把大家的事放在心上，有话直说，有事快办，绝不拖过三天，也绝不绕着困难走。\n第二，把账目晒在墙上，每个季度公布一次，请大家随时来查，查出问题我来检讨。",
      "第一，把大家",
    ],
    [
      "finds 一是 as a heading on a line of its own with text below it",
      "h1",
      "同志们：\n今天我们开班。\n一是为什么学。\n老办法不灵了，新情况又多，不学就跟不上趟。\n二是怎么学。\n手机静音，座位固定，有事找班主任请假。",
      "一是为什么学",
    ],
    [
      "finds 首先 as a heading right below its announcement",
      "h1",
      "同志们：\n今天我们开班。\n围绕学好新制度，我强调三点：\n首先，要弄懂弄通，不能只会照着样表填数。\n其次，要边学边改，晚上对着新科目改一遍账。\n最后，要守住底线，不能动歪心思。",
      "首先，要弄懂",
    ],
    [
      "takes a date alone for no title",
      "title",
      "（2024年5月8日）\n各位代表：\n今天我们开会。",
      null,
    ],
    [
      "finds the gain in what changed most",
      "gain",
      "参加培训心得体会\n十月，我参加了工会干部培训班。这一周，我最大的变化是胆子大了。今后我将多到班组走走。",
      "我最大的变化",
    ],
    [
      "finds headings behind a list within the text before them",
      "h1",
      "同志们：\n去年有两个成绩：一是建会快；二是维权好。今年我提几点要求：\n1、要扎实。\n2、要创新。",
      "1、要扎实",
    ],
    [
      "finds thanks at the end of a long sentence",
      "thanks",
      `${HEAD}${BODY}\n最后，恳请各位今后一如既往地关心和支持我们的工作，谢谢大家！`,
      "谢谢大家",
    ],
    [
      "takes a list within a sentence for no headings",
      "h1",
      "在职代会上的讲话\n各位代表：\n大会的主要议题是：一、听取报告；二、审议办法；三、签订合同。\n开好大会很重要。",
      null,
    ],
    [
      "finds headings that any measure word counts",
      "h1",
      "同志们：\n我提两点要求。\n第一个心愿：静得下心。\n第二个心愿：迈得开腿。",
      "第一个心愿",
    ],
    [
      "finds an announcement without a number",
      "promise",
      "尊敬的各位领导：\n我是学员李明。下面，我向大家作一个简单的汇报。",
      "我向大家作",
    ],
    [
      "finds a salutation behind a numbered title on its line",
      "salutation",
      "技工学校新生军训开营式讲话2 各位教官，同学们： 秋风送爽，今天军训开营了。",
      "各位教官",
    ],
    [
      "finds a salutation behind a long title that names its kind twice",
      "title",
      "可任意编辑在技能比武动员会上的讲话与在技能比武总结会上的讲话汇编在技能比武动员会上的讲话同志们：今天，我们动员。",
      "可任意编辑",
    ],
    [
      "takes what is said to be a speech in mid-sentence for no title",
      "title",
      "经理昨天到过车间。听了他的讲话同志们：都很受鼓舞，今天请大家来议一议。",
      null,
    ],
    [
      "finds a title that numbers the pieces of its page",
      "title",
      "班组长培训班上的讲话 篇1\n各位班组长：\n今天我们开班。",
      "班组长培训班",
    ],
    [
      "finds a salutation whose letters are set apart",
      "salutation",
      "在会员大会上的讲话\n各 位 会 员 代 表：\n今天我们开会。",
      "各 位",
    ],
    [
      "finds a salutation with a blank in it",
      "salutation",
      "同 志们：\n会议的任务是总结工作。",
      "同 志们",
    ],
    [
      "takes words set apart for no salutation",
      "salutation",
      "议 程 有 两 项：\n第一项是报告。",
      null,
    ],
    [
      "finds a salutation that begins with a body",
      "salutation",
      "就职演讲稿\n主席团，各位代表：\n感谢大家的信任。",
      "主席团",
    ],
    [
      "finds a salutation below a label of the page",
      "salutation",
      "在表彰会上的讲话\n内容简介：\n在表彰会上的讲话\n同志们：\n今天我们表彰先进。",
      "同志们",
    ],
    [
      "takes the post of the speaker below the date for no title",
      "title",
      "（2024年5月8日）\n临江区区长\n各位代表：\n今天大会选举我做区长。",
      null,
    ],
    [
      "takes a stage direction for no title",
      "title",
      "颁奖（奖项较多，只请代表上台）\n请各位代表回到座位上。下面请获奖代表发言。",
      null,
    ],
    [
      "finds where a welcome begins whose parts end with semicolons",
      "welcome",
      `${HEAD}在此，我代表主办单位，对远道而来的老师；向忙前忙后的同志们；向全体学员，一并表示热烈的欢迎。${BODY}`,
      "在此，我代表",
    ],
    [
      "begins a welcome no earlier than its own sentence",
      "welcome",
      `${HEAD}食堂备好了饭菜；宿舍铺好了被褥；向全体学员表示热烈的欢迎。${BODY}`,
      "向全体学员",
    ],
    [
      "finds the purpose as that of what was just named",
      "purpose",
      `${HEAD}培训由总工会和党校合办，其宗旨是让大家少走弯路。${BODY}`,
      "其宗旨",
    ],
    [
      "finds the purpose in a question why",
      "purpose",
      `${HEAD}为什么要花这么大力气？因为新制度下个月就要施行。${BODY}`,
      "为什么要花",
    ],
    [
      "takes a question why that stands further on for no purpose",
      "purpose",
      `${HEAD}有人问我为什么要来。${BODY}`,
      null,
    ],
    [
      "finds the task of a meeting rather than what it means",
      "purpose",
      "在工会工作会议上的讲话\n同志们：\n今天召开工会工作会议，很有意义。会议的主要任务是总结去年、部署今年。",
      "会议的主要任务",
    ],
    [
      "finds an aim behind what the course rests on",
      "purpose",
      "同志们：\n按照年初的安排，为了帮助新任工会主席尽快上手，今天我们举办这期培训班。这对于每个人都具有重要意义。",
      "为了帮助",
    ],
    [
      "takes a hope for the course for no hope to the listeners",
      "hope",
      `${HEAD}大家来得很齐，希望我们这期班办得比上期更好。${BODY}`,
      null,
    ],
    [
      "finds a hope to the listeners right before the end",
      "hope",
      `${HEAD}${BODY}\n课程表已经发下去了，老师都是请来的行家，希望大家珍惜。\n预祝培训圆满成功。`,
      "希望大家珍惜",
    ],
    [
      "takes a hope of somebody who pledges for no section",
      "hope",
      "表态发言\n各位代表：\n感谢大家选举我做工会主席。在此，我诚恳地希望各位代表监督我。",
      null,
    ],
    [
      "finds a wish for the teachers behind thanks",
      "wish",
      `${HEAD}${BODY}\n最后，我代表全体学员感谢老师，祝老师们工作顺利！\n谢谢大家！`,
      "祝老师们",
    ],
    [
      "finds thanks that ask for patience",
      "thanks",
      `${HEAD}${BODY}\n说得不好，请大家多包涵。`,
      "说得不好",
    ],
    [
      "takes a paragraph that leads to a list for no conclusion",
      "conclusion",
      "各位代表：\n今天大会选举我做主席。\n去年我来到这里，走访了许多车间。\n我将和大家一道，书写无愧于职工的新篇章！在此，我承诺：",
      null,
    ],
    [
      "takes a call in the paragraph of the purpose for no conclusion",
      "conclusion",
      "工会工作会议主持词\n各位领导：\n今天，我们召开工会工作会议，很有意义。\n今天会议的主要任务是总结工作，努力开创工会工作的新局面。",
      null,
    ],
    [
      "finds the gain in a look back on years ago",
      "gain",
      "各位老师、同学们：\n我代表全体学员在这里发言。\n光阴似箭，两年前，我们带着期待走进校园。\n感谢老师的教导。",
      "光阴似箭",
    ],
    [
      "finds the gain in the impression of the whole",
      "gain",
      "参加培训心得体会\n九月，我参加了办公室业务培训班。四天课排得满满当当，总的感觉一个字：实。",
      "总的感觉",
    ],
    [
      "finds arabic points in a text without line breaks",
      "h1",
      "同志们：今天我们开班。为了把班办好，我提几点要求： 1.思想上要重视，不能应付。2.纪律上要严格，不能散漫。",
      "1.思想上",
    ],
    [
      "finds the announcement of what shall be shared",
      "promise",
      "在座谈会上的讲话\n各位朋友：\n今天我们座谈。我想借这个机会，先向大家介绍一些情况，再听听大家的意见。",
      "我想借这个机会",
    ],
    [
      "takes the tasks of a meeting for no announcement",
      "promise",
      "各位代表：\n今天大会开幕了。本次大会的任务有三项：听取报告，审议提案，选举委员。",
      null,
    ],
    [
      "takes a sentence about ourselves for no address",
      "conclusion",
      `${HEAD}${BODY}\n同时我们要看到自己的不足，我们要把短板补上。`,
      null,
    ],
    [
      "takes what the work asks of us for no hope",
      "hope",
      `${HEAD}繁重的工作要求我们必须有好身体。${BODY}`,
      null,
    ],
    [
      "finds the body behind title, subtitle, date and speaker on one line",
      "background",
      "深耕班组一线 ——在班组长座谈会上的讲话 （2024年5月8日） 县总工会主席 李明 春耕刚过，今天请大家来坐一坐，听一听车间里的新鲜事。",
      "春耕刚过",
    ],
    [
      "finds the byline behind a title on its line",
      "byline",
      "关于职工培训的谈话 2024年5月8日 职工培训要少讲大道理，多练真本事，这是我一直的想法。",
      "2024年5月8日",
    ],
    [
      "takes a sentence with a blank in it for no title",
      "title",
      "我听了几位师傅的发言 深受启发，回去以后要把这些办法用到自己的班组里去。",
      null,
    ],
    [
      "finds a title that nothing parts from the body",
      "title",
      "在全市工会干部培训班结业式上的讲话经过三天的学习，全市工会干部培训班就要结业了。大家辛苦了。",
      "在全市工会干部",
    ],
    [
      "finds the body behind a title and a date",
      "background",
      "在表彰会上的讲话2024年5月8日我们这次表彰会，缘起于去年的一次座谈。大家都谈得很好。",
      "我们这次表彰会",
    ],
    [
      "takes a sentence about a speech for no title",
      "title",
      "在全市工会工作会议上的讲话精神，我们已经传达到每一个班组，大家反响热烈，干劲很足。",
      null,
    ],
    [
      "finds a title of reflections before the day they tell of",
      "title",
      "工会干部培训班学习体会10月15日至19日，我参加了工会干部培训班，收获很大。",
      "工会干部培训班学习体会",
    ],
    [
      "finds a salutation behind posts and a date on its line",
      "salutation",
      "教师节座谈会主持词区委常委、副区长 9月10日 各位领导、老师们：今天我们座谈。",
      "各位领导",
    ],
    [
      "finds a conclusion in a text without line breaks",
      "conclusion",
      "同志们：今天我们开班。我讲两点。一、要学好。学习是基础。二、要用好。用好是目的。同志们，春天是播种的时节。最后，祝大家学有所成！谢谢大家！",
      "同志们，春天",
    ],
    [
      "takes an address in the middle of a text without line breaks for no conclusion",
      "conclusion",
      "同志们：今天我们开班。我讲两点。一、要学好。学习是基础。同志们，我们要坐得住。二、要用好。用好是目的。",
      null,
    ],
    [
      "finds a conclusion laid out in lines of one sentence",
      "conclusion",
      `${HEAD}${BODY}\n各位领导、老师们，刚才大家谈了很多。\n兴业先兴人。\n我们要把今天的话记在心里。\n座谈会到此结束。`,
      "各位领导、老师们",
    ],
    [
      "takes applause behind the first item of a script for no welcome",
      "welcome",
      "主持词\n同志们：\n今天开会。\n下面颁奖。\n让我们以热烈的掌声向获奖选手表示祝贺！",
      null,
    ],
    [
      "takes a hope for those who were honoured for no hope to the listeners",
      "hope",
      `${HEAD}希望这些单位再接再厉。${BODY}`,
      null,
    ],
    [
      "finds the gain in the points of a reflection that has none before them",
      "gain",
      "新员工培训心得\n五月，我参加了厂里的入职培训。\n其次，我得到了知识上的收获。",
      "我得到了知识",
    ],
    [
      "finds the announcement in a talk that begins in the middle of its points",
      "promise",
      "第五，交往上有进步。三个月里，大家成了朋友。\n此时此刻，我用两句话来表示我的心愿：\n第一句话，常来车间。\n第二句话，常写书信。",
      "我用两句话",
    ],
    [
      "finds a salutation below the time of a page",
      "salutation",
      "在班组长开班典礼上的讲话\n2024-05-08 08:00 浏览：\n同志们：\n今天我们开班。",
      "同志们",
    ],
    [
      "takes the call to order for no background",
      "background",
      "工会全委会主持词\n同志们：\n现在开会。\n经过一段时间的筹备，今天召开第四次全委会议。",
      "经过一段时间",
    ],
    [
      "finds the background in the day that comes before the welcome",
      "background",
      "在“三八”节到来之际，我代表县总工会向女职工致以节日的问候！",
      "在“三八”节",
    ],
    [
      "takes a greeting within a wish for no welcome",
      "welcome",
      `${HEAD}${BODY}\n最后祝老师们节日快乐，并向家人表示节日的问候！`,
      null,
    ],
    [
      "finds a welcome that pays its respects",
      "welcome",
      `${HEAD}我代表县总工会，首先向各位老师致敬！${BODY}`,
      "我代表县总工会",
    ],
    [
      "takes a slogan that pays its respects for no welcome",
      "welcome",
      `${HEAD}向劳动者致敬，为奋斗者喝彩。${BODY}`,
      null,
    ],
    [
      "takes what means something to a person for no purpose",
      "purpose",
      `${HEAD}能来学习是人生中一件非常有意义的事情。${BODY}`,
      null,
    ],
    [
      "finds what a congress shall do",
      "purpose",
      "在工会代表大会上的开幕词\n同志们：\n工会代表大会今天开幕。\n这次大会，要总结四年来的工作，选举新的委员会。",
      "这次大会，要",
    ],
    [
      "finds a conclusion behind an address with a colon",
      "conclusion",
      "工作会议主持词\n同志们：\n今天开会。\n下面请李主席讲话。\n（讲话完毕）\n同志们：会议开得很好，大家一定要抓好落实。\n散会。",
      "同志们：会议",
    ],
    [
      "finds what a host says of the speeches behind the last of them, points and all",
      "conclusion",
      "工会座谈会主持词\n同志们：\n今天开会。\n下面请李主席讲话。\n刚才，李主席讲得很实在，大家要做到两点：\n一是会后传达。\n二是抓紧落实。",
      "刚才，李主席",
    ],
    [
      "takes what a host says between two speeches for no conclusion",
      "conclusion",
      "工会座谈会主持词\n同志们：\n今天开会。\n下面请李主席讲话。\n刚才，李主席讲得很实在。\n下面请王老师发言。",
      null,
    ],
    [
      "takes an address that leads up to the points for no conclusion",
      "conclusion",
      "同志们：今天，工会干部培训班开班了。\n同志们，工会的担子越来越重，我们要多学一点。下面我讲两点。一要学进去。二要用起来。",
      null,
    ],
    [
      "finds the hope in front of points that are hopes themselves",
      "hope",
      `${HEAD}希望大家把心静下来。下面，我提两点希望：${BODY}`,
      "希望大家把心",
    ],
    [
      "takes a hope that hangs on to something else for none in front of such points",
      "hope",
      `${HEAD}课程排得很满，希望大家跟得上。下面，我提两点希望：${BODY}`,
      null,
    ],
    [
      "finds the purpose in what a meeting is besides",
      "purpose",
      "在全镇工会工作会议上的讲话\n同志们：\n今天我们开会。这次会议既是一次总结会，也是一次动员会。",
      "这次会议既是",
    ],
    [
      "finds the purpose in the matter of a meeting",
      "purpose",
      "全体会议主持词\n同志们：\n经研究，今天召开全体会议，这次会议的主要内容是传达上级精神。",
      "这次会议的主要内容",
    ],
    [
      "finds the announcement of somebody who will tell of something",
      "promise",
      "各位代表：\n今天会议开幕了。现在我想借此机会把职工之家的做法作一个介绍。",
      "现在我想",
    ],
    [
      "finds what enriched the mind",
      "gain",
      "培训小结\n上个月，我参加了厂里的培训。老师讲得细，丰富了我的业务知识。",
      "丰富了我",
    ],
    [
      "finds the whole sentence whose last clause goes on to a gain",
      "gain",
      "培训小结\n上个月，我参加了厂里的培训。老师用一个个案例讲谈判，又丰富了我的业务知识。",
      "老师用一个个",
    ],
    [
      "takes what the listeners lived through for no gain of the speaker",
      "gain",
      "在毕业典礼上的发言\n同学们：\n今天，我代表全体学员发言。三年的时光，你们见证了学校的发展。",
      null,
    ],
    [
      "finds in a reflection what its writer makes of a lecture",
      "gain",
      "培训反思\n8月9日，各乡的老师来到进修学校。张教授讲了读书的事，我觉得人人都要多读书。",
      "张教授讲了",
    ],
    [
      "takes a clause that asks for more for no gain",
      "gain",
      "培训小结\n上个月，我参加了厂里的培训。有讲法律的，还有带我们进一步了解车间的。",
      null,
    ],
    [
      "finds the deep impression",
      "gain",
      "培训小结\n上个月，我参加了厂里的培训。给我留下深刻印象的是车间里的那一课。",
      "给我留下",
    ],
    [
      "takes thanks behind the points for no welcome",
      "welcome",
      "大家好！\n今天，我们举办职工运动会。\n我提几点要求：第一，请大家遵守规则。第二，请大家注意安全。\n在此我代表工会，向工作人员表示衷心的慰问！预祝运动会圆满成功！",
      null,
    ],
    [
      "takes a call in front of a hope in a paragraph of its own for no conclusion",
      "conclusion",
      "同志们：\n今天，职工运动会开幕了。\n正值安全月，我相信运动会将鼓舞大家的干劲，书写发展的新篇章！\n希望运动员在比赛中尊重对手，赛出风格，赛出水平，让观众看到新时代职工的样子。",
      null,
    ],
    [
      "finds what a meeting does chiefly",
      "purpose",
      "同志们：\n今天，召开全市工会工作会议，主要是总结经验，部署任务。下面，我讲两点意见。",
      "主要是总结",
    ],
    [
      "finds what an occasion will do rather than what its matter means",
      "purpose",
      "同志们：\n今天，职工运动会开幕了。体育对企业发展具有重要意义。举办本次运动会，将检阅各单位的风采。",
      "举办本次运动会",
    ],
    [
      "finds the welcome behind the place where people meet",
      "welcome",
      "同志们：\n今天，我们在此隆重集会，表彰先进，在此，我代表县总工会向获奖的同志表示祝贺！",
      "在此，我代表",
    ],
    [
      "finds the agenda in its first item",
      "agenda",
      "开工仪式主持词\n同志们：\n今天举行开工仪式。\n第一项，介绍来宾；\n第二项，请李主席讲话。",
      "第一项",
    ],
    [
      "finds the salutation behind a second title on its line",
      "salutation",
      "教师节发言稿\n教师代表在庆祝大会上的发言稿2各位领导、各位老师：大家好！",
      "各位领导",
    ],
  ];
  for (const [name, id, text, begins] of cases) {
    it(name, () => {
      const found = beginningOf(id, text);
      if (begins === null) assert.equal(found, null);
      else assert.ok(found?.startsWith(begins), `${id} begins at ${found ?? "nothing"}`);
    });
  }

  it("passes over the shelf of a page for the title below it", () => {
    const page = ["首页 > 讲话稿", "群团工会", "在表彰大会上的讲话", "同志们：", "今天开会。"];
    const { opening } = analysisOf(documentOfLines(page), {
      profiles: [],
      isResidue: (text) => text.includes(">"),
    });
    assert.equal(opening.titleText, "在表彰大会上的讲话");
  });

  it("passes over the page that stands around a title", () => {
    const page = [
      "材料谷",
      "首页 > 工会 > 讲话稿",
      "在工会座谈会上的讲话",
      "同志们：",
      "今天开会。",
    ];
    const { opening } = analysisOf(documentOfLines(page), {
      profiles: [],
      isResidue: (text) => text.includes(">"),
    });
    assert.equal(opening.titleText, "在工会座谈会上的讲话");
    assert.equal(opening.salutation?.paragraph, 3);
  });
});
