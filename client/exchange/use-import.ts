import { useState } from "react";
import type { MapImported } from "../../shared/protocol/index.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { importMap } from "../api/exchange.ts";
import { wordsFor } from "../api/words.ts";
import { detectFormat } from "./detect-format.ts";
import { words } from "./words.ts";

/** Why a text could not be imported, and where. */
export type Complaint = { readonly reason: string; readonly line?: number };

type ImportState =
  | { readonly state: "writing"; readonly complaint?: Complaint }
  | { readonly state: "sending" }
  | { readonly state: "done"; readonly imported: MapImported };

/** Sends a text to become a map. A map without warnings is opened at once. */
export function useImport({
  onOpen,
  onMade,
}: {
  readonly onOpen: (imported: MapImported) => void;
  readonly onMade: () => void;
}) {
  const [progress, setProgress] = useState<ImportState>({ state: "writing" });

  const complain = (complaint?: Complaint) =>
    setProgress({ state: "writing", ...(complaint && { complaint }) });

  const send = async (text: string) => {
    if (text.trim() === "") return complain({ reason: words.empty });
    setProgress({ state: "sending" });
    try {
      // What is neither is sent as Mermaid: its reader names the line where it stops making sense.
      const imported = await importMap(text, detectFormat(text) ?? "mermaid");
      if (imported.warnings.length === 0) return onOpen(imported);
      setProgress({ state: "done", imported });
      onMade();
    } catch (failure) {
      complain(complaintOf(failure));
    }
  };
  return { progress, send, complain };
}

function complaintOf(failure: unknown): Complaint {
  const line = failure instanceof ApiProblem ? failure.line : undefined;
  return { reason: wordsFor(failure), ...(line !== undefined && { line }) };
}
