import type { OwnStorageTrouble } from "../../state/own/ownState";

/** Thrown by {@link OwnStorage}; `cause` keeps what the browser said. Nothing of the call was stored. */
export class OwnStorageFailure extends Error {
  constructor(
    readonly trouble: OwnStorageTrouble,
    cause?: unknown,
  ) {
    super(trouble, { cause });
    this.name = "OwnStorageFailure";
  }
}
