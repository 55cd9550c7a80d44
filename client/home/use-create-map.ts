import { useState } from "react";
import { useLocation } from "wouter";
import type { TemplateName } from "../../shared/protocol/index.ts";
import { createMap } from "../api/maps.ts";
import { wordsFor } from "../api/words.ts";
import { useToasts } from "../ui/index.ts";

/** Makes a map and goes there. */
export function useCreateMap() {
  const [busy, setBusy] = useState(false);
  const [, navigate] = useLocation();
  const toasts = useToasts();
  const create = (map: { readonly title: string; readonly template: TemplateName }) => {
    if (busy) return;
    setBusy(true);
    createMap(map).then(
      ({ id }) => navigate(`/m/${id}`),
      (failure) => {
        toasts.show({ message: wordsFor(failure), tone: "danger" });
        setBusy(false);
      },
    );
  };
  return { create, busy };
}
