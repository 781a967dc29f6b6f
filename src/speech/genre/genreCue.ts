import type { GenreId } from "./genreProfile";

/** Words that speak for a genre, the more the greater the weight. */
export interface GenreCue {
  readonly genre: GenreId;
  readonly in: "title" | "head" | "tail" | "text";
  readonly pattern: RegExp;
  readonly weight: number;
}

const COURSE =
  "(?:培训班|研修班|进修班|轮训班|讲习班|提升班|示范班|读书班|[青干]班|班次|团校|培训会|培训|学习班)";

export const GENRE_CUES: readonly GenreCue[] = [
  { genre: "host", in: "title", weight: 20, pattern: /主持(?:词|辞|稿|人)|串词/ },
  { genre: "host", in: "text", weight: 2, pattern: /议程|进行[^。，]{0,8}第[一二三四五六]项/ },
  {
    genre: "host",
    in: "text",
    weight: 2,
    pattern:
      /(?:下面|首先|现在)[，,]?[^。！？]{0,6}请[^。！？]{2,36}(?:讲话|致辞|发言|作|宣读|介绍|揭牌|颁奖)/,
  },
  {
    genre: "host",
    in: "tail",
    weight: 3,
    pattern: /(?:到此|至此|现在)[^。，]{0,6}结束|散会|宣布[^。！？]{2,40}(?:闭幕|结束)/,
  },
  {
    genre: "host",
    in: "text",
    weight: 4,
    pattern: /(?:^|\n)[（(][^（）()\n]{0,20}(?:毕|完毕|结束|讲话|发言|颁奖|通报)[）)](?=\n|$)/,
  },
  {
    genre: "host",
    in: "head",
    weight: 3,
    pattern: /宣布[^。！？]{2,60}(?:开始|开幕|开学|开班|开课)/,
  },
  { genre: "host", in: "head", weight: 2, pattern: /现在(?:召开|开会|举行)|符合(?:法定|规定)人数/ },
  {
    genre: "host",
    in: "head",
    weight: 2,
    pattern: /(?:出席|参加|莅临|介绍)[^。！？]{0,20}(?:领导|来宾|嘉宾)[^。！？]{0,6}(?:有|：)/,
  },
  {
    genre: "host",
    in: "text",
    weight: 3,
    pattern:
      /请[^。！？；，]{1,30}(?:讲话|致辞|发言|上台|颁奖|宣读)[^]{1,400}?请[^。！？；，]{1,30}(?:讲话|致辞|发言|上台|颁奖|宣读)/,
  },
  {
    genre: "host",
    in: "text",
    weight: 1,
    pattern: /大家欢迎|掌声(?:欢迎|有请)|(?:出席|参加)今天[^。]{2,20}的[^。]{0,6}有/,
  },

  {
    genre: "exchange",
    in: "title",
    weight: 11,
    pattern:
      /感言|(?:学员|毕业生|学生|教师|职工|会员|新[\u4e00-\u9fff]{1,4})代表[^。]{0,14}(?:发言|讲话|致辞)|代表.{0,10}发言|交流发言/,
  },
  { genre: "exchange", in: "title", weight: 3, pattern: /发言/ },
  {
    genre: "exchange",
    in: "head",
    weight: 4,
    pattern:
      /(?:代表|作为)[^。！？，]{0,16}(?:全体|所有)?(?:学员|学友|毕业生|同学)(?:们)?(?:的?代表)?[^。！？]{0,24}(?:发言|发表|讲话|汇报|表示|向|在此|站)|学员代表/,
  },
  {
    genre: "exchange",
    in: "head",
    weight: 6,
    pattern: /(?:作为[^。！？，]{0,14}代表|在(?:这里|此)代表)[^。！？，]{0,10}(?:发言|讲话|汇报)/,
  },
  {
    genre: "exchange",
    in: "head",
    weight: 8,
    pattern: /(?:安排|让|叫|请|要)我[^。！？]{0,30}(?:汇报|交流|发言|谈谈|说说|讲讲)/,
  },
  {
    genre: "exchange",
    in: "head",
    weight: 3,
    pattern: /我[^。！？，向对]{0,10}(?:代表|作为)[^。！？，向对]{0,16}(?:学员|学友|毕业生|同学)/,
  },
  {
    genre: "exchange",
    in: "head",
    weight: 2,
    pattern:
      /(?:各位|亲爱的)(?:学友|同学)|(?:汇报|交流|分享)[^。！？，]{0,12}(?:体会|收获|感受|感想|学习)|(?:体会|收获|感受|感想)[^。！？，]{0,8}(?:汇报|交流|分享)/,
  },

  {
    genre: "exchange",
    in: "tail",
    weight: 3,
    pattern: /我的?(?:发言|汇报|交流)(?:就)?(?:完了|完毕|到此|到这)/,
  },

  // Whoever speaks for those who held the course is no trainee.
  {
    genre: "exchange",
    in: "head",
    weight: -4,
    pattern:
      /我(?:谨|仅|还|要|并)*代表(?!全体|我们|各位|所有)[^。！？，]{0,10}(?:学校|学院|公司|集团|党委|政府|[市县区省]委|总工会|党组)(?![^。！？，]{0,12}(?:师生|学员|学生|同学|员工|职工))/,
  },

  { genre: "host", in: "tail", weight: 2, pattern: /(?:^|[。！，\s])散会[。！]?\s*(?:$|\n)/ },

  { genre: "pledge", in: "title", weight: 12, pattern: /表态|就职/ },
  {
    genre: "pledge",
    in: "head",
    weight: 5,
    pattern: /[作做][^。，]{0,8}表态|表态发言|表[^。，了示达]{0,3}个?态/,
  },
  {
    genre: "pledge",
    in: "head",
    weight: 5,
    pattern:
      /(?:选举|推选|任命|提名|选择)[^。！？，]{0,16}我(?![市县区省]|们(?!担任|为|几))|我[^。！？，]{0,12}(?:当选|担任(?![^。！？，]{1,16}(?:年|以来|期间))|出任|就任)|由我[^。！？，]{0,16}(?:担任|主持)/,
  },
  {
    genre: "pledge",
    in: "tail",
    weight: 3,
    pattern: /请[^。！？]{0,16}监督|(?:不辜负|不负)[^。！？]{0,24}(?:信任|重托|期望|厚望)/,
  },
  {
    genre: "pledge",
    in: "head",
    weight: 3,
    pattern: /郑重(?:承诺|表态)|(?:作|做)(?:出)?[^。，]{0,6}承诺/,
  },

  {
    genre: "reflection",
    in: "title",
    weight: 8,
    pattern:
      /心得|体会|有感|感悟|感想|反思|学习(?:总结|小结|札记|汇报)|培训(?:小结|札记|日记|随想)|收获/,
  },
  {
    genre: "reflection",
    in: "head",
    weight: 3,
    pattern: new RegExp(
      `(?:受|经|被|由)[^。！？，]{0,14}(?:选派|委派|指派|推荐|安排|派)[^。！？]{0,30}(?:参加|学习)|派我[^。！？]{0,20}(?:参加|学习)|有幸[^。！？]{0,12}(?:参加|聆听)|能够参加[^。！？]{0,24}${COURSE}`,
    ),
  },
  {
    genre: "reflection",
    in: "head",
    weight: 2,
    pattern:
      /对我(?:这|来说|而言)|我(?:才)?(?:明白|知道|想|回头|一直以为)|(?:让|使|令)(?:我|我们|人)[^。！？，]{0,6}(?:开阔|受益|触动|震撼|开窍|难忘)|(?:^|\n)[一二三]、[^。！？\n]{0,6}(?:体会|收获|感受)/,
  },
  {
    genre: "reflection",
    in: "head",
    weight: 3,
    pattern: new RegExp(
      `(?:我|本人)[^。！？]{0,24}(?:参加|聆听|接受)了?[^。！？]{0,36}(?:${COURSE}|讲座|学习|课程|活动)`,
    ),
  },
  {
    genre: "reflection",
    in: "head",
    weight: 4,
    pattern:
      /我(?!们|国|省|市|县|区|校|院|局|厂|公司)[^。！？，]{0,10}(?:学到|收获|得到|获得)了|值得我[^。！？，]{0,4}(?:学习|汲取|借鉴|深思)/,
  },
  {
    genre: "reflection",
    in: "head",
    weight: 2,
    pattern:
      /受益(?:匪|非)浅|收获(?:很大|颇丰|颇多|良多|满满)|让我(?:懂得|明白|深刻|感受)|使我|我(?:深深|深刻)?(?:感到|懂得|认识到|体会到|庆幸)|(?:几|[二两三四五])点体会/,
  },

  {
    genre: "closing",
    in: "title",
    weight: 6,
    pattern: /结业|闭幕|毕业|结束时|总结(?:大会|会)?上?的?(?:讲话|发言)/,
  },
  {
    genre: "closing",
    in: "head",
    weight: 5,
    pattern:
      /(?:就要|即将|今天|马上)[^。！？，]{0,8}(?:结业|结束|闭幕|毕业)|结业(?:典礼|式)|(?:培训|学习)总结会|(?:已经?|共同努力下|支持下|配合下)[^。！？]{0,20}(?:圆满|顺利|胜利)|(?<!(?:去年|上半年|年来)[^。！？]{0,60})(?:圆满|顺利|胜利)(?:完成|结束)了|(?:圆满|顺利|胜利)(?:结束|落下帷幕|落幕)/,
  },
  {
    genre: "closing",
    in: "head",
    weight: 6,
    pattern:
      /(?:培训|学习|研修|轮训|集训|班)[^。！？备筹]{0,30}已经?[^。！？，]{0,10}(?:完成|结束|落下帷幕|落幕)|告一段落/,
  },
  {
    genre: "closing",
    in: "head",
    weight: 3,
    pattern:
      /(?:经过|历时)[^。！？，]{0,6}(?:天|周|月)[^。！？，]{0,10}(?:学习|培训|研修|轮训|集训)/,
  },
  {
    genre: "closing",
    in: "head",
    weight: 4,
    pattern:
      /(?:同志|学员|大家)[^。！？]{0,12}(?:都能|普遍|能够|做到了)[^。！？]{0,16}(?:纪律|不迟到|按时)/,
  },
  // A congress closes too, but by that it is no course.
  {
    genre: "closing",
    in: "head",
    weight: -5,
    pattern: /^(?![^]*(?:培训|研修|轮训|集训|结业|毕业|学员|班))/,
  },

  { genre: "opening", in: "title", weight: 5, pattern: /开班|开学|动员|开训|开营/ },
  { genre: "opening", in: "title", weight: 4, pattern: new RegExp(COURSE) },
  {
    genre: "opening",
    in: "title",
    weight: 3,
    pattern: new RegExp(`${COURSE}(?:开班|开学|开训|动员|启动)?(?:仪式|典礼|大会|会|式)?上`),
  },
  {
    genre: "opening",
    in: "head",
    weight: 3,
    pattern: new RegExp(
      `(?:举办|举行|开办|组织|召开|开展|办)[^。！？]{0,36}${COURSE}|${COURSE}[^。！？]{0,24}(?:举办|开办|开班|开学|开课|开训)`,
    ),
  },
  { genre: "opening", in: "head", weight: 3, pattern: /开班|开学|开课|开训|开营/ },
  { genre: "opening", in: "head", weight: 2, pattern: /(?:这|本|此)(?:次|期)?(?:培训|学习|集训)/ },

  {
    genre: "work",
    in: "title",
    weight: 5,
    pattern:
      /(?:工会|会员|职工|职代|代表|委员|经验交流|表彰|座谈|工作|换届|成立|全委|推进|部署)[^。]{0,14}(?:会议|大会|会|仪式)/,
  },
  {
    genre: "work",
    in: "head",
    weight: 4,
    pattern:
      /召开[^。！？]{0,36}(?:会议|大会|座谈会|会)|(?:选举|换届|成立|代表|表彰)大会|(?:会议|大会)(?:的)?(?:主要)?(?:任务|议题)/,
  },
  { genre: "work", in: "head", weight: 2, pattern: /工会工作|工会组织|新一届|当选/ },
];
