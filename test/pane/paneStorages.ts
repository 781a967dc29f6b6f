/** What two panes of one browser share: each its own window, and word of what the other stores. */
export interface SharedStorage {
  readonly items: Map<string, string>;
  /** Characters that the browser takes for one value. */
  limit: number;
  /** Whether the browser refuses everything from now on. */
  isRefused: boolean;
  /** Tells everybody who listens that a key has another value; null: that everything was cleared. */
  readonly announce: (key: string | null) => void;
}

interface FakeStorageEvent {
  readonly key: string | null;
}

type Listener = (event: FakeStorageEvent) => void;

class QuotaExceededError extends Error {
  override readonly name = "QuotaExceededError";
}

class SecurityError extends Error {
  override readonly name = "SecurityError";
}

/**
 * Puts a browser's local storage in place of `window`, for as long as a test lasts. The storage event is
 * sent by the test, as a browser sends it a while after the write.
 */
export function useSharedStorage(): SharedStorage {
  const listeners = new Set<Listener>();
  const items = new Map<string, string>();
  const shared: SharedStorage = {
    items,
    limit: Infinity,
    isRefused: false,
    announce: (key) => listeners.forEach((listener) => listener({ key })),
  };
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem(key: string, value: string) {
      if (shared.isRefused) throw new SecurityError();
      if (value.length > shared.limit) throw new QuotaExceededError();
      items.set(key, value);
    },
  };
  const window = {
    localStorage,
    addEventListener: (_: "storage", listener: Listener) => listeners.add(listener),
    removeEventListener: (_: "storage", listener: Listener) => listeners.delete(listener),
  };
  Object.defineProperty(globalThis, "window", { value: window, configurable: true });
  return shared;
}
