/** What is said in a corner of the page is no reason to close what is open in its middle. */
export function keepOpenForToasts(event: CustomEvent<{ readonly originalEvent: Event }>): void {
  const { target } = event.detail.originalEvent;
  if (!(target instanceof Element)) return;
  // Told only after the click, when the toast that was clicked may be gone.
  if (!target.isConnected || target.closest("[data-toasts]")) event.preventDefault();
}
