import { Unplug } from "lucide-react";
import { Component, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import { EmptyState } from "./EmptyState.tsx";
import { words } from "./words.ts";

type Props = { readonly children: ReactNode; readonly fallback?: ReactNode };

/** Keeps a mistake in one part of the page from taking the rest with it. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return this.props.fallback ?? <BrokenPart />;
  }
}

/** What stands where a part should, when it cannot be shown. */
export function BrokenPart() {
  return (
    <EmptyState icon={<Unplug />} title={words.brokenTitle} text={words.brokenText}>
      <Button kind="primary" onClick={() => window.location.reload()}>
        {words.reload}
      </Button>
    </EmptyState>
  );
}
