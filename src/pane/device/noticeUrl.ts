import { queryOfNotice, type FunctionNotice } from "../state/functionNotice";
import type { Language } from "../../speech/said";

/** Address of the page, beside this one, that says a notice. */
export function noticeUrl(notice: FunctionNotice, language: Language): string {
  const url = new URL("notice.html", location.href);
  url.search = `${queryOfNotice(notice)}&language=${language}`;
  url.hash = "";
  return url.href;
}
