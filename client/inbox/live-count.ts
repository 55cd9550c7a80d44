import { useEffect, useState } from "react";
import type { InboxCount } from "../../shared/protocol/index.ts";
import { readCount } from "../api/inbox.ts";
import { fieldsOf } from "../api/read-answer.ts";

/** Pauses between tries, in milliseconds: doubled each time. */
const PAUSE = { first: 1_000, longest: 60_000 } as const;
const NOTHING: InboxCount = { unread: 0, direct: 0 };

/** How much waits to be read, as the server tells it whenever that changes. */
export function useLiveCount(): readonly [InboxCount, (count: InboxCount) => void] {
  const [count, setCount] = useState(NOTHING);
  useEffect(() => followCount(setCount), []);
  return [count, setCount];
}

/** Listens until it is told to stop; a socket that is lost is opened again. */
export function followCount(
  tell: (count: InboxCount) => void,
  Socket: typeof WebSocket = WebSocket,
): () => void {
  const address = `${location.origin.replace(/^http/, "ws")}/live`;
  let socket: WebSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause: number = PAUSE.first;
  const open = () => {
    clearTimeout(timer);
    socket = new Socket(address);
    socket.onmessage = ({ data }) => {
      const count = countIn(data);
      if (!count) return;
      pause = PAUSE.first;
      tell(count);
    };
    socket.onclose = ({ code }) => {
      // Whoever is not signed in hears nothing here; signing in opens a page of its own.
      if (code >= 4400 && code < 4500 && code !== TOO_MANY) return;
      timer = setTimeout(open, pause);
      pause = Math.min(pause * 2, PAUSE.longest);
    };
  };
  const again = () => {
    if (socket?.readyState === Socket.CLOSED) open();
  };
  open();
  addEventListener("online", again);
  return () => {
    removeEventListener("online", again);
    clearTimeout(timer);
    if (socket) socket.onclose = null;
    socket?.close();
  };
}

const TOO_MANY = 4429;

function countIn(data: unknown): InboxCount | undefined {
  try {
    const said: unknown = JSON.parse(typeof data === "string" ? data : "");
    return readCount(fieldsOf(said).inbox);
  } catch {
    return undefined;
  }
}
