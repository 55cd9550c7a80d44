/** What the sample's customers do, where they meet the retailer, and what they need and expect. */
export const DEEDS: Readonly<Record<string, string>> = {
  "Scrolls on the way to work and stops at a short video":
    "Scrollt auf dem Weg zur Arbeit und bleibt an einem kurzen Video hängen",
  "Looks at photos and price, checks colours and sizes":
    "Schaut auf Fotos und Preis, prüft Farben und Größen",
  "Opens five similar jackets and keeps two as favourites":
    "Öffnet fünf ähnliche Jacken und merkt sich zwei davon",
  "Omar filters by age and price, then gives up on filters":
    "Omar filtert nach Alter und Preis, dann gibt er die Filter auf",
  "Compares the size guide with a jacket at home":
    "Vergleicht die Größentabelle mit einer Jacke zu Hause",
  "Switches between shop, size table and reviews; on a phone the table must be zoomed.":
    "Wechselt zwischen Shop, Größentabelle und Bewertungen; am Handy muss man die Tabelle vergrößern.",
  "Reads the three worst reviews first": "Liest zuerst die drei schlechtesten Bewertungen",
  "Adds items over two days, on two devices":
    "Legt über zwei Tage und auf zwei Geräten Artikel hinein",
  "Takes one item out to stay within budget": "Nimmt einen Artikel heraus, damit das Geld reicht",
  "Enters address and delivery choice": "Gibt Adresse und Lieferart ein",
  "On a phone this takes 3 min 40 s.": "Am Handy dauert das 3 Min. 40 s.",
  "Pays by phone wallet, card or invoice": "Zahlt mit dem Handy, mit Karte oder auf Rechnung",
  "Checks address, sizes and total in the e-mail": "Prüft Adresse, Größen und Summe in der E-Mail",
  "Opens the tracking link five times": "Öffnet den Link zur Sendung fünfmal",
  "Tries things on at home, in front of family": "Probiert zu Hause vor der Familie an",
  "Decides within a day what stays.": "Entscheidet innerhalb eines Tages, was bleibt.",
  "Asks where the second parcel is": "Fragt, wo das zweite Paket bleibt",
  "Packs the second size and hands the parcel in":
    "Packt die zweite Größe ein und gibt das Paket ab",
  "Waits for the refund, checks the account twice":
    "Wartet auf die Erstattung, schaut zweimal aufs Konto",
  "Skims subject lines, opens one of six": "Überfliegt Betreffzeilen, öffnet eine von sechs",
  "Opens the shop directly and orders in the known size":
    "Öffnet direkt den Shop und bestellt in der bekannten Größe",
  "Takes a photo on the weekend trip and tags us":
    "Macht auf dem Wochenendausflug ein Foto und markiert uns",
  "Tells friends and parents, sends a link": "Erzählt es Freunden und Eltern, schickt einen Link",
  "Short video ad with the autumn jacket": "Kurze Videoanzeige mit der Herbstjacke",
  "Social media": "Soziale Medien",
  "Ten seconds, no sound needed, the price on the last frame.":
    "Zehn Sekunden, ohne Ton verständlich, am Ende der Preis.",
  "Seven of ten": "Sieben von zehn",
  " first visits of new customers begin here.": " Erstbesuchen neuer Kundschaft beginnen hier.",
  "A friend's jacket with our label": "Die Jacke einer Freundin mit unserem Etikett",
  "Word of mouth": "Mundpropaganda",
  "Seen on the train or at school; the name is looked up later.":
    "Im Zug oder in der Schule gesehen; der Name wird später nachgeschlagen.",
  "Product page on a phone": "Produktseite am Handy",
  "Web shop": "Onlineshop",
  "Must show price, sizes in stock and delivery without scrolling past the second photo.":
    "Muss Preis, vorrätige Größen und Lieferung zeigen, ohne dass man am zweiten Foto vorbeiscrollt.",
  "“Goes well with” and similar styles": "„Passt gut dazu“ und ähnliche Teile",
  "Every third item in a cart was found here.":
    "Jeder dritte Artikel im Warenkorb wurde hier gefunden.",
  "Showroom in the city": "Showroom in der Stadt",
  Store: "Laden",
  "Three rails of samples to touch and try; orders are placed on a tablet.":
    "Drei Stangen mit Mustern zum Anfassen und Anprobieren; bestellt wird am Tablet.",
  "Size guide": "Größenberater",
  "Opened in 61 % of visits that end in an order.":
    "Wird bei 61 % der Besuche geöffnet, die mit einer Bestellung enden.",
  "Customer reviews with photos": "Kundenbewertungen mit Fotos",
  Cart: "Warenkorb",
  "Kept for thirty days once somebody is signed in.":
    "Bleibt dreißig Tage erhalten, wenn jemand angemeldet ist.",
  "Checkout form": "Bestellformular",
  "The step that loses the most people: 41 % leave here.":
    "Der Schritt, der die meisten Menschen kostet: 41 % brechen hier ab.",
  "Payment page": "Bezahlseite",
  "Payment provider": "Zahlungsdienst",
  "Not ours to design, but ours in the eyes of customers.":
    "Nicht von uns gestaltet, aber in den Augen der Kundschaft unsere.",
  "Order confirmation": "Bestellbestätigung",
  "E-mail": "E-Mail",
  "Opened by 92 %, more than any other message we send.":
    "Von 92 % geöffnet, mehr als jede andere Nachricht von uns.",
  "Shipping notice with tracking": "Versandnachricht mit Sendungsverfolgung",
  "Text message": "SMS",
  "Sent when the parcel leaves us, not when the label is printed.":
    "Geht hinaus, wenn das Paket uns verlässt, nicht wenn das Etikett gedruckt wird.",
  "The parcel at the door": "Das Paket an der Tür",
  Carrier: "Paketdienst",
  "The driver is the only person of the whole journey whom most customers meet.":
    "Wer das Paket bringt, ist der einzige Mensch der ganzen Reise, dem die meisten begegnen.",
  "Box, tissue and care card": "Karton, Seidenpapier und Pflegekarte",
  Packaging: "Verpackung",
  "Opens without a knife and closes again for a return.":
    "Öffnet sich ohne Messer und lässt sich für die Rückgabe wieder schließen.",
  "Chat in the shop": "Chat im Shop",
  "A person from 8 to 20; out of hours a promise of when.":
    "Von 8 bis 20 Uhr ein Mensch; sonst die Zusage, wann.",
  "Service line": "Servicenummer",
  Phone: "Telefon",
  "Omar's choice when money is involved.": "Omars Wahl, wenn es um Geld geht.",
  "Drop-off at a parcel shop": "Abgabe im Paketshop",
  "Parcel shop": "Paketshop",
  "Within ten minutes on foot for two thirds of our customers.":
    "Für zwei Drittel unserer Kundschaft in zehn Minuten zu Fuß.",
  "Twice a week for everybody, whoever they buy for.":
    "Zweimal die Woche für alle, egal für wen sie kaufen.",
  "Account with past orders": "Konto mit früheren Bestellungen",
  "“Buy again in the next size” is used by every fourth parent.":
    "„In der nächsten Größe noch einmal kaufen“ nutzt jedes vierte Elternteil.",
  "Our reply and repost": "Unsere Antwort und das Weiterteilen",
  "Within a day, by a person, with a thank-you and no code.":
    "Innerhalb eines Tages, von einem Menschen, mit Dank und ohne Code.",
  "Talk at the school gate": "Gespräch vor der Schule",
  "Where the next family hears of us; nothing we send gets closer.":
    "Hier hört die nächste Familie von uns; nichts von uns kommt näher heran.",
  "Invitation link": "Einladungslink",
  "To know at a glance whether it is for me": "Auf einen Blick wissen, ob es etwas für mich ist",
  "What both look for first:": "Wonach beide zuerst suchen:",
  price: "Preis",
  "my size in stock": "meine Größe vorrätig",
  "fabric and how to wash it": "Stoff und wie man ihn wäscht",
  "To be sure of the size before ordering": "Vor dem Bestellen der Größe sicher sein",
  "Ordering two sizes and returning one is the workaround, and it costs everybody.":
    "Zwei Größen zu bestellen und eine zurückzuschicken ist der Ausweg, und er kostet alle.",
  "To see the total with everything in it": "Die Summe sehen, in der alles enthalten ist",
  "To trust that the payment went through once":
    "Sich darauf verlassen, dass die Zahlung genau einmal ankam",
  "To correct a mistake in the first minutes": "Einen Fehler in den ersten Minuten korrigieren",
  "A wrong size or house number is noticed when reading the confirmation.":
    "Eine falsche Größe oder Hausnummer fällt beim Lesen der Bestätigung auf.",
  "To know when the money is back": "Wissen, wann das Geld zurück ist",
  "To be asked before my photo is used": "Gefragt werden, bevor mein Foto verwendet wird",
  "Favourites are still there on another device":
    "Gemerktes ist auch auf einem anderen Gerät noch da",
  "No surprise after the cart": "Keine Überraschung nach dem Warenkorb",
  "Before the form, people expect to know:": "Vor dem Formular möchte man wissen:",
  "delivery cost": "Versandkosten",
  "delivery day": "Liefertag",
  "who pays for a return": "wer eine Rückgabe bezahlt",
  "A day I can plan with, then two hours": "Ein Tag, mit dem ich planen kann, dann zwei Stunden",
  "Looks like the photos, in daylight too": "Sieht aus wie auf den Fotos, auch bei Tageslicht",
  "Whoever answers already knows my order": "Wer antwortet, kennt meine Bestellung schon",
  "Only what has to do with me, and not daily": "Nur was mit mir zu tun hat, und nicht täglich",
};
