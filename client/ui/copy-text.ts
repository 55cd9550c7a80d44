/**
 * Puts a text that is still on its way into the clipboard; false where the browser refuses.
 * Safari allows copying only while a click is handled, so it gets the promise, not the text.
 */
export async function copyText(coming: Promise<string>): Promise<boolean> {
  if (!("clipboard" in navigator)) {
    await coming;
    return false;
  }
  const blob = coming.then((text) => new Blob([text], { type: "text/plain" }));
  const written = navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]).then(
    () => true,
    () => false,
  );
  // A failed download is the caller's to explain, not a refusal of the browser.
  await coming;
  return written;
}
