import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { Board } from "../support/board.ts";
import { expectedMaps, fixture, hasFixtures, told } from "../support/mermaid-fixtures.ts";
import { expect, test } from "../support/workshop.ts";

const JOURNEY = `journey
  title Returning a jacket: by post
  section Decide
    Try it on: 4: Mia
    Look for the label: 9: Mia, Ben
  section Send
    Print the label: 1: Mia
    Wait for the money: soon: Ben
  section Decide
    Buy again: 5: Mia
`;

test("[FILE-1] a Mermaid journey that is pasted becomes a map, with warnings that name their lines", async ({
  workshop,
}) => {
  const { page } = await workshop.person("Mia");
  await openImport(page);
  await paste(page, JOURNEY);
  await expect(page.getByText("Mermaid journey", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText("“Returning a jacket: by post” is imported")).toBeVisible();
  const warnings = page.getByRole("dialog").getByRole("listitem");
  await expect(warnings).toHaveText([/^Line 5.*score 9.*read as 5/, /^Line 8.*“soon”/]);
  await page.getByRole("button", { name: "Open the map" }).click();

  const board = new Board(page);
  await expect(page.getByLabel("Title of the map")).toHaveValue("Returning a jacket: by post");
  await expect(board.stages()).toHaveText(["Decide", "Send", "Decide"]);
  await expect(board.steps()).toHaveText([
    "Try it on",
    "Look for the label",
    "Print the label",
    "Wait for the money",
    "Buy again",
  ]);
  const values = ["Pleased, +1", "Delighted, +2", "Angry, −2", "Delighted, +2"];
  await expect(board.points()).toHaveCount(values.length);
  for (const [index, value] of values.entries()) {
    await expect(board.points().nth(index)).toHaveAttribute(
      "aria-valuetext",
      new RegExp(`^${value.replaceAll("+", "\\+")}`),
    );
  }
});

test("[FILE-2] a text that cannot be read is answered with its line and a reason, and kept", async ({
  workshop,
}) => {
  const { page } = await workshop.person("Ben");
  await openImport(page);
  const wrong = JOURNEY.replace("    Print the label: 1: Mia", "    Print the label");
  await paste(page, wrong);
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText("This can't be imported")).toBeVisible();
  await expect(page.getByText(/^Line 7: ./)).toBeVisible();
  const text = textToImport(page);
  await expect(text).toHaveValue(wrong);
  await expect(text).toBeFocused();
  const selected = await text.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected.trim()).toBe("Print the label");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(page.getByRole("button", { name: "Open the sample" })).toBeVisible();
});

test("[FILE-3] the journeys of real projects go in and out by HTTP without loss", async ({
  workshop,
}) => {
  // biome-ignore lint/suspicious/noSkippedTests: the real files lie beside the project, not in it.
  test.skip(!hasFixtures, "the fixtures are not beside the repository");
  for (const [name, expected] of expectedMaps()) {
    const mapId = await workshop.importMap("mermaid", fixture(name));
    expect(told(await workshop.document(mapId)), name).toEqual(expected);
    const again = await workshop.importMap("mermaid", await workshop.exported(mapId, "mermaid"));
    expect(told(await workshop.document(again)), `${name}, exported`).toEqual(expected);
  }
});

test("[FILE-4] the map's menu hands out files that make the same map again", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Für Zürich / 1", "online-clothing-retailer");
  const { page } = await workshop.join(mapId, "Vera", { role: "viewer", view: "board" });
  await expect(page.getByRole("grid")).toBeVisible();

  const json = await exportFrom(page, "Journey document (JSON)");
  expect(json.name).toBe("Für-Zürich-1.json");
  const before = await workshop.document(mapId);
  const copy = await workshop.document(await workshop.importMap("json", json.text));
  expect(copy).toEqual({ ...before, id: expect.any(String) });

  const mermaid = await exportFrom(page, "Mermaid journey");
  expect(mermaid.name).toBe("Für-Zürich-1.mmd");
  const journey = await workshop.document(await workshop.importMap("mermaid", mermaid.text));
  expect(told(journey)).toEqual(told(before));
});

test("[FILE-5] a file that is chosen is read as one that is pasted", async ({ workshop }) => {
  const source = await workshop.newMap("From a file", "online-clothing-retailer");
  const { page } = await workshop.person("Filo");
  await openImport(page);
  await page.getByLabel("Choose a file").setInputFiles({
    name: "journey.json",
    mimeType: "application/json",
    buffer: Buffer.from(await workshop.exported(source, "json")),
  });
  await page.getByRole("button", { name: "Import" }).click();
  const board = new Board(page);
  await expect(page.getByLabel("Title of the map")).toHaveValue("From a file");
  await expect(board.card("Short video ad with the autumn jacket")).toBeVisible();
});

async function openImport(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Import" }).click();
  await expect(textToImport(page)).toBeFocused();
}

const textToImport = (page: Page) => page.getByRole("textbox", { name: "Text to import" });

/** As the clipboard does it: the whole text in one go. */
const paste = (page: Page, text: string): Promise<void> => page.keyboard.insertText(text);

async function exportFrom(page: Page, format: string) {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: format }).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}
