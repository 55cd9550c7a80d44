import { NoAnswer, problemFrom } from "./api-problem.ts";
import { fieldsOf, UnexpectedAnswer } from "./read-answer.ts";

export type Call = {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly text?: { readonly body: string; readonly type: string };
  /** Sent as it is, and told by the bytes what it is. */
  readonly bytes?: Blob;
  /** A share link's token, for visitors without an account. */
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
};

/** Asks `/api…` and reads the answer with `read`; throws ApiProblem, NoAnswer or UnexpectedAnswer. */
export async function fetchJson<T>(
  path: string,
  read: (answer: unknown) => T,
  call: Call = {},
): Promise<T> {
  const response = await send(path, call);
  return read(await jsonOf(response));
}

/** The same for calls that answer nothing. */
export async function fetchNothing(path: string, call: Call): Promise<void> {
  await send(path, call);
}

/** The same for files. */
export async function fetchText(path: string, call: Call = {}): Promise<string> {
  const response = await send(path, call);
  return response.text().catch(unreachable);
}

/** The same for pictures. */
export async function fetchBytes(path: string, call: Call): Promise<Blob> {
  const response = await send(path, call);
  return response.blob().catch(unreachable);
}

async function send(path: string, call: Call): Promise<Response> {
  const response = await fetch(path, {
    method: call.method ?? "GET",
    credentials: "same-origin",
    headers: headersOf(call),
    ...bodyOf(call),
    ...(call.signal && { signal: call.signal }),
  }).catch(unreachable);
  if (response.ok) return response;
  const problem = await response.json().then(fieldsOf, () => ({}));
  throw problemFrom(response.status, problem);
}

function headersOf({ json, text, token, headers }: Call): Record<string, string> {
  const type = json === undefined ? text?.type : "application/json";
  return {
    ...headers,
    Accept: "application/json, application/problem+json",
    ...(type !== undefined && { "Content-Type": type }),
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  };
}

function bodyOf({ json, text, bytes }: Call): { readonly body?: string | Blob } {
  const body = json === undefined ? (text?.body ?? bytes) : JSON.stringify(json);
  return body === undefined ? {} : { body };
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text().catch(unreachable);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnexpectedAnswer("the answer is not JSON", { cause });
  }
}

function unreachable(cause: unknown): never {
  if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
  throw new NoAnswer("no answer from the server", { cause });
}
