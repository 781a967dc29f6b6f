/** Program and platform, such as "WORD, OFFICE_ONLINE", for a fault report. */
export async function officePlatform(): Promise<string> {
  const { Utilities } = await import("@microsoft/office-js-helpers");
  return [Utilities.host, Utilities.platform].join(", ");
}
