import { Popover as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { keepOpenForToasts } from "./keep-open.ts";
import styles from "./popover.module.css";

export function Popover({
  trigger,
  label,
  children,
  align = "center",
  open,
  onOpenChange,
}: {
  /** One button. */
  readonly trigger: ReactNode;
  /** Its name for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
  readonly align?: "start" | "center" | "end";
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}) {
  return (
    <Radix.Root
      {...(open !== undefined && { open })}
      {...(onOpenChange !== undefined && { onOpenChange })}
    >
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles.popover}
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onInteractOutside={keepOpenForToasts}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
