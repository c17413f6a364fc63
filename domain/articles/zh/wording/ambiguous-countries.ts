import { COUNTRY_NAMES } from "../../reference/chinese-countries";
import type { Rewording } from "../../rewording";

/** 多学子, 老政府: characters of countries that are words of their own, with nouns that show a country. Not 新政府, 多方, which may be meant. */
const AMBIGUOUS_COUNTRY =
  /(?<=^|[，。；、为向对与和让给由]|感谢)(?:(多)(?=学子|学生|青年|民众|人民|政府|社会各界)|(老|古)(?=政府|方(?![向便圆法针式案面位])))/u;
const NAMES: readonly string[] = COUNTRY_NAMES.split("|");

/**
 * 为多哥学子, for 为多学子: a country by one character that reads as another word, in full. The country is the only one with that character
 * among those given.
 */
export const countryInFull = (countries: readonly string[]): Rewording => {
  const known = NAMES.filter((name) => countries.includes(name));
  return (text) => {
    const found = known.length > 0 ? AMBIGUOUS_COUNTRY.exec(text) : undefined;
    const [only, ...more] = known.filter((name) => name.startsWith(found?.[0] ?? "/"));
    if (!found || only === undefined || more.length > 0) return undefined;
    return { from: found.index, to: found.index + 1, text: only };
  };
};
