import { type Context, within } from "./context";
import { costly } from "./costly";
import { type Found, isPerson, isUnread, type Person } from "./found";
import { chosen, readLine } from "./line";
import type { PersonRead } from "./people";
import { isOrganization, isTitle } from "./plausible-values";

const LONGEST = 600;
const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, "");
const REMARK_BEHIND = /\s*[（(][^（）()]{2,40}[)）]\s*[.。]?$/u;
const LEADS = /团长|领队|head of (?:the )?delegation|delegation head/iu;

/** Somebody with a full name and a title, where these words are nothing else. */
const personIn = (words: string, mayBeRare = false): PersonRead | undefined => {
  const reading = chosen(readLine(words), () => 0, words);
  const [person, ...others] = reading?.people ?? [];
  if (!reading || !person || others.length + reading.rest.length > 0 || person.group) return undefined;
  const isNamed =
    person.names.length > 0 &&
    person.names.every(
      ({ surnameOnly, weak, text }) => !surnameOnly && (mayBeRare || !weak) && text.length > 1,
    );
  const isTitled =
    person.posts.length > 0 &&
    person.posts.every(
      ({ title, organization }) =>
        title &&
        (mayBeRare || isTitle(title.text)) &&
        !/联系|填表|经办/u.test(title.text) &&
        !(organization?.lang === "en" && !isOrganization(organization.text)),
    );
  return isNamed && isTitled && (mayBeRare || reading.score > 0) ? person : undefined;
};

const doubtful = (
  read: PersonRead,
  { heading, ...given }: Context,
  source: string,
  isHead = false,
): Person => {
  const isOwn = heading !== undefined && bare(source).startsWith(bare(heading.organization.text));
  const context = isOwn || !heading ? given : { ...given, heading };
  return {
    read: within(
      {
        ...read,
        roles: isHead && !read.roles.includes("head") ? [...read.roles, "head"] : read.roles,
        doubt: ["name", "title", "organization"],
      },
      context,
    ),
    context,
    source,
  };
};

// "a mission of ten, led by Mr. Viktor Sample, Director of the Model Agency, will visit"
const LED_BY = costly(
  /\b(?:led|headed|chaired) by ((?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}[^.;:]{6,120}?)(?=,? (?:will|is|are|arriv|plan|intend|visit)|[;:]|\.(?:\s|$)|$)/gu,
);
// 由会长王小样率团
const LED_BY_ZH = costly(
  /由((?:\p{Script=Han}|[A-Z·]){4,30}?)(?:同志|先生|女士)?(?:率队|率团|率领|带队|领队)/gu,
);
// …来不了，改由秘书长王小样参加
const INSTEAD_ZH = costly(
  /(?:改由|改派|换成|改为|现由|则由)((?:\p{Script=Han}|[A-Z·]){4,30}?)(?:同志|先生|女士)?(?:参加|出席|代[替为]|顶替|接替|接待|陪同|出面|前往|到会|参会|带队)/gu,
);
// "so Ann Example (VP Sales) is coming instead"
const COMES_EN = costly(
  /(?<![\p{L}-] )((?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){1,2} \([^()]{2,60}\)) (?:is|will be|will|has|shall|is now)(?: now| also)? (?:com|attend|join|tak|replac|represent|stand|step|fill)/gu,
);
const CLOSING = costly(
  /\b(?:cheers|regards|thanks|best|best wishes|yours)\b[\s,!.–-]+(\p{Lu}[^\n]{5,100})$/iu,
);
const WRITER_COMES = /\b(?:and|with) me\b|\bmyself\b/iu;

// 我会 of 由我会副会长王小样率领
const OURS_BEFORE =
  /^[我本](?:公司|单位|协会|商会|集团|学校|医院|中心|[会局校院司馆所行厅委办市区县镇])的?(?=.{4})/u;
const peopleBehind = (words: string, ...forms: readonly RegExp[]): PersonRead[] =>
  forms.flatMap((form) =>
    [...words.matchAll(form)].flatMap(
      ([, named = ""]) => personIn(named.trim().replace(OURS_BEFORE, ""), true) ?? [],
    ),
  );
const ledIn = (words: string): PersonRead[] => peopleBehind(words, LED_BY, LED_BY_ZH);

/** The people of a sentence that lists them behind other words: 陪餐的领导名单发您，县委书记王小样、县长李大例。 */
const enumeratedIn = (words: string): PersonRead[] =>
  words.split(/[。；;\n]|(?<=\p{Script=Han})[:：]/u).flatMap((sentence) => {
    const people = sentence.split(/[，,、]/u).flatMap((part) => personIn(part.trim()) ?? []);
    return people.length > 1 ? people : [];
  });

/** The words of what was not understood, or of a heading that nobody is below. */
const unreadOf = (each: Found): string => {
  if (isUnread(each)) return each.unread;
  const heading = "used" in each && "text" in each && each.used === false ? each.text : "";
  return typeof heading === "string" ? heading : "";
};

const lineOf = (text: string, words: string): string =>
  text
    .split("\n")
    .find((line) => line.includes(words))
    ?.trim() ?? words;

const namesIn = (found: readonly Found[]): Set<string> =>
  new Set(found.flatMap((each) => (isPerson(each) ? each.read.names.map((name) => name.text) : [])));

/** Whoever leads a party according to a line that was read without them: 由会长王小样率团. */
const withLedFirst = <T extends Found>(found: readonly (T | Person)[], text: string): (T | Person)[] => {
  const known = namesIn(found);
  const led = ledIn(text).filter(({ names }) => !names.some((name) => known.has(name.text)));
  const first = found.findIndex(isPerson);
  const next = found[first];
  if (led.length === 0 || !isPerson(next)) return [...found];
  const { side, ...context } = next.context;
  const people = led.map((read) =>
    doubtful(read, side === "host" ? context : next.context, lineOf(text, read.names[0]?.text ?? ""), true),
  );
  return [...found.slice(0, first), ...people, ...found.slice(first)];
};

/**
 * People whom the reading passed over: in the unread words of a sentence that lists several, that says who leads the others, or of
 * a line between those of other people. All of them are doubtful.
 */
export const withPeopleOfUnread = <T extends Found>(found: readonly T[], text: string): (T | Person)[] => {
  const isPeople = found.some(isPerson);
  const names = namesIn(found);
  const isNew = (read: PersonRead): boolean => !read.names.some((name) => names.has(name.text));
  const all = found.flatMap((each, at): (T | Person)[] => {
    const words = unreadOf(each);
    if (!isPeople || words === "" || words.length > LONGEST) return [each];
    const [above, below] = [found[at - 1], found[at + 1]];
    const context = isPerson(below) ? below.context : isPerson(above) ? above.context : {};
    const listed = (isUnread(each) ? enumeratedIn(words) : []).filter(isNew);
    const instead = peopleBehind(words, INSTEAD_ZH, COMES_EN).filter(isNew);
    if (instead.length > 0)
      return [...instead.map((read) => doubtful(read, context, words)), { unread: words } as unknown as T];
    if (listed.length > 1) return listed.map((read) => doubtful(read, {}, words));
    const [, signed = ""] = WRITER_COMES.test(text) ? (CLOSING.exec(words) ?? []) : [];
    const alone = isPerson(below)
      ? personIn(words.replace(REMARK_BEHIND, ""))
      : signed
        ? personIn(signed)
        : undefined;
    return alone && isNew(alone)
      ? [doubtful(alone, signed ? {} : context, words, LEADS.test(words))]
      : [each];
  });
  return withLedFirst(all, text);
};
