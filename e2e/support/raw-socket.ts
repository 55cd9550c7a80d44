import type { Page } from "@playwright/test";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";

const SYNC = 0;
const UPDATE = 2;
const AUTH = 2;

/**
 * Writes into a map past all of the client's own care: an update sent on a bare socket that the
 * page opens with its cookie. Answers "denied", or "silence" when nothing was said against it.
 */
export function writeByHand(page: Page, mapId: string, write: (doc: Y.Doc) => void) {
  const message = encoding.createEncoder();
  const doc = new Y.Doc();
  write(doc);
  encoding.writeVarUint(message, SYNC);
  encoding.writeVarUint(message, UPDATE);
  encoding.writeVarUint8Array(message, Y.encodeStateAsUpdate(doc));
  const bytes = [...encoding.toUint8Array(message)];
  return page.evaluate(sendBytes, { mapId, bytes, auth: AUTH, patience: 5_000 });
}

/** Runs in the page. */
function sendBytes(asked: {
  readonly mapId: string;
  readonly bytes: readonly number[];
  readonly auth: number;
  readonly patience: number;
}): Promise<"denied" | "silence"> {
  const socket = new WebSocket(`/sync/${asked.mapId}`);
  socket.binaryType = "arraybuffer";
  return new Promise<"denied" | "silence">((resolve, reject) => {
    socket.onopen = () => socket.send(new Uint8Array(asked.bytes));
    socket.onmessage = ({ data }) => {
      if (data instanceof ArrayBuffer && new Uint8Array(data)[0] === asked.auth) resolve("denied");
    };
    socket.onclose = ({ code }) => reject(new Error(`closed with ${code}`));
    setTimeout(() => resolve("silence"), asked.patience);
  }).finally(() => socket.close());
}
