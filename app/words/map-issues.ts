import { bilingual } from './language'

/** About a file of borders, or an area in it. {name} is a parameter of the issue. What happened, then what to do. */
const DUTCH = {
  json_broken:
    'het bestand is geen geldige JSON in UTF-8; misschien is het niet helemaal binnengekomen. Haal het opnieuw op, of bewaar het opnieuw als GeoJSON.',
  file_not_areas:
    'dit is geen kaart: een GeoJSON-bestand is een “FeatureCollection”, een TopoJSON-bestand een “Topology”.',
  file_no_areas: 'de kaart bevat geen enkel gebied. Controleer wat u hebt geëxporteerd.',
  areas_too_large:
    'de kaart is {value} MB groot; hoogstens {maximum} MB kan worden gelezen. Kies de gegeneraliseerde grenzen, of bewaar haar als TopoJSON.',
  year_needed: 'van welk jaar deze grenzen zijn, is niet bekend. Geef het jaar mee {year}.',
  years_differ:
    'de gebieden zijn niet van hetzelfde jaar ({one} en {other}). Bewaar elk jaar in een eigen bestand, of geef het jaar mee {year}.',
  credit_needed:
    'van wie deze kaart is, is niet bekend. Open kaarten (CC BY) vragen om een bronvermelding, zoals “CBS, Kadaster”. Geef die mee {credit}.',
  areas_unknown:
    'gebieden die in geen enkele regio liggen: {count} ({values}). Ze worden bewaard; u hoeft niets te doen.',
  areas_not_drawn:
    'gebieden uit uw regio’s die niet op deze kaart staan: {count} ({values}). Controleer het jaar en de codes.',
  area_without_code: 'dit gebied heeft geen code. Vul haar aan in de kaart.',
  geometry_missing: '“{area}” heeft geen grens. Controleer de export.',
  geometry_not_area:
    '“{area}” is geen vlak maar een {value}. Kies de kaart met grenzen, niet die met punten of lijnen.',
  coordinates_broken: 'een coördinaat van “{area}” is geen getal ({value}). Controleer de export.',
  coordinates_swapped:
    'de coördinaten van “{area}” staan in de verkeerde volgorde ({value}): eerst de lengte of x, dan de breedte of y. Wissel ze om.',
  coordinates_elsewhere:
    '“{area}” ligt niet in Nederland ({value}). Bewaar de kaart in WGS84 (lengte en breedte in graden) of in RD (EPSG:28992).',
  ring_open: 'de grens van “{area}” sluit niet (punten: {count}). Repareer dit gebied.',
  ring_crosses: 'de grens van “{area}” kruist zichzelf bij {value}. Repareer dit gebied.',
  area_empty: '“{area}” heeft geen oppervlakte. Repareer dit gebied.',
}

const ENGLISH: typeof DUTCH = {
  json_broken:
    'the file is no valid JSON in UTF-8; perhaps it did not come in whole. Fetch it again, or save it again as GeoJSON.',
  file_not_areas:
    'this is no map: a GeoJSON file is a “FeatureCollection”, a TopoJSON file a “Topology”.',
  file_no_areas: 'the map holds not a single area. Check what you exported.',
  areas_too_large:
    'the map is {value} MB large; at most {maximum} MB can be read. Choose the generalised borders, or save it as TopoJSON.',
  year_needed: 'of which year these borders are, is not known. Give the year {year}.',
  years_differ:
    'the areas are not of the same year ({one} and {other}). Save each year in a file of its own, or give the year {year}.',
  credit_needed:
    'whose map this is, is not known. Open maps (CC BY) ask to be credited, such as “CBS, Kadaster”. Give the credit {credit}.',
  areas_unknown:
    'areas that no region holds: {count} ({values}). They are kept; there is nothing to do.',
  areas_not_drawn:
    'areas of your regions that are not on this map: {count} ({values}). Check the year and the codes.',
  area_without_code: 'this area has no code. Fill it in on the map.',
  geometry_missing: '“{area}” has no border. Check the export.',
  geometry_not_area:
    '“{area}” is no surface but a {value}. Choose the map with borders, not the one with points or lines.',
  coordinates_broken: 'a coordinate of “{area}” is no number ({value}). Check the export.',
  coordinates_swapped:
    'the coordinates of “{area}” are in the wrong order ({value}): first longitude or x, then latitude or y. Swap them.',
  coordinates_elsewhere:
    '“{area}” is not in the Netherlands ({value}). Save the map in WGS84 (longitude and latitude in degrees) or in RD (EPSG:28992).',
  ring_open: 'the border of “{area}” does not close (points: {count}). Mend this area.',
  ring_crosses: 'the border of “{area}” crosses itself at {value}. Mend this area.',
  area_empty: '“{area}” has no surface. Mend this area.',
}

export const mapMessages = bilingual(DUTCH, ENGLISH)
