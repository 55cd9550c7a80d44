import { Slot } from "radix-ui";
import { type MouseEvent, type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { Menu } from "./Menu.tsx";

type Opened = { readonly x: number; readonly y: number; readonly from: Element | null };

/** The menu of the right mouse button, Shift+F10 and a long press. Takes the same items as `Menu`. */
export function ContextMenu({
  children,
  items,
}: {
  /** One element that takes a ref and spreads what it is given. */
  readonly children: ReactNode;
  readonly items: ReactNode;
}) {
  const [opened, setOpened] = useState<Opened>();
  const openAt = (event: MouseEvent) => {
    event.preventDefault();
    setOpened({ ...placeOf(event), from: document.activeElement });
  };
  return (
    <>
      <Slot.Root onContextMenu={openAt}>{children}</Slot.Root>
      {opened &&
        createPortal(
          <MenuAt at={opened} items={items} onClose={() => setOpened(undefined)} />,
          document.body,
        )}
    </>
  );
}

function MenuAt({
  at,
  items,
  onClose,
}: {
  readonly at: Opened;
  readonly items: ReactNode;
  readonly onClose: () => void;
}) {
  useEffect(() => () => giveFocusBack(at.from), [at]);
  const anchor = <span aria-hidden="true" style={{ position: "fixed", left: at.x, top: at.y }} />;
  return (
    <Menu open onOpenChange={(open) => open || onClose()} trigger={anchor} align="start">
      {items}
    </Menu>
  );
}

/** Unless what was chosen has taken it. */
function giveFocusBack(from: Element | null): void {
  const isFree = document.activeElement === null || document.activeElement === document.body;
  if (isFree && from instanceof HTMLElement) from.focus();
}

/** The keyboard has no place of its own: the menu opens at what has the focus. */
function placeOf(event: MouseEvent): { readonly x: number; readonly y: number } {
  if (event.clientX !== 0 || event.clientY !== 0) return { x: event.clientX, y: event.clientY };
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  return { x: left, y: bottom };
}
