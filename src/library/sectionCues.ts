import * as cue from "../speech/sectionCue";

/**
 * Words by which a section inside a part is known, where its place says that it may be one. Alone they
 * prove nothing: 当前 stands in every second paragraph.
 */
export const CUES: Readonly<Record<string, RegExp>> = {
  welcome: cue.WELCOME,
  thanks_mid: cue.WELCOME,
  importance: cue.IMPORTANCE,
  purpose: cue.PURPOSE,
  achievements: cue.ACHIEVEMENTS,
  situation: cue.SITUATION,
  problems: cue.PROBLEMS,
  requirement: cue.REQUIREMENT,
  hope: cue.HOPE,
  gain: cue.GAIN,
  resolve: cue.RESOLVE,
  review: cue.REVIEW,
  handover: cue.HANDOVER,
  quote: /(?:指出|强调)[，：:]|“[^“”]{8,}”/,
  legal_basis: /《[^《》]{2,24}》[^。！？；]{0,8}(?:规定|要求|明确)|依照[^。！？；，]{0,12}规定/,
  significance:
    /(?:是|有利于)[^。！？；]{4,40}的(?:需要|要求|保证|途径|举措)|(?:很|非常|十分|尤为)(?:重要|有?必要)/,
  measure: /(?:^|[。；：，])[一二三四五六七八九]是要?|以[^。！？；，]{2,12}为(?:抓手|重点|载体)/,
  call: /各级工会|各(?:基层|单位|企业)工会|一定要/,
  insight:
    /我(?:们)?(?:也|更|深深|深刻|真正)*(?:地)?(?:懂得|明白|认识到|体会到|感受到|意识到)|(?:懂得|明白)了/,
};
