import { useLocation } from "wouter";
import type { ExportFormat, MapSummary } from "../../shared/protocol/index.ts";
import { exportMap, FILE_OF } from "../api/exchange.ts";
import { duplicateMap, moveMapToTrash, restoreMapFromTrash } from "../api/maps.ts";
import { wordsFor } from "../api/words.ts";
import { fileName, saveFile, useToasts } from "../ui/index.ts";
import { words } from "./words.ts";

/** What can be done to a map from its tile; failures end as a toast. */
export type MapActions = {
  readonly open: (map: MapSummary) => void;
  readonly duplicate: (map: MapSummary) => void;
  readonly save: (map: MapSummary, format: ExportFormat) => void;
  readonly moveToTrash: (map: MapSummary) => void;
};

export function useMapActions({
  reload,
  onTrashed,
}: {
  readonly reload: () => Promise<void>;
  readonly onTrashed: (map: MapSummary) => void;
}): MapActions {
  const toasts = useToasts();
  const [, navigate] = useLocation();
  const open = ({ id }: Pick<MapSummary, "id">) => navigate(`/m/${id}`);
  const attempt = (deed: () => Promise<void>) => {
    deed().catch((failure) => toasts.show({ message: wordsFor(failure), tone: "danger" }));
  };
  const undoTrash = (map: MapSummary) =>
    attempt(async () => {
      await restoreMapFromTrash(map.id);
      await reload();
    });
  return {
    open,
    duplicate: (map) =>
      attempt(async () => {
        const copy = await duplicateMap(map.id);
        await reload();
        toasts.show({
          message: words.duplicated(copy.title),
          action: { label: words.open, run: () => open(copy) },
        });
      }),
    save: (map, format) =>
      attempt(async () => {
        const { ending, type } = FILE_OF[format];
        saveFile(fileName(map.title, ending), await exportMap(map.id, format), type);
      }),
    moveToTrash: (map) =>
      attempt(async () => {
        await moveMapToTrash(map.id);
        onTrashed(map);
        toasts.show({
          message: words.trashed(map.title),
          about: map.id,
          action: { label: words.undo, run: () => undoTrash(map) },
        });
      }),
  };
}
