import { EyeOff } from "lucide-react";
import { useEffect } from "react";
import { Link } from "wouter";
import { can } from "../../shared/access/index.ts";
import { idOf, type MapId, type UserId } from "../../shared/journey/index.ts";
import { forgetUnlocked } from "../account/unlocked.ts";
import { tokenIn, type Visitor } from "../account/visitor.ts";
import { listTrash } from "../api/maps.ts";
import { useFetched } from "../api/use-fetched.ts";
import { Button, buttonClass, EmptyState, Spinner } from "../ui/index.ts";
import { BackHome } from "./BackHome.tsx";
import { dialogWords } from "./dialog-words.ts";
import { LeftHere } from "./LeftHere.tsx";
import { words } from "./words.ts";

/** What stands in place of a map that is not there for us: why, as far as may be told, and the way on. */
export function MapGone({
  mapId,
  visitor,
  wasOpen,
  onSignIn,
}: {
  readonly mapId: MapId;
  readonly visitor: Visitor;
  /** Just now it was. */
  readonly wasOpen: boolean;
  readonly onSignIn: () => void;
}) {
  const { token } = visitor;
  const link = tokenIn(window.location);
  // What was given for a link's password counts no more: the gate asks the link itself.
  const isLocked = token !== undefined && link !== undefined && token !== link;
  useEffect(() => {
    if (isLocked) forgetUnlocked(link);
  }, [isLocked, link]);
  const userId = visitor.kind === "guest" ? idOf<UserId>("guest") : visitor.user.id;
  return (
    <div>
      {visitor.kind === "colleague" ? (
        <GoneForColleague mapId={mapId} wasOpen={wasOpen} />
      ) : (
        <EmptyState icon={<EyeOff />} title={dialogWords.linkOver} text={dialogWords.linkOverText}>
          <Button onClick={onSignIn}>{dialogWords.account}</Button>
        </EmptyState>
      )}
      <LeftHere of={{ userId, mapId }} />
    </div>
  );
}

function GoneForColleague({
  mapId,
  wasOpen,
}: {
  readonly mapId: MapId;
  readonly wasOpen: boolean;
}) {
  const { fetched } = useFetched(listTrash);
  if (fetched.state === "loading") return <Spinner size={20} />;
  const trash = fetched.state === "ready" ? fetched.value : [];
  const map = trash.find(({ id }) => id === mapId);
  if (!map) {
    const [title, text] = wasOpen
      ? [dialogWords.closed, dialogWords.closedText]
      : [dialogWords.gone, dialogWords.goneText];
    return (
      <EmptyState icon={<EyeOff />} title={title} text={text}>
        <BackHome kind="primary" />
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<EyeOff />}
      title={dialogWords.inTrash(map.title || words.untitled)}
      text={dialogWords.inTrashText(map.deletedBy, can(map.role, "delete"))}
    >
      <Link href="/trash" className={buttonClass({ kind: "primary" })}>
        {dialogWords.openTrash}
      </Link>
      <BackHome kind="quiet" />
    </EmptyState>
  );
}
