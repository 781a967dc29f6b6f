/** The kind of speech at the end of its title. */
export const TITLE_WORD =
  /(?:讲话|发言|致辞|致词|[开闭]幕词|主持[词辞稿]|体会|心得|感悟|有感|感想|感言|小结|讲稿|演讲|谈话|报告|寄语|汇报)(?:稿|材料|范文|提纲|录音整理)*(?:[（(][^）)]{0,12}[）)])?[：:]?$/;
const LONGEST_TITLE = 60;
/** Title or byline that says nothing of its kind. */
export const LONGEST_PLAIN_TITLE = 40;
const HEADING_START =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]|\d{1,2}[.．、]|第[一二三四五六七八九十]{1,3}(?![篇一二三四五六七八九十]))/;
/** Date, place, speaker or post. */
export const BYLINE =
  /^(?:[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4}|[xX×*_]{2,4})年.{2,20}|[（(]?\d{1,2}月\d{1,2}日[）)]?|\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\d).{0,24}|[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]\s[\u4e00-\u9fff]|(?:讲话人|发言人|报告人|主讲人|主持人|时间|地点|【报送单位】).*)$|(?:书记|主席|主任|部长|局长|县长|市长|区长|经理|院长|校长)(?:\s*[\u4e00-\u9fff]{1,2}\s?[\u4e00-\u9fff]{1,2})?[）)]?$/;

/** Whether a line may be the title or go on with it. */
export function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || HEADING_START.test(text)) return false;
  if (TITLE_WORD.test(text)) return true;
  if (/^(?:——|──|--)/.test(text)) return true;
  return (
    text.length <= LONGEST_PLAIN_TITLE &&
    !/[。！？；…：:、，,]$|[。！？；]|[（(][^（）()]*，/.test(text)
  );
}
