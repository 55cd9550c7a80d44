type FloatingParts = typeof import("./floating/index.ts");

let loaded: FloatingParts | undefined;
let loading: Promise<FloatingParts> | undefined;

/**
 * Fetches what menus, popovers and dialogs are made of. It is as large as the rest of the controls
 * together and nothing needs it before somebody presses something.
 */
export function loadFloating(): Promise<FloatingParts> {
  loading ??= import("./floating/index.ts").then(
    (parts) => {
      loaded = parts;
      return parts;
    },
    (failure) => {
      // Asked again at the next press.
      loading = undefined;
      throw failure;
    },
  );
  return loading;
}

export const loadedFloating = (): FloatingParts | undefined => loaded;
export type { FloatingParts };
