import { useSession } from "../session/index.ts";
import { Button } from "../ui/index.ts";
import { downloadCopy } from "./download-copy.ts";
import { words } from "./words.ts";

export function DownloadCopy() {
  const session = useSession();
  return <Button onClick={() => downloadCopy(session)}>{words.download}</Button>;
}
