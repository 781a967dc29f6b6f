import type { Fault, FaultCode, FaultRule } from "../../src/preview/protocol/faultPlan";
import { HOST_ERROR } from "../../src/preview/protocol/faultPlan";
import type { HostFailureKind } from "../../src/word/documentHost";
import type { OpenDocument } from "../preview/openWord";

/** Typed by somebody else while the pane is at work; it stands nowhere else. */
export const TYPED = "〈笔〉";

export interface FaultCase {
  readonly name: string;
  readonly rule: (word: OpenDocument) => FaultRule;
  /** What the failure is called where the pane has to tell it; null where more than one is right. */
  readonly kind: HostFailureKind | null;
  /** Word cannot be put right again before the pane gives up. */
  readonly lasts?: true;
  /** What was typed is a paragraph of its own. */
  readonly adds?: true;
  /** The person changes how Word writes, not what stands there. */
  readonly tracks?: true;
  /** The pane is closed and opened again instead of waiting. */
  readonly reloads?: true;
}

/** One message of a command, as it went without a fault. */
export interface SentMessage {
  /** Place among the messages of the command. */
  readonly index: number;
  readonly actions: number;
  /** It lets go of objects, after all is done. */
  readonly isRelease: boolean;
}

const KIND_OF_ERROR: Readonly<Record<FaultCode, HostFailureKind>> = {
  GeneralException: "unknown",
  InvalidOrTimedOutSession: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  ActivityLimitReached: "busy",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  AccessDenied: "readOnly",
};

/** Codes that an action answers with. */
const KIND_OF_ACTION: Readonly<Record<string, HostFailureKind>> = {
  InvalidObjectPath: "gone",
  ItemNotFound: "gone",
  NotImplemented: "unsupported",
  AccessDenied: "readOnly",
};

const FOREVER = 1_000;

const always =
  (fault: Fault, skip: number, times = 1): FaultCase["rule"] =>
  () => ({ fault, skip, times });

const meanwhile =
  (index: number, act: (word: OpenDocument) => void): FaultCase["rule"] =>
  (word) => ({
    fault: {
      kind: "meanwhile",
      act: () => {
        act(word);
      },
    },
    skip: index,
  });

function typeInto(word: OpenDocument, index: number): void {
  const [start, end] = word.selection;
  word.select([index, word.paragraphs[index]?.length ?? 0]);
  word.keyboard.type(TYPED);
  word.select(start, end);
}

function othersAtWork(index: number): readonly FaultCase[] {
  return [
    {
      name: "somebody types into the first paragraph",
      kind: null,
      rule: meanwhile(index, (word) => {
        typeInto(word, 0);
      }),
    },
    {
      name: "somebody types into the middle",
      kind: null,
      rule: meanwhile(index, (word) => {
        typeInto(word, Math.floor(word.paragraphs.length / 2));
      }),
    },
    {
      name: "somebody types at the end",
      kind: null,
      rule: meanwhile(index, (word) => {
        typeInto(word, word.paragraphs.length - 1);
      }),
    },
    {
      name: "somebody puts a paragraph before the first",
      kind: null,
      adds: true,
      rule: meanwhile(index, (word) => {
        const [start, end] = word.selection;
        word.select([0, 0]);
        word.keyboard.type(TYPED);
        word.keyboard.enter();
        word.select([start[0] + 1, start[1]], [end[0] + 1, end[1]]);
      }),
    },
    {
      name: "somebody has changes tracked",
      kind: null,
      tracks: true,
      rule: meanwhile(index, (word) => {
        word.trackingMode = "TrackAll";
      }),
    },
    {
      name: "the document becomes read-only",
      kind: "readOnly",
      lasts: true,
      rule: meanwhile(index, (word) => {
        word.lock();
      }),
    },
  ];
}

/** Actions to stop at: all of a short message, the ends and every so many of a long one. */
function stops(actions: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(actions / most));
  return Array.from({ length: actions }, (_, index) => index).filter(
    (index) => index % step === 0 || index === actions - 1,
  );
}

/** Every fault that a message can meet; `most` bounds the places at which a long batch stops. */
export function faultsOf(
  { index, actions, isRelease }: SentMessage,
  most: number,
): readonly FaultCase[] {
  const errors = (Object.keys(HOST_ERROR) as FaultCode[]).map((code): FaultCase => {
    const fault: Fault = { kind: "error", code };
    return { name: `error ${code}`, kind: KIND_OF_ERROR[code], rule: always(fault, index) };
  });
  const lasting = (["ActivityLimitReached", "AccessDenied"] as const).map((code): FaultCase => {
    const rule = always({ kind: "error", code }, index, FOREVER);
    return { name: `error ${code} from then on`, kind: KIND_OF_ERROR[code], lasts: true, rule };
  });
  const refused = Object.entries(KIND_OF_ACTION).map(([code, kind]): FaultCase => {
    const rule = always({ kind: "failBatch", after: 0, code }, index);
    return { name: `${code} at the first action`, kind, rule };
  });
  const stopped = stops(actions, most).map((after): FaultCase => {
    const rule = always({ kind: "failBatch", after, code: "GeneralException" }, index);
    return { name: `stops after ${after} of ${actions} actions`, kind: "unknown", rule };
  });
  const lost = [true, false].flatMap((carriedOut): readonly FaultCase[] => {
    const fault: Fault = { kind: "lostReply", carriedOut };
    const what = carriedOut ? "reply lost" : "message lost";
    return [
      { name: what, kind: "noAnswer", rule: always(fault, index) },
      { name: `${what}, pane reloaded`, kind: null, reloads: true, rule: always(fault, index) },
    ];
  });
  const silent: FaultCase = {
    name: "Word is silent from then on",
    kind: "noAnswer",
    lasts: true,
    rule: always({ kind: "lostReply", carriedOut: false }, index, FOREVER),
  };
  if (isRelease) return [...errors.slice(0, 1), ...lost, silent];
  return [...errors, ...lasting, ...refused, ...stopped, ...lost, silent, ...othersAtWork(index)];
}
