/** The sets a host advertises, e.g. `{ WordApi: "1.3" }`. Versions are text: "1.10" is newer than "1.9". */
export type RequirementSets = Readonly<Record<string, string>>;

/** `WordApi 1.3`, or `1.3` for short: the set that introduced a member. */
export function isAdvertised(sets: RequirementSets, requirement: string): boolean {
  const [name, version] = requirement.includes(" ")
    ? (requirement.split(" ") as [string, string])
    : ["WordApi", requirement];
  const advertised = sets[name];
  if (advertised === undefined) return false;
  const [major = 0, minor = 0] = advertised.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = version.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
