import type { FunctionNotice } from "../../state/functionNotice";
import type { NoticeText } from "./zh-CN";

export function noticeSentence(notice: FunctionNotice, text: NoticeText): string {
  switch (notice.kind) {
    case "emptySlot":
      return text.emptySlot(notice.slot);
    case "failed":
      return notice.partial && notice.reason !== "noAnswer"
        ? text.partial
        : text.failed[notice.reason];
    default:
      return text[notice.kind];
  }
}
