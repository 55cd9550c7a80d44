import { AlertDialog as Radix } from "radix-ui";
import type { AlertDialogProps } from "../AlertDialog.tsx";
import styles from "../alert-dialog.module.css";
import { Button } from "../Button.tsx";
import { words } from "../words.ts";

export function FloatingAlertDialog({
  open,
  onOpenChange,
  title,
  children,
  confirm,
  danger = true,
  onConfirm,
}: AlertDialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.scrim} />
        <Radix.Content className={styles.dialog}>
          <Radix.Title className={styles.title}>{title}</Radix.Title>
          <Radix.Description asChild>
            <div className={styles.text}>{children}</div>
          </Radix.Description>
          <div className={styles.actions}>
            <Radix.Cancel asChild>
              <Button>{words.cancel}</Button>
            </Radix.Cancel>
            <Radix.Action asChild>
              <Button kind={danger ? "danger" : "primary"} onClick={onConfirm}>
                {confirm}
              </Button>
            </Radix.Action>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
