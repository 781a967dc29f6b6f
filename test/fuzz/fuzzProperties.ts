import { fileProperties } from "./fileProperties";
import type { AnyFuzzProperty } from "./fuzzProperty";
import { importProperties } from "./importProperties";
import { libraryProperties } from "./libraryProperties";
import { longProperties } from "./longProperties";
import { packProperties } from "./packProperties";
import { speechProperties } from "./speechProperties";
import { stateProperties } from "./stateProperties";
import { wordProperties } from "./wordProperties";

/** All that is said of hostile input, room by room. */
export const fuzzProperties: readonly AnyFuzzProperty[] = [
  ...speechProperties,
  ...libraryProperties,
  ...stateProperties,
  ...packProperties,
  ...fileProperties,
  ...importProperties,
  ...wordProperties,
  ...longProperties,
];
