import { chineseNameScore } from "./chinese-names";
import { isChineseTitle } from "./chinese-words";
import { insideDictionaryWords, isDictionaryWord } from "./dictionary-words";
import { type Found, isPerson, type Person } from "./found";
import { LABELS_ZH } from "./lexicon/nobodies";
import { ABOUT_ALL } from "./lexicon/owner-manners";
import { simplified } from "./lexicon/simplified";
import { surnameAt } from "./lexicon/surnames";
import { isNoun } from "./nouns-as-names";
import type { NameElement } from "./people";
import { isOrganization } from "./plausible-values";
import { isAgain, isShortOf } from "./same-person";
import { saysAbsent } from "./withdrawals";

const STOP = /[\s\p{P}|｜+]/u;
const LIKELY = 2.2;
const CONTACT = /联系|填表|填报|经办|报送|制表|电话|手机|\d{7}|\d{3,4}[-*]/u;

/** The words around a name in its source, up to the next signs. */
const aroundOf = (source: string, name: string): { before: string; behind: string } | undefined => {
  const at = source.indexOf(name);
  if (at < 0) return undefined;
  let [from, to] = [at, at + name.length];
  while (from > 0 && !STOP.test(source.charAt(from - 1))) from -= 1;
  while (to < source.length && !STOP.test(source.charAt(to))) to += 1;
  return { before: source.slice(from, at), behind: source.slice(at + name.length, to) };
};

/** Whether the source gives this person a title or an organization in the words at the name. */
const hasOwnPost = ({ read: { posts, roles, functions, notes }, source }: Person): boolean =>
  roles.length + functions.length + notes.length > 0 ||
  posts.some(({ title, organization }) =>
    [title?.text, organization?.text, organization?.parent].some((words) => words && source.includes(words)),
  );

const END_OF_OTHER = /^(?:学[院校会]|医院|法院|大学|[商协]会(?!见|谈)|公司)/u;
/** 宋 of 由宋副院长代替, read as somebody called 由宋. */
const bySurname = (person: Person, name: NameElement): NameElement | undefined => {
  const [, surname = ""] = /^由(\p{Script=Han})$/u.exec(name.text) ?? [];
  const isBefore = person.read.posts.some(
    ({ title }) => title && person.source.includes(name.text + title.text),
  );
  return isBefore && surnameAt(simplified(surname)).known > 0
    ? { ...name, text: surname, surnameOnly: true }
    : undefined;
};

/** Whether a name is the last word of its clause, right behind a title of known words: 处长冬青. */
const isBehindTitle = (
  { before, behind }: { before: string; behind: string },
  { read, source }: Person,
): boolean =>
  behind === "" &&
  !source.trim().endsWith("：") &&
  read.posts.some(
    ({ title }) => title && before.endsWith(title.text) && isChineseTitle(simplified(title.text)),
  );

const isOnlyWord = ({ text }: NameElement, person: Person): boolean => {
  if (person.source.includes(`${text}共`) && /^\p{Script=Han}(?!方)\p{Script=Han}一$/u.test(text))
    return false;
  const plain = simplified(text);
  const around = aroundOf(person.source, text);
  const score = chineseNameScore(text);
  if (!around) return false;
  const isApart = around.before === "" && around.behind === "";
  if (score === undefined && isDictionaryWord(plain) && !isApart && !isBehindTitle(around, person))
    return true;
  // 由宋 of 由宋副院长代替
  if (/^由\p{Script=Han}$/u.test(plain) && around.behind !== "") return true;
  // 商会将 of 商会将由会长王小样率团
  if (/[将拟]$/u.test(plain) && /^[由于率派赴来]/u.test(around.behind)) return true;
  // 孔子学 of 孔子学院, 韩方一 of 韩方一共6人
  const end = person.source.indexOf(text) + text.length;
  if (
    END_OF_OTHER.test(person.source.slice(end - 1)) ||
    (/方一$/u.test(plain) && person.source[end] === "共")
  )
    return true;
  if (hasOwnPost(person)) return false;
  if (around.behind !== "" && insideDictionaryWords(simplified(person.source))[end]) return (score ?? 0) < 3;
  if (score === undefined) return isDictionaryWord(plain) || plain.length > 3 || !isApart;
  // 来考察的客商, 原带队的副院长
  return !isApart && score < LIKELY && (around.behind.startsWith("的") || isDictionaryWord(plain));
};

// 小苏 below 邱主任, who both come
const isBelowCalled = (source: string, lines: readonly string[]): boolean =>
  lines.at(-1) === source.trim() &&
  /^\p{Script=Han}{0,12}(?:[总工局处]|主任|经理|老师|[局处科部院校社会]长)$/u.test(lines.at(-2) ?? "");

// 宣传部的康部长 read as a group of its own
const CALLED =
  /^(?:(\p{Script=Han}{2,10})的)?(?![各市区县省部局正副双首班车系])(\p{Script=Han})((?:主任|经理|书记|[局处科部会院校馆厂]长))$/u;
const calledAsGroup = (person: Person): Person | undefined => {
  const [, unit, family = "", title = ""] = CALLED.exec(person.read.group?.text ?? "") ?? [];
  if (family === "" || surnameAt(simplified(family)).known === 0 || person.read.of.length > 0)
    return undefined;
  const { group: _, ...read } = person.read;
  const organization = unit ? { kind: "organization" as const, text: unit, lang: "zh" as const } : undefined;
  return {
    ...person,
    read: {
      ...read,
      names: [{ kind: "name", text: family, lang: "zh", surnameOnly: true }],
      posts: [{ title: { text: title, lang: "zh" }, ...(organization && { organization }) }],
      doubt: [...read.doubt, "name", "title"],
    },
  };
};

/** Whether somebody is only called 小何 where the message begins, where it is signed, or as a contact. */
const isOnlyCalled = (
  name: NameElement,
  { source, read }: Person,
  people: readonly Person[],
  lines: readonly string[],
): boolean =>
  name.surnameOnly === true &&
  people.some((each) => each.read.posts.length > 0) &&
  people.filter((each) => each.source === source).length === 1 &&
  !read.posts.some(({ title, organization }) =>
    [title, organization].some((words) => words && source.includes(words.text)),
  ) &&
  read.presence !== "absent" &&
  !isBelowCalled(source, lines) &&
  /^[小老]?\p{Script=Han}$/u.test(name.text) &&
  /[小老]\p{Script=Han}(?![总工])/u.test(source) &&
  ((CONTACT.test(source) && !people.some((each) => each.source !== source && CONTACT.test(each.source))) ||
    (lines.at(-1)?.endsWith(source.trim()) ?? false) ||
    (lines[0]?.startsWith(source.trim().slice(0, 2)) ?? false));

/** Somebody of whom the same clause says that they do not come: 汪院长当天门诊来不了. */
const asAbsent = <T extends Person>(person: T): T => {
  const [name] = person.read.names;
  const at = name ? person.source.indexOf(name.text) : -1;
  const clause = at < 0 ? "" : (/^[^，,。；;\n：:、（(]*/u.exec(person.source.slice(at))?.[0] ?? "");
  if (!saysAbsent(clause) || person.read.presence) return person;
  // 汪院长当天门诊来不了: 门诊 is no organization of theirs
  const posts = person.read.posts.map((post) => {
    const { organization, ...own } = post;
    return organization && clause.includes(organization.text) ? own : post;
  });
  return {
    ...person,
    read: {
      ...person.read,
      posts,
      presence: "absent" as const,
      doubt: [...person.read.doubt, "name" as const],
    },
  };
};

const VERB_BEHIND = /^(\p{Script=Han}{2,3})(?:参加|出席|陪同|带队|前往|随行|同行|接待|到会|参会|本人|自己)$/u;
const WORD_BEFORE = /^(?:将由|由|为|是|请)(?=\p{Script=Han}{2})/u;
/** Somebody without the verb behind the name (王小参加), the 一 of 一共 and the words before the title (将由会长), which are none of them. */
const withoutVerbs = <T extends Person>(person: T, name: NameElement): T => {
  const isAll = person.source.includes(`${name.text}共`);
  const [, own] =
    (isAll && /^(\p{Script=Han}{2})一$/u.exec(name.text)) || (VERB_BEHIND.exec(name.text) ?? []);
  const names = own ? [{ ...name, text: own }] : person.read.names;
  const posts = person.read.posts.map((post) => {
    const text = post.title?.text.replace(WORD_BEFORE, "") ?? "";
    return post.title && text !== post.title.text && isChineseTitle(simplified(text))
      ? { ...post, title: { ...post.title, text } }
      : post;
  });
  return { ...person, read: { ...person.read, names, posts } };
};

/** Without the groups of a line above a list whose other words are nobody: 来考察的客商：. The line becomes unread. */
const withoutCaptions = <T extends Found>(
  found: readonly Found[],
  checked: readonly (T | { unread: string })[],
): (T | { unread: string })[] => {
  const captions = new Set(
    found.flatMap((each, at) =>
      isPerson(each) && /[:：]$/u.test(each.source) && each !== checked[at] && !isPerson(checked[at])
        ? each.source
        : [],
    ),
  );
  for (const each of checked) if (isPerson(each) && each.read.names.length > 0) captions.delete(each.source);
  const shown = new Set<string>();
  return checked.flatMap((each, at) => {
    const before = found[at];
    const source = isPerson(before) ? before.source : "";
    if (!captions.has(source)) return [each];
    const isFirst = !shown.has(source);
    shown.add(source);
    return isFirst ? [{ unread: source }] : [];
  });
};

const isLabel = ({ read }: Person): boolean => LABELS_ZH.has(simplified(read.group?.text ?? ""));
/**
 * Whether a group is none: those who were listed above (以上三位是样例医院去学习的同志), the word for guests before who they are
 * (客人是样例局的，…), or an organization that signs (样例市干部培训中心).
 */
const isNoGroup = (person: Person, people: readonly Person[]): boolean => {
  const { read, source } = person;
  const words = read.group?.text ?? "\n";
  const line = source.trim();
  if (!people.some(({ read: { names } }) => names.length > 0)) return false;
  // 以下人员明天入住, read from the second character
  if (ABOUT_ALL.test(line) || source.includes(`以${words}`)) return true;
  if (isLabel(person)) return people.some((each) => each.read !== read && each.source === source);
  return !/[\d\s，,、：:]/u.test(line) && line.length > 6 && isOrganization(line);
};

/**
 * People whose name is words of running text, who are only called or who are named again as a contact: their words become unread.
 * Who does not come according to their own clause is absent.
 */
export const withoutNobodies = <T extends Found>(
  found: readonly T[],
  text: string,
): (T | { unread: string })[] => {
  const lines = text.trim().split(/\s*\n\s*/u);
  const people: readonly Person[] = found.flatMap((each) => (isPerson(each) ? [each] : []));
  const checked = found.map((each) => {
    if (!isPerson(each)) return each;
    const [name, ...others] = each.read.names;
    const byTitle = name ? undefined : calledAsGroup(each);
    if (byTitle) return { ...each, ...asAbsent(byTitle) };
    if (!name && isNoGroup(each, people))
      return { unread: isLabel(each) ? (each.read.group?.text ?? "") : each.source };
    if (!name) return each;
    if (isAgain(each, people.slice(0, people.indexOf(each as Person)))) return { unread: each.source };
    if (name.lang === "en") return saysAbsent(name.text) ? { unread: each.source } : each;
    if (others.length > 0 || /[·•]/u.test(name.text)) return asAbsent(each);
    const called = bySurname(each, name);
    if (called)
      return {
        ...each,
        read: { ...each.read, names: [called], doubt: [...each.read.doubt, "name" as const] },
      };
    const isKnown = people.some(
      (person) => person !== each && person.read.names.some(({ text: own }) => own === name.text),
    );
    const isNobody =
      (!name.surnameOnly &&
        ((!isKnown && isOnlyWord(name, each)) || isNoun(name, each, people, hasOwnPost(each)))) ||
      (!hasOwnPost(each) && isShortOf(each, people)) ||
      (people.length > 2 && isOnlyCalled(name, each, people, lines));
    return isNobody ? { unread: name.text } : asAbsent(withoutVerbs(each, name));
  });
  return withoutCaptions(found, checked);
};
