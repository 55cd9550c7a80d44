import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { wireOf } from "../support/wire.ts";
import { expect, test, type Workshop } from "../support/workshop.ts";

const panelOf = (page: Page) => page.getByRole("complementary", { name: "Comments" });
const threadsOf = (page: Page) => panelOf(page).locator("[data-thread]");
const fieldOf = (page: Page) => panelOf(page).getByRole("textbox", { name: "New comment" });

async function openComments(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Comments/ }).click();
  await expect(fieldOf(page)).toBeVisible();
}

type Words = { readonly kind?: string; readonly severity?: string };

/** Writes something about the whole map. */
async function say(page: Page, text: string, { kind, severity }: Words = {}): Promise<void> {
  await fieldOf(page).click();
  if (kind) await panelOf(page).getByRole("radio", { name: kind, exact: true }).check();
  if (severity) await panelOf(page).getByRole("radio", { name: severity }).check();
  await fieldOf(page).fill(text);
  await fieldOf(page).press("Control+Enter");
  await expect(threadsOf(page).filter({ hasText: text })).toBeVisible();
}

const joined = async (workshop: Workshop, name: string, role: "commenter" | "editor" | "admin") => {
  const mapId = await workshop.newMap(name);
  return { mapId, ana: await workshop.join(mapId, "Ana Ruiz", { role, view: "board" }) };
};

test("[CPANEL-4] a pain point waits for its severity, and is then everybody's at once", async ({
  workshop,
}) => {
  const { mapId, ana } = await joined(workshop, "Severity", "commenter");
  const ben = await workshop.join(mapId, "Ben Kaya", { view: "board" });
  await openComments(ana.page);
  await openComments(ben.page);
  await fieldOf(ana.page).click();
  await panelOf(ana.page).getByRole("radio", { name: "Pain point", exact: true }).check();
  await fieldOf(ana.page).fill("The card is declined");
  await panelOf(ana.page).getByRole("button", { name: "Post" }).click();
  await expect(panelOf(ana.page).getByRole("alert")).toContainText("choose a severity");
  await expect(threadsOf(ana.page)).toHaveCount(0);
  await panelOf(ana.page).getByRole("radio", { name: "3, Serious" }).check();
  await fieldOf(ana.page).press("Control+Enter");
  await expect(threadsOf(ben.page).filter({ hasText: "The card is declined" })).toBeVisible();
  await expect(
    ben.page.getByRole("button", { name: "Comments, 1 open", exact: true }),
  ).toBeVisible();
});

test("[CPANEL-8] resolving hides a thread for everybody, and reopening brings it back", async ({
  workshop,
}) => {
  const { mapId, ana } = await joined(workshop, "Settled", "editor");
  const ben = await workshop.join(mapId, "Ben Kaya", { view: "board" });
  await openComments(ana.page);
  await openComments(ben.page);
  await say(ana.page, "Is this so?", { kind: "Question" });
  await expect(threadsOf(ben.page)).toHaveCount(1);
  await threadsOf(ben.page).getByRole("button", { name: "Resolve" }).click();
  await expect(threadsOf(ana.page)).toHaveCount(0);
  await panelOf(ana.page).getByRole("radio", { name: "Resolved 1" }).check();
  await expect(threadsOf(ana.page)).toContainText("Resolved by Ben Kaya");
  await threadsOf(ana.page).getByRole("button", { name: "Reopen" }).click();
  await expect(threadsOf(ben.page)).toHaveCount(1);
});

test("[CPANEL-2] Mine and a severity of at least 3 show only what is both", async ({
  workshop,
}) => {
  const { mapId, ana } = await joined(workshop, "Filtered", "commenter");
  const ben = await workshop.join(mapId, "Ben Kaya", { role: "commenter", view: "board" });
  await openComments(ana.page);
  await openComments(ben.page);
  const pain = "Pain point";
  await say(ana.page, "Mine and bad", { kind: pain, severity: "4, Critical" });
  await say(ana.page, "Mine and small", { kind: pain, severity: "1, Minor" });
  await say(ana.page, "Mine and nothing");
  await say(ben.page, "Yours and bad", { kind: pain, severity: "4, Critical" });
  await expect(threadsOf(ana.page)).toHaveCount(4);
  await panelOf(ana.page).getByRole("button", { name: "Filter" }).click();
  await ana.page.getByRole("button", { name: "Mine", exact: true }).click();
  await ana.page.getByRole("button", { name: "3 or worse" }).click();
  await ana.page.keyboard.press("Escape");
  await expect(threadsOf(ana.page)).toHaveCount(1);
  await expect(threadsOf(ana.page)).toContainText("Mine and bad");
});

test("[INBOXUI-1] who is mentioned sees the bell rise, wherever they are, and is led to the thread", async ({
  workshop,
}) => {
  const { mapId, ana } = await joined(workshop, "Mentions", "editor");
  const ben = await workshop.join(mapId, "Benedikt Kaya", { view: "board" });
  await ben.page.goto("/");
  await expect(ben.page.getByRole("button", { name: "Inbox", exact: true })).toBeVisible();
  await openComments(ana.page);
  await fieldOf(ana.page).pressSequentially("What do you think, @bened");
  await ana.page.getByRole("option", { name: /Benedikt Kaya/ }).waitFor();
  await fieldOf(ana.page).press("Enter");
  await fieldOf(ana.page).press("Control+Enter");
  await ben.page.getByRole("button", { name: "Inbox, 1 unread" }).click();
  await ben.page.getByRole("link", { name: /Ana Ruiz mentioned you/ }).click();
  const thread = threadsOf(ben.page).getByRole("article");
  await expect(thread).toContainText("What do you think, @Benedikt Kaya");
  await expect(thread).toBeFocused();
  await expect(ben.page.getByRole("button", { name: "Inbox", exact: true })).toBeVisible();
});

test("[OUTBOX-2] a comment that is written without a network arrives once there is one, after a reload too", async ({
  workshop,
}) => {
  const { mapId, ana } = await joined(workshop, "Offline", "commenter");
  const ben = await workshop.join(mapId, "Ben Kaya", { view: "board" });
  await openComments(ben.page);
  const cut = async () => {
    await ana.page.route("**/threads", (route) => route.abort());
  };
  await openComments(ana.page);
  await cut();
  await say(ana.page, "Written in the tunnel");
  await expect(panelOf(ana.page).getByText("Waiting to send")).toBeVisible();
  await ana.page.reload();
  await openComments(ana.page);
  await expect(threadsOf(ana.page)).toContainText("Written in the tunnel");
  await expect(panelOf(ana.page).getByText("Waiting to send")).toBeVisible();
  await expect(threadsOf(ben.page)).toHaveCount(0);
  await ana.page.unroute("**/threads");
  await ana.page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(threadsOf(ben.page)).toContainText("Written in the tunnel");
  await expect(panelOf(ana.page).getByText("Waiting to send")).toHaveCount(0);
});

test("[CPANEL-17] what others say while the socket is cut is there when it is back", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Cut");
  const ben = await workshop.person("Ben Kaya");
  const wire = await wireOf(ben.page);
  await workshop.call("PUT", `/api/maps/${mapId}/members/${ben.userId}`, { role: "commenter" });
  await ben.page.goto(`/m/${mapId}?view=board`);
  await openComments(ben.page);
  const ana = await workshop.join(mapId, "Ana Ruiz", { view: "board" });
  await openComments(ana.page);
  await say(ana.page, "Before");
  await expect(threadsOf(ben.page)).toHaveCount(1);
  wire.cut();
  await say(ana.page, "Meanwhile");
  await wire.mend();
  await expect(threadsOf(ben.page)).toHaveCount(2);
});

test("[CPANEL-5] what was begun is still there after a reload", async ({ workshop }) => {
  const { ana } = await joined(workshop, "Drafts", "commenter");
  await openComments(ana.page);
  await fieldOf(ana.page).fill("Half a thought");
  await ana.page.reload();
  await openComments(ana.page);
  await expect(fieldOf(ana.page)).toHaveValue("Half a thought");
});

test("[CPANEL-7] words that look like a program are shown and not run", async ({ workshop }) => {
  const { mapId, ana } = await joined(workshop, "Plain", "commenter");
  const ben = await workshop.join(mapId, "Ben Kaya", { view: "board" });
  const hostile = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
  await openComments(ana.page);
  await openComments(ben.page);
  await say(ana.page, hostile);
  await expect(threadsOf(ben.page)).toContainText(hostile);
  await expect(panelOf(ben.page).locator("img, script")).toHaveCount(0);
  await expect(ben.page).not.toHaveTitle("owned");
});

test("[CPANEL-15] a guest comments under their name, and their words stay theirs after a reload", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Open house");
  const { url } = await workshop.link(mapId, "commenter");
  const page = await workshop.stranger();
  await page.goto(url);
  await page.getByRole("textbox", { name: "Your name" }).fill("Gus");
  await page.keyboard.press("Enter");
  await openComments(page);
  await say(page, "From outside");
  await expect(threadsOf(page)).toContainText("Gus");
  await expect(threadsOf(page)).toContainText("Guest");
  await page.reload();
  await openComments(page);
  await threadsOf(page).getByRole("button", { name: "More" }).click();
  await expect(page.getByRole("menuitem", { name: "Edit" })).toBeVisible();
});

test("[AXE-1] the comments and the inbox have no serious barrier, in light and dark", async ({
  workshop,
}, info) => {
  const { mapId, ana } = await joined(workshop, "Accessible", "admin");
  const ben = await workshop.join(mapId, "Ben Kaya", { role: "commenter", view: "board" });
  await openComments(ben.page);
  await say(ben.page, "It hurts here, see https://example.com", {
    kind: "Pain point",
    severity: "2, Moderate",
  });
  // Who looks at a thread has read what is said in it.
  await ben.page.goto("/");
  await openComments(ana.page);
  await threadsOf(ana.page).getByText("Ben Kaya").first().click();
  await panelOf(ana.page)
    .getByRole("textbox", { name: /^Reply/ })
    .fill("Yes");
  await panelOf(ana.page)
    .getByRole("textbox", { name: /^Reply/ })
    .press("Control+Enter");
  await fieldOf(ana.page).click();
  await panelOf(ana.page).getByRole("radio", { name: "Pain point", exact: true }).check();
  await expectAccessible(ana.page, info, "comments", "aside");
  await ben.page.getByRole("button", { name: "Inbox, 1 unread" }).click();
  await ben.page.getByRole("link", { name: /Ana Ruiz replied/ }).waitFor();
  await expectAccessible(ben.page, info, "inbox", "[role=dialog]");
});
