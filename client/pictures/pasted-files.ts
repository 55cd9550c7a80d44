/**
 * The files of a paste that is a picture and nothing else: spreadsheets and word processors put a
 * picture of what was copied beside the words, and browsers the address of a picture.
 */
export function pastedFiles(data: Pick<DataTransfer, "files" | "getData">): readonly File[] {
  const page = new DOMParser().parseFromString(data.getData("text/html"), "text/html");
  for (const unseen of page.querySelectorAll("script, style")) unseen.remove();
  const hasWords = (page.body.textContent ?? "").trim() !== "" || page.querySelector("table");
  return hasWords ? [] : [...data.files];
}
