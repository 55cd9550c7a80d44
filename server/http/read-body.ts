import express, { type RequestHandler } from "express";
import type { z } from "zod";
import { AppError } from "../../shared/errors/index.ts";
import { parse } from "./parse.ts";
import type { Visit } from "./route.ts";

const KIB = 1024;
const LARGEST_JSON = 64 * KIB;
const LARGEST_FILE = 8 * KIB * KIB;
/** With all pictures that a map may have, in base64. */
const LARGEST_DOCUMENT = 96 * KIB * KIB;

const readJson = express.json({ limit: LARGEST_JSON });
const raw = (limit: number): RequestHandler => express.raw({ limit, type: () => true });
const readFile = raw(LARGEST_FILE);
const readDocument = raw(LARGEST_DOCUMENT);

/** The JSON body, parsed by `schema`; unknown fields are refused. */
export async function jsonBody<T>(visit: Visit, schema: z.ZodType<T>): Promise<T> {
  if (visit.request.is("application/json") === false) {
    throw new AppError("wrong_content_type", "The body must be application/json");
  }
  await run(readJson, visit);
  return parse(schema, visit.request.body, "The body");
}

const FILE_TYPES = ["application/json", "text/plain", "text/vnd.mermaid"];

/** The body as the text of a file. */
export async function fileBody(visit: Visit): Promise<string> {
  const type = visit.request.is(FILE_TYPES);
  if (type === false) {
    throw new AppError("wrong_content_type", `The body must be one of ${FILE_TYPES.join(", ")}`);
  }
  await run(type === "application/json" ? readDocument : readFile, visit);
  const bytes: unknown = visit.request.body;
  if (!(bytes instanceof Uint8Array) || bytes.length === 0) {
    throw new AppError("unreadable_file", "The file is empty");
  }
  return textOf(bytes);
}

/** The body as the bytes of a picture; what it says it is does not count. */
export async function pictureBody(visit: Visit, most: number): Promise<Uint8Array> {
  await run(raw(most), visit).catch((error: unknown) => {
    if (!(error instanceof Error && "status" in error && error.status === 413)) throw error;
    throw new AppError("too_large", `A picture can have at most ${most} bytes`, { cause: error });
  });
  const bytes: unknown = visit.request.body;
  if (bytes instanceof Uint8Array && bytes.length > 0) return bytes;
  throw new AppError("bad_request", "The body is empty; it must be the bytes of a picture");
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError("unreadable_file", "The file is not UTF-8 text", { cause });
  }
}

/** Bodies are read by the routes that want one, after it is known who sends them. */
const run = (parser: RequestHandler, { request, response }: Visit): Promise<void> =>
  new Promise((resolve, reject) => {
    parser(request, response, (error?: unknown) => (error ? reject(error) : resolve()));
  });
