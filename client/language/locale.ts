/** The reader's own way of writing dates and numbers, as long as it is in the page's language. */
export function locale(): string {
  const page = document.documentElement.lang || "en";
  return navigator.languages.find((own) => own.split("-")[0] === page.split("-")[0]) ?? page;
}
