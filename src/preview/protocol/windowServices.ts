import { aBoolean, aString, strings, type ValueType } from "./valueType";
import { wordClass, type WordObject } from "./wordClass";

/** Where the add-in's runtime stands: its pane shown, or running with the pane closed. */
export type RuntimeState = "Visible" | "Background" | "Inactive";

/** What an add-in can ask of the window around the document. */
export interface WindowServices {
  /** The page has told which function answers which action: it has finished starting. */
  handlersReady(): void;
  runtimeState(): RuntimeState;
  setRuntimeState(state: RuntimeState): void;
  startupState(): RuntimeState;
  setStartupState(state: RuntimeState): void;
  setButtonEnabled(buttonId: string, isEnabled: boolean): void;
  isButtonEnabled(buttonId: string): boolean;
  setTabVisible(tabId: string, isVisible: boolean): void;
  /** Key combinations such as `Ctrl+Shift+1` to the add-in's action ids. */
  shortcuts(): Readonly<Record<string, string>>;
  replaceShortcuts(shortcuts: Readonly<Record<string, string>>): void;
  isShortcutInUse(keys: string): boolean;
}

interface Service extends WordObject {
  readonly window: WindowServices;
}

interface RibbonPart extends Service {
  readonly id: string;
}

/** The services are as old as the oldest Word API. */
const SINCE = "1.1";

const aRuntimeState: ValueType<RuntimeState> = {
  name: "AppRuntimeState",
  accepts: (value): value is RuntimeState =>
    value === "Visible" || value === "Background" || value === "Inactive",
};

const shortcutTable: ValueType<Readonly<Record<string, string>>> = {
  name: "shortcuts",
  accepts: (value): value is Readonly<Record<string, string>> =>
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((keys) => typeof keys === "string" || keys === null),
};

const internalService = wordClass<Service>("AddinInternalService", (is) => ({
  notifyActionHandlerReady: is.command(SINCE, [], (service) => {
    service.window.handlersReady();
  }),
}));

const appRuntimeService = wordClass<Service>("AppRuntimeService", (is) => ({
  getAppRuntimeState: is.method(SINCE, [], (service) => service.window.runtimeState()),
  setAppRuntimeState: is.command(SINCE, [aRuntimeState], (service, state) => {
    service.window.setRuntimeState(state);
  }),
}));

const appRuntimePersistenceService = wordClass<Service>("AppRuntimePersistenceService", (is) => ({
  getAppRuntimeStartState: is.method(SINCE, [], (service) => service.window.startupState()),
  setAppRuntimeStartState: is.command(SINCE, [aRuntimeState], (service, state) => {
    service.window.setStartupState(state);
  }),
}));

const ribbonTab = wordClass<RibbonPart>("RibbonTab", (is) => ({
  id: is.readOnly(SINCE, aString, (tab) => tab.id),
  setVisibility: is.command(SINCE, [aBoolean], (tab, isVisible) => {
    tab.window.setTabVisible(tab.id, isVisible);
  }),
}));

const ribbonButton = wordClass<RibbonPart>("RibbonButton", (is) => ({
  id: is.readOnly(SINCE, aString, (button) => button.id),
  enabled: is.settable(
    SINCE,
    aBoolean,
    (button) => button.window.isButtonEnabled(button.id),
    (button, isEnabled) => {
      button.window.setButtonEnabled(button.id, isEnabled);
    },
  ),
}));

const dynamicRibbon = wordClass<Service>("DynamicRibbon", (is) => ({
  getTab: is.method(SINCE, [aString], ({ window }, id) => ({ wordClass: ribbonTab, window, id })),
  getButton: is.method(SINCE, [aString], ({ window }, id) => ({
    wordClass: ribbonButton,
    window,
    id,
  })),
}));

const actionService = wordClass<Service>("ActionService", (is) => ({
  areShortcutsInUse: is.method(SINCE, [strings], (service, keys) =>
    keys.map((each) => service.window.isShortcutInUse(each)),
  ),
  getShortcuts: is.method(SINCE, [], (service) => service.window.shortcuts()),
  replaceShortcuts: is.command(SINCE, [shortcutTable], (service, shortcuts) => {
    service.window.replaceShortcuts(shortcuts);
  }),
}));

/** Classes by the full names under which office.js asks for them. */
const SERVICE_CLASSES = new Map([
  ["Microsoft.InternalService.AddinInternalService", internalService],
  ["Microsoft.AppRuntime.AppRuntimeService", appRuntimeService],
  ["Microsoft.AppRuntime.AppRuntimePersistenceService", appRuntimePersistenceService],
  ["Microsoft.DynamicRibbon.DynamicRibbon", dynamicRibbon],
  ["Microsoft.Office.ActionService", actionService],
]);

export function isServiceType(typeName: string): boolean {
  return SERVICE_CLASSES.has(typeName);
}

/** A service by its full name, or null where the window has none such. */
export function windowService(window: WindowServices, typeName: string): WordObject | null {
  const found = SERVICE_CLASSES.get(typeName);
  if (found === undefined) return null;
  const service: Service = { wordClass: found, window };
  return service;
}
