import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./icon-button.module.css";
import { Tooltip, type TooltipSide } from "./Tooltip.tsx";

export type IconButtonProps = Omit<ComponentProps<"button">, "children" | "aria-label"> & {
  /** Its name, also shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: string;
  readonly size?: "s" | "m" | "l";
  readonly side?: TooltipSide;
  /** For a button that stays down, such as one that shows a panel. */
  readonly pressed?: boolean;
  /** Why it cannot be pressed now; shown in place of the name. */
  readonly blocked?: string | undefined;
};

export function IconButton({
  label,
  icon,
  shortcut,
  size = "m",
  side = "bottom",
  pressed,
  blocked,
  className,
  onClick,
  ...rest
}: IconButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (blocked === undefined) onClick?.(event);
    else event.preventDefault();
  };
  return (
    <Tooltip label={blocked ?? label} side={side} {...(shortcut && !blocked && { shortcut })}>
      <button
        type="button"
        {...rest}
        className={cx(styles.button, styles[size], className)}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={blocked === undefined ? rest["aria-disabled"] : true}
        onClick={press}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
