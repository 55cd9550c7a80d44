import type { ThreadCommand } from "../../api/threads.ts";
import { type CopyOf, entriesOf, storageHere } from "../device-copies.ts";
import { draftKey, outboxKey } from "./device-keys.ts";
import { OutboxShelf } from "./outbox-shelf.ts";

/** Something that somebody wrote about a map and that is on this device alone. */
export type KeptWords = { readonly key: string; readonly text: string };

/** What was begun and not sent. */
export function draftsHere(of: CopyOf, storage = storageHere()): readonly KeptWords[] {
  return [...entriesOf(storage, draftKey(of, ""))].flatMap(([key, kept]) => {
    const text = textIn(kept).trim();
    return text === "" ? [] : [{ key, text }];
  });
}

/** What was sent off and did not arrive, or was refused. */
export function unsentHere(of: CopyOf, storage = storageHere()): readonly KeptWords[] {
  return new OutboxShelf(outboxKey(of), storage, () => "").list().flatMap(({ key, command }) => {
    const text = saidIn(command);
    return text ? [{ key, text }] : [];
  });
}

/** What somebody wrote in a command and would lose with it. */
export function saidIn(command: ThreadCommand): string | undefined {
  switch (command.do) {
    case "start":
      return command.text;
    case "reply":
      return command.reply.text;
    case "edit":
    case "edit-reply":
      return command.changes.text;
    default:
      return undefined;
  }
}

function textIn(kept: string): string {
  try {
    const draft: unknown = JSON.parse(kept);
    const text = typeof draft === "object" && draft !== null && "text" in draft && draft.text;
    return typeof text === "string" ? text : "";
  } catch {
    return "";
  }
}
