import { type Phrase, sourced, spliced, textOf } from "../../phrase";
import { countryOf, isCountry } from "../../reference/chinese-countries";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";

/** Characters of a name that are unambiguous in a headline. */
const NAME = 3;
/** What a name in a headline may follow. */
const BEFORE = /^$|[与和、同向到访赴在对由及]$/u;

/** 日本 of 日本岩手县, which the record gives as the place of a town. */
const countryIn = (place: string): string | undefined => {
  const country = countryOf(place);
  return country !== undefined && isCountry(country) ? country : undefined;
};

/** 湖滨市 of 星河国湖滨市, with the country in front of it or recorded beside it. */
const abroad = ({ name, short, city }: OrgFact): { country: string; names: string[] } | undefined => {
  const own = countryOf(name.text);
  const country = own ?? (city && countryIn(city.text));
  if (!country) return undefined;
  // 港教大 has 香港 in its first character.
  const called = short && !country.includes(short.text.charAt(0)) ? short.text : "";
  const names = [own ? name.text.slice(own.length) : name.text, called];
  return { country, names: names.filter((one) => one.length >= NAME && !countryOf(one)) };
};

/** 星河国湖滨市代表团到访 for 湖滨市代表团到访: organizations abroad by their country, which a headline names once. */
export const withCountries = ({ facts }: Discourse, words: Phrase): Phrase => {
  for (const org of facts.allOrgs()) {
    const text = textOf(words);
    const of = abroad(org);
    if (!of || text.includes(of.country)) continue;
    const at = of.names.map((name) => text.indexOf(name)).find((one) => one >= 0) ?? -1;
    if (at < 0 || !BEFORE.test(text.slice(0, at))) continue;
    return sourced(spliced(words, at, at, of.country), org.name.path);
  }
  return words;
};
