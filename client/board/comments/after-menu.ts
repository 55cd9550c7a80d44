/** Runs it once a menu has given the focus back, so that it may take the focus elsewhere. */
export const afterMenu = (run: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(run));
};
