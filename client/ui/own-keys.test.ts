import { expect, test } from "vitest";
import { isInText, keepsKeys } from "./own-keys.ts";

test("[UI-17] texts, menus and dialogs keep their keys to themselves", () => {
  document.body.innerHTML = `
    <main><button>board</button><textarea title="title"></textarea><p contenteditable><b>body</b></p></main>
    <div role="menu"><button>item</button></div><div role="alertdialog"><button>sure</button></div>`;
  const keeping = [...document.querySelectorAll("button, textarea, b")].filter(keepsKeys);
  expect(keeping.map((one) => one.textContent || one.getAttribute("title"))).toEqual([
    "title",
    "body",
    "item",
    "sure",
  ]);
  expect([...document.querySelectorAll("button")].some(isInText)).toBe(false);
  expect(keepsKeys(document)).toBe(false);
});
