import { type Composed, withLinesReplaced } from "../../compose";
import { OPEN, spliced, textOf } from "../../phrase";
import { COUNTRY_NAMES } from "../words/country-names";
import { STATES } from "../words/place-and-time-commas";

/** "Reed, Ohio": a city with its state or country; in a list of countries the second is none of the first. */
const CITY_AND_STATE = new RegExp(
  `(?<!, |[\\p{L}’'-])(?!(?:${COUNTRY_NAMES}|${STATES}),)(\\p{Lu}[\\p{L}’'-]+)(, (?:${STATES}|${COUNTRY_NAMES}))(?![\\p{L}’'-]|, \\p{Lu}|,? and )`,
  "gu",
);

/** "the Mayor of Reed" in the sentences behind one that says "Reed, Ohio": which Reed it is, the text has said. */
export const withStatesOnce = (blocks: readonly Composed[]): Composed[] => {
  const known = new Set<string>();
  return withLinesReplaced(blocks, (line) => {
    const text = textOf(line.words);
    let { words } = line;
    for (const { index, 0: both, 1: city = "" } of [...text.matchAll(CITY_AND_STATE)].toReversed()) {
      const behind = text.slice(index + both.length);
      const again = known.has(both) || text.indexOf(both) < index;
      // A comma of the record's own may also close what is around the name.
      if (line.own || !again || behind.startsWith(",")) continue;
      const to = index + both.length + (behind.startsWith(OPEN) ? 1 : 0);
      words = spliced(words, index + city.length, to, "");
    }
    for (const [both] of text.matchAll(CITY_AND_STATE)) known.add(both);
    return [words === line.words ? line : { ...line, words }];
  });
};
