import { useEffect, useSyncExternalStore } from "react";
import { useSearch } from "wouter";
import { readId, type ThreadId } from "../../shared/journey/index.ts";
import { useComments } from "../session/comment-hooks.ts";
import { openThread } from "../session/comment-view.ts";
import { useToasts } from "../ui/index.ts";
import { words } from "./comment-words.ts";

const nothing = (): (() => void) => () => undefined;

/** An address with `?c=` opens that thread, once; who reloads later finds the map as they left it. */
export function useCommentLink(): void {
  const comments = useComments();
  const wanted = readId<ThreadId>(new URLSearchParams(useSearch()).get("c"));
  const toasts = useToasts();
  const found = useSyncExternalStore(comments?.subscribe ?? nothing, () =>
    wanted && comments ? stateOf(comments.thread(wanted) !== undefined, comments.joined()) : "wait",
  );
  useEffect(() => {
    if (!wanted || found === "wait") return;
    if (found === "there") openThread(wanted);
    else toasts.show({ message: words.unknown });
    forgetLink();
  }, [wanted, found, toasts]);
}

/** Until the server has told all there is, nobody knows that one is missing. */
const stateOf = (there: boolean, joined: boolean): "there" | "missing" | "wait" => {
  if (there) return "there";
  return joined ? "missing" : "wait";
};

function forgetLink(): void {
  const { pathname, search, hash } = location;
  const asked = new URLSearchParams(search);
  asked.delete("c");
  const query = asked.size > 0 ? `?${asked}` : "";
  history.replaceState(history.state, "", pathname + query + hash);
}
