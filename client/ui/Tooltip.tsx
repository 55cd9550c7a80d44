import { Slot } from "radix-ui";
import { type FocusEvent, type PointerEvent, type ReactNode, useId, useState } from "react";
import type { Side } from "./place-beside.ts";
import { TooltipBubble } from "./TooltipBubble.tsx";
import { newTooltipTurn, TooltipTurnContext, useTooltip } from "./use-tooltip.ts";

export type TooltipSide = Side;

/** One for the whole page, so that moving along a toolbar shows the next tooltip at once. */
export function TooltipProvider({ children }: { readonly children: ReactNode }) {
  const [turn] = useState(newTooltipTurn);
  return <TooltipTurnContext value={turn}>{children}</TooltipTurnContext>;
}

/** A few words about a control, for the pointer that rests on it and for the keyboard's focus. */
export function Tooltip({
  label,
  shortcut,
  side = "bottom",
  children,
}: {
  readonly label: ReactNode;
  readonly shortcut?: string;
  readonly side?: TooltipSide;
  /** One element that takes a ref and spreads what it is given. */
  readonly children: ReactNode;
}) {
  const id = useId();
  const { anchor, rest, leave, show, hide } = useTooltip();
  const enter = (event: PointerEvent) => {
    if (event.pointerType !== "touch") rest(event.currentTarget);
  };
  const focus = ({ currentTarget }: FocusEvent) => {
    if (currentTarget.matches(":focus-visible")) show(currentTarget);
  };
  return (
    <>
      <Slot.Root
        aria-describedby={anchor && id}
        onPointerEnter={enter}
        onPointerLeave={leave}
        onPointerDown={hide}
        onFocus={focus}
        onBlur={hide}
      >
        {children}
      </Slot.Root>
      {anchor && (
        <TooltipBubble
          id={id}
          anchor={anchor}
          label={label}
          shortcut={shortcut}
          side={side}
          onEnter={() => rest(anchor)}
          onLeave={leave}
          onDismiss={hide}
        />
      )}
    </>
  );
}
