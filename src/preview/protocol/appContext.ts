import type { RequirementSets } from "./requirementSets";

/** BCP 47 tag of the window's language. */
export type DisplayLanguage = "zh-CN" | "en-US";

export interface AppContextFacts {
  readonly controlId: string;
  readonly correlationId: string;
  readonly displayLanguage: DisplayLanguage;
  readonly documentUrl: string;
  readonly isReadOnly: boolean;
  /** Setting name to the JSON of its value. */
  readonly settings: Readonly<Record<string, string>>;
  readonly requirementSets: RequirementSets;
  readonly addinName: string;
  readonly addinDomains: readonly string[];
  readonly windowWidth: number;
  readonly windowHeight: number;
  readonly isPaneVisible: boolean;
}

/** OSF.AppName: Word on the web. */
const WORD_WEB_APP = 32;
const READ_ONLY = 0;
const READ_WRITE = 1;
const TASK_PANE_CONTROL = 1;
const DISPLAY_HIDDEN = 1;
const DISPLAY_TASK_PANE = 2;

/** The answer to `ContextActivationManager_getAppContextAsync`, by which office.js knows its host. */
export function appContextOf(facts: AppContextFacts): Readonly<Record<string, unknown>> {
  return {
    _id: facts.controlId,
    _appName: WORD_WEB_APP,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: facts.displayLanguage,
    _dataLocale: "zh-CN",
    _docUrl: facts.documentUrl,
    _clientMode: facts.isReadOnly ? READ_ONLY : READ_WRITE,
    _settings: facts.settings,
    _reason: "documentOpened",
    _osfControlType: TASK_PANE_CONTROL,
    _eToken: "",
    _correlationId: facts.correlationId,
    _appInstanceId: facts.controlId,
    _requirementMatrix: JSON.stringify(facts.requirementSets),
    _hostFullVersion: "16.0.18000.40000",
    _hostCustomMessage: "",
    _clientWindowHeight: facts.windowHeight,
    _clientWindowWidth: facts.windowWidth,
    _addinName: facts.addinName,
    _appDomains: facts.addinDomains,
    _dialogRequirementMatrix: "",
    _featureGates: {},
    _initialDisplayMode: facts.isPaneVisible ? DISPLAY_TASK_PANE : DISPLAY_HIDDEN,
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
    _marketplaceType: "",
  };
}
