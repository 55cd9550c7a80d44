import type { MapId } from "../../shared/journey/index.ts";
import type { ExportFormat, ImportWarning, MapImported } from "../../shared/protocol/index.ts";
import { fetchJson, fetchText } from "./fetch-json.ts";
import { fieldsOf, idIn, listOf, optionalLine, textIn } from "./read-answer.ts";

/** What a file of each format is called and sent as. */
export const FILE_OF = {
  json: { ending: "json", type: "application/json" },
  mermaid: { ending: "mmd", type: "text/plain; charset=utf-8" },
} as const satisfies Record<ExportFormat, { readonly ending: string; readonly type: string }>;

export const exportMap = (id: MapId, format: ExportFormat, token?: string): Promise<string> =>
  fetchText(`/api/maps/${id}/export?format=${format}`, { token });

export const importMap = (body: string, format: ExportFormat): Promise<MapImported> =>
  fetchJson(`/api/maps/import?format=${format}`, readImported, {
    method: "POST",
    text: { body, type: FILE_OF[format].type },
  });

function readImported(input: unknown): MapImported {
  const from = fieldsOf(input);
  return {
    id: idIn<MapId>(from, "id"),
    title: textIn(from, "title"),
    warnings: listOf(from.warnings, readWarning),
  };
}

function readWarning(input: unknown): ImportWarning {
  const from = fieldsOf(input);
  return { ...optionalLine(from), message: textIn(from, "message") };
}
