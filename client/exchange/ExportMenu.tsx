import { Copy, Download } from "lucide-react";
import type { ReactNode } from "react";
import type { MapId } from "../../shared/journey/index.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../../shared/protocol/index.ts";
import { exportMap, FILE_OF } from "../api/exchange.ts";
import { wordsFor } from "../api/words.ts";
import {
  copyText,
  fileName,
  Menu,
  MenuHeading,
  MenuItem,
  saveFile,
  useToasts,
} from "../ui/index.ts";
import { words } from "./words.ts";

export type Exported = {
  readonly mapId: MapId;
  readonly title: string;
  /** For visitors by a share link. */
  readonly token?: string | undefined;
};

/** A button's menu that saves or copies a map. */
export function ExportMenu({
  trigger,
  ...map
}: Exported & { /** One button. */ readonly trigger: ReactNode }) {
  return (
    <Menu trigger={trigger}>
      <ExportItems {...map} />
    </Menu>
  );
}

/** The same as items, for a larger menu. */
export function ExportItems({ mapId, title, token }: Exported) {
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
  return (
    <>
      <MenuHeading>{words.export.save}</MenuHeading>
      {EXPORT_FORMATS.map((format) => (
        <MenuItem key={format} icon={<Download />} onSelect={() => attempt(save(format))}>
          {words.export[format]}
        </MenuItem>
      ))}
      <MenuHeading>{words.export.copy}</MenuHeading>
      {EXPORT_FORMATS.map((format) => (
        <MenuItem key={format} icon={<Copy />} onSelect={() => attempt(copy(format))}>
          {words.export[format]}
        </MenuItem>
      ))}
    </>
  );
}
