import { Redo2, Undo2 } from "lucide-react";
import { useUndo } from "../session/index.ts";
import { IconButton } from "../ui/index.ts";
import styles from "./top-bar.module.css";
import { words } from "./words.ts";

/** Takes back and repeats one's own steps, each by its name. */
export function UndoButtons() {
  const { names, undo, redo } = useUndo();
  return (
    <div className={styles.undo}>
      <IconButton
        label={words.undo(names.undo)}
        shortcut="Ctrl+Z"
        icon={<Undo2 />}
        blocked={names.undo === undefined ? words.undo(undefined) : undefined}
        onClick={undo}
      />
      <IconButton
        label={words.redo(names.redo)}
        shortcut="Ctrl+Shift+Z"
        icon={<Redo2 />}
        blocked={names.redo === undefined ? words.redo(undefined) : undefined}
        onClick={redo}
      />
    </div>
  );
}
