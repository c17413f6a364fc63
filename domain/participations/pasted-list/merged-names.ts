import { type Found, isPerson, type Person } from "./found";
import type { PostRead } from "./people";

const HAN = /\p{Script=Han}/u;
// 李大例，样例国样例协会主席 Ann Example: a pause and the post of somebody else
const PAUSE = /[，,、；;。]/u;

const isBefore = ({ title, organization }: PostRead, source: string, end: number): boolean => {
  const words = title?.text ?? organization?.text ?? "";
  const at = source.indexOf(words);
  return at >= 0 && at < end;
};

/** The two people who were read as one with a name in each language, although other words with a pause are between the names. */
const apart = (person: Person, before: Found | undefined): Person[] => {
  const { read, source } = person;
  const [first, second, ...others] = read.names;
  if (!first || !second || others.length > 0 || first.lang !== "zh" || second.lang !== "en") return [person];
  const end = source.indexOf(first.text) + first.text.length;
  const from = source.indexOf(second.text, end);
  if (end < first.text.length || from < 0) return [person];
  const between = source.slice(end, from);
  // 李大例，英文名 Ann Example
  const isOne = !PAUSE.test(between) || !HAN.test(between) || /英文|外文|拼音|译名|又名/u.test(between);
  const posts = read.posts.filter((post) => !isBefore(post, source, end));
  if (isOne || posts.length === 0 || !posts.some(({ title }) => title && between.includes(title.text)))
    return [person];
  // 会长王小样、副会长李大例: of the same organization
  const whole = isPerson(before) && before.source === source ? before.read.posts[0]?.organization : undefined;
  const own: PostRead[] = [
    ...read.functions.map((text) => ({
      title: { text, lang: first.lang },
      ...(whole && { organization: whole }),
    })),
    ...read.posts.filter((post) => isBefore(post, source, end)),
  ];
  const doubt = [...read.doubt, "name" as const, "title" as const];
  return [
    { ...person, read: { ...read, names: [first], posts: own, functions: [], doubt } },
    { ...person, read: { ...read, names: [second], posts, functions: [], roles: [], doubt } },
  ];
};

/** What was read, with two people whose names were taken for one in two languages apart. Both are doubtful. */
export const withNamesApart = <T extends Found>(found: readonly (T | Person)[]): (T | Person)[] =>
  found.flatMap((each, at): (T | Person)[] => (isPerson(each) ? apart(each, found[at - 1]) : [each]));
