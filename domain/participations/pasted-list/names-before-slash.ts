import { englishTitleScore, isHonorific, latinNameScore } from "./english-words";

const TIGHT = /(?<=[\p{L}.)])\/(?=\p{L})/u;
const ENTRY = /\s*[;,]\s*|\s+[–—-]\s+|:\s+/gu;
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

/** An entry with separators in place of its slashes where they stand between a name and a title, or between two titles. */
const withPartsApart = (entry: string): string => {
  const parts = entry.split(TIGHT);
  const [first = "", second = ""] = parts;
  if (parts.length < 2 || parts.length > 3) return entry;
  // "Owner/Director"
  if (parts.every(isTitle)) return parts.join(" & ");
  const isPerson = (isName(first) && parts.slice(1).some(isTitle)) || (isTitle(first) && isName(second));
  return isPerson ? parts.join(" / ") : entry;
};

/** The line with its entries' tight slashes as separators, where a name precedes one and a title follows: "Ann Example/Manager". */
export const withSlashesApart = (line: string): string => {
  if (/\p{Script=Han}/u.test(line) || !TIGHT.test(line)) return line;
  let from = 0;
  let apart = "";
  for (const { index, 0: mark } of [...line.matchAll(ENTRY), { index: line.length, 0: "" }]) {
    const entry = line.slice(from, index);
    apart += `${withPartsApart(entry)}${mark}`;
    from = index + mark.length;
  }
  return apart;
};
