import { join } from "node:path";
import { startSession, type OpenedPreview } from "../browser/previewSession";

/** The pictures of the READMEs. Wants Chinese fonts on the machine; the pane uses the system's. */
const FOLDER = join("docs", "pictures");
const SIZE = { width: 1280, height: 800 } as const;

async function insertedPassage({ place, pane, insertButton, said }: OpenedPreview): Promise<void> {
  await place({ text: "我讲三点意见。", caret: "after" });
  await pane.getByRole("searchbox").fill("学习");
  const title = "严守学习纪律";
  await insertButton(title).click();
  await said(/已插入/);
  await pane.getByRole("row", { name: title, exact: true }).click();
}

const session = await startSession();
try {
  for (const colorScheme of ["light", "dark"] as const) {
    const preview = await session.openPreview({ ...SIZE, colorScheme });
    await insertedPassage(preview);
    const path = join(FOLDER, colorScheme === "light" ? "pane.png" : "pane-dark.png");
    await preview.page.screenshot({ path });
    await preview.page.context().close();
  }
} finally {
  await session.stop();
}
