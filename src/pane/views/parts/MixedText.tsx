import { Fragment } from "react";
import { useLanguage } from "../paneContext";

/** Chinese characters with the marks and figures between them. */
const CHINESE =
  /([\u3001-\u303f\u3400-\u9fff\uff00-\uffef](?:[\u3000-\u303f\u3400-\u9fff\uff00-\uffef…·〔〕—\d]*[\u3001-\u303f\u3400-\u9fff\uff00-\uffef])?)/;

/** A sentence of the pane. Chinese words in an English one are marked as such, for screen readers and fonts. */
export function MixedText({ text }: { readonly text: string }) {
  const language = useLanguage();
  if (language === "zh-CN" || !CHINESE.test(text)) return text;
  // Held together: in a button every part would be laid out by itself.
  return (
    <span>
      {text.split(CHINESE).map((part, place) =>
        place % 2 === 0 ? (
          <Fragment key={place}>{part}</Fragment>
        ) : (
          <span key={place} lang="zh-CN">
            {part}
          </span>
        ),
      )}
    </span>
  );
}
