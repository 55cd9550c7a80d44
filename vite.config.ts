import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type UserConfig } from "vite";
import { firstScreenChunks } from "./scripts/first-screen-chunks.mjs";
import { tellGerman } from "./scripts/tell-german.mjs";

const inClient = (path: string) => fileURLToPath(new URL(`client/${path}`, import.meta.url));

const client: UserConfig = {
  root: inClient(""),
  // A second copy of Yjs breaks every instanceof inside it.
  resolve: {
    dedupe: ["react", "react-dom", "yjs", "y-protocols", "lib0"],
    alias: [{ find: /^lib0\/logging$/, replacement: inClient("session/console-log.ts") }],
  },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    // scripts/check-bundle.mjs measures what each screen loads.
    reportCompressedSize: false,
  },
};

const screens = {
  door: ["account/SignInPage.tsx", "account/SetupPage.tsx", "account/GuestDoor.tsx"].map(inClient),
  home: [inClient("home/HomePage.tsx")],
  map: [inClient("map/MapPage.tsx")],
};

export default defineConfig(async ({ command }) => {
  if (command !== "build") return { ...client, plugins: [react()] };
  const name = await firstScreenChunks({ ...client, plugins: [react()] }, screens);
  const groups = [{ name, debugName: "first screens", includeDependenciesRecursively: false }];
  return {
    ...client,
    plugins: [react(), tellGerman],
    build: { ...client.build, rolldownOptions: { output: { codeSplitting: { groups } } } },
  };
});
