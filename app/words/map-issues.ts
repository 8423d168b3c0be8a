import { bilingual } from './language'

/** About a file of borders, or an area in it. {name} is a parameter of the issue. What happened, then what to do. */
const DUTCH = {
  json_broken:
    'het bestand is geen geldige JSON in UTF-8; misschien is het niet helemaal binnengekomen. Haal het opnieuw op, of bewaar het opnieuw als GeoJSON.',
  file_not_areas:
    'dit is geen kaart: een GeoJSON-bestand is een “FeatureCollection”, een TopoJSON-bestand een “Topology”.',
  file_no_areas: 'de kaart bevat geen enkel gebied. Controleer wat u hebt geëxporteerd.',
  areas_too_large:
    'de kaart is {megabytes} MB groot; hoogstens {maximum} MB kan worden gelezen. Kies de gegeneraliseerde grenzen, of bewaar haar als TopoJSON.',
  year_needed: 'van welk jaar zijn deze grenzen? Geef het jaar mee {year}.',
  years_differ:
    'de gebieden zijn niet van hetzelfde jaar ({one} en {other}). Bewaar elk jaar in een eigen bestand, of geef het jaar mee {year}.',
  credit_needed:
    'van wie is deze kaart? Open kaarten (CC BY) vragen om een bronvermelding, zoals “CBS, Kadaster”. Geef die mee {credit}.',
  areas_unknown:
    'gebieden die in geen enkele regio liggen: {count} ({values}). Ze worden bewaard; u hoeft niets te doen.',
  areas_not_drawn:
    'gebieden uit uw regio’s die niet op deze kaart staan: {count} ({values}). Is het jaar goed, en staan de codes erin?',
  area_without_code: 'dit gebied heeft geen code. Vul haar aan in de kaart.',
  geometry_missing: '“{feature}” heeft geen grens. Controleer de export.',
  geometry_not_area:
    '“{feature}” is geen vlak maar een {type}. Kies de kaart met grenzen, niet die met punten of lijnen.',
  coordinates_broken:
    'een coördinaat van “{feature}” is geen getal ({value}). Controleer de export.',
  coordinates_swapped:
    'de coördinaten van “{feature}” staan in de verkeerde volgorde ({value}): eerst de lengte of x, dan de breedte of y. Wissel ze om.',
  coordinates_elsewhere:
    '“{feature}” ligt niet in Nederland ({value}). Bewaar de kaart in WGS84 (lengte en breedte in graden) of in RD (EPSG:28992).',
  ring_open: 'de grens van “{feature}” sluit niet (punten: {count}). Repareer dit gebied.',
  ring_crosses: 'de grens van “{feature}” kruist zichzelf bij {x}, {y}. Repareer dit gebied.',
  area_empty: '“{feature}” heeft geen oppervlakte. Repareer dit gebied.',
}

const ENGLISH: typeof DUTCH = {
  json_broken:
    'the file is no valid JSON in UTF-8; perhaps it did not come in whole. Fetch it again, or save it again as GeoJSON.',
  file_not_areas:
    'this is no map: a GeoJSON file is a “FeatureCollection”, a TopoJSON file a “Topology”.',
  file_no_areas: 'the map holds not a single area. Check what you exported.',
  areas_too_large:
    'the map is {megabytes} MB large; at most {maximum} MB can be read. Choose the generalised borders, or save it as TopoJSON.',
  year_needed: 'of which year are these borders? Give the year {year}.',
  years_differ:
    'the areas are not of the same year ({one} and {other}). Save each year in a file of its own, or give the year {year}.',
  credit_needed:
    'whose map is this? Open maps (CC BY) ask to be credited, such as “CBS, Kadaster”. Give the credit {credit}.',
  areas_unknown:
    'areas that no region holds: {count} ({values}). They are kept; there is nothing to do.',
  areas_not_drawn:
    'areas of your regions that are not on this map: {count} ({values}). Is the year right, and does it hold the codes?',
  area_without_code: 'this area has no code. Fill it in on the map.',
  geometry_missing: '“{feature}” has no border. Check the export.',
  geometry_not_area:
    '“{feature}” is no surface but a {type}. Choose the map with borders, not the one with points or lines.',
  coordinates_broken: 'a coordinate of “{feature}” is no number ({value}). Check the export.',
  coordinates_swapped:
    'the coordinates of “{feature}” are in the wrong order ({value}): first longitude or x, then latitude or y. Swap them.',
  coordinates_elsewhere:
    '“{feature}” is not in the Netherlands ({value}). Save the map in WGS84 (longitude and latitude in degrees) or in RD (EPSG:28992).',
  ring_open: 'the border of “{feature}” does not close (points: {count}). Mend this area.',
  ring_crosses: 'the border of “{feature}” crosses itself at {x}, {y}. Mend this area.',
  area_empty: '“{feature}” has no surface. Mend this area.',
}

export const mapMessages = bilingual(DUTCH, ENGLISH)
