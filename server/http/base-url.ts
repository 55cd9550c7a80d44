import type { Request } from "express";
import type { HttpParts } from "./parts.ts";

/** Where people reach us: the public address, else the one this request was sent to. */
export const baseUrlOf = ({ publicUrl }: Pick<HttpParts, "publicUrl">, request: Request): string =>
  publicUrl ?? `${request.protocol}://${request.headers.host ?? "localhost"}`;
