import { noticeOfQuery } from "../pane/state/functionNotice";
import { noticeEnUS } from "../pane/text/notice/en-US";
import { noticeSentence } from "../pane/text/notice/noticeSentence";
import { noticeZhCN } from "../pane/text/notice/zh-CN";
import "../pane/views/plainPage.css";
import "../pane/views/notice.css";
import { closeDialog, dialogReady } from "../word/office/ownDialog";

const language =
  new URLSearchParams(location.search).get("language") === "en-US" ? "en-US" : "zh-CN";
const text = language === "en-US" ? noticeEnUS : noticeZhCN;
const notice = noticeOfQuery(location.search);
const place = document.getElementById("notice");
const heading = document.getElementById("title");

document.documentElement.lang = language;
document.title = text.title;
if (heading !== null) heading.textContent = text.title;
const sentence = document.createElement("p");
sentence.textContent = notice === null ? text.title : noticeSentence(notice, text);
place?.append(sentence);

// The window has a cross of its own where office.js does not come.
void dialogReady().then((isReady) => {
  if (!isReady) return;
  const button = document.createElement("button");
  button.textContent = text.close;
  button.addEventListener("click", closeDialog);
  place?.append(button);
  button.focus();
});
