import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { Board } from "../support/board.ts";
import { expect, PASSWORD, test, type Workshop } from "../support/workshop.ts";

const share = (page: Page) => page.getByRole("button", { name: "Share", exact: true });
const whom = (page: Page) => page.getByRole("combobox", { name: "Invite people and teams" });

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option }).click();
}

/** What was done on a map, as its audit log tells it, the last first. */
async function deedsOn(workshop: Workshop, mapId: string): Promise<string> {
  return JSON.stringify(await workshop.call("GET", `/api/maps/${mapId}/audit`));
}

test("[PEOPLE-1] who is invited from the share dialog makes an account by the link, and edits", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Invited");
  const { page } = await workshop.join(mapId, "Mia", { role: "admin" });
  const mia = new Board(page);
  await mia.settled();
  await share(page).click();
  await whom(page).fill("Zoe@Partner.example");
  await page.getByRole("option", { name: "Invite zoe@partner.example" }).click();
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  const address = page.getByRole("textbox", {
    name: "The invitation for zoe@partner.example",
  });
  await expect(address).toHaveValue(/\/join\//);
  const url = await address.inputValue();
  await page.keyboard.press("Escape");

  const stranger = await workshop.stranger();
  await stranger.goto(url);
  await expect(stranger.getByText("Mia invites you to the journey map “Invited”")).toBeVisible();
  await expect(stranger.getByLabel("E-mail")).toHaveValue("zoe@partner.example");
  await stranger.getByLabel("Your name").fill("Zoe Partner");
  await stranger.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await stranger.getByRole("button", { name: "Create account" }).click();
  const zoe = new Board(stranger);
  await zoe.addCard("Buys", "Doing", "Asks a partner");
  await expect(mia.card("Asks a partner")).toBeVisible();

  const late = await workshop.stranger();
  await late.goto(url);
  await expect(late.getByRole("heading", { name: /has been used/ })).toBeVisible();
});

test("[PEOPLE-2] a team is given a role and a weaker one, which ends its people's editing at once; the audit says so", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("A team's map");
  const { page } = await workshop.join(mapId, "Mia", { role: "admin" });
  await new Board(page).settled();
  const ben = await workshop.person("Ben");
  await workshop.call("PUT", `/api/users/${ben.userId}/team`, { teamId: "service" });
  await ben.page.goto(`/m/${mapId}?view=board`);
  await expect(ben.page.getByText("This map isn't available")).toBeVisible();

  await share(page).click();
  await whom(page).fill("serv");
  await page.getByRole("option", { name: /^Service/ }).click();
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(page.getByText("Everybody in Service can open this map now.")).toBeVisible();
  await ben.page.reload();
  const board = new Board(ben.page);
  await board.addCard("Buys", "Doing", "Pays");
  await expect(board.status).toHaveAttribute("data-connection", "saved");

  await choose(page, "Role of Service", "Viewer");
  await expect(ben.page.getByText("You can view this map")).toBeVisible();
  await expect(ben.page.getByRole("button", { name: /^Add/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Remove the team Service" }).click();
  await expect(ben.page.getByText("You can't see this map any more")).toBeVisible();
  const deeds = await deedsOn(workshop, mapId);
  expect(deeds).toContain('"team-role.removed"');
  expect(deeds).toMatch(/"team-role.set".*"role":"viewer".*"team-role.set".*"role":"editor"/);
});

test("[PEOPLE-2] demoting somebody to viewer in the share dialog stops their editing at once, and the audit says so", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Demoted in the dialog");
  const { page } = await workshop.join(mapId, "Mia", { role: "admin" });
  await new Board(page).settled();
  const ben = await workshop.join(mapId, "Ben");
  const board = new Board(ben.page);
  await board.addCard("Buys", "Doing", "Pays");
  await expect(board.status).toHaveAttribute("data-connection", "saved");
  await share(page).click();
  await choose(page, "Role of Ben", "Viewer");
  await expect(ben.page.getByText("You can view this map")).toBeVisible();
  await board.card("Pays").focus();
  await ben.page.keyboard.press("Delete");
  await expect(board.card("Pays")).toBeVisible();
  expect(await deedsOn(workshop, mapId)).toMatch(
    /"Mia".*"member.set".*"subject":"Ben".*"role":"viewer"/,
  );
});

test("[LINK-3] a link with a password lets in who knows it, and sends them out when it changes", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Behind a password");
  const { page } = await workshop.join(mapId, "Mia", { role: "admin" });
  const mia = new Board(page);
  await mia.settled();
  await share(page).click();
  await choose(page, "What the link allows", "Editor");
  await page.getByRole("switch", { name: "Ask for a password" }).click();
  await page.getByLabel("Password of the link").fill("open sesame");
  await page.getByRole("button", { name: "Create link" }).click();
  const url = await page.getByLabel("The new link").inputValue();
  await page.keyboard.press("Escape");

  const stranger = await workshop.stranger();
  await stranger.goto(url);
  await stranger.getByLabel("Your name").fill("Gus Guest");
  await stranger.getByLabel("Password of the link").fill("open barley");
  await stranger.keyboard.press("Enter");
  await expect(stranger.getByRole("alert")).toHaveText("This is not the password of the link.");
  await stranger.getByLabel("Password of the link").fill("open sesame");
  await stranger.keyboard.press("Enter");
  const guest = new Board(stranger);
  await guest.addCard("Buys", "Doing", "Asks a friend");
  await expect(mia.card("Asks a friend")).toBeVisible();
  await expect(guest.status).toHaveAttribute("data-connection", "saved");
  await stranger.reload();
  await expect(guest.card("Asks a friend")).toBeVisible();

  await share(page).click();
  await page.getByRole("button", { name: "Change the password" }).click();
  await page.getByRole("dialog").last().getByLabel("Password of the link").fill("open poppy");
  await page.getByRole("button", { name: "Set password", exact: true }).click();
  await expect(stranger.getByText("This map has a password")).toBeVisible();
  await stranger.getByLabel("Password of the link").fill("open poppy");
  await stranger.keyboard.press("Enter");
  await expect(guest.card("Asks a friend")).toBeVisible();
});

test("[AXE-1] the doors of invitations and links, and the workspace's pages, have no serious barrier", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Doors");
  const json = { role: "editor", password: "open sesame" };
  const link = await workshop.call("POST", `/api/maps/${mapId}/links`, json);
  const invite = await workshop.call("POST", "/api/invites", { mapId, role: "viewer" });
  const stranger = await workshop.stranger();
  await stranger.goto(addressIn(invite));
  await expect(stranger.getByRole("button", { name: "Create account" })).toBeVisible();
  await expectAccessible(stranger, info, "invitation");
  await stranger.goto(addressIn(link));
  await expect(stranger.getByLabel("Password of the link")).toBeVisible();
  await expectAccessible(stranger, info, "password of a link");

  const { page, userId } = await workshop.person("Mia");
  await workshop.call("PATCH", `/api/users/${userId}`, { workspaceAdmin: true });
  await page.goto("/admin");
  await expect(page.getByText("Mia (you)")).toBeVisible();
  await expectAccessible(page, info, "people");
  const me = page.getByRole("listitem").filter({ hasText: "Mia (you)" });
  await me.getByRole("button", { name: "More about Mia" }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await expectAccessible(page, info, "menu of a person", "[role=menu]");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Teams" }).click();
  await page.getByRole("button", { name: "New team" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page, info, "team", "[role=dialog]");
  await page.keyboard.press("Escape");
  await expectAccessible(page, info, "teams");
  await page.getByRole("link", { name: "Invitations" }).click();
  await page.getByRole("button", { name: "Invite" }).first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page, info, "invite", "[role=dialog]");
  await page.keyboard.press("Escape");
  await expectAccessible(page, info, "invitations");
});

function addressIn(answer: unknown): string {
  if (typeof answer === "object" && answer !== null && "url" in answer) return String(answer.url);
  throw new Error("the answer has no address");
}
