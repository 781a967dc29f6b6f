/** What the add-in has stored in the document under a name; undefined where nothing. */
export function documentSetting(name: string): unknown {
  return Office.context.document.settings.get(name) ?? undefined;
}

/** Stores a value of JSON in the document. Rejects where Word does not keep it, as in a read-only document. */
export function keepDocumentSetting(name: string, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(name, value);
  return new Promise((resolve, reject) => {
    settings.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(result.error.message));
    });
  });
}
