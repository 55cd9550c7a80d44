import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Board } from "../support/board.ts";
import { forget, startServer } from "../support/server.ts";
import { expect, ownWorkshop, test } from "../support/workshop.ts";

const JOURNEY = fileURLToPath(
  new URL("../../../shared/fixtures/mermaid/19-many-tasks.mmd", import.meta.url),
);

const ANA = [
  "Asks three vendors by e-mail",
  "Reads two comparison reports",
  "Books a call with each",
  "Checks references",
  "Notes the price range",
];
const BEN = [
  "Prices only after a call",
  "Specs differ from page to page",
  "No answer for four days",
  "The demo shows another edition",
  "The contract has forty pages",
];

test("[RUN-9] a real journey, edited by two, survives the death of the server in the middle", async ({
  browser,
}) => {
  // biome-ignore lint/suspicious/noSkippedTests: the real files lie beside the project, not in it.
  test.skip(!existsSync(JOURNEY), `there is no ${JOURNEY}`);
  const workshop = await ownWorkshop(browser);
  const { server } = workshop;
  const answer = await fetch(`${server.url}/api/maps/import?format=mermaid`, {
    method: "POST",
    headers: { authorization: `Bearer ${server.adminToken}`, "content-type": "text/plain" },
    body: readFileSync(JOURNEY),
  });
  const { id } = await answer.json();
  const ana = new Board((await workshop.join(id, "Ana Ruiz")).page);
  const ben = new Board((await workshop.join(id, "Ben Kaya")).page);
  const before = await workshop.document(id);
  const [first, second] = before.steps.map((step) => step.title);
  if (!first || !second) throw new Error("the journey has no steps");

  const write = async (board: Board, column: string, lane: string, titles: readonly string[]) => {
    for (const title of titles) {
      await board.page.keyboard.press("Escape");
      await board.cell(column, lane).click({ position: { x: 5, y: 5 } });
      await board.page.keyboard.press("Control+Enter");
      await board.page.keyboard.type(title);
      await board.page.keyboard.press("Enter");
    }
  };
  await Promise.all([
    write(ana, first, "Doing", ANA),
    write(ben, second, "Pain points", BEN),
    ben
      .card("No answer for four days")
      .waitFor()
      .then(() => server.kill()),
  ]);
  const next = await startServer({
    dataDir: server.dataDir,
    port: Number(new URL(server.url).port),
  });
  for (const board of [ana, ben]) {
    await expect(board.status).toHaveText("Saved", { timeout: 20_000 });
    await expect(board.grid.locator("article")).toHaveCount(ANA.length + BEN.length);
  }
  const after = await workshop.document(id);
  expect(after.cards.map((card) => card.title).toSorted()).toEqual([...ANA, ...BEN].toSorted());
  expect(after.emotions).toEqual(before.emotions);
  await workshop.end();
  await next.stop();
  await forget(next);
});
