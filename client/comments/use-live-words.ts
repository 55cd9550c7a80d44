import { useEffect, useState } from "react";
import type { Thread } from "../../shared/comments/index.ts";
import { type Comments, isOff, useComments } from "../session/index.ts";
import { words } from "./words.ts";

/** What arrives within this is told at once, in milliseconds. */
const TOGETHER = 5_000;

/** What others have just said, to be read aloud. */
export function useLiveWords(): string {
  const comments = useComments();
  const [told, setTold] = useState("");
  useEffect(() => (comments ? followLive(comments, setTold) : undefined), [comments]);
  return told;
}

/** Tells of what others say from now on. Returns how to stop. */
function followLive(comments: Comments, tell: (told: string) => void): () => void {
  const known = new Set<string>();
  let isFirst = true;
  let waiting: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    timer = undefined;
    if (!isOff("edits"))
      tell(waiting.length > 2 ? words.live.several(waiting.length) : waiting.join(" "));
    waiting = [];
  };
  const look = () => {
    const news = comments.threads().flatMap((thread) => newsIn(thread, known, comments));
    if (isFirst) {
      isFirst = !comments.joined();
      return;
    }
    waiting.push(...news);
    if (waiting.length > 0) timer ??= setTimeout(say, TOGETHER);
  };
  look();
  const stop = comments.subscribe(look);
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** What of a thread has not been here before and is somebody else's. */
function newsIn(thread: Thread, known: Set<string>, { isMine }: Comments): readonly string[] {
  const { kind, author, where } = thread;
  const news: string[] = [];
  if (!known.has(thread.id)) {
    known.add(thread.id);
    if (!isMine(author.id)) news.push(words.live.said(words.kinds[kind], author.name, where));
  }
  for (const reply of thread.replies) {
    if (known.has(reply.id)) continue;
    known.add(reply.id);
    if (!isMine(reply.author.id)) news.push(words.live.replied(reply.author.name, where));
  }
  return news;
}
