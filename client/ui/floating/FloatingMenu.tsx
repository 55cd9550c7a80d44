import { DropdownMenu } from "radix-ui";
import { type FocusEvent, useRef } from "react";
import styles from "../floating.module.css";
import type { MenuProps } from "../Menu.tsx";
import { MenuPartsContext } from "../menu-parts.ts";

type FloatingMenuProps = MenuProps & {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

export function FloatingMenu({
  trigger,
  children,
  align = "end",
  open,
  onOpenChange,
}: FloatingMenuProps) {
  const enter = useKeyboardEntry();
  return (
    <DropdownMenu.Root open={open} onOpenChange={onOpenChange}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles.panel}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          loop
          onFocus={enter}
        >
          <MenuPartsContext value={DropdownMenu}>{children}</MenuPartsContext>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/**
 * A menu that the keyboard opens begins at its first item. Radix would see to it, but hears only
 * keys that are pressed after it is there; this is for the press that brought it.
 */
function useKeyboardEntry() {
  const isDue = useRef(document.activeElement?.matches(":focus-visible") ?? false);
  return ({ target, currentTarget }: FocusEvent) => {
    if (!isDue.current || target !== currentTarget) return;
    isDue.current = false;
    const first = currentTarget.querySelector("[role^=menuitem]");
    if (first instanceof HTMLElement) first.focus();
  };
}
