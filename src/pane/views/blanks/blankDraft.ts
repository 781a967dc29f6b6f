import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { BlankDescription } from "../../../library/blankDescriptions";
import { canApplyPlan } from "../../commands/applyPlan";
import { fillBlanks } from "../../commands/blanks/fillBlanks";
import { isComposing } from "../parts/isComposing";
import { usePane, usePaneDeps } from "../paneContext";

export interface BlankFieldProps {
  readonly name: string;
  /** What stands in the document; empty while nothing does, or not the same everywhere. */
  readonly value: string;
  readonly description: BlankDescription | undefined;
  /** Values to choose from; any other may be typed. */
  readonly suggestions: readonly string[];
  /** Of the name, and of what explains it. */
  readonly labelId: string;
  readonly hintId: string;
}

/** The fields of the view, in order; Enter goes from one to the next. */
const FIELD = "[data-blank-field]";

function goToNextField(from: HTMLElement): void {
  const fields = [...document.querySelectorAll<HTMLElement>(FIELD)];
  const next = fields[fields.indexOf(from) + 1];
  // The last one stays: without focus the keyboard would begin at the top of the pane.
  next?.focus();
}

/**
 * What stands in the field of a blank, filled into the document when the field is left: `formed` makes of
 * what was typed what is to stand there.
 */
export function useBlankDraft(
  name: string,
  value: string,
  formed = (typed: string): string => typed,
) {
  const deps = usePaneDeps();
  const canFill = usePane(canApplyPlan);
  const [typed, setTyped] = useState<string | null>(null);
  /** What is to go into the document as soon as nothing else is being written there. */
  const wanted = useRef<string | null>(null);
  /** What is being written there now: leaving the field after Enter asks for it once more. */
  const written = useRef<string | null>(null);
  const draft = typed ?? value;
  const fillWanted = useCallback(async () => {
    const text = wanted.current;
    if (text === null) return;
    wanted.current = null;
    const values = new Map([[name, text.trim() === "" ? null : text]]);
    written.current = text;
    const outcome = await fillBlanks(deps, values);
    written.current = null;
    if (outcome === "filled") setTyped((latest) => (latest === text ? null : latest));
    else if (outcome === "waiting") wanted.current ??= text;
  }, [deps, name]);
  useEffect(() => {
    if (canFill) void fillWanted();
  }, [canFill, fillWanted]);
  const forget = () => {
    wanted.current = null;
    setTyped(null);
  };
  const fill = (text: string) => {
    if (text === value) {
      forget();
      return;
    }
    if (text === written.current) return;
    wanted.current = text;
    void fillWanted();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event.nativeEvent)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      fill(formed(draft));
      goToNextField(event.currentTarget);
    } else if (event.key === "Escape" && typed !== null) {
      event.preventDefault();
      event.stopPropagation();
      forget();
    }
  };
  return {
    draft,
    type: setTyped,
    fill,
    handlers: { onKeyDown, onBlur: () => fill(formed(draft)) },
  };
}
