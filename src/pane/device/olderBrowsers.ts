/**
 * What the pane's code and its libraries take from JavaScript and browsers before 2023 do not have: the
 * one inside WPS, and those that offices update rarely (Chromium 86 and later). To be imported first.
 */
type Method = (this: never, ...args: never[]) => unknown;

/** Adds what is missing, as the language defines it: hidden from `for…in`. */
function supply(prototype: object, methods: Readonly<Record<string, Method>>): void {
  for (const [name, value] of Object.entries(methods))
    if (!(name in prototype))
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

type Test<T> = (item: T, index: number, list: readonly T[]) => unknown;

function findLastIndex<T>(this: readonly T[], test: Test<T>): number {
  for (let index = this.length - 1; index >= 0; index--)
    if (test(this[index] as T, index, this)) return index;
  return -1;
}

function findLast<T>(this: readonly T[], test: Test<T>): T | undefined {
  return this[findLastIndex.call(this, test as Test<unknown>)];
}

function toReversed<T>(this: readonly T[]): T[] {
  return [...this].reverse();
}

supply(Array.prototype, { at, findLast, findLastIndex, toReversed });
supply(String.prototype, { at });
supply(Object.getPrototypeOf(Uint8Array.prototype) as object, { at });
supply(Object, {
  hasOwn: (owner: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(owner, key),
});
