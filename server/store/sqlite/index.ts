export { type DataFolder, openDataFolder, openWorkspace } from "./open-data-folder.ts";
export { openDatabase } from "./open-database.ts";
export { createSqlitePictures } from "./pictures.ts";
export { createSqliteUpdateLog } from "./update-log.ts";
