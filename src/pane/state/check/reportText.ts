import type { FindingPlace } from "../../../checker/rule";
import type { Genre } from "../../../library/genres";
import type { Language } from "../../../speech/said";
import type { CheckText } from "../../text/check/zh-CN";
import type { CheckedSpeech } from "./checkState";
import { findingGroupsOf } from "./findingGroups";
import { minutesAt } from "./speakingPace";
import { nameIn } from "../nameIn";
import { sectionName } from "../sectionName";
import type { ShownReport } from "./shownReport";

function placeName(at: FindingPlace, text: CheckText): string {
  switch (at.kind) {
    case "text":
      return text.reportParagraph(at.paragraph + 1);
    case "gap":
      return text.reportGap(at.after === null ? 0 : at.after + 1);
    case "speech":
      return text.reportSpeech;
  }
}

/** The report as plain text, to be sent to whoever wrote the speech. Paragraphs are counted from 1. */
export function reportTextOf(
  { report }: CheckedSpeech,
  { required, findings }: ShownReport,
  pace: number,
  text: CheckText,
  language: Language,
  genres: readonly Genre[],
): string {
  const { characters } = report.statistics;
  const genre = genres.find(({ id }) => id === report.genre.id);
  const length =
    genre?.spoken === false
      ? text.characters(characters)
      : text.length(characters, minutesAt(characters, pace));
  const sections = required.map(({ id, state, evidence }) =>
    text.reportSection(sectionName(id, language), text.states[state], evidence),
  );
  const groups = findingGroupsOf(findings).map(({ severity, count, kinds }) => {
    const told = kinds.flatMap((kind) => kind.findings);
    const lines = told.map(({ finding: { at, message } }, index) =>
      text.reportFinding(index + 1, placeName(at, text), message[language]),
    );
    return [`${text.severities[severity]} ${text.places(count)}`, ...lines];
  });
  const blocks = [
    [
      text.reportTitle,
      text.reportGenre(genre === undefined ? report.genre.id : nameIn(language, genre)),
      length,
    ],
    ...(sections.length === 0 ? [] : [[text.required, ...sections]]),
    ...(groups.length === 0 ? [[text.nothingFound]] : groups),
  ];
  return blocks.map((lines) => lines.join("\n")).join("\n\n");
}
