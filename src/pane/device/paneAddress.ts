import type { PaneDeps } from "../commands/paneDeps";
import { viewAddressOf } from "../state/viewAddress";

/**
 * Opens the view that a ribbon button asks for by the fragment of the page's address, and lets the
 * address follow the tabs: a button leads to its view only where the address is another one by then.
 * So an address that asks for more than a view gives way to that of the view once it was heard.
 */
export function tieToAddress(store: PaneDeps["store"]): void {
  let ownHash: string | null = null;
  const follow = (): void => {
    const { view } = store.state();
    const hash = `#/${view}`;
    // A fragment that is no address of ours may be office.js's own.
    const isOthers = viewAddressOf(location.hash) === null && view === "passages";
    if (location.hash === hash || isOthers) return;
    ownHash = hash;
    location.replace(hash);
  };
  const open = (): void => {
    const address = viewAddressOf(location.hash);
    if (location.hash === ownHash) ownHash = null;
    else if (address !== null) {
      store.dispatch({ kind: "addressOpened", address });
      follow();
    }
  };
  open();
  addEventListener("hashchange", open);
  store.subscribe(follow);
}
