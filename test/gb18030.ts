const HIGH = { from: 0x81, to: 0xfe };
const LOW = { from: 0x40, to: 0xfe };

/** Two-byte characters of GB18030; what Chinese text is written with. */
function twoByteCharacters(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, readonly [number, number]>();
  for (let high = HIGH.from; high <= HIGH.to; high++)
    for (let low = LOW.from; low <= LOW.to; low++) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && character !== "\ufffd") bytesOf.set(character, [high, low]);
    }
  return bytesOf;
}

/** The platform decodes this encoding but does not write it. */
export function gb18030Of(text: string): Uint8Array {
  const bytesOf = twoByteCharacters();
  return Uint8Array.from(
    Array.from(text).flatMap((character) => bytesOf.get(character) ?? [character.charCodeAt(0)]),
  );
}
