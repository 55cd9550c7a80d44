import { Popover as Radix } from "radix-ui";
import { keepOpenForToasts } from "../keep-open.ts";
import type { PopoverProps } from "../Popover.tsx";
import styles from "../popover.module.css";

type FloatingPopoverProps = PopoverProps & {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

export function FloatingPopover({
  trigger,
  label,
  children,
  align = "center",
  open,
  onOpenChange,
}: FloatingPopoverProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
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
