/** The surnames of nearly everybody, without those that are common words before a title (任、向、和、党、方). */
const SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛管左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席查屈鲍位覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫";
const COMPOUND_SURNAMES = "欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|司徒|夏侯";

/** What no given name is made of, so that 文化局长 and 江区书记 are not taken for people. */
const NOT_GIVEN =
  "的了在是和与及对从把被由向为到工会党委县市省区镇乡部局处科厅所院校总副原前任各位全本级常务间名级纪政组宣大家任何老代表人员职干事书记主席长书务委办公室";

/** A surname, or a surname with a given name; for use in a larger expression. */
export const PERSON_NAME = `(?:${COMPOUND_SURNAMES}|[${SURNAMES}])(?:(?![${NOT_GIVEN}])[\\u4e00-\\u9fff]){0,2}`;
