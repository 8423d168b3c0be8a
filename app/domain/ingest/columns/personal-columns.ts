import { wordKey } from '../text/text-key'

/** Headings, in whatever tool, of what tells who somebody is. */
const PERSONAL: ReadonlySet<string> = new Set(
  [
    ...['naam', 'name', 'voornaam', 'achternaam', 'tussenvoegsel', 'voorletters', 'uw naam'],
    ...['first name', 'last name', 'full name', 'volledige naam', 'contactpersoon', 'username'],
    ...['nom', 'prénom', 'vorname', 'nachname', 'adresse de messagerie', 'adresse e-mail'],
    ...[
      'e-mail-adresse',
      'email',
      'e-mail',
      'email address',
      'emailadres',
      'e-mailadres',
      'mailadres',
      'mail',
    ],
    ...['ip', 'ip address', 'ip-adres', 'ipaddr', 'ip adres', 'adres', 'address', 'straat'],
    ...['huisnummer', 'postcode', 'postal', 'postal code', 'zip code', 'woonadres', 'city'],
    ...['telefoon', 'telefoonnummer', 'phone', 'phone number', 'mobiel', 'mobiele nummer'],
    ...['geboortedatum', 'date of birth', 'user agent', 'extended user agent', 'user id'],
    ...['RecipientLastName', 'RecipientFirstName', 'RecipientEmail', 'ExternalReference'],
    ...['Recipient Last Name', 'Recipient First Name', 'Recipient Email'],
    ...['External Data Reference', 'ExternalDataReference', 'Location Latitude', 'latitude'],
    ...['LocationLatitude', 'LocationLongitude', 'Location Longitude', 'longitude'],
    ...['contact id', 'verified email', '_submitted_by', 'network id', 'deviceid', 'phonenumber'],
  ].map(wordKey),
)

const PERSONAL_PATTERN = /^(useragent|person\.|contact\.|_?gps|attribute_)/i

/** Whether a column holds what tells who somebody is: it is left alone, and named. */
export function isPersonal(heading: string): boolean {
  return PERSONAL.has(wordKey(heading)) || PERSONAL_PATTERN.test(heading.trim())
}
