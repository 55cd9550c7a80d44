import { ChevronLeft, Download, Eye, Share2, UsersRound } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { MapSummary } from "../../shared/protocol/index.ts";
import type { Visitor } from "../account/visitor.ts";
import { ConnectionStatus } from "../connection/ConnectionStatus.tsx";
import { ExportMenu } from "../exchange/ExportMenu.tsx";
import { Avatars } from "../presence/Avatars.tsx";
import { useJourney, useSessionInfo, useVerbs } from "../session/index.ts";
import { Badge, Button, IconButton, Popover, Tooltip } from "../ui/index.ts";
import { LateLockSign } from "./departments/late-lock.ts";
import { LateCommentsButton } from "./late-comments.ts";
import { LatePersonas } from "./late-personas.ts";
import { MapTitle } from "./MapTitle.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import type { MapDialog } from "./map-dialogs.ts";
import styles from "./top-bar.module.css";
import { UndoButtons } from "./UndoButtons.tsx";
import { words } from "./words.ts";

/** The bar over the board: which map, is it saved, who is here, what can be done with it. */
export function TopBar({
  map,
  visitor,
  views,
  account,
  onOpen,
}: {
  readonly map: MapSummary;
  readonly visitor: Visitor;
  /** How the map stands, and its presentation. */
  readonly views: ReactNode;
  readonly account: ReactNode;
  readonly onOpen: (dialog: MapDialog) => void;
}) {
  const title = useJourney(({ meta }) => meta.title);
  const isLocked = useJourney(({ meta }) => meta.locked !== undefined);
  const { role } = useSessionInfo();
  const canEdit = useVerbs() !== undefined;
  const exported = { mapId: map.id, title, token: visitor.token };
  return (
    <header className={styles.bar} data-region="">
      {visitor.kind === "colleague" && (
        <Link href="/" className={styles.back} aria-label={words.back} title={words.back}>
          <ChevronLeft size={20} aria-hidden="true" />
        </Link>
      )}
      <MapTitle />
      {isLocked && <LateLockSign />}
      <ConnectionStatus />
      {role !== "editor" && role !== "admin" && (
        <Tooltip label={words.viewOnlyWhy}>
          <span className={styles.viewOnly}>
            <Badge icon={<Eye size={14} />}>
              {role === "commenter" ? words.commentOnly : words.viewOnly}
            </Badge>
          </span>
        </Tooltip>
      )}
      <div className={styles.space} />
      <div className={styles.views}>{views}</div>
      {canEdit && <UndoButtons />}
      <Avatars onSettings={() => onOpen("presence")} />
      <div className={styles.comments}>
        <LateCommentsButton />
      </div>
      <div className={styles.wide}>
        <Popover
          label={words.personas}
          align="end"
          trigger={<IconButton label={words.personas} icon={<UsersRound />} />}
        >
          <LatePersonas />
        </Popover>
        <ExportMenu
          {...exported}
          trigger={<IconButton label={words.export} icon={<Download />} />}
        />
      </div>
      {visitor.kind === "colleague" && (
        <Button
          kind="primary"
          icon={<Share2 />}
          className={styles.share}
          onClick={() => onOpen("share")}
        >
          <span className={styles.shareWord}>{words.share}</span>
        </Button>
      )}
      <MoreMenu exported={exported} onOpen={onOpen} />
      {account}
    </header>
  );
}
