const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  ItemNotFound: 404,
  GeneralException: 500,
  NotImplemented: 501,
};

/** An error as the client library reports it: `OfficeExtension.Error` takes code and message as they are. */
export class ApiError extends Error {
  constructor(
    /** One of `OfficeExtension.ErrorCodes` or `Word.ErrorCodes`. */
    readonly code: string,
    /** `Class.member`, as in `debugInfo.errorLocation`. */
    readonly location: string,
    message: string,
  ) {
    super(message);
    this.name = "ApiError";
  }

  get httpStatusCode(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

export function invalidArgument(location: string): ApiError {
  return new ApiError(
    "InvalidArgument",
    location,
    "The argument is invalid or missing or has an incorrect format.",
  );
}

export function itemNotFound(location: string): ApiError {
  return new ApiError("ItemNotFound", location, "We couldn't find the item you requested.");
}

export function apiNotFound(location: string): ApiError {
  return new ApiError(
    "ApiNotFound",
    location,
    "The API you are trying to use could not be found. It may be available in a newer version of Word.",
  );
}

export function accessDenied(location: string): ApiError {
  return new ApiError(
    "AccessDenied",
    location,
    "You do not have the permissions required to complete the requested operation.",
  );
}

export function generalException(location: string, cause?: unknown): ApiError {
  const error = new ApiError(
    "GeneralException",
    location,
    "There was an internal error while processing the request.",
  );
  if (cause !== undefined) error.cause = cause;
  return error;
}
