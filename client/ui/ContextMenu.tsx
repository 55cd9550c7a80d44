import { ContextMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import floating from "./floating.module.css";
import { contextParts, MenuPartsContext } from "./menu-parts.ts";

/** The menu of the right mouse button, Shift+F10 and a long press. Takes the same items as `Menu`. */
export function ContextMenu({
  children,
  items,
  onOpenChange,
}: {
  /** One element that takes a ref and spreads what it is given. */
  readonly children: ReactNode;
  readonly items: ReactNode;
  readonly onOpenChange?: (open: boolean) => void;
}) {
  return (
    <Radix.Root {...(onOpenChange !== undefined && { onOpenChange })}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={floating.panel} collisionPadding={8} loop>
          <MenuPartsContext value={contextParts}>{items}</MenuPartsContext>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
