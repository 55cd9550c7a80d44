/** What the sample's people say, and what its pictures show. */
export const PICTURED: Readonly<Record<string, string>> = {
  "If the delivery cost is hidden, I assume the worst.\nI order two sizes because one of them will fit.":
    "Wenn die Versandkosten versteckt sind, rechne ich mit dem Schlimmsten.\nIch bestelle zwei Größen, weil eine davon passt.",
  "I fill four carts a year, and each costs me an evening.\nWhen money is involved I call.":
    "Ich fülle viermal im Jahr einen Warenkorb, und jeder kostet mich einen Abend.\nWenn es um Geld geht, rufe ich an.",
  "Lena, with long brown hair and a blue pullover":
    "Lena, mit langen braunen Haaren und blauem Pullover",
  "Omar, with a beard and a green pullover": "Omar, mit Bart und grünem Pullover",
  "A jacket in a short video on a phone": "Eine Jacke in einem kurzen Video auf einem Handy",
  "Jackets in four colours on a rail, and a tablet to order":
    "Jacken in vier Farben an einer Stange und ein Tablet zum Bestellen",
  "A laptop with a form to fill in, and a bank card":
    "Ein Laptop mit einem Formular und eine Bankkarte",
  "A driver with a parcel before a green door": "Ein Bote mit einem Paket vor einer grünen Tür",
  "Omar brings a parcel back to a shop": "Omar bringt ein Paket zum Paketshop zurück",
  "Three past orders on a phone": "Drei frühere Bestellungen auf einem Handy",
  "Two parents talk about a jacket before a school":
    "Zwei Eltern unterhalten sich vor einer Schule über eine Jacke",
};
