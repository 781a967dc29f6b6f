import { useState } from "react";

/** The role of the words for a failure: none where it was there when the view was opened, and was heard before. */
export function useNewAlert(failure: unknown): "alert" | undefined {
  const [known] = useState(failure);
  return Object.is(failure, known) ? undefined : "alert";
}
