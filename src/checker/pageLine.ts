/** Longer lines are text, whatever words of a page they hold. */
const LONGEST_PAGE_LINE = 80;

/** 首页 > 实用范文 > 讲话稿, 您现在的位置：首页, and what else leads through a site. */
const TRAIL =
  /^(?:[^。！？；>＞»›]{1,24}[>＞»›]){2}|^首页\s*(?:[>＞»›]|$)|^(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?位置(?:是|为)?[：:]|^[^。！？；，、：\s]{2,12}\s+(?:首页|导航)$/;
/** 2024-10-28 06:12:16: no speech names the second, nor the minute beside how often it was read. */
const STAMP =
  /^[^。！？；]{0,30}\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2}|\s*(?:浏览|来源|作者|阅读|点击))/;
/** 浏览次数：1495, 作者：佚名 来源：网络. */
const COUNTER =
  /(?:浏览|点击|阅读|下载|访问)(?:次数|量|数|次)?\s*[：:]\s*\d|(?:作者|上传人)[：:][^。]{1,16}\s(?:来源|发布|更新|上传|时间|浏览|阅读|文档)/;
/** Buttons and nothing else. */
const BUTTONS =
  /^(?:[[【]?(?:(?:微信)?扫码分享|正文|全文|复制|收藏|打印|分享|举报|立即下载|免费下载|下载|相关|资源描述|关闭|返回(?:首页|顶部|列表)?|点赞|评论|字体|字号)[\]】\s|｜：:]*)+$|\s分享\s*(?:时间[：:]?)?$|^[|｜]\s*[^。！？；，\s]{1,12}$/;

/** Whether a line belongs to the page that a speech was copied from: the way through the site, dates, counters, buttons. */
export function isPageLine(text: string): boolean {
  return (
    text.length <= LONGEST_PAGE_LINE &&
    (TRAIL.test(text) || STAMP.test(text) || COUNTER.test(text) || BUTTONS.test(text))
  );
}
