import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Busyness } from "./parts.ts";

/** The program's figures for Prometheus. */
export function createMetrics(busyness: () => Busyness): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  gauge(registry, "throughline_open_maps", "Maps held in memory", () => busyness().rooms);
  gauge(registry, "throughline_connections", "Open sockets", () => busyness().connections);
  new Counter({
    name: "throughline_map_reloads_total",
    help: "Maps loaded afresh, since what memory held could not be trusted",
    registers: [registry],
    collect() {
      this.reset();
      this.inc(busyness().reloads);
    },
  });
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
