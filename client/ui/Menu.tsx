import { Slot } from "radix-ui";
import type { KeyboardEvent, ReactNode } from "react";
import { Floating } from "./Floating.tsx";
import { useOpening } from "./use-opening.ts";

export type MenuProps = {
  /** One button. */
  readonly trigger: ReactNode;
  /** Menu items. */
  readonly children: ReactNode;
  readonly align?: "start" | "center" | "end";
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
};

/** A button's menu. */
export function Menu({ trigger, open, onOpenChange, ...menu }: MenuProps) {
  const [isOpen, setOpen] = useOpening(open, onOpenChange);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    setOpen(true);
  };
  const waiting = (
    <Slot.Root
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={() => setOpen(true)}
      onKeyDown={press}
    >
      {trigger}
    </Slot.Root>
  );
  return (
    <Floating wanted={isOpen} instead={waiting}>
      {({ FloatingMenu }) => (
        <FloatingMenu {...menu} trigger={trigger} open={isOpen} onOpenChange={setOpen} />
      )}
    </Floating>
  );
}
