import type { PaneDeps } from "../commands/paneDeps";
import { viewAddressOf } from "../state/viewAddress";

/**
 * Opens the view that a ribbon button asks for by the fragment of the page's address, and lets the
 * address follow the tabs: a button leads to its view only where the address is another one by then.
 */
export function tieToAddress(store: PaneDeps["store"]): void {
  let ownHash: string | null = null;
  const open = (): void => {
    const address = viewAddressOf(location.hash);
    if (location.hash === ownHash) ownHash = null;
    else if (address !== null) store.dispatch({ kind: "addressOpened", address });
  };
  open();
  addEventListener("hashchange", open);
  store.subscribe(() => {
    const { view } = store.state();
    if ((viewAddressOf(location.hash)?.view ?? "passages") === view) return;
    ownHash = `#/${view}`;
    location.replace(ownHash);
  });
}
