const GERMAN = /\/language\/german\/index\.ts$/;

/**
 * Tells the script that runs before the first paint where the German words are, so that they are
 * fetched beside the page and not after it.
 * @type {import("vite").Plugin}
 */
export const tellGerman = {
  name: "tell-german",
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle }) {
      const files = Object.values(bundle ?? {});
      const german = files.find(
        (file) => file.type === "chunk" && file.moduleIds.some((id) => GERMAN.test(id)),
      );
      if (!german) return html;
      return html.replace('src="/early.js"', `$& data-german="/${german.fileName}"`);
    },
  },
};
