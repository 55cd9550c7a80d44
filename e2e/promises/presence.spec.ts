import { Board } from "../support/board.ts";
import { wireOf } from "../support/wire.ts";
import { expect, test } from "../support/workshop.ts";

test("[HERE-1] one is shown at the card one goes to, and at none before", async ({ workshop }) => {
  const mapId = await workshop.newMap("Who is where", "online-clothing-retailer");
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = await workshop.join(mapId, "Ben Kaya");
  const ben = new Board(page);
  await expect(ben.card("Scrolls on the way to work")).toBeVisible();
  const here = ana.page.getByRole("list", { name: "Also on this map" }).getByText("BK");
  await expect(here).toBeVisible();
  await expect(ana.card("Scrolls on the way to work")).not.toHaveAttribute("aria-description");
  await ben.card("Looks at photos and price").click();
  await expect(ana.card("Looks at photos and price")).toHaveAttribute(
    "aria-description",
    "Ben Kaya is here",
  );
  await page.keyboard.press("ArrowLeft");
  await expect(ana.card("Scrolls on the way to work")).toHaveAttribute(
    "aria-description",
    "Ben Kaya is here",
  );
  await expect(ana.card("Looks at photos and price")).not.toHaveAttribute("aria-description");
});

test("[HERE-2] a pointer is seen over the same place of the board, however it is scrolled", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Look here", "online-clothing-retailer");
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  const ben = new Board((await workshop.join(mapId, "Ben Kaya")).page);
  for (const board of [ana, ben]) await expect(board.card("Short video ad")).toBeVisible();
  await ana.page.getByRole("button", { name: "Zoom out" }).click();
  await ana.page.mouse.move(700, 500);
  await ana.page.mouse.wheel(0, 60);
  await ben.card("Product page on a phone").hover();
  const name = ana.page.locator("[aria-hidden=true]").getByText("Ben Kaya", { exact: true });
  await expect(name).toBeVisible();
  await expect(async () => {
    const [pointer, card] = await Promise.all([
      name.boundingBox(),
      ana.card("Product page on a phone").boundingBox(),
    ]);
    if (!pointer || !card) throw new Error("not on the screen");
    expect(pointer.x).toBeGreaterThan(card.x);
    expect(pointer.x).toBeLessThan(card.x + card.width);
    expect(pointer.y).toBeGreaterThan(card.y);
    expect(pointer.y).toBeLessThan(card.y + card.height);
  }).toPass();
  await ben.page.mouse.move(700, 10);
  await expect(name).toHaveCount(0);
});

test("[PRE-12] after a reconnection everybody sees everybody at once", async ({ workshop }) => {
  const mapId = await workshop.newMap("Back again");
  const ana = await workshop.person("Ana Ruiz");
  const wire = await wireOf(ana.page);
  await workshop.call("PUT", `/api/maps/${mapId}/members/${ana.userId}`, { role: "editor" });
  await ana.page.goto(`/m/${mapId}`);
  const ben = await workshop.join(mapId, "Ben Kaya");
  const sees = (page: typeof ana.page, initials: string) =>
    page.getByRole("list", { name: "Also on this map" }).getByText(initials);
  await expect(sees(ana.page, "BK")).toBeVisible();
  await expect(sees(ben.page, "AR")).toBeVisible();
  wire.cut();
  await wire.mend();
  await expect(sees(ana.page, "BK")).toHaveCount(0);
  await expect(sees(ana.page, "BK")).toBeVisible({ timeout: 4_000 });
  await expect(sees(ben.page, "AR")).toBeVisible({ timeout: 4_000 });
});
