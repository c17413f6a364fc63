import { simplified } from "./lexicon/simplified";
import type { PersonRead } from "./people";

const titlesOf = ({ posts }: PersonRead): string[] =>
  posts.flatMap(({ title }) => (title?.lang === "zh" ? [simplified(title.text)] : []));

// 李局 is 局长 or 副局长 of the list, 刘总 a 总经理 or a 总裁.
const fits = (short: string, whole: string): boolean =>
  whole.endsWith(short) || (short.length === 1 && whole.includes(short));

const isSurname = ({ names: [name, ...others], group }: PersonRead, lang: "en" | "zh"): boolean =>
  !group && others.length === 0 && name?.lang === lang && name.surnameOnly === true;

/** The place of the only person of the list of whom this is so. */
const onlyOne = (people: readonly PersonRead[], is: (person: PersonRead) => boolean): number | undefined => {
  const [only, ...others] = people.flatMap((person, at) => (is(person) ? [at] : []));
  return others.length === 0 ? only : undefined;
};

/** Whether a full name stands alone, of which only a task may be said: 对接人：王小样. */
const isNameOnly = ({ names: [name, ...others], posts, group }: PersonRead): boolean =>
  !group && others.length === 0 && name?.lang === "zh" && !name.surnameOnly && posts.length === 0;

// "Ms. Sample" after Ann Sample: her name alone, on whom nothing else is said.
const isAddressed = (person: PersonRead): boolean => isSurname(person, "en") && person.posts.length === 0;
// "Mrs Sample" after Bob Sample is his wife as often as not; after Mrs Ann Sample she is the same.
const MARRIED = /^(?:mrs|mme|lady|madame?)\.?$/iu;
const OF_WOMEN = /^(?:mrs|ms|miss|mme|lady|madam|madame)\.?$/iu;
const honorificOf = ({ names }: PersonRead): string =>
  names.flatMap(({ honorific }) => honorific ?? [])[0] ?? "";
const mayBeSpouse = (person: PersonRead, whole: PersonRead | undefined): boolean =>
  MARRIED.test(honorificOf(person)) && !OF_WOMEN.test(whole ? honorificOf(whole) : "");
const addressedBefore = (people: readonly PersonRead[], at: number): number | undefined => {
  const person = people[at];
  if (!person) return undefined;
  const surname = person.names[0]?.text ?? "";
  const only = onlyOne(people, ({ names }) => {
    const name = names.find(({ lang }) => lang === "en");
    const words = name?.text.split(" ") ?? [];
    return name !== undefined && !name.surnameOnly && [words[0], words.at(-1)].includes(surname);
  });
  const isOther = (found: number) => mayBeSpouse(person, people[found]);
  return only !== undefined && only < at && !isOther(only) ? only : undefined;
};

/** By index, whom a surname with a title (李主席带队) refers to, if only one person of the list has that surname and such a title. */
export const fullNamesOf = (people: readonly PersonRead[]): Map<number, number> => {
  const found = new Map<number, number>();
  for (const [at, short] of people.entries()) {
    // 记录：李四 below 李四 of an office: the same person.
    const name = short.names[0]?.text ?? "";
    const again = people.findIndex(
      (other, n) =>
        n < at && other.posts.length > 0 && other.names.length === 1 && other.names[0]?.text === name,
    );
    if (again >= 0 && isNameOnly(short)) {
      found.set(at, again);
      continue;
    }
    const named = isAddressed(short) ? addressedBefore(people, at) : undefined;
    if (named !== undefined) {
      found.set(at, named);
      continue;
    }
    // 小王 without a title is a colleague as often as not.
    if (!isSurname(short, "zh") || (titlesOf(short).length === 0 && honorificOf(short) === "")) continue;
    const organizations = short.posts.flatMap(({ organization }) => organization?.text ?? []);
    const only = onlyOne(people, (person) => {
      const whole = person.names.find(({ lang }) => lang === "zh");
      if (!whole || whole.surnameOnly || !whole.text.startsWith(name)) return false;
      const isElsewhere = organizations.some((text) =>
        person.posts.every(({ organization }) => organization?.text !== text),
      );
      if (isElsewhere) return false;
      const own = titlesOf(person);
      return titlesOf(short).every((title) => own.some((each) => fits(title, each)));
    });
    if (only !== undefined) found.set(at, only);
  }
  return found;
};
