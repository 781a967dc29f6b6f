/** Per cent of the screen; Word makes a window no smaller than it can draw. */
const SIZE = { height: 26, width: 32 };

/** Shows a page of the add-in's own origin in a small window; resolves when that is closed. */
export function showDialog(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(
      url,
      // In a frame on the web: a window would wait behind a question of its own.
      { ...SIZE, displayInIframe: true },
      (opened) => {
        if (opened.status === Office.AsyncResultStatus.Failed) {
          reject(new Error(opened.error.message));
          return;
        }
        const dialog = opened.value;
        // Anything the page sends is the press of its one button.
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          dialog.close();
          resolve();
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      },
    );
  });
}
