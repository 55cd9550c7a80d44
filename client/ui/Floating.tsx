import { type ReactNode, Suspense, use, useState } from "react";
import { type FloatingParts, loadedFloating, loadFloating } from "./load-floating.ts";

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
  return (
    <Suspense fallback={instead}>
      <Drawn draw={children} />
    </Suspense>
  );
}

function Drawn({ draw }: { readonly draw: Draw }) {
  return draw(loadedFloating() ?? use(loadFloating()));
}
