import { useCallback, useState } from "react";
import type { MapId } from "../../shared/journey/index.ts";
import type { ShareLinkCreated } from "../../shared/protocol/index.ts";
import { listLinks, revokeLink, setLinkPassword } from "../api/links.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { CopyField } from "../ui/CopyField.tsx";
import { Notice, Skeleton, useToasts } from "../ui/index.ts";
import { LinkRow } from "./LinkRow.tsx";
import { NewLink } from "./NewLink.tsx";
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
  const setPassword = async (id: string, password: string | null) => {
    try {
      const changed = await setLinkPassword(mapId, id, password);
      replace((links) => links.map((link) => (link.id === id ? changed : link)));
      toasts.show({ message: words.link.passwordDone(password !== null) });
    } catch (failure) {
      toasts.show({ message: wordsFor(failure), tone: "danger" });
    }
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
            <LinkRow
              key={link.id}
              link={link}
              onRevoke={() => void revoke(link.id)}
              onPassword={(password) => void setPassword(link.id, password)}
            />
          ))}
        </ul>
      )}
      {created && (
        <CopyField
          key={created.id}
          text={created.url}
          action={words.link.copy}
          done={words.link.copied}
          label={words.link.address}
          hint={created.hasPassword ? words.link.onceLocked : words.link.once}
        />
      )}
      <NewLink mapId={mapId} onCreated={show} />
    </section>
  );
}
