import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";
import type {
  IncomingMessage,
  MessagePeer,
  MessageSource,
} from "../../src/preview/protocol/messageChannel";
import type { FrameClock } from "./frameClock";

/** Both ends must have one host name and https, or office.js does not trust its host. */
export const ADDIN_ORIGIN = "https://localhost:8444";
export const HOST_ORIGIN = "https://localhost:8443";
export const HOST_URL = `${HOST_ORIGIN}/preview.html`;

const DIST = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);
/** The debug files: an error in a minified one prints the whole of it. */
const SCRIPTS = ["office.debug.js", "word-web-16.00.debug.js", "zh-cn/office_strings.debug.js"];
const NAMES = ["Word", "Office", "OfficeExtension", "OfficeCore", "Microsoft", "OSF", "OfficeExt"];
/** Names the scripts set on the window and then read as plain variables. */
const AMBIENT = ["Strings", "OSFLog", "OfficeRuntime", "Type", "Sys", "OTel", "oteljs"];
const MORE_AMBIENT = ["OSFPerformance", "OSFPerfUtil"];

type Listener = (message: IncomingMessage) => void;

/** Microsoft's own office.js, running in a window that is nothing but what the script looks at. */
export interface OfficeWindow {
  /** What the scripts defined: `Word`, `Office`, `OfficeExtension` … */
  readonly globals: Readonly<Record<string, unknown>>;
  /** The host's end: where the messages of office.js arrive. */
  readonly source: MessageSource;
}

/** Loads the unmodified scripts; `frameName` says who their host is. */
export function loadOfficeWindow(frameName: string, clock: FrameClock): OfficeWindow {
  const hostListeners = new Set<Listener>();
  const frameListeners = new Set<Listener>();
  const frame: MessagePeer = {
    postMessage: (data) => {
      queueMicrotask(() => {
        for (const listen of frameListeners) listen({ data, origin: HOST_ORIGIN, source: host });
      });
    },
  };
  const host: MessagePeer = {
    postMessage: (data) => {
      queueMicrotask(() => {
        for (const listen of hostListeners) listen({ data, origin: ADDIN_ORIGIN, source: frame });
      });
    },
  };
  const window = frameWindow(frameName, host, frameListeners, clock);
  for (const name of [...NAMES, ...AMBIENT, ...MORE_AMBIENT]) window[name] = undefined;
  const text = SCRIPTS.map((file) => readFileSync(join(DIST, file), "utf8")).join("\n;\n");
  // The scripts assign window properties and read them as variables, as in a browser's top scope.
  const load = compileFunction(`with(window){${text}\n}`, ["window"], { filename: SCRIPTS[0] });
  load.call(window, window);
  return {
    globals: Object.fromEntries(NAMES.map((name) => [name, window[name]])),
    source: {
      addEventListener: (_type, listener) => hostListeners.add(listener),
      removeEventListener: (_type, listener) => hostListeners.delete(listener),
    },
  };
}

function frameWindow(
  name: string,
  parent: MessagePeer,
  listeners: Set<Listener>,
  clock: FrameClock,
): Record<string, unknown> {
  const page = new URL(`${ADDIN_ORIGIN}/taskpane.html`);
  const window: Record<string, unknown> = {
    Promise,
    performance,
    console,
    name,
    parent,
    top: parent,
    opener: null,
    history: {},
    external: {},
    navigator: { userAgent: "node", language: "zh-CN" },
    location: Object.fromEntries(
      (
        [
          "href",
          "origin",
          "protocol",
          "host",
          "hostname",
          "port",
          "pathname",
          "hash",
          "search",
        ] as const
      ).map((part) => [part, page[part]]),
    ),
    document: frameDocument(),
    sessionStorage: emptyStorage(),
    localStorage: emptyStorage(),
    addEventListener: (type: string, listener: Listener) => {
      if (type === "message") listeners.add(listener);
    },
    removeEventListener: (_type: string, listener: Listener) => listeners.delete(listener),
    focus: () => undefined,
    blur: () => undefined,
    setTimeout: clock.setTimeout,
    clearTimeout: clock.clearTimeout,
    setInterval: (run: () => void, delay: number) => setInterval(run, delay).unref(),
    clearInterval,
  };
  window["window"] = window;
  window["self"] = window;
  return window;
}

function frameDocument(): Record<string, unknown> {
  const head = {
    // The scripts are loaded already; telemetry is not, and does not have to be.
    appendChild: (script: { src: string; onload?: () => void; onerror?: () => void }) => {
      const isLoaded = SCRIPTS.some((file) => script.src.endsWith(`/${file}`));
      queueMicrotask(() => (isLoaded ? script.onload?.() : script.onerror?.()));
      return script;
    },
  };
  return {
    readyState: "complete",
    domain: "localhost",
    cookie: "",
    head,
    body: elementOf("body"),
    documentElement: elementOf("html"),
    createElement: elementOf,
    createTextNode: () => ({}),
    getElementsByTagName: (tag: string) => {
      if (tag === "head") return [head];
      if (tag !== "script") return [];
      return [{ src: `${ADDIN_ORIGIN}/office-js/${SCRIPTS[0]}`, getAttribute: () => null }];
    },
    querySelectorAll: () => [],
    getElementById: () => null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

function elementOf(tagName: string): Record<string, unknown> {
  const element: Record<string, unknown> = {
    tagName,
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: () => undefined,
    addEventListener: () => undefined,
  };
  // office.js takes addresses apart by giving them to a link.
  Object.defineProperty(element, "href", {
    set: (address: string) => {
      const { hostname, protocol, port, host, pathname } = new URL(address, ADDIN_ORIGIN);
      Object.assign(element, { hostname, protocol, port, host, pathname });
    },
  });
  return element;
}

function emptyStorage(): Partial<Storage> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => {
      items.clear();
    },
    key: (place) => [...items.keys()][place] ?? null,
    get length() {
      return items.size;
    },
  };
}
