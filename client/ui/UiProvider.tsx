import { Direction } from "radix-ui";
import { type ReactNode, useEffect } from "react";
import { loadFloating } from "./load-floating.ts";
import { ToastProvider } from "./ToastProvider.tsx";
import { TooltipProvider } from "./Tooltip.tsx";

/** What the controls need around them; one for the whole page. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  const direction = document.documentElement.dir === "rtl" ? "rtl" : "ltr";
  useEffect(fetchFloatingWhenIdle, []);
  return (
    <Direction.Provider dir={direction}>
      <TooltipProvider>
        <ToastProvider>{children}</ToastProvider>
      </TooltipProvider>
    </Direction.Provider>
  );
}

/** Before the first press, but after the first picture. */
function fetchFloatingWhenIdle(): () => void {
  const timer = setTimeout(loadFloating, 200);
  return () => clearTimeout(timer);
}
