export { type TemplateName, templateDocument } from "./template-document.ts";
