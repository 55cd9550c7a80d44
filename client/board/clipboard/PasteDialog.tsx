import { Button, Dialog, DialogActions } from "../../ui/index.ts";
import type { Placement } from "./place-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { words } from "./words.ts";

/** Asks before a paste makes the map bigger. */
export function PasteDialog({
  sheet,
  placement,
  onAll,
  onFitting,
  onClose,
}: {
  readonly sheet: Sheet;
  readonly placement: Placement;
  readonly onAll: () => void;
  readonly onFitting: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Dialog
      open
      width="s"
      onOpenChange={(open) => open || onClose()}
      title={words.ask(sheet)}
      description={words.adds(placement)}
    >
      <DialogActions aside={<Button onClick={onClose}>{words.cancel}</Button>}>
        <Button onClick={onFitting}>{words.fitting}</Button>
        <Button kind="primary" onClick={onAll}>
          {words.all}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
