import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { beforeAll, expect, test, vi } from "vitest";
import { idOf, type TeamId, type UserId } from "../../shared/journey/index.ts";
import { fakeServer, refusal } from "../api/testing/fake-server.ts";
import { UiProvider } from "../ui/index.ts";
import { loadFloating } from "../ui/load-floating.ts";
import { MeProvider } from "./MeProvider.tsx";
import { ProfileDialog } from "./ProfileDialog.tsx";

beforeAll(loadFloating);

const ANA = {
  id: idOf<UserId>("u1"),
  name: "Ana Ruiz",
  email: "ana@example.com",
  workspaceAdmin: true,
  teamId: idOf<TeamId>("service"),
};
const ME = { json: { state: "signed-in", user: ANA } };

function open(user = ANA) {
  const onClose = vi.fn();
  render(
    <UiProvider>
      <MeProvider>
        <ProfileDialog user={user} onClose={onClose} />
      </MeProvider>
    </UiProvider>,
  );
  return onClose;
}

test("[TEAM-5] admins change their own name and team, and only what they changed is sent", async () => {
  const { asked } = fakeServer({
    "GET /api/me": ME,
    "PATCH /api/users/u1": { json: {} },
    "PUT /api/users/u1/team": { json: {} },
  });
  const onClose = open();
  fireEvent.change(await screen.findByLabelText("Name"), { target: { value: "Ana R." } });
  const team = screen.getByRole("combobox", { name: "Team" });
  expect(team.textContent).toBe("Service");
  fireEvent.keyDown(team, { key: "s" });
  await waitFor(() => expect(team.textContent).toBe("Sales"));
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const sent = asked.filter(({ method }) => method !== "GET").map(({ body }) => body);
  expect(sent).toEqual(['{"name":"Ana R."}', '{"teamId":"sales"}']);
});

test("[TEAM-5] whoever is no admin reads who decides about their team", async () => {
  fakeServer({ "GET /api/me": ME });
  open({ ...ANA, workspaceAdmin: false });
  const team = await screen.findByRole("textbox", { name: "Team" });
  expect(team).toHaveProperty("value", "Service");
  expect(team).toHaveProperty("readOnly", true);
  expect(screen.getByText(/^Admins of the workspace decide/)).toBeDefined();
  expect(screen.queryByRole("combobox")).toBeNull();
});

test("[TEAM-5] a name is not left out, and what the server refuses is said", async () => {
  const { asked } = fakeServer({
    "GET /api/me": ME,
    "PATCH /api/users/u1": refusal(503, "storage_failed"),
  });
  const onClose = open();
  const name = await screen.findByLabelText("Name");
  fireEvent.change(name, { target: { value: " " } });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(screen.getByText("Enter a name.")).toBeDefined();
  expect(asked.every(({ method }) => method === "GET")).toBe(true);
  fireEvent.change(name, { target: { value: "Ana" } });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("alert")).toBeDefined();
  expect(onClose).not.toHaveBeenCalled();
});
