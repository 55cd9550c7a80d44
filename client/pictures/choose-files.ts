import { PICTURE_TYPES } from "../../shared/journey/index.ts";

/** Asks for pictures on this device; none where the question is given up. */
export function chooseFiles({ many = false } = {}): Promise<readonly File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = PICTURE_TYPES.join(",");
  input.multiple = many;
  input.hidden = true;
  // Some browsers forget a question that stands nowhere on the page.
  document.body.append(input);
  return new Promise((resolve) => {
    input.addEventListener("change", () => {
      input.remove();
      resolve([...(input.files ?? [])]);
    });
    input.addEventListener("cancel", () => {
      input.remove();
      resolve([]);
    });
    input.click();
  });
}
