/** Program and platform, such as "WORD, OFFICE_ONLINE", for a fault report. */
export async function officePlatform(): Promise<string> {
  const { Utilities } = await import(
    /* webpackChunkName: "helpers" */ "@microsoft/office-js-helpers"
  );
  // Outside Office there is no platform, whatever the typings say.
  const platform = Utilities.platform as string | null;
  return platform === null ? Utilities.host : `${Utilities.host}, ${platform}`;
}
