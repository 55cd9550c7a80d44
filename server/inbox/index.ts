export { Inboxes } from "./inbox.ts";
export { Live } from "./live.ts";
export type { CommentNews, Inbox } from "./port.ts";
