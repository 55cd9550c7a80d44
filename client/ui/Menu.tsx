import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import floating from "./floating.module.css";
import { dropdownParts, MenuPartsContext } from "./menu-parts.ts";

/** A button's menu. `trigger` is one button; `children` are menu items. */
export function Menu({
  trigger,
  children,
  align = "end",
  open,
  onOpenChange,
}: {
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly align?: "start" | "center" | "end";
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}) {
  return (
    <DropdownMenu.Root
      {...(open !== undefined && { open })}
      {...(onOpenChange !== undefined && { onOpenChange })}
    >
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={floating.panel}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          loop
        >
          <MenuPartsContext value={dropdownParts}>{children}</MenuPartsContext>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
