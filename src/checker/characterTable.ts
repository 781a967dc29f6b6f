/** 1 at the code of each of the characters: to look there is quicker than any pattern. */
export function characterTable(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1;
  return table;
}
