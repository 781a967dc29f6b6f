import type { SmallStorage } from "../commands/paneDeps";
import type { KeepingTrouble } from "../state/keepingState";
import { storedOver } from "../state/storedState";
import { openBrowserStorage, watchStorage, type BrowserStorage } from "./browserStorage";

/** Something small that is stored as one value. */
export interface KeptKind<T> {
  readonly name: string;
  /** Where nothing is stored. */
  readonly none: T;
  /** What can be read of a stored value; null where it is nothing of the kind. */
  readonly valueIn: (stored: unknown) => T | null;
  readonly recordOf: (value: T) => object;
}

type Change<T> = (value: T) => T;

/**
 * How long a change may still be overwritten by another pane that wrote at the same moment: browsers tell
 * panes of each other's writes a little later.
 */
const CONTEST_MS = 2_000;

/** Of one kind, so that a storage full of rubbish cannot grow it further. */
const MOST_SET_ASIDE = 20;

const absent = Symbol("absent");

/** The helpers wrap what the browser says. */
function troubleOf(cause: unknown): KeepingTrouble {
  const inner = (cause as { readonly innerError?: unknown }).innerError ?? cause;
  const name = inner instanceof Error || inner instanceof DOMException ? inner.name : "";
  return name === "SecurityError" ? "refused" : "full";
}

/**
 * Opens what is stored under Office's `partition` key; what older versions stored without one is read
 * where nothing else is there, and left alone.
 */
export async function openKeptValue<T>(
  kind: KeptKind<T>,
  partition: string,
): Promise<SmallStorage<T>> {
  return new KeptValue(kind, partition, await openBrowserStorage());
}

class KeptValue<T> implements SmallStorage<T> {
  readonly #kind: KeptKind<T>;
  readonly #partition: string;
  readonly #browser: BrowserStorage;
  /** As last read or stored; null before that. */
  #known: T | null = null;
  /** Something was seen under the partition's own key. */
  #isSeen = false;
  #unkept: readonly Change<T>[] = [];
  #contested: readonly { readonly change: Change<T>; readonly at: number }[] = [];
  #trouble: KeepingTrouble | null;

  constructor(kind: KeptKind<T>, partition: string, browser: BrowserStorage) {
    this.#kind = kind;
    this.#partition = partition;
    this.#browser = browser;
    this.#trouble = browser.isKept ? null : "refused";
  }

  get trouble(): KeepingTrouble | null {
    return this.#trouble;
  }

  read(): T {
    const value = this.#base();
    return this.#unkept.reduce((changed, change) => change(changed), value);
  }

  damaged(): readonly unknown[] {
    const raw = this.#raw();
    const setAside = this.#setAside();
    return raw === absent || this.#kind.valueIn(raw) !== null ? setAside : [...setAside, raw];
  }

  change(change: Change<T>): void {
    const changes = [...this.#unkept, change];
    const next = changes.reduce((value, one) => one(value), this.#base());
    if (this.#stored(next))
      this.#contested = [...this.#stillContested(), { change, at: Date.now() }];
    else this.#unkept = changes;
  }

  watch(onChange: () => void): () => void {
    return watchStorage(this.#keyOf(this.#kind.name), () => {
      this.#makeOverwrittenAgain();
      onChange();
    });
  }

  #keyOf(name: string): string {
    return this.#partition === "" ? name : `${this.#partition}/${name}`;
  }

  #under(key: string): unknown {
    return this.#browser.storage.get(key) ?? absent;
  }

  /** As it stands there; absent where nothing does. */
  #raw(): unknown {
    const { name } = this.#kind;
    const raw = this.#under(this.#keyOf(name));
    if (raw !== absent) this.#isSeen = true;
    return raw === absent && !this.#isSeen ? this.#under(name) : raw;
  }

  /** What is stored; where it is gone or damaged, what was known of it. */
  #base(): T {
    const raw = this.#raw();
    const value = raw === absent ? null : this.#kind.valueIn(raw);
    if (value !== null) this.#known = value;
    else if (raw === absent && this.#isSeen) this.#trouble ??= "wiped";
    return this.#known ?? this.#kind.none;
  }

  /** False where it could not be stored. */
  #stored(value: T): boolean {
    const { name, recordOf } = this.#kind;
    try {
      const raw = this.#raw();
      if (raw !== absent && this.#kind.valueIn(raw) === null) this.#putAside(raw);
      const record = recordOf(value);
      const whole = Array.isArray(record) ? record : storedOver(raw, record);
      this.#browser.storage.set(this.#keyOf(name), whole);
    } catch (cause) {
      this.#trouble = troubleOf(cause);
      return false;
    }
    this.#known = value;
    this.#isSeen = true;
    this.#unkept = [];
    this.#trouble = this.#browser.isKept ? null : "refused";
    return true;
  }

  #setAside(): readonly unknown[] {
    const stored = this.#under(this.#keyOf(`${this.#kind.name}.damaged`));
    return Array.isArray(stored) ? (stored as readonly unknown[]) : [];
  }

  #putAside(raw: unknown): void {
    const setAside = [...this.#setAside(), raw].slice(-MOST_SET_ASIDE);
    this.#browser.storage.set(this.#keyOf(`${this.#kind.name}.damaged`), setAside);
  }

  #stillContested() {
    const since = Date.now() - CONTEST_MS;
    return this.#contested.filter(({ at }) => at > since);
  }

  /** Once only, so that two panes never go on answering each other. */
  #makeOverwrittenAgain(): void {
    const contested = this.#stillContested();
    this.#contested = [];
    if (contested.length === 0) return;
    const value = this.#base();
    const changed = contested.reduce((one, { change }) => change(one), value);
    const { recordOf } = this.#kind;
    if (JSON.stringify(recordOf(changed)) === JSON.stringify(recordOf(value))) return;
    if (!this.#stored(changed))
      this.#unkept = [...contested.map(({ change }) => change), ...this.#unkept];
  }
}
