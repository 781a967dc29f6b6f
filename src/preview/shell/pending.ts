/** Something that will have happened, and the way to say that it has. */
export interface Pending {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

export function createPending(): Pending {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
