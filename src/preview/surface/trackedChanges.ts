import type { EditorModule } from "@docx-editor.dev/core/contracts/modules";
import { collectReviewItems } from "@docx-editor.dev/core/store";

/** Lets the editor draw tracked changes as Word's “all markup” does, and track what is typed. */
export const TRACKED_CHANGES: EditorModule = {
  id: "tracked-changes",
  review: {
    displayModes: ["all-markup"],
    collectReviewItems,
    revisionItemsOfParagraph: (storyPart, paragraphId) =>
      collectReviewItems({ storyPart })
        .filter((item) => item.kind === "revision")
        .filter(({ ranges }) =>
          ranges.every(({ start, end }) =>
            [start, end].every((place) => place.paragraphId === paragraphId),
          ),
        ),
  },
};
