import { useState } from "react";
import type { Connection } from "../session/index.ts";
import { wordsFor } from "./connection-words.ts";

type Said = { readonly key: string; readonly text: string };

/**
 * What is read out: troubles, and that they are over. Not each saving, and not each change that
 * joins those that wait.
 */
export function useAnnouncement(connection: Connection, canEdit: boolean): string {
  const [said, setSaid] = useState<Said>({ key: "", text: "" });
  const next = saidAfter(said, connection, canEdit);
  if (next !== said) setSaid(next);
  return next.text;
}

function saidAfter(said: Said, connection: Connection, canEdit: boolean): Said {
  const { state } = connection;
  if (state === "saving" || state === "loading") return said;
  const key = state === "not-saved" ? connection.reason : state;
  const nothingWasWrong = state === "saved" && said.key === "";
  if (key === said.key || nothingWasWrong) return said;
  const { label, detail } = wordsFor(connection, canEdit);
  const end = label.endsWith("…") ? "" : ".";
  return { key, text: detail ? `${label}${end} ${detail}` : label };
}
