/** Brings the pane into sight; false where this page is not the pane's, or Word cannot. */
export async function showPane(): Promise<boolean> {
  const { requirements } = Office.context;
  // Elsewhere the member is there and fails, or shows the page of the functions as if it were a pane.
  if (!requirements.isSetSupported("SharedRuntime", "1.1")) return false;
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    // As where it cannot: who asked says elsewhere what there is to say.
    return false;
  }
}
