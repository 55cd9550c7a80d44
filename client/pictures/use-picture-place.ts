import { useMemo } from "react";
import type { PicturePlace } from "../api/pictures.ts";
import { useSession } from "../session/index.ts";

/** Where the pictures of the open map are, and with what right they are asked for. */
export function usePicturePlace(): PicturePlace {
  const { mapId, token } = useSession().options;
  return useMemo(() => ({ mapId, token }), [mapId, token]);
}
