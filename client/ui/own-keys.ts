const TEXTS = "input, textarea, select, [contenteditable], [data-editor]";
const LAYERS = "[role=dialog], [role=alertdialog], [role=menu]";

type Target = EventTarget | null;

export const isWithin = (target: Target, places: string): boolean =>
  target instanceof Element && target.closest(places) !== null;

/** Over the page lies something that the page's keys do not reach. */
export const isInLayer = (target: Target): boolean => isWithin(target, LAYERS);

/** Something is being written there: what a key writes is no command. */
export const isInText = (target: Target): boolean => isWithin(target, TEXTS);

/** Texts, menus and dialogs keep their keys and presses to themselves. */
export const keepsKeys = (target: Target): boolean => isInText(target) || isInLayer(target);
