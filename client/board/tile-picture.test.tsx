import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { idOf, type PictureId } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { SessionProvider } from "../session/index.ts";
import { visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { sizeOf, TilePicture } from "./TilePicture.tsx";

const pictured = (kind: "picture" | "need", width: number, height: number) =>
  ({ kind, picture: { id: idOf<PictureId>("p"), width, height, alt: "" } }) as const;

test("[PIC-19] a very small picture keeps its own size on a card", () => {
  const session = visit(new FakeServer(sampleDoc()));
  const { container } = render(
    <SessionProvider session={session}>
      <TilePicture card={pictured("need", 8, 8)} />
    </SessionProvider>,
  );
  const box = container.firstElementChild;
  expect(box instanceof HTMLElement && box.style.maxInlineSize).toBe("8px");
  session.close();
});

test("[PIC-19] a large one fills its card's width, no higher than its kind of card shows", () => {
  expect(sizeOf(pictured("need", 8, 8))).toEqual({ width: 8, height: 8 });
  expect(sizeOf(pictured("need", 424, 212))).toEqual({ width: 212, height: 106 });
  expect(Math.round(sizeOf(pictured("need", 400, 4000)).height)).toBe(141);
  expect(Math.round(sizeOf(pictured("picture", 400, 4000)).height)).toBe(283);
});
