import { Board } from "../support/board.ts";
import { expect, test } from "../support/workshop.ts";

test("[LANE-1, LANE-2] a service blueprint is added at once, and everybody sees its lines", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Blueprint");
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  const ben = new Board(
    (await workshop.join(mapId, "Ben", { role: "viewer", view: "board" })).page,
  );
  await ana.page.getByRole("button", { name: "Add a lane" }).last().click();
  await ana.page.getByRole("menuitem", { name: "Service blueprint" }).click();
  await ana.page.getByRole("menuitem", { name: "All its rows" }).click();
  for (const { page } of [ana, ben]) {
    for (const line of ["interaction", "visibility", "internal interaction"]) {
      await expect(page.getByText(`Line of ${line}`, { exact: true })).toBeVisible();
    }
  }
  await expect(ben.lane("Backstage")).toHaveAccessibleDescription("Below: Line of visibility");
  await ana.addCard("Buys", "Frontstage", "Greets at the door");
  await expect(ben.titlesIn("Buys", "Frontstage")).toHaveText(["Greets at the door"]);
});

test("[LOOK-1, LOOK-2, LOOK-3] what one hides and widens is kept, and changes nobody else's board", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Retailer", "online-clothing-retailer");
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  const ben = new Board((await workshop.join(mapId, "Ben")).page);
  await ana.settled();
  await ana.lane("Touchpoints").focus();
  await ana.page.keyboard.press("Shift+F10");
  await ana.page.getByRole("menuitem", { name: "Hide for me" }).click();
  await expect(ana.lane("Touchpoints")).toHaveCount(0);

  const edge = ana.page.getByRole("separator").first();
  const header = ana.steps().first();
  const width = async (board: Board) => (await board.steps().first().boundingBox())?.width ?? 0;
  const before = await width(ana);
  const box = await edge.boundingBox();
  if (!box) throw new Error("the edge is not to be seen");
  const [x, y] = [box.x + box.width / 2, box.y + 6];
  await ana.page.mouse.move(x, y);
  await ana.page.mouse.down();
  await ana.page.mouse.move(x + 60, y, { steps: 4 });
  await ana.page.mouse.move(x + 120, y, { steps: 4 });
  await ana.page.mouse.up();
  await expect(edge).toHaveAttribute("aria-valuenow", "360");
  await expect.poll(() => width(ana)).toBeCloseTo(before + 120, 0);

  await ana.page.reload();
  await header.waitFor();
  await expect.poll(() => width(ana)).toBeCloseTo(before + 120, 0);
  await expect(ana.lane("Touchpoints")).toHaveCount(0);
  await expect(ben.lane("Touchpoints")).toBeVisible();
  expect(await width(ben)).toBeCloseTo(before, 0);
  expect((await workshop.document(mapId)).lanes.map(({ title }) => title)).toContain("Touchpoints");
});

test("[LOOK-7] a pinned lane stays below the headers, at 150 % too, and takes at most a third of the view", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Pinned", "online-clothing-retailer");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await board.settled();
  for (const name of ["Doing", "Emotion"]) {
    await board.lane(name).focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Pin for me" }).click();
  }
  const zoomIn = page.getByRole("button", { name: "Zoom in" });
  for (const clicks of [0, 5]) {
    for (let click = 0; click < clicks; click += 1) await zoomIn.click();
    await page.locator("[data-board-scroller]").evaluate((view) => view.scrollTo(0, 9_999));
    await expect
      .poll(() =>
        page.locator("[data-board-scroller]").evaluate((view) => {
          const head = view.querySelector("[role=rowgroup]")?.getBoundingClientRect();
          const rows = [...view.querySelectorAll("[data-pinned]")];
          const [first, second] = rows.map((row) => row.getBoundingClientRect());
          if (!head || !first || !second) return "not there";
          if (Math.abs(first.top - head.bottom) > 2) return "the first hangs loose";
          if (Math.abs(second.top - first.bottom) > 2) return "the second hangs loose";
          const share = (second.bottom - first.top) / view.clientHeight;
          return share < 0.35 ? "in place" : `they take ${share}`;
        }),
      )
      .toBe("in place");
  }
});

test("[PERS-2, PERS-3] a persona's quotes are seen in the other window, and read by a viewer", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Retailer", "online-clothing-retailer");
  const { page: ana } = await workshop.join(mapId, "Ana");
  const { page: ben } = await workshop.join(mapId, "Ben");
  const { page: vera } = await workshop.join(mapId, "Vera", { role: "viewer" });
  for (const page of [ana, ben, vera]) await page.getByRole("button", { name: "Personas" }).click();
  const quotesOn = (page: typeof ana) =>
    page.getByRole("textbox", { name: "Quotes, one a line" }).first();
  await quotesOn(ana).fill("Where is my parcel?");
  await expect(quotesOn(ben)).toHaveValue("Where is my parcel?");
  await quotesOn(ben).press("End");
  await quotesOn(ben).pressSequentially("\nNever again.");
  await expect(quotesOn(ana)).toHaveValue("Where is my parcel?\nNever again.");
  const quotes = vera.getByRole("blockquote");
  await expect(quotes.nth(0)).toHaveText("“Where is my parcel?”");
  await expect(quotes.nth(1)).toHaveText("“Never again.”");
  await expect(vera.getByRole("textbox", { name: "Quotes, one a line" })).toHaveCount(0);
  await vera.keyboard.press("Escape");
  await expect(vera.getByRole("button", { name: /Lena.*Where is my parcel/s })).toBeVisible();
});
