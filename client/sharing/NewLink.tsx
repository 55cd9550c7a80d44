import { Link2 } from "lucide-react";
import { useState } from "react";
import type { Role } from "../../shared/access/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import type { ShareLinkCreated } from "../../shared/protocol/index.ts";
import { createLink } from "../api/links.ts";
import { wordsFor } from "../api/words.ts";
import { Button, useToasts } from "../ui/index.ts";
import { Select } from "../ui/Select.tsx";
import { EXPIRIES, type Expiry, expiresAt } from "./expiry.ts";
import { LINK_ROLE_CHOICES } from "./role-choices.ts";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

const EXPIRY_CHOICES = EXPIRIES.map((value) => ({ value, label: words.link.expiries[value] }));

export function NewLink({
  mapId,
  onCreated,
}: {
  readonly mapId: MapId;
  readonly onCreated: (link: ShareLinkCreated) => void;
}) {
  const [role, setRole] = useState<Role>("viewer");
  const [expiry, setExpiry] = useState<Expiry>("week");
  const [busy, setBusy] = useState(false);
  const toasts = useToasts();
  const create = async () => {
    setBusy(true);
    try {
      const end = expiresAt(expiry, new Date());
      onCreated(await createLink(mapId, { role, ...(end !== undefined && { expiresAt: end }) }));
    } catch (failure) {
      toasts.show({ message: wordsFor(failure), tone: "danger" });
    }
    setBusy(false);
  };
  return (
    <div className={styles.newLink}>
      <Select label={words.link.role} value={role} choices={LINK_ROLE_CHOICES} onChange={setRole} />
      <Select
        label={words.link.expiry}
        value={expiry}
        choices={EXPIRY_CHOICES}
        onChange={setExpiry}
      />
      <Button icon={<Link2 />} className={styles.tall} busy={busy} onClick={() => void create()}>
        {words.link.create}
      </Button>
    </div>
  );
}
