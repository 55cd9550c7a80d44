// Runs before the first paint, so that a chosen theme does not flash the other one and no word comes
// in the wrong language. A file of its own, because the content security policy allows no scripts in
// the page.
{
  const page = document.documentElement;
  const own = {};
  try {
    own.theme = localStorage.getItem("throughline.theme");
    own.language = localStorage.getItem("throughline.language");
  } catch {
    // Storage is blocked: the system's theme and language it is.
  }

  if (own.theme === "light" || own.theme === "dark") page.dataset.theme = own.theme;

  const spoken = [own.language, ...navigator.languages]
    .map((language) => language?.split("-")[0])
    .find((language) => language === "en" || language === "de");
  page.lang = spoken ?? "en";

  // The catalogue asks for these words once it runs; by then they are here.
  const german = document.currentScript?.dataset.german;
  if (spoken === "de" && german) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = german;
    document.head.append(link);
  }
}
