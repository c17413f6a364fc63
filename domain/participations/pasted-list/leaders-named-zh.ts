import { isChineseTitle } from "./chinese-words";
import { costly } from "./costly";
import type { PersonRead } from "./people";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

// 马教授带队; （12人，王小样会长带队）
const LEADS = costly(
  /(?:^|[，,。；;（(])\s*(?:本次|此次|由)?(\p{Script=Han}{2,9}?)(?:亲自)?(?:带队|率队|领队|率团|(?:担?任|为|是)(?:本?团)?(?:团长|领队))(?=$|[，,。；;！!)）])/u,
);

/** Who a Chinese sentence or title says leads the others: a whole name (王小样), or the surname (王) with a title. */
export const leaderNamedIn = (
  text: string,
): { name: string } | { surname: string; title: string } | undefined => {
  const who = LEADS.exec(text)?.[1] ?? "";
  for (let length = 1; length <= Math.min(4, who.length); length += 1) {
    const [name, title] = [who.slice(0, length), who.slice(length)];
    if (title !== "" && !isChineseTitle(title)) continue;
    if (length > 1) return { name };
    return title === "" ? undefined : { surname: name, title };
  }
  return undefined;
};

/** Whether this is the person of whom such words speak. */
export const isLeaderNamed = (
  { names }: PersonRead,
  who: NonNullable<ReturnType<typeof leaderNamedIn>>,
): boolean => names.some(({ text }) => ("name" in who ? text === who.name : text.startsWith(who.surname)));

const REST = /^[^、：]*$/u;
/** The lines with a sentence about who of the people listed leads them, and perhaps when they arrive, apart: 马教授带队，高铁10:26到。 */
export const withNamedLeadersApart = (lines: Lines): Lines =>
  lines.map((line, at) => {
    if (!line || line.aside || !/[带率领团]/u.test(line.text) || line.text.includes("\t")) return line;
    const text = withoutMarks(line.text).trim();
    const found = LEADS.exec(text);
    const who = found?.index === 0 ? leaderNamedIn(text) : undefined;
    const rest = text.slice(found?.[0].length ?? 0);
    if (!who || !REST.test(rest) || (rest.length > 2 && !/\d/u.test(rest))) return line;
    const begins = "name" in who ? who.name : who.surname;
    const isListed = lines.some((each, n) => {
      if (!each || each.aside || n === at) return false;
      const words = withoutMarks(each.text).trim();
      return "name" in who
        ? words.includes(begins)
        : words.startsWith(begins) || words.includes(`\t${begins}`);
    });
    return isListed ? { ...line, aside: true } : line;
  });
