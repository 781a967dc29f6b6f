import assert from "node:assert/strict";
import type { AddinPage } from "../../../src/preview/shell/addinPage";
import { createCommandRuns } from "../../../src/preview/shell/commandRuns";
import { createPaneHost } from "../../../src/preview/shell/paneHost";
import { createPending } from "../../../src/preview/shell/pending";
import { createStateStore } from "../../../src/preview/shell/stateStore";
import type { WindowState } from "../../../src/preview/shell/windowState";

const HOME = "https://localhost:3000/taskpane.html";

const settled = () => new Promise(setImmediate);

interface Fired {
  readonly event: string;
  readonly data: unknown;
}

function page(url: string, listens = true) {
  const fired: Fired[] = [];
  let isClosed = false;
  const made: AddinPage = {
    frame: { key: url, name: "", url },
    origin: new URL(url).origin,
    channel: {
      fire: (event, data) => {
        if (listens) fired.push({ event, data });
        return listens;
      },
      notify: () => true,
      isSubscribed: () => listens,
      forgetSubscriptions: () => undefined,
      close: () => {
        isClosed = true;
      },
    },
    ready: createPending(),
  };
  return { made, fired, isClosed: () => isClosed };
}

function host(options: { isShared?: boolean; isReached?: boolean } = {}) {
  const manifest = { sharedRuntimeUrl: options.isShared === true ? HOME : null };
  // The pane's host looks at these two parts of the window's state only.
  const state = createStateStore({ pane: null, manifest } as unknown as WindowState);
  const pages: ReturnType<typeof page>[] = [];
  const silence = createPending();
  const pane = createPaneHost({
    state,
    openPage: (url) => {
      const opened = page(url);
      pages.push(opened);
      return opened.made;
    },
    wait: () => silence.promise,
    canReach: () => Promise.resolve(options.isReached ?? true),
  });
  return { pane, state, pages, silence };
}

describe("task pane", () => {
  it("keeps its page where only the fragment of the address changes", () => {
    const { pane, state, pages } = host();
    pane.show(HOME);
    pane.show(`${HOME}#/check`);
    assert.equal(pages.length, 1);
    assert.equal(state.get().pane?.frame.url, `${HOME}#/check`);
    assert.equal(state.get().pane?.frame.key, HOME);
  });

  it("starts another page anew and ends the conversation with the old one", () => {
    const { pane, pages } = host();
    pane.show(HOME);
    pane.show("https://localhost:3000/other.html");
    assert.equal(pages.length, 2);
    assert.equal(pages[0]!.isClosed(), true);
  });

  it("ends its page when it is closed", () => {
    const { pane, state, pages } = host();
    pane.show(HOME);
    pane.close();
    assert.equal(state.get().pane, null);
    assert.equal(pane.page(), null);
    assert.equal(pages[0]!.isClosed(), true);
  });

  it("only hides and shows a page that shares its runtime, and tells it", () => {
    const { pane, state, pages } = host({ isShared: true });
    pane.show(HOME);
    pane.close();
    assert.equal(state.get().pane?.isVisible, false);
    pane.show(HOME);
    assert.equal(state.get().pane?.isVisible, true);
    assert.equal(pages[0]!.isClosed(), false);
    const messages = pages[0]!.fired.map(({ data }) => JSON.stringify(data));
    assert.equal(messages.length, 2);
    assert.match(messages[0]!, /Hidden/);
    assert.match(messages[1]!, /Visible/);
  });

  it("is running once its page has asked for its context", async () => {
    const { pane, state, silence } = host();
    pane.show(HOME);
    assert.equal(state.get().pane?.progress, "starting");
    pane.started();
    silence.resolve();
    await settled();
    assert.equal(state.get().pane?.progress, "running");
  });

  it("says that nothing answers at its address", async () => {
    const { pane, state } = host({ isReached: false });
    pane.show(HOME);
    await settled();
    assert.equal(state.get().pane?.progress, "unreachable");
  });

  it("says that a page has loaded and keeps silent", async () => {
    const { pane, state, silence } = host();
    pane.show(HOME);
    silence.resolve();
    await settled();
    assert.equal(state.get().pane?.progress, "silent");
  });
});

describe("ribbon functions", () => {
  it("wait for the page to be ready and end when it reports so", async () => {
    const { made, fired } = page(HOME);
    const runs = createCommandRuns();
    let isDone = false;
    const run = runs.run(made, "insertNext", "Speech.Next").then(() => (isDone = true));
    await settled();
    assert.equal(fired.length, 0);

    made.ready.resolve();
    await settled();
    const [id, name, event] = fired[0]!.data as readonly [string, string, string];
    assert.equal(name, "insertNext");
    assert.deepEqual(JSON.parse(event), { source: { id: "Speech.Next" } });
    assert.equal(isDone, false);

    runs.completed(id);
    await run;
    assert.equal(isDone, true);
  });

  it("fail where the page does not listen", async () => {
    const { made } = page(HOME, false);
    made.ready.resolve();
    await assert.rejects(createCommandRuns().run(made, "insertNext", "b"), /insertNext/);
  });
});
