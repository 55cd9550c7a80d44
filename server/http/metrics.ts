import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Busyness } from "./parts.ts";

/** The program's figures for Prometheus. */
export function createMetrics(busyness: () => Busyness): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  gauge(registry, "throughline_open_maps", "Maps held in memory", () => busyness().rooms);
  gauge(registry, "throughline_connections", "Open sockets", () => busyness().connections);
  return registry;
}

function gauge(registry: Registry, name: string, help: string, value: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(value());
    },
  });
}
