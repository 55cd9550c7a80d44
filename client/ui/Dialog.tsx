import type { ReactNode } from "react";
import { Floating } from "./Floating.tsx";

export type DialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  /** One sentence under the title. */
  readonly description?: ReactNode;
  readonly width?: "s" | "m" | "l";
  /** Ends with `DialogActions` where there is something to press. */
  readonly children: ReactNode;
};

export function Dialog(props: DialogProps) {
  return (
    <Floating wanted={props.open}>{({ FloatingDialog }) => <FloatingDialog {...props} />}</Floating>
  );
}
