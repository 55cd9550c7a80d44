import { Ellipsis } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { MapSummary } from "../../shared/protocol/index.ts";
import { ROLE_WORDS } from "../api/role-words.ts";
import { Ago, ContextMenu, IconButton, Menu } from "../ui/index.ts";
import styles from "./map-tile.module.css";
import { TileMenuItems } from "./TileMenuItems.tsx";
import type { MapActions } from "./use-map-actions.ts";
import { words } from "./words.ts";

export function MapTile({
  map,
  actions,
  preview,
}: {
  readonly map: MapSummary;
  readonly actions: MapActions;
  /** A picture made of the map's own data. */
  readonly preview?: ReactNode;
}) {
  const items = <TileMenuItems map={map} actions={actions} />;
  return (
    <ContextMenu items={items}>
      <li className={styles.tile}>
        {preview}
        <div className={styles.text}>
          <h2 className={styles.title}>
            <Link href={`/m/${map.id}`} className={styles.link}>
              {map.title}
            </Link>
          </h2>
          <div className={styles.menu}>
            <Menu
              trigger={
                <IconButton size="s" label={words.tileMenu(map.title)} icon={<Ellipsis />} />
              }
            >
              {items}
            </Menu>
          </div>
        </div>
        {map.glance && <p className={styles.figures}>{words.figures(map.glance)}</p>}
        <p className={styles.meta}>
          <span>
            {words.changed} <Ago time={map.updatedAt} />
          </span>
          <span className={styles.role}>{ROLE_WORDS[map.role].name}</span>
        </p>
      </li>
    </ContextMenu>
  );
}
