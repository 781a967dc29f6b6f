import type { KeptPart } from "../state/keepingState";
import type { PaneDeps, SmallStorage } from "./paneDeps";

type StoreDeps = Pick<PaneDeps, "store">;

/** One kind of small thing that outlives the pane: where it is kept, and how the pane shows it. */
export interface SmallKeeping<T> {
  readonly part: KeptPart;
  readonly open: () => Promise<SmallStorage<T>>;
  readonly show: (value: T) => void;
}

/** Storages that are listened to already: several views open the same one. */
const followed = new WeakSet<object>();

function tell(
  { store }: StoreDeps,
  part: KeptPart,
  storage: SmallStorage<unknown> | null,
  isLost: boolean,
): void {
  const trouble = storage === null ? "refused" : storage.trouble;
  const keeping = { trouble, damaged: storage?.damaged().length ?? 0 };
  store.dispatch({ kind: "keepingChanged", part, keeping, isLost });
}

/** Shows what is kept, now and whenever another pane has changed it; without it the pane goes on. */
export async function followSmall<T>(
  deps: StoreDeps,
  { part, open, show }: SmallKeeping<T>,
): Promise<void> {
  try {
    const storage = await open();
    const showNow = (): void => {
      show(storage.read());
      tell(deps, part, storage, false);
    };
    showNow();
    if (followed.has(storage)) return;
    followed.add(storage);
    storage.watch(showNow);
  } catch {
    tell(deps, part, null, false);
  }
}

/**
 * Makes a change last, and says so where it does not, unless the person never asked for it (`isAsked`).
 * The pane shows it already, or does so now.
 */
export async function changeSmall<T>(
  deps: StoreDeps,
  { part, open, show }: SmallKeeping<T>,
  change: (value: T) => T,
  isAsked = true,
): Promise<void> {
  try {
    const storage = await open();
    storage.change(change);
    show(storage.read());
    tell(deps, part, storage, isAsked);
  } catch {
    tell(deps, part, null, isAsked);
  }
}
