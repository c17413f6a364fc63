import { englishTitleScore, isHonorific, latinNameScore } from "./english-words";

const TIGHT = /(?<=[\p{L}.)])\/(?=\p{L})/u;
const BETWEEN_ENTRIES = /(\s*[;,]\s*|\s+[–—-]\s+|:\s+)/u;
const MAX_NAME = 4;

const isName = (words: string): boolean => {
  const [first = "", ...others] = words.trim().split(/\s+/);
  const name = isHonorific(first) ? others : [first, ...others];
  return name.length > 1 && name.length <= MAX_NAME && (latinNameScore(name) ?? 0) >= 1;
};
// "Ann Manager" is a person.
const isTitle = (words: string): boolean => {
  const each = words.trim().split(/\s+/);
  return (englishTitleScore(each) ?? 0) > 1 && (latinNameScore(each) ?? 0) <= 0;
};

// An entry with separators in place of its slashes between a name and a title, in any order, and "&" between two titles.
const withPartsApart = (entry: string): string => {
  const parts = entry.split(TIGHT);
  const [first = "", second = ""] = parts;
  if (parts.length < 2 || parts.length > 3) return entry;
  // "Owner/Director"
  if (parts.every(isTitle)) return parts.join(" & ");
  const isPerson = (isName(first) && parts.slice(1).some(isTitle)) || (isTitle(first) && isName(second));
  return isPerson ? parts.join(" / ") : entry;
};

/** An English line whose tight slashes are separators between a name and a title ("Ann Example/Manager"), "&" between titles. */
export const withSlashesApart = (line: string): string =>
  /\p{Script=Han}/u.test(line) || !TIGHT.test(line)
    ? line
    : line.split(BETWEEN_ENTRIES).map(withPartsApart).join("");
