import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { largeMap } from "../../e2e/support/large-map.ts";
import { forget, startServer } from "../../e2e/support/server.ts";
import { Workshop } from "../../e2e/support/workshop.ts";
import { idOf } from "../../shared/journey/index.ts";
import { Crowd } from "./crowd.ts";
import { type Figure, median, quantile } from "./figures.ts";
import { scrollFor, watchCard, watchKeys, watchOpening } from "./in-page.ts";
import { talkAbout } from "./talk.ts";

const EDITS_PER_SECOND = 50;
const KEYS = 60;
const WORDS = "the quick brown fox ".repeat(3);

/** The card that is written in, and the one whose change from elsewhere is watched. */
const WRITTEN = "c0";
const WATCHED = "c1";

/** A board of 1,500 cards and 300 threads in a real browser, while somebody else edits it. */
export async function largeBoard(runs: number): Promise<readonly Figure[]> {
  const server = await startServer();
  const browser = await chromium.launch(launchOptions());
  const workshop = new Workshop(server, browser);
  try {
    const map = largeMap();
    const mapId = await workshop.importJson({ ...map, threads: talkAbout(map) });
    const all: (readonly Figure[])[] = [];
    for (let run = 0; run < runs; run++) all.push(await oneRun(workshop, mapId));
    return medians(all);
  } finally {
    await workshop.end();
    await browser.close();
    await server.stop();
    await forget(server);
  }
}

async function oneRun(workshop: Workshop, mapId: string): Promise<readonly Figure[]> {
  const { page } = await workshop.join(mapId, "Ana");
  // The loader of this program names functions through it, also those that run in the page.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.locator(`[data-card="${WRITTEN}"]`).waitFor();
  await page.reload({ waitUntil: "commit" });
  const client = await page.context().newCDPSession(page);
  const first = await firstRender(page, client);
  const crowd = new Crowd(workshop.server, mapId);
  await crowd.ready();
  await page.locator("[data-pin]").first().waitFor();
  const cold = await openText(page);
  crowd.start(EDITS_PER_SECOND, new Set([WRITTEN, WATCHED]));
  const text = await typing(page);
  await page.keyboard.press("Escape");
  const warm = await openText(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  const title = await typing(page);
  await page.keyboard.press("Enter");
  const remote = await remoteEdits(page, crowd);
  const frames = await page.evaluate(scrollFor, 10_000);
  crowd.end();
  const heap = await heapOf(client);
  await page.close();
  return [
    { what: "navigation → first render", value: first.shown, unit: "ms", target: 1_000 },
    { what: "CPU of the main thread until then", value: first.busy, unit: "ms", target: 450 },
    { what: "press → focused editor, cold", value: cold, unit: "ms", target: 500 },
    { what: "press → focused editor, warm", value: warm, unit: "ms", target: 50 },
    { what: "key → paint in a text, p95", value: quantile(text, 0.95), unit: "ms", target: 30 },
    { what: "key → paint in a title, p95", value: quantile(title, 0.95), unit: "ms", target: 30 },
    { what: "remote edit → paint, p95", value: quantile(remote, 0.95), unit: "ms", target: 30 },
    {
      what: "frames over 50 ms in 10 s of scrolling",
      value: frames.filter((frame) => frame > 50).length,
      unit: "frames",
      target: 0,
    },
    { what: "JS heap", value: heap, unit: "MB", target: 25 },
  ];
}

async function firstRender(page: Page, client: CDPSession) {
  // CPU time, as the target has it: what others do on the machine does not count.
  await client.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.locator(`[data-card="${WRITTEN}"]`).waitFor();
  const shown = await page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          if (document.querySelector(selector)) resolve(performance.now());
        });
      }),
    `[data-card="${WRITTEN}"]`,
  );
  return { shown, busy: (await metric(client, "TaskDuration")) * 1_000 };
}

/** From the press of the key that opens a card's text until the caret stands in it. */
async function openText(page: Page): Promise<number> {
  await page.locator(`[data-card="${WRITTEN}"]`).focus();
  await page.keyboard.press("Enter");
  await page.locator("textarea:focus, input:focus, [contenteditable]:focus").waitFor();
  await page.evaluate(watchOpening);
  await page.keyboard.press("Tab");
  const took = await page.waitForFunction(() => Reflect.get(window, "benchOpened"));
  return Number(await took.jsonValue());
}

async function typing(page: Page): Promise<readonly number[]> {
  await page.evaluate(watchKeys, KEYS);
  await page.keyboard.type(WORDS, { delay: 40 });
  const times = await page.waitForFunction((count) => {
    const seen: unknown = Reflect.get(window, "benchKeys");
    return Array.isArray(seen) && seen.length >= count && seen;
  }, KEYS);
  return (await times.jsonValue()) || [];
}

/** From the change of the page that a remote edit makes to the frame that shows it. */
async function remoteEdits(page: Page, crowd: Crowd): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i < 20; i++) {
    const title = `Seen ${i}`;
    await page.evaluate(watchCard, { selector: `[data-card="${WATCHED}"]`, title });
    crowd.rename(idOf(WATCHED), title);
    const took = await page.waitForFunction(() => Reflect.get(window, "benchSeen"));
    times.push(Number(await took.jsonValue()));
  }
  return times;
}

async function heapOf(client: CDPSession): Promise<number> {
  await client.send("HeapProfiler.collectGarbage");
  return (await metric(client, "JSHeapUsedSize")) / 1e6;
}

async function metric(client: CDPSession, name: string): Promise<number> {
  const { metrics } = await client.send("Performance.getMetrics");
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

const medians = (runs: readonly (readonly Figure[])[]): readonly Figure[] =>
  (runs[0] ?? []).map((figure, index) => ({
    ...figure,
    value: median(runs.flatMap((run) => run[index]?.value ?? [])),
  }));

/** Written by scripts/ensure-browser.mjs. */
function launchOptions(): object {
  const file = fileURLToPath(new URL("../../node_modules/.cache/browser.json", import.meta.url));
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
