import { costly } from "./costly";
import type { PersonRead } from "./people";

// 王小样+1: somebody comes along.
const PLUS = /(?<=[\p{L})）]) ?[+＋] ?(\d{1,2})(?=\s*(?:$|[，,；;。)）]))/gu;
// 王小样+1（助理）: what the companion is.
const PLUS_WHO = costly(
  /(?<=[\p{L})）])[，,、 ]*[+＋] ?(\d{1,2}) ?[（(](?:(\p{Script=Han}{2,6})|(\p{Ll}{3,}(?: \p{Ll}{3,})?))[)）]/gu,
);
const ALONE = /^\+\d{1,2}$/;

/** Whether words are only the number of those who come along with somebody: +1. */
export const isCompanion = (words: string): boolean => ALONE.test(words);

const OCCUPATION =
  "(?:(?:official|personal|private|security|executive) )?(?:interpreter|translator|driver|assistant|aide|secretary|photographer|bodyguard|guide|nurse|doctor)";
// "plus interpreter", "with driver and interpreter"
const UNNAMED_BEHIND = costly(
  new RegExp(
    `(?:^|[,;]? )(?:plus|with|along with) (${OCCUPATION})(?:,? (?:and|plus) (${OCCUPATION}))?(?=\\s*(?:$|[,;.)]))`,
    "giu",
  ),
);

// "with husband", "and wife"
const SPOUSE_BEHIND = /,? (?:plus|with|and|&) (?:(?:his|her) )?(husband|wife|spouse)(?=\s*(?:$|[,;.)]))/giu;
// "Bob Example with spouse, Director": the post that follows is not the spouse's.
const withSpousesNamed = (line: string): string => {
  const spouses = [...line.matchAll(SPOUSE_BEHIND)].map(([, spouse = ""]) => spouse.toLowerCase());
  return spouses.length === 1 && !line.includes(";")
    ? `${line.replace(SPOUSE_BEHIND, "").trim()}; 1 ${spouses[0]}`
    : line.replace(SPOUSE_BEHIND, (_, spouse: string) => `; 1 ${spouse.toLowerCase()}`);
};

/** A line in which those who come along with somebody are entries of their own: 王小样+1（助理） becomes 王小样、1名助理. */
export const withCompanionsNamed = (line: string): string =>
  withSpousesNamed(line)
    .replace(PLUS_WHO, (_, count: string, zh?: string, en?: string) =>
      zh ? `、${count}名${zh}` : `, ${count} ${en ?? ""}`,
    )
    .replace(PLUS, "、+$1")
    .replace(
      UNNAMED_BEHIND,
      (_, first: string, second?: string) => `; 1 ${first}${second ? `; 1 ${second}` : ""}`,
    );

const COMPANIONS =
  /^(?:\d{1,2}|[一二两三四五六七八九十])?[名位个]?(?:随行|随从|随员|助理|助手|同事)|^(?:an?|one|two|three|four|five|six|\d{1,2}) (?:assistants?|aides?|colleagues?|staff)\b/iu;
const JOINS = /(?:[及和与、+＋]|以及|等|\b(?:and|with|plus)|,)\s*$/iu;

/** The people of a line; companions named right behind somebody come from the same organization: 王小样及随行人员2人. */
export const withCompanions = (people: readonly PersonRead[], text: string): readonly PersonRead[] =>
  people.map((person, at) => {
    const { group } = person;
    if (!group || person.of.length > 0 || !COMPANIONS.test(group.text)) return person;
    const [org, ...others] = new Set(
      people.slice(0, at).flatMap(({ posts }) => posts[0]?.organization?.text ?? []),
    );
    const of = people[at - 1]?.posts[0]?.organization;
    const from = text.lastIndexOf(group.text);
    const joins = from < 0 || JOINS.test(text.slice(0, from));
    return of && org && others.length === 0 && joins
      ? { ...person, of: [of], doubt: [...person.doubt, "organization" as const] }
      : person;
  });
