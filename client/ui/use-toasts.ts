import { createContext, useContext } from "react";
import type { ToastContent } from "./toast-store.ts";

export type Toasts = {
  /** Shows a toast for 6 s, or 20 s when it offers an action; answers its id. */
  readonly show: (content: ToastContent) => number;
  readonly dismiss: (id: number) => void;
  /** Takes away what offers to do something: it cannot be done from the next page. */
  readonly withdrawOffers: () => void;
};

const nowhere: Toasts = { show: () => 0, dismiss: () => {}, withdrawOffers: () => {} };
export const ToastsContext = createContext<Toasts>(nowhere);
export const useToasts = (): Toasts => useContext(ToastsContext);
