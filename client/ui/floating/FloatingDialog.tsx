import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import { useState } from "react";
import { cx } from "../cx.ts";
import type { DialogProps } from "../Dialog.tsx";
import styles from "../dialog.module.css";
import { IconButton } from "../IconButton.tsx";
import { keepOpenForToasts } from "../keep-open.ts";
import { words } from "../words.ts";

export function FloatingDialog({
  open,
  onOpenChange,
  title,
  description,
  width = "m",
  children,
}: DialogProps) {
  const giveBack = useGivingBack(open);
  const described = description === undefined ? { "aria-describedby": undefined } : {};
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={styles.scrim}>
          <Radix.Content
            className={cx(styles.dialog, styles[width])}
            onOpenAutoFocus={begin}
            onCloseAutoFocus={giveBack}
            onInteractOutside={keepOpenForToasts}
            {...described}
          >
            <header className={styles.header}>
              <div className={styles.heading}>
                <Radix.Title className={styles.title}>{title}</Radix.Title>
                {description !== undefined && (
                  <Radix.Description className={styles.description}>
                    {description}
                  </Radix.Description>
                )}
              </div>
              <Radix.Close asChild>
                <IconButton label={words.close} icon={<X />} />
              </Radix.Close>
            </header>
            <div className={styles.body}>{children}</div>
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  );
}

/**
 * Gives the focus back to what had it. What asks for the focus inside gets it before the dialog looks
 * whom to give it back to, and would be taken for that.
 */
function useGivingBack(open: boolean): (event: Event) => void {
  const [wasOpen, setWasOpen] = useState(false);
  const [opener, setOpener] = useState<Element | null>(null);
  if (open !== wasOpen) {
    setWasOpen(open);
    if (open) setOpener(document.activeElement);
  }
  return (event) => {
    if (!(opener instanceof HTMLElement) || !opener.isConnected) return;
    event.preventDefault();
    opener.focus();
  };
}

/**
 * The field that asks for the focus begins with it, else the dialog itself: the first button would be
 * Close, of all things. The menu that opened the dialog holds on to the focus until it is gone, so
 * that no field keeps what it took by then. Nothing scrolls: a dialog is read from its top.
 */
function begin(event: Event): void {
  event.preventDefault();
  const { target } = event;
  if (!(target instanceof HTMLElement)) return;
  const field = target.querySelector<HTMLElement>("[data-autofocus]");
  (field ?? target).focus({ preventScroll: true });
}
