import { expect, test } from "vitest";
import { idOf, type ThreadId } from "../journey/index.ts";
import type { Anchor } from "./anchor.ts";
import { readThread } from "./read-threads.ts";
import { startThread } from "./say.ts";
import { newCommentsDoc } from "./schema.ts";
import { reanchor } from "./settle.ts";

const inText = (quote: string): Anchor => ({
  ...{ on: "text", cardId: idOf("c1"), from: "", to: "" },
  ...{ quote, before: "", after: "" },
});
const CARD: Anchor = { on: "card", cardId: idOf("c2") };

test("[CMT-17] a thread that is put somewhere else knows the words it was about, until it is about them again", () => {
  const doc = newCommentsDoc();
  const id = idOf<ThreadId>("t1");
  const start = { id, kind: "comment", text: "Why?", mentions: [], where: "Pays" } as const;
  const author = { id: idOf<never>("mia"), name: "Mia" };
  startThread(doc, { author, at: 1 }, { ...start, anchor: inText("declined twice") });
  const leftAt = (anchor: Anchor) => {
    reanchor(doc, id, { anchor, where: "there" });
    return readThread(doc, id)?.wasAbout;
  };
  expect(leftAt(CARD)).toBe("declined twice");
  expect(leftAt({ on: "map" })).toBe("declined twice");
  expect(leftAt(inText("declined twice"))).toBeUndefined();
  expect(leftAt(inText("other words"))).toBe("declined twice");
  expect(leftAt(CARD)).toBe("other words");
});
