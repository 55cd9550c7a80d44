import type { ComponentProps, MouseEvent, ReactNode } from "react";
import styles from "./button.module.css";
import { cx } from "./cx.ts";
import { Spinner } from "./Spinner.tsx";
import { Tooltip } from "./Tooltip.tsx";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "s" | "m" | "l";

type Looks = { readonly kind?: ButtonKind; readonly size?: ButtonSize; readonly wide?: boolean };

/** The look of a button, for links that should have it. */
export const buttonClass = ({ kind = "secondary", size = "m", wide = false }: Looks = {}): string =>
  cx(styles.button, styles[kind], styles[size], wide && styles.wide);

export type ButtonProps = ComponentProps<"button"> &
  Looks & {
    readonly icon?: ReactNode;
    /** Waiting for an answer: keeps its size, cannot be pressed again. */
    readonly busy?: boolean;
    /** Why it cannot be pressed now. The button stays reachable and says so. */
    readonly blocked?: string | undefined;
  };

export function Button({
  kind,
  size,
  wide,
  icon,
  busy = false,
  blocked,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  const looks = { ...(kind && { kind }), ...(size && { size }), ...(wide && { wide }) };
  const idle = !busy && blocked === undefined;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (idle) onClick?.(event);
    else event.preventDefault();
  };
  const button = (
    <button
      {...rest}
      type={type}
      className={cx(buttonClass(looks), className)}
      onClick={press}
      aria-busy={busy || undefined}
      aria-disabled={idle ? rest["aria-disabled"] : true}
    >
      {busy ? <Spinner /> : icon}
      {children !== undefined && <span className={styles.label}>{children}</span>}
    </button>
  );
  return blocked === undefined ? button : <Tooltip label={blocked}>{button}</Tooltip>;
}
