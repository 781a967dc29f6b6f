import type { PaneDeps } from "../commands/paneDeps";
import { viewAddressOf } from "../state/viewAddress";

/**
 * Opens the view that a ribbon button names in the fragment of the page's address, and keeps the fragment
 * equal to the view in sight: browsers tell only of a fragment that changes, so where an old one stayed the
 * same button would do nothing the second time. One that asks for more than a view (#/check/selection) is
 * therefore replaced by the view's own as soon as it was obeyed.
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
