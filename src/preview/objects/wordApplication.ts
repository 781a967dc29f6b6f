import { accessDenied, generalException, type ApiError } from "../protocol/apiError";
import { BatchExecutor, type BatchRecord } from "../protocol/batch";
import { ActionType, type BatchRequest, type BatchResponse } from "../protocol/batchWire";
import type { RequirementSets } from "../protocol/requirementSets";
import type { WordObject } from "../protocol/wordClass";
import { DocxRefusal, type DocxSession } from "../surface/docxSession";
import type { ParagraphEvent } from "./paragraphEvents";
import { SearchOptions } from "./searchOptions";
import type { TemporaryMarks } from "./temporaryMarks";
import { isBeyondTheModel } from "./beyondTheModel";
import { WordDocument } from "./wordDocument";
import { WordModel } from "./wordModel";

export interface WordApplicationOptions {
  readonly session: DocxSession;
  readonly requirementSets: RequirementSets;
  /** Language of built-in style names, as Word's own display language; zh-CN unless told. */
  readonly displayLanguage?: string;
  /** Without one, Word claims annotations and fails at them. True unless told. */
  readonly hasSubscription?: boolean;
  /** Something Word can do and the preview cannot: a member as `Class.member`, or a use of one. */
  readonly onUnsupported?: (what: string) => void;
  readonly onBatch?: (record: BatchRecord) => void;
}

export interface WordApplication {
  /** Carries out one batch, given and answered as JSON. It never throws. */
  execute(batch: string): string;
  /** Objects clients still hold. */
  readonly heldReferences: number;
  /** What the person has set: whether edits are tracked. */
  trackingMode: WordDocument["changeTrackingMode"];
  /** Tells of every move of the selection, whoever made it. Returns the way to stop. */
  onSelectionChange(listener: () => void): () => void;
  /** Tells of paragraphs that came, changed or went, where a client has asked for it. */
  onParagraphEvent(listener: (event: ParagraphEvent) => void): () => void;
  /** Whether a client has asked for that. */
  readonly tellsOfParagraphs: boolean;
  /** What the document shows without its being in the file. */
  readonly marks: TemporaryMarks;
  readonly dispose: () => void;
}

/** Word's object model over one docx, as the client library speaks to it. */
export function createWordApplication(options: WordApplicationOptions): WordApplication {
  const { session } = options;
  const onUnsupported = options.onUnsupported ?? ((): void => undefined);
  const model = new WordModel({
    session,
    displayLanguage: options.displayLanguage ?? "zh-CN",
    hasSubscription: options.hasSubscription ?? true,
    onUnsupported,
  });
  const root = new WordDocument(model);
  const executor = new BatchExecutor({
    root,
    createObject,
    requirementSets: options.requirementSets,
    onUnsupported,
    isWordMember: isBeyondTheModel,
    errorOf,
    ...(options.onBatch && { onBatch: options.onBatch }),
  });
  return {
    execute(batch) {
      return JSON.stringify(executeAsStep(session, executor, JSON.parse(batch) as BatchRequest));
    },
    get heldReferences() {
      return executor.references.size;
    },
    get trackingMode() {
      return root.changeTrackingMode;
    },
    set trackingMode(mode) {
      root.setChangeTrackingMode(mode);
    },
    onSelectionChange: (listener) => session.onSelectionChange(listener),
    onParagraphEvent: (listener) => model.paragraphEvents.listen(listener),
    get tellsOfParagraphs() {
      return model.paragraphEvents.areWanted;
    },
    marks: model.marks,
    dispose: () => model.paragraphEvents.dispose(),
  };
}

/** What one `Word.run` writes is one undo step; its end shows in a batch that only lets go of objects. */
function executeAsStep(
  session: DocxSession,
  executor: BatchExecutor,
  request: BatchRequest,
): BatchResponse {
  if (onlyReleases(request)) {
    session.closeUndoStep();
    return executor.execute(request);
  }
  session.openUndoStep();
  return session.hold(() => executor.execute(request));
}

function onlyReleases(request: BatchRequest): boolean {
  const calls = request.Actions.filter(({ ActionType: type }) => type === ActionType.Method);
  return (
    calls.length > 0 &&
    calls.every(({ Name }) => Name?.startsWith("_Remove") ?? false) &&
    request.Actions.every(
      ({ ActionType: type }) => type === ActionType.Method || type === ActionType.Instantiate,
    )
  );
}

function createObject(typeName: string): WordObject | null {
  return typeName.endsWith(".SearchOptions") ? new SearchOptions() : null;
}

function errorOf(cause: unknown, location: string): ApiError {
  const isForbidden =
    cause instanceof DocxRefusal && (cause.reason === "readOnly" || cause.reason === "locked");
  if (isForbidden) return accessDenied(location);
  return generalException(location, cause);
}
