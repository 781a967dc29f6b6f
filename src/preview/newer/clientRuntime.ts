/** An object of the client library, as far as members are added to it. */
export interface ClientObject {
  readonly context: { readonly document: ClientDocument };
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
  _handleIdResult(value: unknown): void;
}

interface ClientDocument extends ClientObject {
  _RegisterEvent(referenceId: string, eventType: string): void;
  _UnregisterEvent(referenceId: string, eventType: string): void;
}

export interface ClientClass {
  new (...args: readonly never[]): ClientObject;
  readonly prototype: ClientObject;
}

interface EventOfClient {
  readonly eventType: number;
  readonly registerFunc: () => void;
  readonly unregisterFunc: () => void;
  readonly getTargetIdFunc: () => string;
  readonly eventArgsTransformFunc: (value: unknown) => Promise<unknown>;
}

/**
 * What office.js builds its own classes of, named as in its own source. It is public on the page, though
 * not in the typings, which speak to those who use the classes.
 */
export interface ClientRuntime {
  readonly Word: Record<string, ClientClass | undefined>;
  readonly OfficeExtension: {
    readonly ClientObject: ClientClass;
    readonly BatchApiHelper: {
      createMethodObject(
        type: ClientClass,
        parent: ClientObject,
        name: string,
        operation: number,
        values: readonly unknown[],
        isCollection: boolean,
        isInvalidAfterRequest: boolean,
        getById: string | null,
        flags: number,
      ): ClientObject;
      createPropertyObject(
        type: ClientClass,
        parent: ClientObject,
        name: string,
        isCollection: boolean,
        flags: number,
      ): ClientObject;
      invokeMethod(
        target: ClientObject,
        name: string,
        operation: number,
        values: readonly unknown[],
        flags: number,
        resultKind: number,
      ): unknown;
      invokeSetProperty(target: ClientObject, name: string, value: unknown, flags: number): void;
    };
    readonly Utility: {
      throwIfNotLoaded(name: string, value: unknown, className: string, isNull: boolean): void;
      fixObjectPathIfNecessary(target: ClientObject, value: unknown): void;
      load(target: ClientObject, options: unknown): ClientObject;
    };
    readonly GenericEventHandlers: new (
      context: unknown,
      parent: ClientObject,
      name: string,
      event: EventOfClient,
    ) => object;
  };
}
