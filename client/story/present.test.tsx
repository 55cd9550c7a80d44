import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { sampleDoc } from "../../shared/testing/index.ts";
import { SessionProvider } from "../session/index.ts";
import { Device, visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { Present } from "./Present.tsx";
import type { StoryParts } from "./story-parts.ts";

const parts: StoryParts = {
  CurveLines: () => null,
  CurveSample: () => null,
  CurveMarker: () => null,
  Face: () => null,
  heightOf: () => 0.5,
  moodColour: () => "grey",
};

/** Presents the sample map, as from a button on the page. */
async function present() {
  document.body.innerHTML = '<div id="root"><button>Present</button></div>';
  const root = document.getElementById("root");
  const opener = root?.querySelector("button");
  opener?.focus();
  const session = visit(new FakeServer(sampleDoc()), new Device(), { role: "viewer" });
  await vi.waitFor(() => expect(session.journey.current().columns).toHaveLength(2));
  const onLeave = vi.fn();
  const { unmount } = render(
    <SessionProvider session={session}>
      <Present parts={parts} onLeave={onLeave} />
    </SessionProvider>,
  );
  return { root, opener, onLeave, unmount };
}

const title = () => screen.getByRole("heading", { level: 2 }).textContent;

function swipe(from: number, to: number, down = 0) {
  const touch = { pointerType: "touch", clientY: 100 };
  const slide = screen.getByRole("dialog");
  fireEvent.pointerDown(slide, { ...touch, clientX: from });
  fireEvent.pointerUp(slide, { ...touch, clientX: to, clientY: 100 + down });
}

test("[STORY-7] a finger turns the slides sideways, and scrolls them up and down", async () => {
  await present();
  expect(title()).toBe("Sample");
  swipe(300, 100);
  expect(title()).toBe("Purchase");
  swipe(300, 280);
  swipe(300, 200, 220);
  expect(title()).toBe("Purchase");
  swipe(100, 300);
  expect(title()).toBe("Sample");
});

test("[STORY-7] behind a presentation nothing can be reached, and leaving gives the focus back", async () => {
  const { root, opener, onLeave, unmount } = await present();
  expect(root?.hasAttribute("inert")).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
  fireEvent.keyDown(document.body, { key: "Escape" });
  expect(onLeave).toHaveBeenCalledOnce();
  unmount();
  expect(root?.hasAttribute("inert")).toBe(false);
  expect(document.activeElement).toBe(opener);
});

test("[STORY-7] when what began the presentation is gone, the focus goes to the map", async () => {
  const { root, opener, unmount } = await present();
  opener?.remove();
  root?.insertAdjacentHTML("beforeend", '<main><div tabindex="0">A card</div></main>');
  unmount();
  expect(document.activeElement?.textContent).toBe("A card");
});

test("[STORY-7] Space and Enter on a button press it, and turn nothing besides", async () => {
  await present();
  fireEvent.keyDown(screen.getByRole("button", { name: "Next slide" }), { key: " " });
  expect(title()).toBe("Sample");
  fireEvent.click(screen.getByRole("button", { name: "Next slide" }));
  expect(title()).toBe("Purchase");
  fireEvent.keyDown(document.body, { key: "ArrowRight", ctrlKey: true });
  expect(title()).toBe("Purchase");
});
