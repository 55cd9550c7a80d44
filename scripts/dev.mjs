// `npm run dev`: Vite with hot reload in front of a server that restarts when its sources change.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const HOST = process.env.HOST ?? "127.0.0.1";
const PORT = process.env.PORT ?? "3000";
const server = `http://${HOST}:${PORT}`;

const vite = await createServer({
  configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)),
  server: {
    host: HOST,
    port: 5173,
    // The server hands out links with this port in them.
    strictPort: true,
    proxy: {
      "/api": server,
      "/healthz": server,
      "/readyz": server,
      "/metrics": server,
      "/sync": { target: server, ws: true },
      "/live": { target: server, ws: true },
    },
  },
});
await vite.listen();
vite.printUrls();

const child = spawn(
  process.execPath,
  ["--watch", "--watch-preserve-output", "--import", "tsx", "server/main.ts"],
  {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    stdio: "inherit",
    env: { ...process.env, HOST, PORT, PUBLIC_URL: `http://${HOST}:5173` },
  },
);
// Vite leaves by itself on SIGTERM and when its terminal closes.
process.on("exit", () => child.kill());
process.on("SIGINT", () => child.kill("SIGINT"));
child.on("exit", async (code) => {
  await vite.close();
  process.exit(code ?? 0);
});
