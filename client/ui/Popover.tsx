import { Slot } from "radix-ui";
import type { ReactNode } from "react";
import { Floating } from "./Floating.tsx";
import { useOpening } from "./use-opening.ts";

export type PopoverProps = {
  /** One button. */
  readonly trigger: ReactNode;
  /** Its name for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
  readonly align?: "start" | "center" | "end";
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
};

export function Popover({ trigger, open, onOpenChange, ...popover }: PopoverProps) {
  const [isOpen, setOpen] = useOpening(open, onOpenChange);
  const waiting = (
    <Slot.Root aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)}>
      {trigger}
    </Slot.Root>
  );
  return (
    <Floating wanted={isOpen} instead={waiting}>
      {({ FloatingPopover }) => (
        <FloatingPopover {...popover} trigger={trigger} open={isOpen} onOpenChange={setOpen} />
      )}
    </Floating>
  );
}
