import type { RequiredSection } from "../../../checker/checkReport";
import { ignoreKeyOf } from "../../../checker/findingOrder";
import type { Finding, FindingPlace } from "../../../checker/rule";
import type { SpeechDocument } from "../../../speech/paragraph";
import type { Steps } from "../../../speech/steps";
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
  const known = ignoreKeys.get(finding) ?? ignoreKeyOf(finding, document);
  ignoreKeys.set(finding, known);
  return known;
}

const FINDINGS_A_STEP = 200;

/** Works out beforehand what showing a long report needs of each finding: its key and its fixes. */
export function* prepareToShow({ document, report }: CheckedSpeech): Steps<void> {
  for (const [index, finding] of report.findings.entries()) {
    knownIgnoreKey(finding, document);
    certainFixOf(finding);
    if (index % FINDINGS_A_STEP === FINDINGS_A_STEP - 1) yield 1;
  }
}

/** The report without what the person has settled or does not want to see. */
export function shownReportOf(
  { document, report }: CheckedSpeech,
  memory: CheckMemory,
  { mutedRules }: CheckPreferences,
): ShownReport {
  const muted = new Set([...memory.mutedRules, ...mutedRules]);
  const ignored = new Set(memory.ignored);
  const isSettled = ({ rule, subject }: Finding): boolean =>
    rule === MISSING_SECTION &&
    subject !== undefined &&
    (memory.unneeded.includes(subject) || namedPlace(subject, memory, document) !== null);
  const open = report.findings.filter((finding) => !isSettled(finding));
  const timesSeen = new Map<string, number>();
  const findings: ShownFinding[] = [];
  for (const finding of open) {
    const ignoreKey = knownIgnoreKey(finding, document);
    if (muted.has(finding.rule) || ignored.has(ignoreKey)) continue;
    const seen = timesSeen.get(ignoreKey) ?? 0;
    timesSeen.set(ignoreKey, seen + 1);
    findings.push({ key: `${ignoreKey}|${seen}`, ignoreKey, finding });
  }
  return {
    required: report.required.map((section) => shownSection(section, memory, document)),
    findings,
    silenced: open.length - findings.length,
  };
}
