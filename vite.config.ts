import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: "client",
  plugins: [react()],
  // A second copy of Yjs breaks every instanceof inside it.
  resolve: { dedupe: ["react", "react-dom", "yjs", "y-protocols", "lib0"] },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    manifest: true,
    target: "es2022",
    // scripts/check-bundle.mjs measures what each screen loads.
    reportCompressedSize: false,
  },
});
