import { minorityUnits } from "./lexicon/surnames";
import { EN_NUMBER_PATTERN } from "./numbers";

// "+ 11 representatives", "plus representatives of schools"
const MORE = /^(?:\+\s*|(?:and|plus) )(?=\d|\p{Ll}{3,} )/iu;
// "Welcome by Mr Sample, Park Director"
const ACT_OF =
  /^(?:(?:opening|closing|welcoming|short|brief) )?(?:welcome|remarks|address|speech|greetings?|presentation|introduction) by (?=\p{Lu})/iu;
// "Curator Ann Sample, also Model Museum", "(also Chair of the Committee)"
const ALSO = /(?<=[,(–-] ?)also (?=(?:at |of |with )?(?:the )?\p{Lu})/gu;
// "About 40 people attended the ceremony, among them Minister Ann Sample"
const AMONG_THEM = new RegExp(
  `(?<=^|\\. )(?:(?:about|around|some|nearly|almost|more than|over|a total of) )?(?:${EN_NUMBER_PATTERN}) (?:people|guests|participants|delegates|visitors) [^,;:.]{0,90}, among them (?=\\p{Lu})`,
  "giu",
);

// 另外还有 2 名技术人员
const FURTHER_ZH = /^(?:另外|此外|再加上?)[，,]?(?=还有|另有|\s*\d)/u;
const COUNT_APART = /(?<=^(?:还有|另有)?\s?)(\d{1,3})\s+(?=[名位人](?:\p{Script=Han}|$))/gu;
// 孟和 朝鲁，示例公司经理: the words of one name.
const UNITS = /(?<=^|[，,；;、]\s?)(\p{Script=Han}{2,4}) (\p{Script=Han}{2,4})(?=\s*[，,（(])/gu;

const inChinese = (line: string): string =>
  line
    .replace(FURTHER_ZH, "")
    .replace(COUNT_APART, "$1")
    .replace(UNITS, (all, first: string, second: string) =>
      minorityUnits(first) > 0 && minorityUnits(second) > 0 ? `${first}${second}` : all,
    );

/** A line of people without the words of a sentence that only connect them with what was said before. */
export const withoutConnectives = (line: string): string =>
  /\p{Script=Han}/u.test(line)
    ? inChinese(line)
    : line.replace(MORE, "").replace(ACT_OF, "").replace(ALSO, "").replace(AMONG_THEM, "");
