import type { ReactNode } from "react";
import { Floating } from "./Floating.tsx";

export type AlertDialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** What will happen. */
  readonly children: ReactNode;
  /** The verb on the button: "Remove", never "OK". */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly onConfirm: () => void;
};

/** Asks before what cannot be undone. Only the buttons and Esc close it. */
export function AlertDialog(props: AlertDialogProps) {
  return (
    <Floating wanted={props.open}>
      {({ FloatingAlertDialog }) => <FloatingAlertDialog {...props} />}
    </Floating>
  );
}
