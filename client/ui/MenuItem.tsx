import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import floating from "./floating.module.css";
import { Keys } from "./Keys.tsx";
import { useMenuParts } from "./menu-parts.ts";

export function MenuItem({
  icon,
  shortcut,
  danger = false,
  blocked,
  onSelect,
  children,
}: {
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly danger?: boolean;
  /** Why it cannot be chosen now, or that the heading says why. The item stays reachable. */
  readonly blocked?: string | boolean | undefined;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}) {
  const { Item } = useMenuParts();
  const select = (event: Event) => {
    if (!blocked) onSelect();
    else event.preventDefault();
  };
  return (
    <Item
      className={cx(floating.item, danger && floating.danger)}
      aria-disabled={blocked ? true : undefined}
      onSelect={select}
    >
      {icon}
      <span className={floating.text}>
        <span className={floating.name}>{children}</span>
        {typeof blocked === "string" && <span className={floating.hint}>{blocked}</span>}
      </span>
      {shortcut && <Keys combination={shortcut} />}
    </Item>
  );
}

export function MenuSeparator() {
  const { Separator } = useMenuParts();
  return <Separator className={floating.separator} />;
}

export function MenuHeading({ children }: { readonly children: ReactNode }) {
  const { Label } = useMenuParts();
  return <Label className={floating.heading}>{children}</Label>;
}
