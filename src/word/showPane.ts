/** Brings the pane into sight; false where this page is not the pane's, or Word cannot. */
export async function showPane(): Promise<boolean> {
  const { requirements } = Office.context;
  // Elsewhere the member is there and fails, or shows the page of the functions as if it were a pane.
  if (!requirements.isSetSupported("SharedRuntime", "1.1")) return false;
  await Office.addin.showAsTaskpane();
  return true;
}
