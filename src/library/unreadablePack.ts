import type { Said } from "../speech/said";

/** The file is no pack that can be read; `said` tells in one sentence what to do. */
export class UnreadablePack extends Error {
  override readonly name = "UnreadablePack";

  constructor(
    readonly said: Said,
    options?: ErrorOptions,
  ) {
    super(said["zh-CN"], options);
  }
}
