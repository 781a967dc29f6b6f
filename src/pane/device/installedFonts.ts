/** On every Windows, every Mac or every Linux; where none is found, the browser does not tell. */
const EVERYWHERE = ["Arial", "Helvetica", "DejaVu Sans", "Liberation Sans", "Noto Sans CJK SC"];

async function isInstalled(name: string): Promise<boolean> {
  try {
    await new FontFace("probe", `local("${name.replace(/["\\]/g, "\\$&")}")`).load();
    return true;
  } catch {
    return false;
  }
}

async function installedAmong(names: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await Promise.all(names.map(isInstalled));
  return new Set(names.filter((_, index) => found[index]));
}

/** Those of the fonts that this machine has; null where the browser does not tell. */
export async function installedFonts(
  names: readonly string[],
): Promise<ReadonlySet<string> | null> {
  const [installed, known] = await Promise.all([installedAmong(names), installedAmong(EVERYWHERE)]);
  return installed.size > 0 || known.size > 0 ? installed : null;
}
