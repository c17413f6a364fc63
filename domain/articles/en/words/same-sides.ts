import type { Said } from "../../reference/facts";

const PAIR = /^((?:the )?(?:\S+ ){1,5})(and (?:the )?(?:\S+ ){1,5}?)(?=would |will )/;
/** A side by its name or the noun of an organization. */
const SIDE =
  /\p{Lu}|\b(?:zone|chamber|university|school|college|city|town|province|county|district|port|company|group|bureau|ministry|government|association|federation|committee|institute|hospital|cent(?:re|er)|country|bank|embassy|museum|union|council|authority|foundation|society|academy|park|agency|office|club|team)\b/u;
/** "trade between A and B", "Lee and his wife": no two sides. */
const ONE_THING = /\b(?:between|among|both|his|her|their|its)\b/;

const pairOf = (text: string): string | undefined => {
  const [, one = "", other = ""] = PAIR.exec(text) ?? [];
  return SIDE.test(one) && SIDE.test(other) && !ONE_THING.test(one + other) ? one + other : undefined;
};

/** "A and B would work together", "the two sides would plan …": the sides have just been named. */
export const ofSameSides = (said: readonly Said[]): readonly Said[] => {
  let pair: string | undefined;
  return said.map((one) => {
    const own = pairOf(one.text);
    const again = pair && /^(?:the two|both) sides (?=would |will )/.exec(one.text);
    pair = own ?? (again ? pair : undefined);
    return again && pair ? { ...one, text: `${pair}${one.text.slice(again[0].length)}` } : one;
  });
};
