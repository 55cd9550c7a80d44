import type { MapId } from "../../shared/journey/index.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../../shared/protocol/index.ts";
import { exportMap, FILE_OF } from "../api/exchange.ts";
import { wordsFor } from "../api/words.ts";
import { copyText, fileName, saveFile, useToasts } from "../ui/index.ts";
import { words } from "./words.ts";

export type Exported = {
  readonly mapId: MapId;
  readonly title: string;
  /** For visitors by a share link. */
  readonly token?: string | undefined;
};

/** Saves or copies a map in a format. */
export function useExportDeeds({ mapId, title, token }: Exported) {
  const toasts = useToasts();
  const load = (format: ExportFormat) => exportMap(mapId, format, token);
  const attempt = (deed: Promise<void>) => {
    deed.catch((failure) => toasts.show({ message: wordsFor(failure), tone: "danger" }));
  };
  const save = async (format: ExportFormat) => {
    const { ending, type } = FILE_OF[format];
    saveFile(fileName(title, ending), await load(format), type);
  };
  const copy = async (format: ExportFormat) => {
    const copied = await copyText(load(format));
    toasts.show(
      copied
        ? { message: words.export.copied }
        : { message: words.export.copyFailed, tone: "danger" },
    );
  };
  return EXPORT_FORMATS.map((format) => ({
    format,
    name: words.export[format],
    /** What they are called where no heading stands over them. */
    saveAs: words.export.saveAs(words.export[format]),
    copyAs: words.export.copyAs(words.export[format]),
    save: () => attempt(save(format)),
    copy: () => attempt(copy(format)),
  }));
}
