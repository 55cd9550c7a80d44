/** Browsers without `field-sizing` need to be told how high a text is. */
export function fitHeight(area: HTMLTextAreaElement | null): void {
  if (!area || globalThis.CSS?.supports("field-sizing", "content")) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight}px`;
}
