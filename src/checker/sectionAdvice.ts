import type { GenreId } from "../speech/genreProfile";
import type { ParagraphRole } from "../speech/editPlan";

/** How the checker speaks of a section, and what it offers where the section is missing. */
export interface SectionAdvice {
  readonly name: string;
  /** What to do, as the second half of a finding's message. */
  readonly advice: string;
  readonly role: ParagraphRole;
  /** Paragraphs to insert, `{name}` marks a blank; by genre where genres differ. */
  readonly scaffold: readonly string[];
  readonly scaffolds?: Partial<Readonly<Record<GenreId, readonly string[]>>>;
}

export const SECTION_ADVICE: Readonly<Record<string, SectionAdvice>> = {
  title: {
    name: "标题",
    advice: "请在最前面写明在什么场合的讲话。",
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
    name: "题注",
    advice: "请在标题下写明讲话时间和讲话人。",
    role: "byline",
    scaffold: ["（{年月日}）", "{讲话人}"],
  },
  salutation: {
    name: "称呼",
    advice: "请在开头单独一行称呼听众。",
    role: "salutation",
    scaffold: ["同志们："],
    scaffolds: {
      exchange: ["尊敬的各位领导、各位老师，同志们："],
      host: ["各位领导、同志们："],
      pledge: ["各位领导、同志们："],
    },
  },
  background: {
    name: "缘由背景",
    advice: "请先交代何时、何地、为何举办。",
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
    name: "目的意义",
    advice: "请说明为什么办这次班。",
    role: "body",
    scaffold: ["举办这次培训，主要目的是{培训目的}。"],
  },
  promise: {
    name: "引出要点",
    advice: "请在进入正文前说明讲几点。",
    role: "body",
    scaffold: ["下面，我讲{点数}点意见。"],
  },
  h1: {
    name: "分点正文",
    advice: "请用“一、”“二、”分点展开。",
    role: "heading1",
    scaffold: ["一、{第一点标题}", "二、{第二点标题}"],
  },
  requirement: {
    name: "学习要求",
    advice: "请对学习态度和纪律提出要求。",
    role: "body",
    scaffold: ["希望大家珍惜这次学习机会，认真听讲，积极讨论，严格遵守学习纪律。"],
  },
  review: {
    name: "回顾总结",
    advice: "请概括这次培训的特点和收获。",
    role: "body",
    scaffold: ["概括起来，这次培训有以下特点：一是{特点一}；二是{特点二}。"],
  },
  hope: {
    name: "希望",
    advice: "请向大家提出希望。",
    role: "body",
    scaffold: ["希望大家把学到的知识用到工作中去，学以致用，干出成绩。"],
  },
  gain: {
    name: "收获体会",
    advice: "请写明学到了什么。",
    role: "body",
    scaffold: ["通过这次学习，我收获很大，主要有以下体会：{体会}。"],
  },
  resolve: {
    name: "今后打算",
    advice: "请写明回到岗位后怎么做。",
    role: "body",
    scaffold: ["今后，我将把学到的知识用到工作中去，尽心尽力为职工群众服务。"],
  },
  guests: {
    name: "介绍来宾",
    advice: "请介绍出席的领导和来宾。",
    role: "body",
    scaffold: ["出席今天开班式的有：{来宾名单}。让我们以热烈的掌声表示欢迎！"],
  },
  agenda: {
    name: "议程",
    advice: "请说明共有几项议程。",
    role: "body",
    scaffold: ["今天的议程共有{项数}项。"],
  },
  handover: {
    name: "串联",
    advice: "请逐项请出发言人。",
    role: "body",
    scaffold: ["下面，请{讲话人}讲话，大家欢迎！"],
  },
  close_meeting: {
    name: "宣布结束",
    advice: "请在最后宣布会议结束。",
    role: "body",
    scaffold: ["今天的会议到此结束。"],
  },
  conclusion: {
    name: "结语",
    advice: "请补上收束全文的话。",
    role: "body",
    scaffold: ["同志们，让我们学以致用，扎实工作，为工会事业作出新的贡献！"],
  },
  wish: {
    name: "祝愿",
    advice: "请补上结尾的祝愿。",
    role: "body",
    scaffold: ["最后，祝大家身体健康，工作顺利！"],
    scaffolds: { opening: ["最后，预祝培训班取得圆满成功，祝大家学有所成！"] },
  },
  thanks: { name: "致谢", advice: "可加“谢谢大家！”。", role: "body", scaffold: ["谢谢大家！"] },
  greeting: {
    name: "问候",
    advice: "请在称呼之后问候听众。",
    role: "body",
    scaffold: ["大家上午好！"],
  },
  welcome: {
    name: "欢迎祝贺",
    advice: "请向学员和来宾表示欢迎。",
    role: "body",
    scaffold: ["首先，我代表{主办单位}，向各位学员表示热烈的欢迎！"],
  },
  open_decl: {
    name: "宣布开始",
    advice: "请宣布会议或培训班开始。",
    role: "body",
    scaffold: ["现在，我宣布，{班名}开班！"],
  },
  importance: {
    name: "重视程度",
    advice: "请说明对这次培训的重视。",
    role: "body",
    scaffold: ["{党委}对这次培训高度重视。"],
  },
  situation: {
    name: "形势任务",
    advice: "请分析当前的形势和任务。",
    role: "body",
    scaffold: ["当前，{形势}。"],
  },
  achievements: {
    name: "肯定成绩",
    advice: "请肯定已经取得的成绩。",
    role: "body",
    scaffold: ["一年来，工会工作取得了{成绩}的成绩。"],
  },
  problems: {
    name: "问题不足",
    advice: "请指出存在的问题和不足。",
    role: "body",
    scaffold: ["同时，也要看到，工作中还存在{问题}等问题。"],
  },
  significance: {
    name: "重要性",
    advice: "请讲清这项工作为什么重要。",
    role: "body",
    scaffold: ["做好这项工作，是{意义}的需要。"],
  },
  legal_basis: {
    name: "法律依据",
    advice: "请写明依据的法律或规定。",
    role: "body",
    scaffold: ["《{法律名称}》明确规定，{条文}。"],
  },
  quote: {
    name: "引用讲话",
    advice: "请引用有关重要讲话或文件的原文。",
    role: "body",
    scaffold: ["{讲话人}指出：“{引文}”"],
  },
  call: {
    name: "号召要求",
    advice: "请向各级工会提出号召和要求。",
    role: "body",
    scaffold: ["各级工会一定要{号召内容}。"],
  },
  insight: {
    name: "感悟认识",
    advice: "请写出自己的认识。",
    role: "body",
    scaffold: ["通过学习，我深深懂得了{认识}。"],
  },
};

export function scaffoldOf(id: string, genre: GenreId): readonly string[] {
  const advice = SECTION_ADVICE[id];
  return advice?.scaffolds?.[genre] ?? advice?.scaffold ?? [];
}
