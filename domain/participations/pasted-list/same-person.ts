import type { Person } from "./found";
import type { PersonRead } from "./people";

const titlesOf = ({ posts }: PersonRead): string =>
  posts.map(({ title }) => title?.text.toLowerCase() ?? "").join("|");

const CONTACT = /联[系络]|电话|手机|微信/u;
// 谭例兼 of 谭例兼翻译
const JOINED = /^(\p{Script=Han}{2,4})[兼等也均将负]$/u;

const isTwice = (name: string, source: string): boolean =>
  name.length > 2 && source.indexOf(name) !== source.lastIndexOf(name);

/** Whether a later line names again somebody who is listed above: as a contact, in a signature, or by what else they do. */
export const isAgain = (person: Person, above: readonly Person[]): boolean => {
  const [name] = person.read.names;
  if (!name || name.surnameOnly) return false;
  const isTitled = ({ read }: Person) => read.posts.some(({ title }) => title);
  const joined = JOINED.exec(name.text)?.[1];
  if (joined && above.some((each) => isTitled(each) && each.read.names.some(({ text }) => text === joined)))
    return true;
  const same = above.find(
    ({ read, source }) =>
      (source !== person.source || isTwice(name.text, source)) &&
      read.names.some(({ text }) => text === name.text),
  );
  if (!same || !isTitled(same)) return false;
  // 外贸部经理赵示范接待，赵示范兼翻译; two posts may be of two people of one name.
  if (same.source === person.source) return !isTitled(person) || person.source.includes(`${name.text}兼`);
  if (CONTACT.test(person.source)) return true;
  if (!person.source.includes("\n")) return false;
  const isFullName = name.lang === "en" && name.text.includes(" ");
  return isFullName || titlesOf(same.read).startsWith(titlesOf(person.read));
};

/** Whether somebody called 小何 or 老符 without a post is the only person of the list with that surname. */
export const isShortOf = (person: Person, people: readonly Person[]): boolean => {
  const [name, ...others] = person.read.names;
  if (!name || others.length > 0 || name.lang !== "zh") return false;
  const [, called = ""] = /^[小老](\p{Script=Han})$/u.exec(name.text) ?? [];
  const isCalled = called || (name.surnameOnly && /[小老]$/u.test(beforeIn(person.source, name.text)));
  if (!isCalled) return false;
  const surname = called || name.text;
  const whole = people.filter((each) =>
    each.read.names.some(
      ({ text, lang, surnameOnly }) => lang === "zh" && !surnameOnly && text.startsWith(surname),
    ),
  );
  return whole.length === 1 && whole[0] !== person && whole[0]?.source !== person.source;
};

const beforeIn = (source: string, name: string): string => source.slice(0, Math.max(0, source.indexOf(name)));
