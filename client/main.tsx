import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { MeProvider } from "./account/MeProvider.tsx";
import { fetchPage, Routes } from "./routes.tsx";
import { watchOtherTabs } from "./theme/theme-store.ts";
import { ErrorBoundary, UiProvider } from "./ui/index.ts";
import "./ui/tokens.css";
import "./ui/base.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has lost its root");

watchOtherTabs();
fetchPage(location.pathname);

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <UiProvider>
        <MeProvider>
          <Routes />
        </MeProvider>
      </UiProvider>
    </ErrorBoundary>
  </StrictMode>,
);
