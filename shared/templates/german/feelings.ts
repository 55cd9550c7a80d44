/** What moves the sample's customers, what hurts and delights them, and what could be done. */
export const FEELINGS: Readonly<Record<string, string>> = {
  "Wants to look put together without much effort": "Möchte ohne viel Mühe gut angezogen sein",
  "Lena plans one good piece per season rather than many.":
    "Lena plant lieber ein gutes Teil je Saison als viele.",
  "Omar: one order, no second trip": "Omar: eine Bestellung, kein zweiter Weg",
  "Children grow out of things; the evening spent on returns is what he remembers.":
    "Kinder wachsen aus allem heraus; in Erinnerung bleibt ihm der Abend mit den Rücksendungen.",
  "It worked last time": "Letztes Mal hat es geklappt",
  "A second order within 90 days makes a third one three times as likely.":
    "Eine zweite Bestellung binnen 90 Tagen macht eine dritte dreimal so wahrscheinlich.",
  "Likes to be the one who knew it first": "Ist gern die Person, die es zuerst wusste",
  "The advertised colour is sold out": "Die beworbene Farbe ist ausverkauft",
  "One visitor in eight from the ad meets a size or colour that is gone, and leaves within ten seconds.":
    "Jeder achte Besuch aus der Anzeige trifft auf eine Größe oder Farbe, die es nicht mehr gibt, und endet nach zehn Sekunden.",
  "Too many filters, not the ones that matter": "Zu viele Filter, und nicht die wichtigen",
  "I don't shop by neckline. I shop by: can it go in the machine?":
    "Ich kaufe nicht nach Ausschnitt. Ich kaufe nach: Darf es in die Maschine?",
  "Size doubt: two sizes could fit": "Zweifel an der Größe: Zwei könnten passen",
  " of returns give “size” as the reason.": " der Rücksendungen nennen „Größe“ als Grund.",
  "The table lists body measures; people know the size of what they own.":
    "Die Tabelle nennt Körpermaße; bekannt ist die Größe dessen, was man besitzt.",
  "Delivery cost appears only at the end": "Versandkosten erscheinen erst am Ende",
  "The first reason given": "Der erste genannte Grund",
  " when people leave the checkout.": " beim Abbruch an der Kasse.",
  "It was 4.95. I'd have paid that. I just don't like being tricked.":
    "Es waren 4,95. Die hätte ich bezahlt. Ich lasse mich nur nicht gern hereinlegen.",
  "An account was required to order": "Zum Bestellen war ein Konto nötig",
  "Guest checkout came in spring; the share of people leaving fell by six points.":
    "Seit dem Frühjahr geht es als Gast; der Anteil der Abbrüche fiel um sechs Punkte.",
  "Card declined without a reason, cart lost": "Karte grundlos abgelehnt, Warenkorb verloren",
  "3 % of payments fail; half of those customers never try again.":
    "3 % der Zahlungen scheitern; die Hälfte versucht es nie wieder.",
  "One order arrives in three parcels": "Eine Bestellung kommt in drei Paketen",
  "Nobody says so beforehand, so the first parcel looks incomplete and people write to us.":
    "Niemand sagt es vorher, also wirkt das erste Paket unvollständig, und man schreibt uns.",
  "The delivery window is a whole day": "Das Lieferfenster ist ein ganzer Tag",
  "The colour differs from the screen": "Die Farbe ist anders als auf dem Bildschirm",
  "It's a nice green. It's just not that green.":
    "Es ist ein schönes Grün. Es ist nur nicht dieses Grün.",
  "Tells the same story to every agent": "Erzählt im Service jedes Mal dieselbe Geschichte",
  "Chat, e-mail and phone keep separate notes.":
    "Chat, E-Mail und Telefon führen getrennte Notizen.",
  "A return label needs a printer": "Für das Rücksendeetikett braucht man einen Drucker",
  "Who owns a printer? I print at work and hope nobody sees it.":
    "Wer hat denn einen Drucker? Ich drucke in der Arbeit und hoffe, dass es niemand sieht.",
  "Refunds take nine days": "Erstattungen dauern neun Tage",
  "Nine days": "Neun Tage",
  " on average, of which five are spent waiting at our dock.":
    " im Schnitt, von denen das Paket fünf an unserer Rampe wartet.",
  "Offers that have nothing to do with me": "Angebote, die nichts mit mir zu tun haben",
  "One in five who unsubscribe had bought within the last three months.":
    "Jede fünfte Abmeldung kommt von jemandem, der in den letzten drei Monaten gekauft hat.",
  "The friend's code cannot be used with a sale": "Der Freundescode gilt nicht für reduzierte Ware",
  "Makes the person who recommended us look foolish.":
    "Lässt die Person dumm dastehen, die uns empfohlen hat.",
  "Photos of people with my build": "Fotos von Menschen mit meiner Figur",
  "Reviews that tell height and size bought are marked helpful four times as often.":
    "Bewertungen mit Körpergröße und gekaufter Größe gelten viermal so oft als hilfreich.",
  "The stock shown in the cart is real": "Der Bestand im Warenkorb stimmt",
  "It never counts down to hurry anybody.": "Nie läuft eine Uhr herunter, um jemanden zu drängen.",
  "A care card that names the maker": "Eine Pflegekarte, die nennt, wer genäht hat",
  "Photographed and shared more often than the clothes.":
    "Wird öfter fotografiert und geteilt als die Kleidung.",
  "Remembers sizes of the whole family": "Merkt sich die Größen der ganzen Familie",
  "Omar's reason to come back.": "Omars Grund wiederzukommen.",
  "The brand answers as a person would": "Die Marke antwortet wie ein Mensch",
  "Pause an ad when its variant runs out": "Anzeige anhalten, wenn ihre Variante ausgeht",
  "Send stock levels to the ad account every hour; swap in a colour that is there.":
    "Bestände stündlich an das Anzeigenkonto melden; eine Farbe zeigen, die da ist.",
  "Suggest one size from what fits already": "Eine Größe vorschlagen nach dem, was schon passt",
  "Ask for one garment that fits well, or use past orders, then say:":
    "Nach einem Teil fragen, das gut passt, oder frühere Bestellungen nutzen, dann sagen:",
  "the size we would pick": "welche Größe wir nähmen",
  "how sure we are": "wie sicher wir sind",
  "where it runs tight": "wo es eng wird",
  "Filters in the words of customers": "Filter in den Worten der Kundschaft",
  "Washable, for school, for rain: taken from what people type into search.":
    "Waschbar, für die Schule, für Regen: so, wie es in die Suche getippt wird.",
  "Show delivery cost on the product page": "Versandkosten auf der Produktseite zeigen",
  "One line under the price. To do:": "Eine Zeile unter dem Preis. Zu tun:",
  "cost by country known when the page is built": "Kosten je Land beim Aufbau der Seite bekannt",
  "what is missing for free delivery": "was zum kostenlosen Versand fehlt",
  "four weeks of measuring on half of the visits": "vier Wochen bei der Hälfte der Besuche messen",
  "Guest checkout": "Bestellen als Gast",
  "Offer the account afterwards, with one tap and no second form.":
    "Das Konto danach anbieten, mit einem Tipp und ohne zweites Formular.",
  "Say why it failed and keep the cart": "Sagen, woran es lag, und den Warenkorb behalten",
  "Translate the bank's code into one sentence and offer the next way to pay.":
    "Den Code der Bank in einen Satz übersetzen und den nächsten Zahlungsweg anbieten.",
  "One page for the whole order": "Eine Seite für die ganze Bestellung",
  "Our own tracking page that says:": "Unsere eigene Sendungsseite, die sagt:",
  "what is in which parcel": "was in welchem Paket ist",
  "when each one comes": "wann jedes kommt",
  "how to change the place": "wie man den Ort ändert",
  "Show customers' photos beside ours": "Fotos der Kundschaft neben unseren zeigen",
  "With consent asked in the follow-up message, and height and size beneath each.":
    "Mit Einwilligung aus der Nachricht danach, darunter jeweils Körpergröße und Größe.",
  "Hand a case over with its history": "Einen Fall samt Vorgeschichte weitergeben",
  "One case number and one page of notes across chat, e-mail and phone.":
    "Eine Fallnummer und eine Seite Notizen für Chat, E-Mail und Telefon.",
  "Return by QR code, refund at drop-off": "Rückgabe per QR-Code, Erstattung bei Abgabe",
  "No printer, and the money is on its way when the parcel shop scans the code.":
    "Kein Drucker, und das Geld ist unterwegs, sobald der Paketshop den Code scannt.",
  "Let readers choose what they get": "Wählen lassen, was man bekommt",
  "Three questions on the first visit after a purchase:":
    "Drei Fragen beim ersten Besuch nach einem Kauf:",
  "for whom do you buy?": "Für wen kaufen Sie?",
  "which sizes?": "Welche Größen?",
  "how often may we write?": "Wie oft dürfen wir schreiben?",
  "Thank both sides after the first order": "Nach der ersten Bestellung beiden Seiten danken",
  "A credit that appears by itself needs no code and clashes with nothing.":
    "Ein Guthaben, das von selbst erscheint, braucht keinen Code und verträgt sich mit allem.",
  "The cut and the colour are what she had in mind.":
    "Schnitt und Farbe sind, was sie sich vorgestellt hat.",
  "His daughter shows him the ad; he would have scrolled past it.":
    "Seine Tochter zeigt ihm die Anzeige; er hätte weitergescrollt.",
  "The olive one from the video is gone in her size.":
    "Die olivgrüne aus dem Video gibt es in ihrer Größe nicht mehr.",
  "Finds the children's version one tap away.": "Findet die Version für Kinder mit einem Tipp.",
  "Collects favourites as if leafing through a magazine.":
    "Sammelt Favoriten wie beim Blättern in einer Zeitschrift.",
  "Forty filters, none of them “machine washable”.":
    "Vierzig Filter, keiner davon „maschinenwaschbar“.",
  "Between two sizes, and reviews disagree.":
    "Zwischen zwei Größen, und die Bewertungen widersprechen sich.",
  "Three people, three size tables, one tape measure.":
    "Drei Menschen, drei Größentabellen, ein Maßband.",
  "Two sizes of one jacket: a little guilty, mostly hopeful.":
    "Zwei Größen derselben Jacke: etwas schlechtes Gewissen, viel Hoffnung.",
  "The whole family in one basket, with a running total.":
    "Die ganze Familie in einem Korb, mit laufender Summe.",
  "Delivery costs appear on the last page.": "Die Versandkosten erscheinen auf der letzten Seite.",
  "Types the same address twice.": "Tippt dieselbe Adresse zweimal.",
  "One look at her phone and it is done.": "Ein Blick aufs Handy, und es ist erledigt.",
  "Declined without a reason, and the basket is empty.":
    "Ohne Grund abgelehnt, und der Korb ist leer.",
  "Everything in one message, total included.": "Alles in einer Nachricht, samt Summe.",
  "“Between 8 and 18” is not a delivery window.": "„Zwischen 8 und 18 Uhr“ ist kein Lieferfenster.",
  "One order, three parcels, three trackers.":
    "Eine Bestellung, drei Pakete, drei Sendungsnummern.",
  "It fits, and it looks the way it did in the video.": "Sie passt und sieht aus wie im Video.",
  "Two of five things fit; the children liked the box.":
    "Zwei von fünf Teilen passen; den Kindern gefiel der Karton.",
  "The chat answers in her lunch break.": "Der Chat antwortet in ihrer Mittagspause.",
  "Tells his story three times.": "Erzählt seine Geschichte dreimal.",
  "The label wants a printer.": "Das Etikett will einen Drucker.",
  "The shop at the corner takes parcels; the refund takes its time.":
    "Der Laden an der Ecke nimmt Pakete an; die Erstattung nimmt sich Zeit.",
  "Likes the stories, skips the sales.": "Mag die Geschichten, überspringt die Rabatte.",
  "Gets dresses for women in his size.": "Bekommt Damenkleider in seiner Größe.",
  "Knows her size now; ordered in two minutes.":
    "Kennt jetzt ihre Größe; in zwei Minuten bestellt.",
  "The winter list is saved from last year.": "Die Winterliste vom letzten Jahr ist noch da.",
  "Forty friends ask where it is from.": "Vierzig Freunde fragen, woher die Jacke ist.",
  "Would not post, but sends a picture to his sister.":
    "Würde nichts posten, schickt aber seiner Schwester ein Bild.",
  "Happy to share, if only the code worked.": "Teilt gern, wenn nur der Code funktionierte.",
  "Tells other parents at the football pitch.": "Erzählt es anderen Eltern am Fußballplatz.",
};
