import { useCallback, useState } from "react";
import type { MapId } from "../../shared/journey/index.ts";
import type { ShareLinkCreated } from "../../shared/protocol/index.ts";
import { listLinks, revokeLink } from "../api/links.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { Notice, Skeleton, useToasts } from "../ui/index.ts";
import { LinkRow } from "./LinkRow.tsx";
import { NewLink } from "./NewLink.tsx";
import { NewLinkAddress } from "./NewLinkAddress.tsx";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

/** The links that lead to a map without an account. */
export function Links({ mapId }: { readonly mapId: MapId }) {
  const { fetched, reload, replace } = useFetched(useCallback(() => listLinks(mapId), [mapId]));
  const [created, setCreated] = useState<ShareLinkCreated>();
  const toasts = useToasts();
  const show = (link: ShareLinkCreated) => {
    setCreated(link);
    replace((links) => [...links, link]);
  };
  const revoke = async (id: string) => {
    replace((links) => links.filter((link) => link.id !== id));
    if (created?.id === id) setCreated(undefined);
    try {
      await revokeLink(mapId, id);
    } catch (failure) {
      toasts.show({ message: wordsFor(failure), tone: "danger" });
      await reload();
    }
  };
  return (
    <section className={styles.section} aria-labelledby="links-heading">
      <h3 id="links-heading" className={styles.heading}>
        {words.links}
      </h3>
      {fetched.state === "loading" && <Skeleton width="100%" height={48} />}
      {fetched.state === "failed" && <Notice tone="danger">{wordsFor(fetched.failure)}</Notice>}
      {fetched.state === "ready" && fetched.value.length === 0 && (
        <p className={styles.none}>{words.link.none}</p>
      )}
      {fetched.state === "ready" && (
        <ul className={styles.rows}>
          {fetched.value.map((link) => (
            <LinkRow key={link.id} link={link} onRevoke={() => void revoke(link.id)} />
          ))}
        </ul>
      )}
      {created && <NewLinkAddress key={created.id} url={created.url} />}
      <NewLink mapId={mapId} onCreated={show} />
    </section>
  );
}
