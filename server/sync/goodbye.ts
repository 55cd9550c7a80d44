import type { CloseCode } from "../../shared/protocol/index.ts";

/** Why a socket has to leave. */
export type Goodbye = { readonly code: CloseCode; readonly reason: string };
