import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { Route, Switch } from "wouter";
import { type MapId, readId } from "../shared/journey/index.ts";
import { AccountMenu } from "./account/AccountMenu.tsx";
import { MapGate } from "./account/MapGate.tsx";
import { Opening } from "./account/Opening.tsx";
import { RequireAccount } from "./account/RequireAccount.tsx";
import { useMe } from "./account/use-me.ts";
import { ThemeSwitch } from "./theme/ThemeSwitch.tsx";
import { Skeleton } from "./ui/index.ts";

/** Loads a page or a dialog when it is first shown. */
function later<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await load() }));
}

const HomePage = later(async () => (await import("./home/HomePage.tsx")).HomePage);
const ImportPanel = later(async () => (await import("./exchange/ImportPanel.tsx")).ImportPanel);
const MapPage = later(async () => (await import("./map/MapPage.tsx")).MapPage);
const NotFoundPage = later(async () => (await import("./account/NotFoundPage.tsx")).NotFoundPage);
const SetupPage = later(async () => (await import("./account/SetupPage.tsx")).SetupPage);
const SignInPage = later(async () => (await import("./account/SignInPage.tsx")).SignInPage);

const account = <AccountMenu settings={<ThemeSwitch />} />;

/** Which page stands at which address; the only place where features meet. */
export function Routes() {
  return (
    <Suspense fallback={<Opening />}>
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
        <Route path="/setup/:token">{({ token }) => <SetupPage token={token} />}</Route>
        <Route path="/m/:id">{({ id }) => <OneMap id={id} />}</Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  );
}

function Home({ tab }: { readonly tab: "recent" | "trash" }): ReactNode {
  const { refresh } = useMe();
  return (
    <RequireAccount>
      <HomePage
        tab={tab}
        account={account}
        renderImport={(props) => (
          <Suspense fallback={<Skeleton width="100%" height={320} />}>
            <ImportPanel {...props} />
          </Suspense>
        )}
        onSignedOut={refresh}
      />
    </RequireAccount>
  );
}

function OneMap({ id }: { readonly id: string }): ReactNode {
  const mapId = readId<MapId>(id);
  if (mapId === undefined) return <NotFoundPage />;
  return (
    <MapGate key={mapId} mapId={mapId}>
      {(visitor) => <MapPage mapId={mapId} visitor={visitor} account={account} />}
    </MapGate>
  );
}
