/** The typings promise a theme; some hosts, Word on the web among them, have none. */
function officeTheme(): Office.OfficeTheme | null {
  if (typeof Office === "undefined") return null;
  const context = Office.context as Office.Context | undefined;
  return context?.officeTheme ?? null;
}

/** Office's theme once Office is ready, and whenever the pane is come back to: Word tells no change. */
export function watchTheme(onTheme: (theme: Office.OfficeTheme) => void): void {
  const tell = () => {
    const theme = officeTheme();
    if (theme !== null) onTheme(theme);
  };
  addEventListener("focus", tell);
  tell();
}
