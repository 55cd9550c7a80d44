import express, { type RequestHandler } from "express";
import type { z } from "zod";
import { AppError } from "../../shared/errors/index.ts";
import { parse } from "./parse.ts";
import type { Visit } from "./route.ts";

const KIB = 1024;
const LARGEST_JSON = 64 * KIB;
const LARGEST_FILE = 8 * KIB * KIB;

const readJson = express.json({ limit: LARGEST_JSON });
const readRaw = express.raw({ limit: LARGEST_FILE, type: () => true });

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
  await run(readRaw, visit);
  const bytes: unknown = visit.request.body;
  if (!(bytes instanceof Uint8Array) || bytes.length === 0) {
    throw new AppError("unreadable_file", "The file is empty");
  }
  return textOf(bytes);
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
