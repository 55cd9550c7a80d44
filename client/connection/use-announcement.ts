import { useRef } from "react";
import type { Connection } from "../session/index.ts";
import { wordsFor } from "./connection-words.ts";

/**
 * What is read out: troubles, and that they are over. Not each saving, and not each change that
 * joins those that wait.
 */
export function useAnnouncement(connection: Connection): string {
  const said = useRef({ key: "", text: "" });
  const key = connection.state === "not-saved" ? connection.reason : connection.state;
  if (isQuiet(connection)) return said.current.text;
  const isOver = connection.state === "saved";
  if (key !== said.current.key && (!isOver || said.current.key !== "")) {
    const { label, detail } = wordsFor(connection);
    said.current = { key, text: detail ? `${label}. ${detail}` : label };
  }
  return said.current.text;
}

const isQuiet = ({ state }: Connection): boolean => state === "saving" || state === "loading";
