/** Why something small is not stored. `wiped`: what was stored is gone; the pane still has it. */
export type KeepingTrouble = "refused" | "full" | "wiped";

/** What is stored each by itself, beside own passages. */
export type KeptPart = "shelf" | "formats" | "check" | "blanks" | "settings" | "drafts";

export interface PartKeeping {
  /** Null: everything is stored. */
  readonly trouble: KeepingTrouble | null;
  /** Stored values that could not be read and were set aside. */
  readonly damaged: number;
}

/** How the small things fare that outlive the pane. */
export interface KeepingState {
  readonly parts: Readonly<Partial<Record<KeptPart, PartKeeping>>>;
  /** It was said that the browser stores nothing here, which no later change will alter. */
  readonly isRefusalTold: boolean;
}

export const INITIAL_KEEPING: KeepingState = { parts: {}, isRefusalTold: false };

export interface KeepingEvent {
  readonly kind: "keepingChanged";
  readonly part: KeptPart;
  readonly keeping: PartKeeping;
  /** The person has just changed something; where there is trouble, it lasts only as long as the pane. */
  readonly isLost: boolean;
}

const partsOf = ({ parts }: KeepingState): readonly PartKeeping[] => Object.values(parts);

export function keepingTroubleOf(state: KeepingState): KeepingTrouble | null {
  return partsOf(state).find(({ trouble }) => trouble !== null)?.trouble ?? null;
}

export function damagedKeepingOf(state: KeepingState): number {
  return partsOf(state).reduce((count, { damaged }) => count + damaged, 0);
}

export function isPartKept({ parts }: KeepingState, part: KeptPart): boolean {
  return (parts[part]?.trouble ?? null) === null;
}

export function reduceKeeping(state: KeepingState, event: KeepingEvent): KeepingState {
  const { part, keeping } = event;
  return {
    parts: { ...state.parts, [part]: keeping },
    isRefusalTold: state.isRefusalTold || lossToTell(state, event) === "refused",
  };
}

/** Why what was just changed is not stored, where the person is to hear of it; else null. */
export function lossToTell(
  { isRefusalTold }: KeepingState,
  { keeping: { trouble }, isLost }: KeepingEvent,
): KeepingTrouble | null {
  return isLost && !(trouble === "refused" && isRefusalTold) ? trouble : null;
}
