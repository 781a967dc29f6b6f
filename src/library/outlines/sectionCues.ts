import * as cue from "../../speech/sections/sectionCue";

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
  quote: cue.QUOTE,
  legal_basis: cue.LEGAL_BASIS,
  significance: cue.SIGNIFICANCE,
  measure: /(?:^|[。；：，])[一二三四五六七八九]是要?|以[^。！？；，]{2,12}为(?:抓手|重点|载体)/,
  call: cue.CALL,
  insight: cue.INSIGHT,
};
