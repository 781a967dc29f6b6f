import type { RequirementSets } from "./requirementSets";

/** The Word API the window claims: the floor of every supported Word, or the newest played here. */
export type ApiLevel = "1.3" | "newest";

/** Microsoft 365, or a Word bought once, which has no shared runtime. */
export type WordEdition = "365" | "2021";

/** Sets of the window itself, whatever the version of the Word API. */
const WINDOW_SETS: RequirementSets = {
  AddInCommands: "1.3",
  CompressedFile: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  File: "1.1",
  OoxmlCoercion: "1.1",
  RibbonApi: "1.1",
  Selection: "1.1",
  Settings: "1.1",
  TextCoercion: "1.1",
};

const SETS_OF_365: RequirementSets = { KeyboardShortcuts: "1.1", SharedRuntime: "1.1" };

/** Members of these sets that the object model lacks are answered with `ApiNotFound` and logged. */
const NEWEST = { WordApi: "1.8", WordApiDesktop: "1.3" } as const;

export function requirementSetsAt(level: ApiLevel, edition: WordEdition = "365"): RequirementSets {
  return {
    ...WINDOW_SETS,
    ...(edition === "365" && SETS_OF_365),
    ...(level === "newest" ? NEWEST : { WordApi: level }),
  };
}
