import { fileProperties } from "./fileProperties";
import type { AnyFuzzProperty } from "./fuzzProperty";
import { libraryProperties } from "./libraryProperties";
import { speechProperties } from "./speechProperties";
import { stateProperties } from "./stateProperties";
import { wordProperties } from "./wordProperties";

/** All that is said of hostile input, room by room. */
export const fuzzProperties: readonly AnyFuzzProperty[] = [
  ...speechProperties,
  ...libraryProperties,
  ...stateProperties,
  ...fileProperties,
  ...wordProperties,
];
