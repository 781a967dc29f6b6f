import type { Said } from "../../speech/said";

/** Why nothing could be read, for whoever says it in other words or in another language. */
export type UnreadableKind =
  "damaged" | "encrypted" | "oldWord" | "otherFormat" | "tooLarge" | "unknownEncoding" | "noText";

/** A file that is not what its name says, or is damaged or dangerous. `said` is for the user. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";

  constructor(
    readonly said: Said,
    readonly kind: UnreadableKind = "damaged",
    options?: ErrorOptions,
  ) {
    super(said["zh-CN"], options);
  }
}
