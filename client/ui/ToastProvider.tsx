import { X } from "lucide-react";
import {
  type FocusEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { createPortal } from "react-dom";
import { Button } from "./Button.tsx";
import { cx } from "./cx.ts";
import { IconButton } from "./IconButton.tsx";
import styles from "./toast.module.css";
import { type Toast, ToastStore } from "./toast-store.ts";
import { ToastsContext } from "./use-toasts.ts";
import { words } from "./words.ts";

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(() => new ToastStore());
  return (
    <ToastsContext value={store}>
      {children}
      <ToastRegion store={store} />
    </ToastsContext>
  );
}

function ToastRegion({ store }: { readonly store: ToastStore }) {
  const toasts = useSyncExternalStore(store.subscribe, store.current);
  const region = useRef<HTMLElement>(null);
  // A toast that goes away under the pointer or with the focus in it says no goodbye.
  useEffect(() => {
    const read = toasts.length > 0 && region.current?.matches(":hover, :focus-within");
    if (!read) store.resume();
  }, [toasts, store]);
  const resumeOutside = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) store.resume();
  };
  // In the body, above dialogs, and not hidden from screen readers by them.
  return createPortal(
    <section
      ref={region}
      className={styles.region}
      aria-label={words.notifications}
      aria-live="polite"
      data-toasts
      onPointerEnter={store.pause}
      onPointerLeave={store.resume}
      onFocus={store.pause}
      onBlur={resumeOutside}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onDismiss={() => store.dismiss(toast.id)} />
      ))}
    </section>,
    document.body,
  );
}

function ToastCard({
  toast,
  onDismiss,
}: {
  readonly toast: Toast;
  readonly onDismiss: () => void;
}) {
  const { action } = toast;
  const act = () => {
    onDismiss();
    action?.run();
  };
  return (
    <div className={cx(styles.toast, toast.tone === "danger" && styles.danger)}>
      <p className={styles.message}>{toast.message}</p>
      {action && (
        <Button kind="quiet" size="s" className={styles.action} onClick={act}>
          {action.label}
        </Button>
      )}
      <IconButton size="s" side="top" label={words.dismiss} icon={<X />} onClick={onDismiss} />
    </div>
  );
}
