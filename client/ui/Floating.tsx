import { type ReactNode, useState } from "react";
import { type FloatingParts, useFloating } from "./load-floating.ts";

type Draw = (parts: FloatingParts) => ReactNode;

/** Draws with the floating parts from the first time they are wanted; till then, `instead`. */
export function Floating({
  wanted,
  instead = null,
  children,
}: {
  readonly wanted: boolean;
  readonly instead?: ReactNode;
  readonly children: Draw;
}) {
  const [wasWanted, setWasWanted] = useState(wanted);
  if (wanted && !wasWanted) setWasWanted(true);
  if (!wanted && !wasWanted) return instead;
  return <Drawn draw={children} instead={instead} />;
}

function Drawn({ draw, instead }: { readonly draw: Draw; readonly instead: ReactNode }) {
  const parts = useFloating();
  return parts ? draw(parts) : instead;
}
