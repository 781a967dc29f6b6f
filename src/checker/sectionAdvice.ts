import type { GenreId } from "../speech/genre/genreProfile";
import type { ParagraphRole } from "../speech/edits/editPlan";
import { said, type Said } from "../speech/said";

/** How the checker speaks of a section, and what it offers where the section is missing. */
export interface SectionAdvice {
  readonly name: Said;
  /** What to do, as the second half of a finding's message. */
  readonly advice: Said;
  readonly role: ParagraphRole;
  /** Paragraphs to insert, `{name}` marks a blank; by genre where genres differ. */
  readonly scaffold: readonly string[];
  readonly scaffolds?: Partial<Readonly<Record<GenreId, readonly string[]>>>;
}

export const SECTION_ADVICE: Readonly<Record<string, SectionAdvice>> = {
  title: {
    name: said("标题", "Title"),
    advice: said(
      "请在最前面写明在什么场合的讲话。",
      "Say at the very top on what occasion the speech is given.",
    ),
    role: "title",
    scaffold: ["在{班名}上的讲话"],
    scaffolds: {
      opening: ["在{班名}开班式上的讲话"],
      closing: ["在{班名}结业式上的讲话"],
      reflection: ["{班名}学习心得体会"],
      exchange: ["在{班名}上的交流发言"],
      host: ["{班名}开班式主持词"],
      work: ["在{会议名称}上的讲话"],
    },
  },
  byline: {
    name: said("题注", "Byline"),
    advice: said(
      "请在标题下写明讲话时间和讲话人。",
      "Below the title, give the date and the speaker.",
    ),
    role: "byline",
    scaffold: ["（{年月日}）", "{讲话人}"],
  },
  salutation: {
    name: said("称呼", "Salutation"),
    advice: said(
      "请在开头单独一行称呼听众。",
      "Address the listeners at the beginning, on a line of its own.",
    ),
    role: "salutation",
    scaffold: ["同志们："],
    scaffolds: {
      exchange: ["尊敬的各位领导、各位老师，同志们："],
      host: ["各位领导、同志们："],
      pledge: ["各位领导、同志们："],
    },
  },
  background: {
    name: said("缘由背景", "Background"),
    advice: said(
      "请先交代何时、何地、为何举办。",
      "First say when, where and why the event is held.",
    ),
    role: "body",
    scaffold: ["今天，我们在{地点}举办{班名}。"],
    scaffolds: {
      reflection: ["{起止日期}，我参加了{主办单位}举办的{班名}。"],
      closing: ["为期{天数}的{班名}，在大家的共同努力下，今天就要结业了。"],
      exchange: ["很荣幸代表{班名}全体学员发言。"],
      work: ["今天，我们召开{会议名称}，任务是{会议任务}。"],
    },
  },
  purpose: {
    name: said("目的意义", "Purpose"),
    advice: said("请说明为什么办这次班。", "Say why this course is held."),
    role: "body",
    scaffold: ["举办这次培训，主要目的是{培训目的}。"],
  },
  promise: {
    name: said("引出要点", "Announcement of points"),
    advice: said(
      "请在进入正文前说明讲几点。",
      "Before the main part, say how many points there are.",
    ),
    role: "body",
    scaffold: ["下面，我讲{点数}点意见。"],
  },
  h1: {
    name: said("分点正文", "Main points"),
    advice: said(
      "请用“一、”“二、”分点展开。",
      "Divide the main part into points with “一、” and “二、”.",
    ),
    role: "heading1",
    scaffold: ["一、{第一点标题}", "二、{第二点标题}"],
  },
  requirement: {
    name: said("学习要求", "Study rules"),
    advice: said(
      "请对学习态度和纪律提出要求。",
      "Ask for the right attitude to study, and for discipline.",
    ),
    role: "body",
    scaffold: ["希望大家珍惜这次学习机会，认真听讲，积极讨论，严格遵守学习纪律。"],
  },
  review: {
    name: said("回顾总结", "Review"),
    advice: said(
      "请概括这次培训的特点和收获。",
      "Sum up what marked this course and what it brought.",
    ),
    role: "body",
    scaffold: ["概括起来，这次培训有以下特点：一是{特点一}；二是{特点二}。"],
  },
  hope: {
    name: said("希望", "Hopes"),
    advice: said("请向大家提出希望。", "Tell the listeners what is hoped of them."),
    role: "body",
    scaffold: ["希望大家把学到的知识用到工作中去，学以致用，干出成绩。"],
  },
  gain: {
    name: said("收获体会", "What was learned"),
    advice: said("请写明学到了什么。", "Write what was learned."),
    role: "body",
    scaffold: ["通过这次学习，我收获很大，主要有以下体会：{体会}。"],
  },
  resolve: {
    name: said("今后打算", "Resolve"),
    advice: said("请写明回到岗位后怎么做。", "Write what will be done back at work."),
    role: "body",
    scaffold: ["今后，我将把学到的知识用到工作中去，尽心尽力为职工群众服务。"],
  },
  guests: {
    name: said("介绍来宾", "Guests"),
    advice: said("请介绍出席的领导和来宾。", "Introduce the leaders and guests who are present."),
    role: "body",
    scaffold: ["出席今天开班式的有：{来宾名单}。让我们以热烈的掌声表示欢迎！"],
  },
  agenda: {
    name: said("议程", "Agenda"),
    advice: said("请说明共有几项议程。", "Say how many items the agenda has."),
    role: "body",
    scaffold: ["今天的议程共有{项数}项。"],
  },
  handover: {
    name: said("串联", "Handover"),
    advice: said("请逐项请出发言人。", "Call upon each speaker in turn."),
    role: "body",
    scaffold: ["下面，请{讲话人}讲话，大家欢迎！"],
  },
  close_meeting: {
    name: said("宣布结束", "Closing of the meeting"),
    advice: said("请在最后宣布会议结束。", "Declare the meeting closed at the end."),
    role: "body",
    scaffold: ["今天的会议到此结束。"],
  },
  conclusion: {
    name: said("结语", "Conclusion"),
    advice: said("请补上收束全文的话。", "Add words that draw the speech together."),
    role: "body",
    scaffold: ["同志们，让我们学以致用，扎实工作，为工会事业作出新的贡献！"],
  },
  wish: {
    name: said("祝愿", "Wish"),
    advice: said("请补上结尾的祝愿。", "Add a wish at the end."),
    role: "body",
    scaffold: ["最后，祝大家身体健康，工作顺利！"],
    scaffolds: { opening: ["最后，预祝培训班取得圆满成功，祝大家学有所成！"] },
  },
  thanks: {
    name: said("致谢", "Thanks"),
    advice: said("可加“谢谢大家！”。", "“谢谢大家！” could be added."),
    role: "body",
    scaffold: ["谢谢大家！"],
  },
  greeting: {
    name: said("问候", "Greeting"),
    advice: said("请在称呼之后问候听众。", "Greet the listeners after the salutation."),
    role: "body",
    scaffold: ["大家上午好！"],
  },
  welcome: {
    name: said("欢迎祝贺", "Welcome"),
    advice: said("请向学员和来宾表示欢迎。", "Welcome the participants and guests."),
    role: "body",
    scaffold: ["首先，我代表{主办单位}，向各位学员表示热烈的欢迎！"],
  },
  open_decl: {
    name: said("宣布开始", "Opening of the meeting"),
    advice: said("请宣布会议或培训班开始。", "Declare the meeting or the course open."),
    role: "body",
    scaffold: ["现在，我宣布，{班名}开班！"],
  },
  importance: {
    name: said("重视程度", "Importance given"),
    advice: said("请说明对这次培训的重视。", "Say how much importance is given to this course."),
    role: "body",
    scaffold: ["{党委}对这次培训高度重视。"],
  },
  situation: {
    name: said("形势任务", "Situation"),
    advice: said("请分析当前的形势和任务。", "Explain the present situation and tasks."),
    role: "body",
    scaffold: ["当前，{形势}。"],
  },
  achievements: {
    name: said("肯定成绩", "Achievements"),
    advice: said("请肯定已经取得的成绩。", "Acknowledge what has been achieved."),
    role: "body",
    scaffold: ["一年来，工会工作取得了{成绩}的成绩。"],
  },
  problems: {
    name: said("问题不足", "Problems"),
    advice: said("请指出存在的问题和不足。", "Name the problems and shortcomings."),
    role: "body",
    scaffold: ["同时，也要看到，工作中还存在{问题}等问题。"],
  },
  significance: {
    name: said("重要性", "Significance"),
    advice: said("请讲清这项工作为什么重要。", "Explain why this work is important."),
    role: "body",
    scaffold: ["做好这项工作，是{意义}的需要。"],
  },
  legal_basis: {
    name: said("法律依据", "Legal basis"),
    advice: said("请写明依据的法律或规定。", "Name the law or rule that is the basis."),
    role: "body",
    scaffold: ["《{法律名称}》明确规定，{条文}。"],
  },
  quote: {
    name: said("引用讲话", "Quotation"),
    advice: said(
      "请引用有关重要讲话或文件的原文。",
      "Quote the original words of the speech or document concerned.",
    ),
    role: "body",
    scaffold: ["{讲话人}指出：“{引文}”"],
  },
  call: {
    name: said("号召要求", "Call"),
    advice: said(
      "请向各级工会提出号召和要求。",
      "Tell unions at all levels what is asked of them.",
    ),
    role: "body",
    scaffold: ["各级工会一定要{号召内容}。"],
  },
  insight: {
    name: said("感悟认识", "Insight"),
    advice: said("请写出自己的认识。", "Write your own understanding."),
    role: "body",
    scaffold: ["通过学习，我深深懂得了{认识}。"],
  },
};

export function scaffoldOf(id: string, genre: GenreId): readonly string[] {
  const advice = SECTION_ADVICE[id];
  return advice?.scaffolds?.[genre] ?? advice?.scaffold ?? [];
}
