import { Search } from "lucide-react";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { Link } from "wouter";
import { Keys, Logo, TextField } from "../ui/index.ts";
import styles from "./home.module.css";
import { words } from "./words.ts";

export function HomeBar({
  query,
  onQuery,
  account,
}: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly account: ReactNode;
}) {
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  return (
    <header className={styles.bar}>
      <Link href="/" className={styles.home} aria-label={words.home}>
        <Logo />
      </Link>
      <TextField
        ref={field}
        label={words.search}
        hideLabel
        soft
        type="search"
        placeholder={words.search}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && onQuery("")}
        leading={<Search />}
        trailing={query === "" && <Keys combination="Ctrl+K" />}
      />
      <div className={styles.account}>{account}</div>
    </header>
  );
}

function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const chosen = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!chosen || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      field.current?.select();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [field]);
}
