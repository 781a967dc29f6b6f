import type { Decode } from "../../checker/readers/decode";

/** Null where the bytes are not of that encoding, or the browser does not know it. */
export const strictDecode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
