import { chineseNameScore } from "./chinese-names";
import { isChineseTitle, isDependent } from "./chinese-words";
import { within } from "./context";
import { isFieldOfWork } from "./english-parts";
import { titleInText } from "./english-text";
import { englishOrganizationScore, englishTitleScore, latinNameScore } from "./english-words";
import { type Field, fieldsOf, formOf, type Kind, kindFor } from "./entry-fields";
import { areFieldsOfWork } from "./fields-zh";
import { type Found, isPerson, isUnread, type Person } from "./found";
import { LABELS_ZH } from "./lexicon/nobodies";
import { isDiet, isPersonnelFact, presenceOf, roleOf } from "./lexicon/notes";
import { EN_COUNTRIES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { isCity, isNoTitle } from "./no-values";
import { NOBODY, type OrganizationElement, type PostRead } from "./people";
import { isOrganization, isPlace } from "./plausible-values";

/** An entry of a list: the words of one person, and where its results are. */
interface Entry {
  fields: readonly Field[];
  at: readonly number[];
  from: number;
  source: string;
}

const FEWEST = 2;
const SURE = 3;
const MANY = 1000;
const MOST_FIELDS = 6;
const LONGEST = 400;

const HAN = /\p{Script=Han}/u;
const langOf = (text: string): "zh" | "en" => (HAN.test(text) ? "zh" : "en");
const bare = (text: string): string => text.replace(/[\s\p{P}]/gu, "").toLowerCase();

const PARTS = /[；;。、]\s*/u;
const LABEL = /^[^：:；;、，,]{2,24}[：:]\s*/u;

/** The entries of what was read from the same words: the whole, or each part of an enumeration that names somebody. */
const entriesOf = (found: readonly Found[], source: string, at: readonly number[], from: number): Entry[] => {
  const people = at.flatMap((n) => {
    const each = found[n];
    return isPerson(each) && each.read.names.length > 0 ? [{ n, name: each.read.names[0]?.text ?? "" }] : [];
  });
  const parts = people.length < 2 || source.length > LONGEST ? [] : source.replace(LABEL, "").split(PARTS);
  const apart = parts.map((part) => ({
    part,
    at: people.filter(({ name }) => part.includes(name)).map(({ n }) => n),
  }));
  if (apart.filter((each) => each.at.length > 0).length < FEWEST)
    return [{ fields: fieldsOf(source), at, from, source }];
  return apart.flatMap(({ part, at: own }) =>
    own.length === 0 ? [] : [{ fields: fieldsOf(part), at: own, from: own[0] ?? from, source: part }],
  );
};

const allEntries = (found: readonly Found[]): Entry[] => {
  const entries: Entry[] = [];
  for (let from = 0; from < found.length; from += 1) {
    const first = found[from];
    if (!isPerson(first)) continue;
    const at: number[] = [];
    let to = from;
    for (; to < found.length; to += 1) {
      const each = found[to];
      if (isPerson(each) && each.source === first.source) at.push(to);
      else if (!isUnread(each) || !first.source.includes(each.unread)) break;
    }
    entries.push(...entriesOf(found, first.source, at, from));
    from = to - 1;
  }
  return entries;
};

/** Entries with the line below them that is their post, where others are in two lines as well. */
const withPairsJoined = (found: readonly Found[], entries: readonly Entry[]): Entry[] => {
  const inTwoLines = ({ source }: Entry): boolean => source.includes("\n");
  const forms = new Set(entries.filter(inTwoLines).map(({ fields }) => formOf(fields)));
  const joined: Entry[] = [];
  for (const entry of forms.size > 0 ? entries : []) {
    const above = joined.at(-1);
    const source =
      above && !inTwoLines(above) && !inTwoLines(entry) ? `${above.source}\n${entry.source}` : "";
    const fields = fieldsOf(source);
    const isPost = entry.at.every((n) => isPerson(found[n]) && found[n].read.names.length === 0);
    if (above && isPost && forms.has(formOf(fields)))
      joined[joined.length - 1] = { ...above, source, fields, at: [...above.at, ...entry.at] };
    else joined.push(entry);
  }
  return forms.size > 0 ? joined : [...entries];
};

const firstOf = (found: readonly Found[], { at }: Entry): Person | undefined => {
  const first = found[at[0] ?? -1];
  return isPerson(first) ? first : undefined;
};
const kindsOf = (found: readonly Found[], entry: Entry): (Kind | undefined)[] => {
  const person = firstOf(found, entry);
  return person && entry.at.length === 1 ? entry.fields.map((field) => kindFor(person.read, field)) : [];
};
// "Youth Exchange Coordinator", 测量工程师: the field of a title, read as somebody's organization
const isField = ({ source }: Person, { title, organization, shared }: PostRead): boolean => {
  if (!title || !organization || shared) return false;
  const { text, lang } = organization;
  const words = bare(source);
  const isBefore = words.includes(bare(`${text}${title.text}`));
  if (lang === "zh") return isBefore && !isOrganization(text);
  const isKnown = englishOrganizationScore(text.split(" ")) >= 2;
  return isKnown
    ? isBefore && text.split(" ").length <= 2
    : isBefore || words.includes(bare(`${title.text}of${text}`));
};
const isDivided = (found: readonly Found[], entry: Entry): boolean => {
  const person = firstOf(found, entry);
  return person !== undefined && !person.read.posts.some((post) => isField(person, post));
};

const ownersOf = ({ read }: Person): string[] =>
  read.posts.flatMap(({ organization: own }) =>
    own ? [own.text, own.parent ?? "", `${own.parent ?? ""}${own.text}`] : [],
  );
/** Whether the organization that a field begins with was read as a shorter one than others have: 江样市 of 江样市总工会. */
const isCutShort = (found: readonly Found[], entry: Entry, known: readonly string[]): boolean => {
  const person = firstOf(found, entry);
  return (
    person !== undefined &&
    entry.fields.some(({ text }) =>
      known.some((whole) => text.startsWith(whole) && !ownersOf(person).some((own) => own.startsWith(whole))),
    )
  );
};
// "Head of International Office" beside a field for the organization
const isInTwoFields = (kinds: readonly (Kind | undefined)[], { fields }: Entry): boolean =>
  kinds.includes("organization") &&
  kinds.some((kind, at) => kind === "post" && !HAN.test(fields[at]?.text ?? ""));
const isSure = (found: readonly Found[], entry: Entry, known: readonly string[]): boolean => {
  const kinds = kindsOf(found, entry);
  return (
    kinds.includes("name") &&
    kinds.length > 1 &&
    kinds.every(Boolean) &&
    !kinds.some((kind, at) => kind === "organization" && !isOrganization(entry.fields[at]?.text ?? "")) &&
    !isInTwoFields(kinds, entry) &&
    isDivided(found, entry) &&
    !isCutShort(found, entry, known)
  );
};

/** What the fields of sure entries in one form hold, by their majority. */
const columnsOf = (found: readonly Found[], sure: readonly Entry[]): (Kind | undefined)[] => {
  const all = sure.map((entry) => kindsOf(found, entry));
  return (all[0] ?? []).map((_, at) => {
    const counts = new Map<Kind, number>();
    for (const kinds of all) {
      const kind = kinds[at];
      if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const [[kind, count] = [undefined, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
    if (count * 2 > sure.length) return kind;
    // 会长 and 公益部经理
    const isTitle = (counts.get("title") ?? 0) + (counts.get("post") ?? 0) > sure.length / 2;
    return isTitle ? (all.flat().includes("organization") ? "title" : "post") : undefined;
  });
};

const mayName = (text: string): boolean =>
  HAN.test(text)
    ? /[·•]/u.test(text) || (/^\p{Script=Han}{2,4}$/u.test(text) && (chineseNameScore(text) ?? 0) > 0.3)
    : text.split(" ").length > 1 && (latinNameScore(text.split(" ")) ?? -1) >= 0.5;

// 国际事务负责人: a title by its end, whatever is before it
const endOfTitle = (text: string): number => {
  const words = simplified(text);
  for (let from = 0; from < words.length - 1; from += 1) if (isChineseTitle(words.slice(from))) return from;
  return -1;
};
const isOther = (text: string): boolean =>
  presenceOf(text) !== undefined ||
  isDiet(text) ||
  isPersonnelFact(text) ||
  isNoTitle(text) ||
  LABELS_ZH.has(simplified(text)) ||
  isPlace(text) ||
  isCity(text) ||
  EN_COUNTRIES.has(text.toLowerCase()) ||
  /[\d?？!！()（）]/u.test(text);
// "I will attend with two colleagues"
const SAYS = /\b(?:I|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|will|can|is|are|was|were|has|have|not|please)\b/u;
const mayBeTitle = (text: string): boolean => {
  if (isOther(text) || SAYS.test(text)) return false;
  if (HAN.test(text)) return text.length <= 14 && endOfTitle(text) >= 0;
  const words = text.split(" ");
  return (
    words.length <= 8 &&
    !isFieldOfWork(text) &&
    /^\p{Lu}/u.test(text) &&
    (englishTitleScore(words) !== undefined || englishOrganizationScore(words) < 2) &&
    roleOf(text) === undefined
  );
};

const PLACE = /[省市县区州国府]$/u;
const MOST_BETWEEN = 4;
const asOrganization = (text: string, known: readonly string[]): OrganizationElement => {
  const whole = known
    .filter((each) => text.startsWith(each) && text !== each)
    .sort((a, b) => b.length - a.length)[0];
  return whole
    ? { kind: "organization", text: text.slice(whole.length), parent: whole, lang: "zh" }
    : { kind: "organization", text, lang: "zh" };
};
/** An organization and a title that are one field. */
const divided = (text: string, known: readonly string[]): PostRead | undefined => {
  const end = endOfTitle(text.slice(2)) + 2;
  if (langOf(text) === "en" || isOther(text) || end < 2) return undefined;
  const own = text.slice(0, end);
  // 样川市议会产业委员长: the field between the organization and the last word of the title
  const ends = Array.from({ length: Math.min(MOST_BETWEEN + 1, end - 2) }, (_, n) => end - n);
  const at =
    ends.find((to) => isOrganization(text.slice(0, to)) && !PLACE.test(text.slice(0, to))) ??
    (isOrganization(own) || end >= 5 ? end : 0);
  return at > 0
    ? { title: { text: text.slice(at), lang: "zh" }, organization: asOrganization(text.slice(0, at), known) }
    : undefined;
};

const organizationsIn = (found: readonly Found[], entries: readonly Entry[]): string[] =>
  [
    ...new Set(
      entries.flatMap(({ at }) =>
        at.flatMap((n) => {
          const each = found[n];
          return isPerson(each)
            ? each.read.posts.flatMap(({ organization }) => organization?.parent ?? organization?.text ?? [])
            : [];
        }),
      ),
    ),
  ].filter((each) => each.length >= 4 && isOrganization(each) && !PLACE.test(each));

const withinWhole = (office: string, whole: OrganizationElement | undefined): OrganizationElement =>
  !whole
    ? { kind: "organization", text: office, lang: "zh" }
    : office === ""
      ? whole
      : { ...whole, text: office, parent: `${whole.parent ?? ""}${whole.text}` };
const mayBeOrganization = (text: string): boolean =>
  isOrganization(text) || (text.length >= 4 && !/领导|人员|代表|[方边]$/u.test(text));

/** The posts of an entry by what its fields hold; undefined if one of them cannot hold it. */
const postsOf = (
  entry: Entry,
  columns: readonly (Kind | undefined)[],
  known: readonly string[],
): PostRead[] | undefined => {
  let post: PostRead = {};
  for (const [at, column] of columns.entries()) {
    const text = entry.fields[at]?.text ?? "";
    if (column !== "name" && /[、兼及]/u.test(text)) return undefined;
    const lang = langOf(text);
    const written = lang === "en" ? titleInText(text.split(" "), true) : text;
    if (column === "title") {
      if (!mayBeTitle(text)) return undefined;
      // 工程科科长: a department of the organization
      const apart = lang === "zh" ? endOfTitle(text) : 0;
      const office = apart > 2 && isDependent(simplified(text.slice(0, apart))) ? text.slice(0, apart) : "";
      if (post.title && post.title.lang !== lang) {
        post = { ...post, translation: { title: { text: written, lang } } };
        continue;
      }
      post = {
        ...post,
        title: { text: written.slice(office.length), lang },
        ...(office && { organization: withinWhole(office, post.organization) }),
      };
    } else if (column === "organization") {
      if (isOther(text) || !mayBeOrganization(text)) return undefined;
      post = {
        ...post,
        organization: withinWhole(post.organization?.text ?? "", { kind: "organization", text, lang }),
      };
    } else if (column === "post") {
      if (lang === "en") return undefined;
      const both = divided(text, known) ?? (mayBeTitle(text) ? { title: { text, lang } } : undefined);
      if (!both) return undefined;
      post = { ...post, ...both };
    }
  }
  return post.title ? [post] : undefined;
};

/** An entry of several results, or of one that its fields contradict, as the fields of its siblings. */
const asSiblings = (
  found: readonly Found[],
  entry: Entry,
  columns: readonly (Kind | undefined)[],
  known: readonly string[],
  isCertain: boolean,
): Person | undefined => {
  const name = entry.fields[columns.indexOf("name")]?.text ?? "";
  const people = entry.at.map((n) => found[n]).filter(isPerson);
  // the line of another person, who writes of themselves in it
  if (people.some(({ read }) => read.names.some(({ text }) => !bare(entry.source).includes(bare(text)))))
    return undefined;
  // "Alderman Bob Fiction"
  const isNamedWithin = people.some(({ read }) =>
    read.names.some(({ text }) => bare(text) !== bare(name) && bare(name).includes(bare(text))),
  );
  const base =
    people.find(({ read }) => read.names.some(({ text }) => bare(text) === bare(name))) ??
    (mayName(name) && !isNamedWithin ? people[0] : undefined);
  if (!base || columns.includes(undefined)) return undefined;
  // 华样合伙人: a firm without a word for one, where nothing else says whose people are listed
  const isOfFirm = ({ text }: Field, at: number): boolean =>
    columns[at] === "title" &&
    !columns.includes("organization") &&
    !base.context.heading &&
    kindFor(base.read, { text, before: "" }) === "post" &&
    !areFieldsOfWork(simplified(text.slice(0, Math.max(0, endOfTitle(text)))));
  const isNote = ({ text }: Field): boolean => base.read.notes.some((note) => note.includes(text));
  // 华样总经理 among 示例公司董事长
  const isWhole = (field: Field, at: number): boolean =>
    columns[at] === "post" && kindFor(base.read, field) === "post" && !divided(field.text, []);
  if (entry.fields.some((field, at) => isOfFirm(field, at) || isWhole(field, at) || isNote(field)))
    return undefined;
  const posts = postsOf(entry, columns, known);
  if (!posts) return undefined;
  const names = base.read.names.some(({ text }) => bare(text) === bare(name))
    ? base.read.names
    : [{ kind: "name" as const, text: name, lang: langOf(name) }];
  const doubt = [
    ...base.read.doubt.filter((field) => field === "side" || field === "delegation"),
    ...(isCertain ? [] : (["title", "organization"] as const)),
  ];
  const { group: _, ...own } = base.read;
  const read = within({ ...NOBODY, ...own, names, posts, doubt, of: [] }, base.context);
  return { ...base, read, source: entry.source.includes("\n") ? entry.source : base.source };
};

/**
 * Results of a list whose entries are written alike: where most of them were read with certainty, the others are read by the same
 * fields. A field where titles are is a title as a whole (国际事务负责人), unless it names an organization of its own.
 */
export const withFieldsOfSiblings = <T extends Found>(found: readonly T[]): T[] => {
  const entries = withPairsJoined(found, allEntries(found));
  if (entries.length < FEWEST || entries.length > MANY) return [...found];
  const alike = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.fields.length < 2 || entry.fields.length > MOST_FIELDS) continue;
    const form = formOf(entry.fields);
    const others = alike.get(form);
    if (others) others.push(entry);
    else alike.set(form, [entry]);
  }
  const known = organizationsIn(found, entries);
  const replaced = new Map<number, Person | undefined>();
  for (const members of alike.values()) {
    const sure = members.filter((entry) => isSure(found, entry, known));
    if (sure.length === 0 || sure.length === members.length) continue;
    const areMost = sure.length >= FEWEST && sure.length * 2 >= members.length;
    const columns = columnsOf(found, sure);
    if (!columns.includes("name")) continue;
    const knownOfSure = organizationsIn(found, sure);
    for (const entry of members) {
      if (sure.includes(entry) || !(areMost || isCutShort(found, entry, known))) continue;
      const person = asSiblings(found, entry, columns, knownOfSure, sure.length >= SURE);
      if (!person) continue;
      for (const at of entry.at) replaced.set(at, undefined);
      replaced.set(entry.at[0] ?? 0, person);
      const words = bare(person.source);
      const isOwn = (at: number): boolean => {
        const each = found[at];
        return isUnread(each) && words.includes(bare(each.unread));
      };
      for (let at = entry.from - 1; isOwn(at); at -= 1) replaced.set(at, undefined);
      for (let at = (entry.at.at(-1) ?? 0) + 1; isOwn(at); at += 1) replaced.set(at, undefined);
    }
  }
  return found.flatMap((each, at) => {
    if (!replaced.has(at)) return [each];
    const person = replaced.get(at);
    return person ? [{ ...each, ...person }] : [];
  });
};
