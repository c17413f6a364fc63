import { type Composed, isParagraph } from "../../compose";
import { textOf } from "../../phrase";
import { COUNTRY_NAMES } from "../../reference/chinese-countries";
import type { Discourse } from "../../reference/discourse";
import { reworded } from "../../rewording";
import { AMBIGUOUS_COUNTRY, countryInFull } from "../wording/ambiguous-countries";

const COUNTRY = new RegExp(COUNTRY_NAMES, "gu");

/** The countries in the names of a record's organizations and in its posts. */
const countriesOf = ({ facts }: Discourse): string[] => [
  ...new Set(
    [
      ...facts.allOrgs().map(({ name }) => name.text),
      ...facts.people.flatMap(({ posts }) => posts.map(({ title }) => title?.text ?? "")),
    ].flatMap((text) => text.match(COUNTRY) ?? []),
  ),
];

const isAmbiguous = (block: Composed): boolean => {
  if (isParagraph(block))
    for (const { words } of block.lines) if (AMBIGUOUS_COUNTRY.test(textOf(words))) return true;
  return false;
};

/** 为多哥学子提供机会, for 为多学子提供机会: a text in which no country is called by a character that reads as another word. */
export const withCountriesInFull = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!blocks.some(isAmbiguous)) return [...blocks];
  const countries = countriesOf(discourse);
  if (countries.length === 0) return [...blocks];
  const inFull = countryInFull(countries);
  return blocks.map((block) =>
    isParagraph(block)
      ? { ...block, lines: block.lines.map((one) => reworded(one, [inFull], MAX_IN_SENTENCE)) }
      : block,
  );
};

const MAX_IN_SENTENCE = 3;
