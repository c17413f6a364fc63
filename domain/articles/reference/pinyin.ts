import { pinyin } from "pinyin-pro";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** How many characters of a Chinese name are its family name: two for 欧阳 and the like. */
export const familyLength = (name: string): number => {
  const [first = "", second = ""] = [...name];
  if ([...name].length < 3) return 1;
  const double =
    /^(?:欧阳|司马|诸葛|上官|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|独孤|南宫|长孙|宇文|闻人|轩辕|呼延)$/.test(
      first + second,
    );
  return double ? 2 : 1;
};

/** A given name as one word; an apostrophe before a syllable that begins with a, o or e (GB/T 28039). */
const given = (syllables: readonly string[]): string =>
  syllables.map((syllable, at) => (at > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable)).join("");

/** The Latin form to propose for a Chinese name: family name first, given name one word ("Zeng Bin"). Never used without confirmation. */
export const namePinyin = (name: string): string | undefined => {
  const bare = name.trim();
  if (!/^\p{Script=Han}{2,5}$/u.test(bare)) return undefined;
  const syllables = pinyin(bare, { toneType: "none", type: "array", surname: "head", v: false });
  const family = familyLength(bare);
  return `${capital(syllables.slice(0, family).join(""))} ${capital(given(syllables.slice(family)))}`.trim();
};

/** The syllables of a Chinese name without tones, the family name read as one. */
export const nameSyllables = (name: string): string[] =>
  pinyin(name, { toneType: "none", type: "array", surname: "head", v: true });
