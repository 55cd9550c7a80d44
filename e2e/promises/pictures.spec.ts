import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { Board } from "../support/board.ts";
import { drawing, type File } from "../support/drawing.ts";
import { expect, test, type Workshop } from "../support/workshop.ts";

/** Three lanes: one for pictures beside those of a blank map. */
async function mapWithPictures(workshop: Workshop): Promise<string> {
  const { lanes, ...map } = await workshop.document(await workshop.newMap("Pictures"));
  const pictures = { id: "pictures", title: "Pictures", kind: "picture" };
  return workshop.importJson({ ...map, lanes: [pictures, ...lanes] });
}

/** Does as a paste, or a drop from the desktop, does with a file. */
async function bring(how: "paste" | "drop", where: Locator, file: File): Promise<void> {
  await where.focus();
  await where.evaluate(
    (target, { how, file: { name, type, data } }) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const brought = new DataTransfer();
      brought.items.add(new File([bytes], name, { type }));
      const told = { bubbles: true, cancelable: true };
      if (how === "paste") {
        target.dispatchEvent(new ClipboardEvent("paste", { ...told, clipboardData: brought }));
        return;
      }
      for (const step of ["dragover", "drop"]) {
        target.dispatchEvent(new DragEvent(step, { ...told, dataTransfer: brought }));
      }
    },
    { how, file },
  );
}

/** That the browser has the picture itself, not only a place for it. */
const isDrawn = (page: Page, card: string): Promise<boolean> =>
  page
    .locator("article", { hasText: card })
    .locator("img")
    .evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0);

test("[PIC-5, PIC-6] pictures are pasted, dropped and chosen; others see them, and a reload keeps them", async ({
  workshop,
}) => {
  const mapId = await mapWithPictures(workshop);
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await board.settled();
  const ben = new Board((await workshop.join(mapId, "Ben")).page);

  await board.addCard("Buys", "Doing", "Pays");
  await bring("paste", board.card("Pays"), await drawing(page, "image.png", "#2f55d4"));
  await expect(board.card("Pays").locator("img")).toBeVisible();

  await bring(
    "drop",
    board.cell("Uses", "Pictures"),
    await drawing(page, "Shop_window.png", "#1b7a3d"),
  );
  await expect(board.titlesIn("Uses", "Pictures")).toHaveText(["Shop window"]);

  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    board.cell("Becomes aware", "Pictures").getByRole("button", { name: "Add a picture" }).click(),
  ]);
  const poster = await drawing(page, "Poster.jpg", "#b0307a");
  await chooser.setFiles({
    name: poster.name,
    mimeType: poster.type,
    buffer: Buffer.from(poster.data, "base64"),
  });
  await expect(board.titlesIn("Becomes aware", "Pictures")).toHaveText(["Poster"]);

  for (const title of ["Pays", "Shop window", "Poster"]) {
    await expect.poll(() => isDrawn(ben.page, title)).toBe(true);
  }
  await page.reload();
  await expect.poll(() => isDrawn(page, "Poster")).toBe(true);
});

test("[PIC-7] adding a picture is one step of undo, and the card's panel describes and removes it", async ({
  workshop,
}, info) => {
  const mapId = await mapWithPictures(workshop);
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await board.settled();
  await bring("drop", board.cell("Uses", "Pictures"), await drawing(page, "Parcel.png", "#8a5a00"));
  await expect(board.card("Parcel").locator("img")).toBeVisible();
  await board.card("Parcel").focus();
  await page.keyboard.press("Shift+Enter");
  const panel = page.getByRole("complementary", { name: "Card: Parcel" });
  await panel.getByLabel("What it shows").fill("A parcel at the door");
  await page.keyboard.press("Enter");
  await expect(board.card("Parcel").getByAltText("A parcel at the door")).toBeVisible();
  await expectAccessible(page, info, "picture");
  await panel.getByRole("button", { name: "Remove" }).click();
  await expect(board.card("Parcel").locator("img")).toHaveCount(0);
  await page.getByRole("button", { name: /^undo remove the picture of 'Parcel'/i }).click();
  await expect(board.card("Parcel").locator("img")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^undo change the picture/i }).click();
  await page.getByRole("button", { name: /^undo add a picture/i }).click();
  await expect(board.card("Parcel")).toHaveCount(0);
});

test("[PIC-17] a picture pasted right after a click on an empty cell becomes a card there", async ({
  workshop,
}) => {
  const mapId = await mapWithPictures(workshop);
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await board.settled();
  const cell = board.cell("Buys", "Doing");
  const title = page.getByRole("textbox", { name: "Title of the new card" });
  await cell.getByRole("button", { name: "Add a card" }).click();
  await expect(title).toBeFocused();
  await bring("paste", title, await drawing(page, "Van.png", "#2f55d4"));
  await expect(cell.locator("article img")).toBeVisible();
  await expect(board.card("Van")).toBeFocused();

  await cell.getByRole("button", { name: "Add a card" }).click();
  await title.fill("Parcel");
  await bring("paste", title, await drawing(page, "image.png", "#1b7a3d"));
  await expect(board.card("Parcel").locator("img")).toBeVisible();
  await expect(board.titlesIn("Buys", "Doing")).toHaveText(["Van", "Parcel"]);
});

test("[PIC-8] what is no picture is refused with words, and the map stays as it is", async ({
  workshop,
}) => {
  const mapId = await mapWithPictures(workshop);
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await board.settled();
  const words = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>").toString("base64");
  const file = { name: "tree.png", type: "image/png", data: words };
  await bring("drop", board.cell("Uses", "Pictures"), file);
  await expect(page.getByText("'tree.png' is not a picture Throughline can show")).toBeVisible();
  await expect(board.grid.locator("article")).toHaveCount(0);
});

test("[PIC-9] a guest with a share link sees the pictures too", async ({ workshop }) => {
  const mapId = await mapWithPictures(workshop);
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await board.settled();
  await bring("drop", board.cell("Uses", "Pictures"), await drawing(page, "Parcel.png", "#0b6bb0"));
  await expect(board.card("Parcel").locator("img")).toBeVisible();
  await expect(board.status).toHaveText(/saved/i);
  const guest = await workshop.stranger();
  const link = await workshop.link(mapId, "viewer");
  await guest.goto(link.url.replace("#", "?view=board#"));
  await guest.getByLabel("Your name").fill("Gus");
  await guest.keyboard.press("Enter");
  await expect.poll(() => isDrawn(guest, "Parcel")).toBe(true);
});

test("[PIC-14] a picture pasted into a text is there for others, described, and after leaving", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("In a text");
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await board.settled();
  await board.addCard("Buys", "Doing", "Pays");
  await board.writeIn("Pays", "Before");
  await bring("paste", board.text(), await drawing(page, "Receipt.png", "#7a3db8"));
  await expect(board.text().getByAltText("Receipt")).toBeVisible();
  await page.keyboard.type("After");
  await board.text().getByAltText("Receipt").click();
  await page.getByRole("button", { name: "What it shows" }).click();
  await page.getByRole("textbox", { name: "What it shows" }).fill("A till receipt");
  await page.keyboard.press("Enter");
  await expect(board.text().getByAltText("A till receipt")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(board.card("Pays").getByAltText("A till receipt")).toBeVisible();
  const ben = new Board(
    (await workshop.join(mapId, "Ben", { role: "viewer", view: "board" })).page,
  );
  await expect.poll(() => isDrawn(ben.page, "Pays")).toBe(true);
  await expect(ben.card("Pays")).toContainText("Before");
  await expect(ben.card("Pays")).toContainText("After");
});
