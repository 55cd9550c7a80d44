import { Direction } from "radix-ui";
import type { ReactNode } from "react";
import { ToastProvider } from "./ToastProvider.tsx";
import { TooltipProvider } from "./Tooltip.tsx";

/** What the controls need around them; one for the whole page. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  const direction = document.documentElement.dir === "rtl" ? "rtl" : "ltr";
  return (
    <Direction.Provider dir={direction}>
      <TooltipProvider>
        <ToastProvider>{children}</ToastProvider>
      </TooltipProvider>
    </Direction.Provider>
  );
}
