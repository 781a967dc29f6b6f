import type { GenreGuess } from "../speech/genre/genre";
import type { PackSource } from "./packSource";
import type { Finding, FindingPlace } from "./rule";

/** A part of the speech, from where it begins to where the next one does. */
export interface ReportedSection {
  readonly id: string;
  /** Physical paragraph; offset in UTF-16 units. */
  readonly paragraph: number;
  readonly offset: number;
  /** The first 20 characters there. */
  readonly text: string;
  /** Characters spoken (Han and digits) up to the next section; 0 for one that shares its start. */
  readonly characters: number;
}

export interface ReportedPromise {
  readonly paragraph: number;
  readonly offset: number;
  readonly text: string;
  readonly unit: string;
  readonly promised: number;
  /** Null where no list can be told to belong to it. */
  readonly delivered: number | null;
}

/** How a section that the genre asks for stands. */
export interface RequiredSection extends PackSource {
  readonly id: string;
  readonly state: "present" | "thin" | "missing" | "outOfOrder";
  /** Where it begins, or the gap where it belongs. */
  readonly at: FindingPlace;
  /** The words that prove it; empty where it is missing. */
  readonly evidence: string;
}

export interface SpeechStatistics {
  /** Physical paragraphs, blank ones included. */
  readonly paragraphs: number;
  /** Han characters and digits. */
  readonly characters: number;
  /** At the pace of the genre, one decimal. */
  readonly minutes: number;
}

export interface CrashedRule {
  readonly rule: string;
  readonly reason: string;
}

export interface CheckReport {
  readonly genre: GenreGuess;
  readonly sections: readonly ReportedSection[];
  readonly required: readonly RequiredSection[];
  readonly promises: readonly ReportedPromise[];
  /** Graver ones first, then in reading order. */
  readonly findings: readonly Finding[];
  readonly crashed: readonly CrashedRule[];
  readonly statistics: SpeechStatistics;
}
