import type { Line } from "../compose";

/** The keys of all people and groups whom a sentence mentions or introduces. */
export const keysOfLine = ({ words }: Pick<Line, "words">): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const { mention, introduces } of words.pieces) {
    if (introduces !== undefined) keys.add(introduces);
    if (mention !== undefined) for (const key of mention.split("+")) if (key !== "") keys.add(key);
  }
  return keys;
};

/** Whether a sentence introduces a person or explains a short form, which later sentences need. */
export const introducesAny = ({ words }: Line): boolean => {
  for (const { introduces, short } of words.pieces)
    if (introduces !== undefined || short !== undefined) return true;
  return false;
};

/** Whether a sentence reports an act rather than words, background, plans or the office's own sentences. */
export const isReport = ({ id, own }: Line): boolean =>
  !own && !/remarks|background|credits|followUps|narrative/u.test(id);
