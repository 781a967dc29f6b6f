/** A value that changes as a whole, and those who want to know. */
export interface StateStore<S> {
  readonly get: () => S;
  readonly set: (next: Partial<S>) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createStateStore<S extends object>(initial: S): StateStore<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(next) {
      state = { ...state, ...next };
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
