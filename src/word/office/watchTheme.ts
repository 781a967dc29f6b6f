/** The typings promise a theme; some hosts, Word on the web among them, have none. */
function officeTheme(): Office.OfficeTheme | null {
  if (typeof Office === "undefined") return null;
  const context = Office.context as Office.Context | undefined;
  return context?.officeTheme ?? null;
}

/**
 * Asks for word of a change. The typings know the event of Outlook alone; a Word without it has no such
 * name, or refuses it, and loses nothing by being asked.
 */
function onThemeChanged(tell: () => void): void {
  const event = Office.EventType.OfficeThemeChanged as Office.EventType | undefined;
  if (event === undefined) return;
  try {
    Office.context.document.addHandlerAsync(event, tell, () => undefined);
  } catch {
    // The focus still tells.
  }
}

/** Office's theme once Office is ready, and whenever it changes or the pane is come back to. */
export function watchTheme(onTheme: (theme: Office.OfficeTheme) => void): void {
  const tell = () => {
    const theme = officeTheme();
    if (theme !== null) onTheme(theme);
  };
  addEventListener("focus", tell);
  if (officeTheme() !== null) onThemeChanged(tell);
  tell();
}
