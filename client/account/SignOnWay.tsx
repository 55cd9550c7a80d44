import { LogIn } from "lucide-react";
import { SSO_REFUSALS, type WaysIn } from "../../shared/protocol/index.ts";
import { buttonClass, Notice } from "../ui/index.ts";
import { rememberWayBack } from "./way-back.ts";
import { wayWords } from "./way-words.ts";
import styles from "./ways.module.css";

const START = "/api/auth/oidc";

/** The way in by single sign-on, above the password; nothing where there is none. */
export function SignOnWay({ ways }: { readonly ways: WaysIn | undefined }) {
  const offered = ways?.singleSignOn;
  const refusal = refusalIn(window.location.search);
  return (
    <>
      {refusal && <Notice tone="danger">{wayWords.refused[refusal]}</Notice>}
      {offered && (
        <>
          <a
            href={START}
            className={buttonClass({ size: "l", wide: true })}
            onClick={() => rememberWayBack(window.location.hash)}
          >
            <LogIn size={18} aria-hidden="true" />
            {wayWords.signOn(offered.name)}
          </a>
          <p className={styles.or}>{wayWords.or}</p>
        </>
      )}
    </>
  );
}

const refusalIn = (search: string) => {
  const why = new URLSearchParams(search).get("sso");
  return SSO_REFUSALS.find((known) => known === why);
};
