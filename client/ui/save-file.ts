/** Hands a text to the browser as a download. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address only after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A title as a file name that every system takes. */
export function fileName(title: string, ending: string): string {
  const name = title
    .normalize("NFC")
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80);
  return `${name || "map"}.${ending}`;
}
