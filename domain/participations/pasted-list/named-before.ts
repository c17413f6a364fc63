import { isChineseTitle } from "./chinese-words";
import type { Item } from "./items";
import { simplified } from "./lexicon/simplified";

const namesIn = (items: readonly Item[]): Set<string> => {
  const people = items.flatMap((item) => {
    if (item.kind === "person") return [item.read];
    return item.kind === "line" ? (item.readings[0]?.people ?? []) : [];
  });
  const names = people.flatMap(({ names: own }) => own.filter(({ surnameOnly }) => !surnameOnly));
  return new Set(names.map(({ text }) => text));
};

const SHORT_TITLE = /^(?:总|局|处|科|部|厅|院|工|县长|市长|区长|主任|老师|经理)$/u;
const TITLED = /^(\p{Script=Han})(\p{Script=Han}{1,5})$/u;

/** The words by which a message calls somebody, without Mr, -san or 同志. */
export const withoutForms = (words: string): string =>
  words
    .trim()
    .replace(/^(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.? |-san$|['’]s$|(?<=\p{Script=Han}{2})(?:同志|先生|女士)$/gu, "");

/** The full name of a person of the lines above whom words mean: the name, 李局, "Ann", "Ms Sample"; undefined where it may be another. */
export const namedBefore = (items: readonly Item[], words: string): string | undefined => {
  const names = [...namesIn(items)];
  const said = withoutForms(words);
  if (names.includes(said)) return said;
  const [, surname = "", title = ""] = TITLED.exec(said) ?? [];
  const isTitled = surname !== "" && (SHORT_TITLE.test(title) || isChineseTitle(simplified(title)));
  const found = names.filter((name) => {
    if (/\p{Script=Han}/u.test(name)) return isTitled && name.length <= 4 && name.startsWith(surname);
    const parts = name.split(" ");
    return /^\p{Lu}/u.test(said) && (parts[0] === said || parts.at(-1) === said);
  });
  return found.length === 1 ? found[0] : undefined;
};
