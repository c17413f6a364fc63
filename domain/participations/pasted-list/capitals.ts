import { isFamilyFirst, isPinyin } from "./english-words";
import { PINYIN_SURNAMES } from "./lexicon/latin-names";
import type { PersonRead } from "./people";

interface Named {
  read: PersonRead;
  source: string;
}

// The middle part of Vietnamese names.
const VIETNAMESE =
  /^(?:Thi|Thị|Van|Văn|Huu|Hữu|Duc|Đức|Ngoc|Ngọc|Minh|Thanh|Quoc|Quốc|Xuan|Xuân|Dinh|Đình)$/u;

const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** The words of somebody's Latin name as the line writes them. */
const writtenWords = ({ read, source }: Named): string[] | undefined => {
  const name = read.names.find(({ lang }) => lang === "en")?.text;
  const words = name?.split(" ") ?? [];
  if (words.length < 2) return undefined;
  const written = words.map((word) =>
    source.includes(word) ? word : source.includes(word.toUpperCase()) ? word.toUpperCase() : word,
  );
  return source.includes(written.join(" ")) ? written : undefined;
};

const isReversed = (named: Named): boolean => {
  const words = named.read.names.find(({ lang }) => lang === "en")?.text.split(" ") ?? [];
  const last = (words.at(-1) ?? "").toUpperCase();
  const at = named.source.indexOf(last);
  return words.length > 1 && last.length > 1 && at >= 0 && at < named.source.indexOf(words[0] ?? "");
};

// NGUYEN Paul among DUPONT Anna and MARTIN Luc, ONO Taro among FUJIMOTO Akiko; WANG Xiaoyang keeps the order of Chinese names.
const familyLast = (named: Named): Named => {
  const words = writtenWords(named);
  const end = words?.findIndex((word) => !isCapitals(word)) ?? 0;
  if (!words || end < 1 || words.slice(end).some(isCapitals)) return named;
  if (PINYIN_SURNAMES.has(words[0]?.toLowerCase() ?? "") && words.slice(end).every(isPinyin)) return named;
  // NGUYEN Thi Lan, unlike NGUYEN Paul.
  if (VIETNAMESE.test(words[end] ?? "") && isFamilyFirst(words[0] ?? "")) return named;
  const names = named.read.names.map((name) => {
    const own = name.text.split(" ");
    return name.lang === "en" ? { ...name, text: [...own.slice(end), ...own.slice(0, end)].join(" ") } : name;
  });
  return { ...named, read: { ...named.read, names, doubt: [...named.read.doubt, "name"] } };
};

/** The people of a list that writes family names first and in capitals, all with the family name last. */
export const inOneOrder = <T extends Named>(people: readonly T[]): T[] =>
  people.some(isReversed) ? people.map((each) => ({ ...each, ...familyLast(each) })) : [...people];
