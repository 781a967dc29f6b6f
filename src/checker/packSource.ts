/** The unit's pack that something comes from; absent fields: it is built in. */
export interface PackSource {
  readonly layer?: "unit";
  /** Name of the pack. */
  readonly pack?: string;
}

export function fromPack(pack: string | undefined): PackSource {
  return pack === undefined ? {} : { layer: "unit", pack };
}
