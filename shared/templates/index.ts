export { templateDocument } from "./template-document.ts";
