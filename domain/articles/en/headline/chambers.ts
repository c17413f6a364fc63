const PLACE = "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)";
const OF_PLACE = new RegExp(
  `^(?:National )?Chamber of (?:Commerce|Industry|Trade|Economy)(?:,? (?:and|&) \\p{Lu}\\p{L}+)? of ${PLACE}$`,
  "u",
);
const PLACE_FIRST = new RegExp(
  `^${PLACE} Chamber of (?:Commerce|Industry|Trade|Economy)(?:,? (?:and|&) \\p{Lu}\\p{L}+)?$`,
  "u",
);
/** Words before "Chamber" that are not a place. */
const KIND =
  /\b(?:National|International|General|Joint|Regional|Islamic|Women|Young|Junior|Federal|Central|African|European)\b/;

/** "Lakeport" of "Lakeport Chamber of Commerce and Industry", "Northland" of "National Chamber of Commerce of Northland". */
const placeOf = (name: string): string | undefined => {
  const plain = name.replace(/^the /i, "");
  const found = OF_PLACE.exec(plain)?.[1] ?? PLACE_FIRST.exec(plain)?.[1];
  return found && !KIND.test(found) ? found : undefined;
};

/** The places of several chambers of commerce, where each name says its own: "Lakeport and Northland chambers". */
export const placesOfChambers = (names: readonly string[]): readonly string[] | undefined => {
  const places = names.flatMap((name) => placeOf(name) ?? []);
  return names.length > 1 && places.length === names.length && new Set(places).size === names.length
    ? places
    : undefined;
};
