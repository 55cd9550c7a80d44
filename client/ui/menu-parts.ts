import type { DropdownMenu } from "radix-ui";
import { createContext, use } from "react";

/** What menu items are made of. The menu around them brings it, so that it can be fetched later. */
type MenuParts = Pick<
  typeof DropdownMenu,
  | "Item"
  | "RadioGroup"
  | "RadioItem"
  | "ItemIndicator"
  | "Label"
  | "Separator"
  | "Sub"
  | "SubTrigger"
  | "SubContent"
  | "Portal"
>;

export const MenuPartsContext = createContext<MenuParts | undefined>(undefined);

export function useMenuParts(): MenuParts {
  const parts = use(MenuPartsContext);
  if (parts) return parts;
  throw new Error("a menu item stands outside a menu");
}
