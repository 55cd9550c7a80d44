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
  expect(label({ state: "reconnecting", waiting: 3 })).toBe(`Reconnecting… | ${kept}`);
  expect(label({ state: "offline", waiting: 7 })).toBe(`Offline · 7 changes waiting | ${kept}`);
  expect(label({ state: "offline", waiting: 1 })).toBe(`Offline · 1 change waiting | ${kept}`);
  expect(label({ state: "offline", waiting: 0 })).toBe(`Offline | ${kept}`);
  expect(label({ state: "syncing", waiting: 7 })).toBe("Syncing 7 changes…");
  expect(label({ state: "not-saved", reason: "no-access" })).toBe(
    "Not saved | You no longer have edit access. Copy your changes.",
  );
  expect(label({ state: "not-saved", reason: "storage" })).toBe(
    "Not saved | Storage is full or slow. Changes are kept on this device.",
  );
  expect(label({ state: "not-saved", reason: "new-version" })).toBe(
    "Not saved | New version: Reload.",
  );
});
