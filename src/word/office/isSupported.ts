/** Sets beyond the floor whose members the add-in uses where they are. */
export type NewerSet =
  "WordApi 1.4" | "WordApi 1.6" | "WordApi 1.7" | "WordApi 1.8" | "WordApiDesktop 1.3";

/** Whether this Word claims a requirement set. */
export function isSupported(set: NewerSet): boolean {
  const [name = "", version = ""] = set.split(" ");
  return Office.context.requirements.isSetSupported(name, version);
}
