// Runs before the first paint, so that a chosen theme does not flash the other one. A file of its
// own, because the content security policy allows no scripts in the page.
try {
  const theme = localStorage.getItem("throughline.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme it is.
}
