import "react";

declare module "react" {
  /** Styles may hand custom properties down to the style sheet. */
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
