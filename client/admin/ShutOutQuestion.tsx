import type { UserId } from "../../shared/journey/index.ts";
import { shutOut } from "../api/person-safety.ts";
import { wordsFor } from "../api/words.ts";
import { AlertDialog, useToasts } from "../ui/index.ts";
import { safetyWords } from "./safety-words.ts";

const words = safetyWords.shutOut;

/** Asks before somebody is signed out of everything, as when a device is lost. */
export function ShutOutQuestion({
  person,
  onClose,
}: {
  readonly person: { readonly id: UserId; readonly name: string };
  readonly onClose: () => void;
}) {
  const toasts = useToasts();
  const confirm = async () => {
    try {
      await shutOut(person.id);
      toasts.show({ message: words.done(person.name) });
    } catch (failure) {
      toasts.show({ message: wordsFor(failure), tone: "danger" });
    }
  };
  return (
    <AlertDialog
      open
      onOpenChange={onClose}
      title={words.title(person.name)}
      confirm={words.action}
      onConfirm={() => void confirm()}
    >
      {words.text}
    </AlertDialog>
  );
}
