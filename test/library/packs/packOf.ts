import type { Pack } from "../../../src/library/packs/pack";
import { readPack } from "../../../src/library/packs/readPack";

/** The text of a pack file with these fields. */
export function packFile(fields: object): string {
  return JSON.stringify({ format: "union-speech-pack", version: 1, name: "县总工会", ...fields });
}

/** A pack whose every entry is sound. */
export function packOf(fields: object): Pack {
  const { pack, rejected } = readPack(packFile(fields));
  if (rejected.length > 0) throw new Error(JSON.stringify(rejected));
  return pack;
}

/** A sound entry of the passages, to change a field of. */
export const WISH = { id: "w1", section: "wish", title: "祝愿", text: "祝{班名}圆满成功！" };
