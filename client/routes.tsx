import type { ReactNode } from "react";
import { Route, Switch } from "wouter";
import { type MapId, readId } from "../shared/journey/index.ts";
import { AccountMenu } from "./account/AccountMenu.tsx";
import { MapGate } from "./account/MapGate.tsx";
import { Opening } from "./account/Opening.tsx";
import { RequireAccount } from "./account/RequireAccount.tsx";
import { useMe } from "./account/use-me.ts";
import { latePage, latePart, Skeleton } from "./ui/index.ts";

const HomePage = latePage(async () => (await import("./home/HomePage.tsx")).HomePage, <Opening />);
const ImportPanel = latePage(
  async () => (await import("./exchange/ImportPanel.tsx")).ImportPanel,
  <Skeleton width="100%" height={320} />,
);
const MapPage = latePage(async () => (await import("./map/MapPage.tsx")).MapPage, <Opening />);
const NotFoundPage = latePage(
  async () => (await import("./account/NotFoundPage.tsx")).NotFoundPage,
  <Opening />,
);
const SetupPage = latePage(
  async () => (await import("./account/SetupPage.tsx")).SetupPage,
  <Opening />,
);
const AdminPage = latePage(
  async () => (await import("./admin/AdminPage.tsx")).AdminPage,
  <Opening />,
);
const JoinPage = latePage(
  async () => (await import("./account/JoinPage.tsx")).JoinPage,
  <Opening />,
);
const ForgotPage = latePage(
  async () => (await import("./account/ForgotPage.tsx")).ForgotPage,
  <Opening />,
);
const ResetPage = latePage(
  async () => (await import("./account/ResetPage.tsx")).ResetPage,
  <Opening />,
);
const SignInPage = latePage(
  async () => (await import("./account/SignInPage.tsx")).SignInPage,
  <Opening />,
);

/** Fetches the page at `path`, while the server is still asked who is here. */
export function fetchPage(path: string): void {
  if (path.startsWith("/m/")) void MapPage.load();
  else if (path === "/") void HomePage.load();
}

const DeviceSettings = latePart(async () => (await import("./DeviceSettings.tsx")).DeviceSettings);

const InboxBell = latePart(async () => (await import("./inbox/InboxBell.tsx")).InboxBell);

const account = <Account />;

/** Who one is, and what waits to be read; guests are neither. */
function Account(): ReactNode {
  const { me } = useMe();
  if (me.state !== "ready" || me.value.state !== "signed-in") return null;
  return (
    <>
      {/* As wide as the bell that is fetched into it. */}
      <span data-inbox="" style={{ minInlineSize: 32 }}>
        <InboxBell />
      </span>
      <AccountMenu settings={<DeviceSettings />} />
    </>
  );
}

/** Which page stands at which address; the only place where features meet. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <Home tab="recent" />
      </Route>
      <Route path="/trash">
        <Home tab="trash" />
      </Route>
      <Route path="/sign-in">
        <SignInPage />
      </Route>
      <Route path="/forgot">
        <ForgotPage />
      </Route>
      <Route path="/reset">
        <ResetPage />
      </Route>
      <Route path="/setup/:token">{({ token }) => <SetupPage token={token} />}</Route>
      <Route path="/admin/:tab?">{({ tab }) => <Admin tab={tab} />}</Route>
      <Route path="/join/:token">{({ token }) => <JoinPage token={token} />}</Route>
      <Route path="/m/:id">{({ id }) => <OneMap id={id} />}</Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}

function Home({ tab }: { readonly tab: "recent" | "trash" }): ReactNode {
  const { refresh } = useMe();
  return (
    <RequireAccount>
      <HomePage
        tab={tab}
        account={account}
        renderImport={(props) => <ImportPanel {...props} />}
        onSignedOut={refresh}
      />
    </RequireAccount>
  );
}

function Admin({ tab = "people" }: { readonly tab?: string | undefined }): ReactNode {
  const { me } = useMe();
  const known = ADMIN_TABS.find((one) => one === tab);
  if (!known) return <NotFoundPage />;
  return (
    <RequireAccount>
      {me.state === "ready" && me.value.state === "signed-in" && (
        <AdminPage tab={known} me={me.value.user} account={account} />
      )}
    </RequireAccount>
  );
}

const ADMIN_TABS = ["people", "teams", "invites", "audit"] as const;

function OneMap({ id }: { readonly id: string }): ReactNode {
  const mapId = readId<MapId>(id);
  if (mapId === undefined) return <NotFoundPage />;
  return (
    <MapGate key={mapId} mapId={mapId}>
      {(visitor) => <MapPage mapId={mapId} visitor={visitor} account={account} />}
    </MapGate>
  );
}
