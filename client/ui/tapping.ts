/** The pointer is a finger: it drags badly over what it scrolls. */
export const isTapping = (): boolean => matchMedia("(pointer: coarse)").matches;
