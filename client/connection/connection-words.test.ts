import { expect, test } from "vitest";
import { wordsFor } from "./connection-words.ts";

test("[SES-30] the words of every state are exactly these", () => {
  const label = (connection: Parameters<typeof wordsFor>[0]) => {
    const { label: said, detail } = wordsFor(connection);
    return [said, detail].filter((part) => part !== undefined).join(" | ");
  };
  const kept = "Keep working; changes are kept on this device.";
  expect(label({ state: "saved" })).toBe("Saved");
  expect(label({ state: "saving", quiet: true })).toBe("");
  expect(label({ state: "saving", quiet: false })).toBe("Saving…");
  expect(label({ state: "reconnecting", waiting: 3, kept: true })).toBe(`Reconnecting… | ${kept}`);
  expect(label({ state: "offline", waiting: 7, kept: true })).toBe(
    `Offline · 7 changes waiting | ${kept}`,
  );
  expect(label({ state: "offline", waiting: 1, kept: true })).toBe(
    `Offline · 1 change waiting | ${kept}`,
  );
  expect(label({ state: "offline", waiting: 0, kept: true })).toBe(`Offline | ${kept}`);
  expect(label({ state: "syncing", waiting: 7 })).toBe("Syncing 7 changes…");
  expect(label({ state: "not-saved", reason: "no-access", kept: true })).toBe(
    "Not saved | You no longer have edit access. Copy your changes.",
  );
  expect(label({ state: "not-saved", reason: "storage", kept: true })).toBe(
    "Not saved | The server hasn't stored your latest changes yet. They are kept on this device.",
  );
  expect(label({ state: "not-saved", reason: "new-version", kept: true })).toBe(
    "Not saved | New version: Reload.",
  );
});

test("[SES-34] changes are said to be kept on the device only while it keeps them", () => {
  const detailOf = (connection: Parameters<typeof wordsFor>[0]) => wordsFor(connection).detail;
  const open = "This device can't keep changes: leave this page open until they are saved.";
  expect(detailOf({ state: "reconnecting", waiting: 3, kept: false })).toBe(open);
  expect(detailOf({ state: "offline", waiting: 3, kept: false })).toBe(open);
  for (const reason of ["storage", "signed-out"] as const) {
    expect(detailOf({ state: "not-saved", reason, kept: true })).toContain("kept on this device");
    expect(detailOf({ state: "not-saved", reason, kept: false })).toContain("only on this page");
  }
});

test("[SES-43] who may only look is not told of changes that are kept, unless some wait", () => {
  const detailOf = (waiting: number) =>
    wordsFor({ state: "offline", waiting, kept: true }, false).detail;
  expect(detailOf(0)).toBe(
    "You can go on reading. What others change shows when the connection is back.",
  );
  expect(detailOf(1)).toContain("changes are kept on this device");
  expect(wordsFor({ state: "reconnecting", waiting: 0, kept: true }, false).detail).toBe(
    detailOf(0),
  );
});
