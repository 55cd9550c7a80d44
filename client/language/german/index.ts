import type { CatalogueName, Translate } from "../names.ts";
import { account } from "./account.ts";
import { accountDoor } from "./account-door.ts";
import { accountLeave } from "./account-leave.ts";
import { accountSecurity } from "./account-security.ts";
import { accountSettings } from "./account-settings.ts";
import { accountWays } from "./account-ways.ts";
import { admin } from "./admin.ts";
import { adminAudit } from "./admin-audit.ts";
import { adminSafety } from "./admin-safety.ts";
import { api } from "./api.ts";
import { apiRoles } from "./api-roles.ts";
import { board } from "./board.ts";
import { boardClipboard } from "./board-clipboard.ts";
import { boardComments } from "./board-comments.ts";
import { boardDepartments } from "./board-departments.ts";
import { boardFind } from "./board-find.ts";
import { boardHands } from "./board-hands.ts";
import { boardHandsCompany } from "./board-hands-company.ts";
import { boardLane } from "./board-lane.ts";
import { boardMenu } from "./board-menu.ts";
import { cards } from "./cards.ts";
import { cardsComments } from "./cards-comments.ts";
import { cardsEditor } from "./cards-editor.ts";
import { cardsFields } from "./cards-fields.ts";
import { cardsText } from "./cards-text.ts";
import { comments } from "./comments.ts";
import { connection } from "./connection.ts";
import { connectionCopy } from "./connection-copy.ts";
import { connectionStates } from "./connection-states.ts";
import { connectionText } from "./connection-text.ts";
import { exchange } from "./exchange.ts";
import { home } from "./home.ts";
import { inbox } from "./inbox.ts";
import { looks } from "./looks.ts";
import { looksDecline } from "./looks-decline.ts";
import { map } from "./map.ts";
import { mapComments } from "./map-comments.ts";
import { mapDepartments } from "./map-departments.ts";
import { mapDialogs } from "./map-dialogs.ts";
import { palette } from "./palette.ts";
import { paletteShortcuts } from "./palette-shortcuts.ts";
import { pictures } from "./pictures.ts";
import { presence } from "./presence.ts";
import { presenceAnnounce } from "./presence-announce.ts";
import { presencePeople } from "./presence-people.ts";
import { session } from "./session.ts";
import { sharing } from "./sharing.ts";
import { story } from "./story.ts";
import { theme } from "./theme.ts";
import { ui } from "./ui.ts";

const GERMAN: Readonly<Record<CatalogueName, object>> = {
  account,
  "account/door": accountDoor,
  "account/leave": accountLeave,
  "account/security": accountSecurity,
  "account/settings": accountSettings,
  "account/ways": accountWays,
  admin,
  "admin/audit": adminAudit,
  "admin/safety": adminSafety,
  api,
  "api/roles": apiRoles,
  board,
  "board/clipboard": boardClipboard,
  "board/comments": boardComments,
  "board/departments": boardDepartments,
  "board/find": boardFind,
  "board/hands": boardHands,
  "board/hands/company": boardHandsCompany,
  "board/lane": boardLane,
  "board/menu": boardMenu,
  cards,
  "cards/comments": cardsComments,
  "cards/editor": cardsEditor,
  "cards/fields": cardsFields,
  "cards/text": cardsText,
  comments,
  connection,
  "connection/copy": connectionCopy,
  "connection/states": connectionStates,
  "connection/text": connectionText,
  exchange,
  home,
  inbox,
  looks,
  "looks/decline": looksDecline,
  map,
  "map/comments": mapComments,
  "map/departments": mapDepartments,
  "map/dialogs": mapDialogs,
  palette,
  "palette/shortcuts": paletteShortcuts,
  pictures,
  presence,
  "presence/announce": presenceAnnounce,
  "presence/people": presencePeople,
  session,
  sharing,
  story,
  theme,
  ui,
};

export const inGerman: Translate = (name) => GERMAN[name];
