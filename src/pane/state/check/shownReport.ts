import type { CheckReport, RequiredSection } from "../../../checker/checkReport";
import { ignoreKeyOf } from "../../../checker/findingOrder";
import type { Finding, FindingPlace } from "../../../checker/rule";
import type { SpeechDocument } from "../../../speech/paragraph";
import { resultOf, type Steps } from "../../../speech/steps/steps";
import { certainFixOf } from "./certainFix";
import { beginningOf } from "./checkMemory";
import type { CheckedSpeech, CheckMemory, CheckPreferences } from "./checkState";

export interface ShownFinding {
  /** Tells it from every other finding of the report, also after the next check. */
  readonly key: string;
  /** What it is remembered by when it is ignored. */
  readonly ignoreKey: string;
  readonly finding: Finding;
}

/** A section the genre asks for, with what the person has said of it. */
export interface ShownSection extends Omit<RequiredSection, "state"> {
  readonly state: RequiredSection["state"] | "named" | "unneeded";
}

export interface ShownReport {
  readonly required: readonly ShownSection[];
  readonly findings: readonly ShownFinding[];
  /** Findings that the person does not want to see. */
  readonly silenced: number;
}

const MISSING_SECTION = "missing-section";

/** The paragraph that the person has named as this section; null where none is, or it is gone. */
function namedPlace(
  section: string,
  { named }: CheckMemory,
  { paragraphs }: SpeechDocument,
): Extract<FindingPlace, { readonly kind: "text" }> | null {
  const beginning = named.find((one) => one.section === section)?.beginning;
  if (beginning === undefined) return null;
  const found = paragraphs.find(({ text }) => beginningOf(text) === beginning);
  if (found === undefined) return null;
  return { kind: "text", paragraph: found.index, offset: 0, length: found.text.length };
}

function shownSection(
  section: RequiredSection,
  memory: CheckMemory,
  document: SpeechDocument,
): ShownSection {
  const { id } = section;
  const at = namedPlace(id, memory, document);
  if (at !== null)
    return { id, state: "named", at, evidence: document.paragraphs[at.paragraph]?.text ?? "" };
  const isUnneeded = section.state === "missing" && memory.unneeded.includes(id);
  return isUnneeded ? { ...section, state: "unneeded" } : section;
}

const ignoreKeys = new WeakMap<Finding, string>();

/** A finding stays the same object only while the words around it do. */
function knownIgnoreKey(finding: Finding, document: SpeechDocument): string {
  const known = ignoreKeys.get(finding);
  if (known !== undefined) return known;
  const key = ignoreKeyOf(finding, document);
  ignoreKeys.set(finding, key);
  return key;
}

const FINDINGS_A_STEP = 200;
const wholeReports = new WeakMap<CheckReport, readonly ShownFinding[]>();

/** All that a report says, each with its keys, which are the same whatever of it is shown. */
function* wholeReport({ document, report }: CheckedSpeech): Steps<readonly ShownFinding[]> {
  const known = wholeReports.get(report);
  if (known !== undefined) return known;
  const timesSeen = new Map<string, number>();
  const whole: ShownFinding[] = [];
  for (const finding of report.findings) {
    const ignoreKey = knownIgnoreKey(finding, document);
    const seen = timesSeen.get(ignoreKey) ?? 0;
    timesSeen.set(ignoreKey, seen + 1);
    whole.push({ key: `${ignoreKey}|${seen}`, ignoreKey, finding });
    if (whole.length % FINDINGS_A_STEP === 0) yield 1;
  }
  wholeReports.set(report, whole);
  return whole;
}

/** Works out beforehand what showing a long report needs of each finding: its keys and its fixes. */
export function* prepareToShow(checked: CheckedSpeech): Steps<void> {
  const whole = yield* wholeReport(checked);
  for (const [index, { finding }] of whole.entries()) {
    certainFixOf(finding);
    if (index % FINDINGS_A_STEP === FINDINGS_A_STEP - 1) yield 1;
  }
}

/** The report without what the person has settled or does not want to see. */
export function shownReportOf(
  checked: CheckedSpeech,
  memory: CheckMemory,
  { mutedRules }: CheckPreferences,
): ShownReport {
  const { document, report } = checked;
  const muted = new Set([...memory.mutedRules, ...mutedRules]);
  const ignored = new Set(memory.ignored);
  const isSettled = ({ rule, subject }: Finding): boolean =>
    rule === MISSING_SECTION &&
    subject !== undefined &&
    (memory.unneeded.includes(subject) || namedPlace(subject, memory, document) !== null);
  const open = resultOf(wholeReport(checked)).filter(({ finding }) => !isSettled(finding));
  const findings = open.filter(
    ({ finding, ignoreKey }) => !muted.has(finding.rule) && !ignored.has(ignoreKey),
  );
  return {
    required: report.required.map((section) => shownSection(section, memory, document)),
    findings,
    silenced: open.length - findings.length,
  };
}
