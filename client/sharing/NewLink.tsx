import { Link2 } from "lucide-react";
import { useState } from "react";
import type { Role } from "../../shared/access/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import type { ShareLinkCreated } from "../../shared/protocol/index.ts";
import { createLink } from "../api/links.ts";
import { wordsFor } from "../api/words.ts";
import { Button, Switch, useToasts } from "../ui/index.ts";
import { Select } from "../ui/Select.tsx";
import { EXPIRIES, type Expiry, expiresAt } from "./expiry.ts";
import { isLinkPassword, LinkPasswordField } from "./LinkPasswordField.tsx";
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
  const [locked, setLocked] = useState(false);
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const toasts = useToasts();
  const missing = locked && !isLinkPassword(password);
  const create = async () => {
    setTried(missing);
    if (missing) return;
    setBusy(true);
    try {
      const end = expiresAt(expiry, new Date());
      const terms = { role, ...(end !== undefined && { expiresAt: end }) };
      onCreated(await createLink(mapId, { ...terms, ...(locked && { password }) }));
      setPassword("");
      setLocked(false);
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
      <div className={styles.lock}>
        <Switch label={words.link.lock} checked={locked} onChange={setLocked} />
        {locked && <LinkPasswordField value={password} tried={tried} onChange={setPassword} />}
      </div>
    </div>
  );
}
