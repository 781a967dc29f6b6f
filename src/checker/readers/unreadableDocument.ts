/** A file that is not what its name says, or is damaged or dangerous. The message is for the user. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";
}
