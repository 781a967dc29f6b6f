import { aBoolean, anObject } from "../protocol/valueType";
import { wordClass, type WordClass, type WordObject } from "../protocol/wordClass";

/** How to look for text. The client builds one of these on the host before it searches. */
export class SearchOptions implements WordObject {
  static readonly type = anObject(
    "SearchOptions",
    (value): value is SearchOptions => value instanceof SearchOptions,
  );

  readonly wordClass: WordClass = searchOptionsClass;
  ignorePunct = false;
  ignoreSpace = false;
  matchCase = false;
  matchPrefix = false;
  matchSuffix = false;
  matchWholeWord = false;
  matchWildcards = false;
}

export const searchOptionsClass = wordClass<SearchOptions>("SearchOptions", (is) => {
  const flag = (
    name:
      | "ignorePunct"
      | "ignoreSpace"
      | "matchCase"
      | "matchPrefix"
      | "matchSuffix"
      | "matchWholeWord"
      | "matchWildcards",
  ) =>
    is.settable(
      "1.1",
      aBoolean,
      (options) => options[name],
      (options, value) => (options[name] = value),
    );
  return {
    ignorePunct: flag("ignorePunct"),
    ignoreSpace: flag("ignoreSpace"),
    matchCase: flag("matchCase"),
    matchPrefix: flag("matchPrefix"),
    matchSuffix: flag("matchSuffix"),
    matchWholeWord: flag("matchWholeWord"),
    matchWildcards: flag("matchWildcards"),
  };
});
