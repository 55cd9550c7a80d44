/**
 * Why the server closes a socket. y-websocket 3.1 gives up on 4400–4499 and retries all others, so
 * what may pass by itself lies outside that range.
 */
export const CLOSE = {
  goingAway: 1001,
  malformed: 1002,
  unsupported: 1003,
  /** No honest client sends that. */
  refused: 1008,
  /** The server cannot, for now. */
  tryAgain: 1013,
  reload: 1012,
  accessChanged: 4205,
  notSignedIn: 4401,
  notAllowed: 4403,
  noSuchMap: 4404,
  tooLarge: 4413,
  oldSchema: 4426,
  tooMany: 4429,
} as const;

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE];
