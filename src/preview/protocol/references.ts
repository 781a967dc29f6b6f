import type { WordObject } from "./wordClass";

/** Objects a client holds across batches, by the `{n}` it knows them by. */
export class References {
  readonly #byReference = new Map<string, WordObject>();
  readonly #ofObject = new WeakMap<WordObject, string>();
  #next = 1;

  get size(): number {
    return this.#byReference.size;
  }

  keep(object: WordObject): string {
    const known = this.#ofObject.get(object);
    const reference = known ?? `{${this.#next++}}`;
    this.#ofObject.set(object, reference);
    this.#byReference.set(reference, object);
    return reference;
  }

  isKept(object: WordObject): boolean {
    const reference = this.#ofObject.get(object);
    return reference !== undefined && this.#byReference.has(reference);
  }

  find(reference: string): WordObject | undefined {
    return this.#byReference.get(reference);
  }

  release(reference: string): void {
    this.#byReference.delete(reference);
  }

  releaseAll(): void {
    this.#byReference.clear();
  }
}
