/** A few big cities, so that new coordinates get a name and a zone as Immich's own gazetteer would give them. */
interface Place {
  readonly city: string;
  readonly state: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: string;
}

const row = (text: string): Place => {
  const [city, state, country, latitude, longitude, zone] = text.split('|') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { city, state, country, latitude: Number(latitude), longitude: Number(longitude), zone };
};

const PLACES: readonly Place[] = [
  'Paris|Île-de-France|France|48.8566|2.3522|Europe/Paris',
  "Nice|Provence-Alpes-Côte d'Azur|France|43.7102|7.262|Europe/Paris",
  'London|England|United Kingdom|51.5074|-0.1278|Europe/London',
  'Rome|Lazio|Italy|41.9028|12.4964|Europe/Rome',
  'Berlin|State of Berlin|Germany|52.52|13.405|Europe/Berlin',
  'Vienna|Vienna|Austria|48.2082|16.3738|Europe/Vienna',
  'Madrid|Madrid|Spain|40.4168|-3.7038|Europe/Madrid',
  'Lisbon|Lisbon|Portugal|38.7223|-9.1393|Europe/Lisbon',
  'Amsterdam|North Holland|Netherlands|52.3676|4.9041|Europe/Amsterdam',
  'Reykjavík|Capital Region|Iceland|64.1466|-21.9426|Atlantic/Reykjavik',
  'New York City|New York|United States of America|40.7128|-74.006|America/New_York',
  'San Francisco|California|United States of America|37.7749|-122.4194|America/Los_Angeles',
  'Toronto|Ontario|Canada|43.6532|-79.3832|America/Toronto',
  'Rio de Janeiro|Rio de Janeiro|Brazil|-22.9068|-43.1729|America/Sao_Paulo',
  'Cape Town|Western Cape|South Africa|-33.9249|18.4241|Africa/Johannesburg',
  'Cairo|Cairo|Egypt|30.0444|31.2357|Africa/Cairo',
  'Mumbai|Maharashtra|India|19.076|72.8777|Asia/Kolkata',
  'Singapore|Singapore|Singapore|1.3521|103.8198|Asia/Singapore',
  'Tokyo|Tokyo|Japan|35.6762|139.6503|Asia/Tokyo',
  'Sydney|New South Wales|Australia|-33.8688|151.2093|Australia/Sydney',
  'Auckland|Auckland|New Zealand|-36.8485|174.7633|Pacific/Auckland',
].map(row);

/** Kilometres within which coordinates belong to a city. */
const REACH = 40;

/** The city at these coordinates, `null` in the middle of nowhere. */
export function placeAt(latitude: number, longitude: number): Place | null {
  let nearest: Place | null = null;
  let best = REACH;
  for (const place of PLACES) {
    const distance = kilometres(latitude, longitude, place);
    if (distance < best) [nearest, best] = [place, distance];
  }
  return nearest;
}

/** Flat approximation, good enough within tens of kilometres. */
function kilometres(latitude: number, longitude: number, place: Place): number {
  const perDegree = 111.2;
  const north = (latitude - place.latitude) * perDegree;
  const east = (longitude - place.longitude) * perDegree * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}
