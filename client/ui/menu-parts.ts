import { ContextMenu, DropdownMenu } from "radix-ui";
import { createContext, useContext } from "react";

/**
 * The two kinds of menu have the same parts. Items ask here which of them they stand in, so that
 * a list of items is written once for a button's menu and for the right mouse button's.
 */
type MenuParts = {
  readonly Item: typeof DropdownMenu.Item;
  readonly CheckboxItem: typeof DropdownMenu.CheckboxItem;
  readonly RadioGroup: typeof DropdownMenu.RadioGroup;
  readonly RadioItem: typeof DropdownMenu.RadioItem;
  readonly ItemIndicator: typeof DropdownMenu.ItemIndicator;
  readonly Label: typeof DropdownMenu.Label;
  readonly Separator: typeof DropdownMenu.Separator;
  readonly Sub: typeof DropdownMenu.Sub;
  readonly SubTrigger: typeof DropdownMenu.SubTrigger;
  readonly SubContent: typeof DropdownMenu.SubContent;
  readonly Portal: typeof DropdownMenu.Portal;
};

export const dropdownParts: MenuParts = DropdownMenu;
export const contextParts: MenuParts = ContextMenu;

export const MenuPartsContext = createContext<MenuParts>(dropdownParts);
export const useMenuParts = (): MenuParts => useContext(MenuPartsContext);
