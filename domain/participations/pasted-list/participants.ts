import { newKey } from "../../events/keys";
import type { Delegation, Participant, Person, Post } from "../../events/shape";
import type { Side, Text } from "../../events/values";
import { isDependent, suffixesAt, suffixKind } from "./chinese-words";
import { costly } from "./costly";
import { withUnitApart } from "./english-parts";
import { withOrganInTitle } from "./governing-organs";
import { isInterpreter, roleOf } from "./lexicon/notes";
import { simplified } from "./lexicon/simplified";
import { withNicknamesShown } from "./nicknames";
import type { Field, OrganizationElement, PersonRead, PostRead } from "./people";
import { isFunction, isInGroup } from "./posts";

const text = (words: string, lang: "en" | "zh"): Text => ({ [lang]: withNicknamesShown(words) });

const organizationOf = ({
  text: name,
  lang,
  the,
  parent,
  translation,
}: OrganizationElement): NonNullable<Post["organization"]> => {
  const [, article, bare] = /^(the )?(.*)$/i.exec(parent ?? "") ?? [];
  return {
    name: { ...(translation && text(translation, lang === "zh" ? "en" : "zh")), ...text(name, lang) },
    ...(the && { the }),
    ...(parent && { parent: { name: text(bare ?? parent, lang), ...(article && { the: true }) } }),
  };
};

// 示例市贸促会国际联络部: the whole organization before its part.
const divided = (name: string): { whole: string; part: string } | undefined => {
  for (let at = name.length - 2; at > 3; at -= 1) {
    const [whole, part] = [simplified(name.slice(0, at)), simplified(name.slice(at))];
    if (isDependent(part) && suffixKind(suffixesAt(whole, whole.length), whole.length) === "strong")
      return { whole: name.slice(0, at), part: name.slice(at) };
  }
  return undefined;
};

type Organization = NonNullable<Post["organization"]>;

// One organization from its names in both languages; a parent that only one of them has is found in the other name, or joined to
// its own.
const inBothLanguages = (own: Organization | undefined, other: Organization | undefined): Organization => {
  const name = { ...other?.name, ...own?.name };
  const [mine, theirs] = [own?.parent, other?.parent];
  if (mine && theirs)
    return { ...other, ...own, name, parent: { ...mine, name: { ...theirs.name, ...mine.name } } };
  const inside = theirs && !mine && own?.name?.zh ? divided(own.name.zh) : undefined;
  if (theirs && inside)
    return {
      ...other,
      ...own,
      name: { ...name, zh: inside.part },
      parent: { ...theirs, name: { ...theirs.name, zh: inside.whole } },
    };
  const whole = { ...other, ...own, name };
  if (!theirs?.name?.en || mine) return whole;
  delete whole.parent;
  return { ...whole, name: { ...name, en: [name.en, theirs.name.en].filter(Boolean).join(", ") } };
};

const FORMERLY = /^原(?![子料材创始油种生状乡阳州平野则产])\p{Script=Han}{4,}$/u;
const postOf = (read: PostRead): Post => {
  const { organization, title, translation } = withUnitApart(read);
  // 原示例市政协副主席 was its 副主席.
  const isFormer = title?.lang === "zh" && organization?.lang === "zh" && FORMERLY.test(organization.text);
  const org = isFormer && organization ? { ...organization, text: organization.text.slice(1) } : organization;
  const own: Post = {
    ...(org && { organization: organizationOf(org) }),
    ...(title && { title: text(isFormer ? `原${title.text}` : title.text, title.lang) }),
  };
  if (!translation) return own;
  const other = postOf(translation);
  const both = inBothLanguages(own.organization, other.organization);
  return {
    ...((own.organization || other.organization) && { organization: both }),
    ...((own.title || other.title) && { title: { ...other.title, ...own.title } }),
  };
};

// 会长 President: if both languages have the same number of posts, these correspond.
const paired = (posts: readonly PostRead[]): readonly PostRead[] => {
  const speaks = (lang: "en" | "zh") =>
    posts.filter(
      (post) => !post.translation && !post.listed && (post.title ?? post.organization)?.lang === lang,
    );
  const [zh, en] = [speaks("zh"), speaks("en")];
  if (zh.length === 0 || zh.length !== en.length || zh.length + en.length !== posts.length) return posts;
  return zh.map((post, at) => ({ ...post, translation: en[at] ?? {} }));
};

const HAN = /\p{Script=Han}/u;
const PARTY = /(?:代表团|考察团|访问团|参访团|考察组|调研组)$/;
const PARTY_TITLE = /^(?:副团长|秘书长|团员|随员|成员|副组长|组员|顾问)$/;

const MEMBER = /^(?:成员|组员|团员|队员|随员)$/;

// 示例公司翻译, "Interpreter, Model Services": who comes with this title interprets.
const interpretsFor = ({ title, organization }: PostRead): boolean =>
  title !== undefined && isInterpreter(title.text, organization?.text);

// 代表团团长, 团长, 副团长: a position in the delegation is a role or a function at this event, not a post.
const inParty = (
  read: PersonRead,
): { posts: PostRead[]; head: boolean; interpreter: boolean; functions: string[] } => {
  const posts: PostRead[] = [];
  const functions: string[] = [];
  let head = false;
  let interpreter = false;
  for (const post of read.posts) {
    const { organization, title } = post;
    const party = organization ? PARTY.test(simplified(organization.text)) && !post.shared : true;
    const alone = read.posts.length === 1;
    if (title && (party || post.shared) && roleOf(simplified(title.text)) === "head") head = true;
    else if (
      title &&
      !organization &&
      read.postsFirst &&
      !alone &&
      post === read.posts[0] &&
      isFunction(title.text)
    )
      functions.push(...(MEMBER.test(simplified(title.text)) ? [] : [title.text]));
    else if (title && (!organization || post.shared) && (!alone || post.shared) && isInGroup(title.text)) {
      if (!MEMBER.test(simplified(title.text))) functions.push(title.text);
    } else if (alone && interpretsFor(post)) {
      interpreter = true;
      posts.push(post);
    } else if (title && !organization && alone && MEMBER.test(simplified(title.text))) continue;
    else if (title && !organization && alone && roleOf(title.text) === "interpreter") {
      interpreter = true;
      posts.push(post);
    } else if (
      title &&
      ((organization && party && PARTY_TITLE.test(simplified(title.text))) ||
        (!organization && /^(?:副团长|副领队)$/.test(title.text)))
    )
      functions.push(title.text);
    else posts.push(post);
  }
  // 李四 组长 示例市招商一科: after the name it is the post itself.
  const [only] = posts;
  const [title] = functions;
  if (
    (!read.postsFirst || (title !== undefined && !isInGroup(title))) &&
    posts.length === 1 &&
    only?.organization &&
    !only.title &&
    functions.length === 1 &&
    title
  )
    return { posts: [{ ...only, title: { text: title, lang: "zh" } }], head, interpreter, functions: [] };
  return { posts, head, interpreter, functions };
};

const COUNT =
  /^(?:\d{1,2}|[一二两三四五六七八九十]{1,2}|one|two|three|an?) ?[名位个]? ?|[（(]? ?(?:\d{1,2}|[一二两三四五六七八九十]{1,2}) ?[名位人个][)）]?$/iu;
/** 随行翻译1名, "two interpreters": the common role of an unnamed group. */
const roleOfGroup = ({ group }: PersonRead): "interpreter"[] =>
  group && roleOf(group.text.replace(COUNT, "")) === "interpreter" ? ["interpreter"] : [];

// 甲大学、乙学院等高校有关负责人: of other universities as well.
const OTHERS_TOO = costly(
  /^等(?:\d{1,2}|[一二三四五六七八九十]{1,2})?[多余]?[家所个]?(?:高校|单位|企业|部门|机构|院校|学校|公司|商会|协会|国家|城市|地区|媒体|银行)?(?=\p{Script=Han}{2})/u,
);
const whoOf = (group: string, organizations: number): string =>
  organizations > 0 ? group.replace(OTHERS_TOO, "") : group;

const groupText = (
  { text: words, lang, translation }: NonNullable<PersonRead["group"]>,
  organizations: number,
): Text => ({
  ...text(whoOf(words, organizations), lang),
  ...(translation && text(translation, lang === "zh" ? "en" : "zh")),
});

/** What is known of somebody apart from the line itself. */
export interface Place {
  /** The number of people before on the list: where the keys of people without a name start counting. */
  number: number;
  side?: Side;
  delegation?: string;
}

const numbered = (taken: Set<string>, prefix: string, from: number): string => {
  let number = from + 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  taken.add(`${prefix}${number}`);
  return `${prefix}${number}`;
};

// 翻译：王小样（示例市外办）: who interprets here and has no other title is called that.
const withInterpreter = (posts: Post[], name: Text): Post[] => {
  if (posts.some(({ title }) => title)) return posts;
  const title: Text = { ...(name.zh && { zh: "翻译" }), ...(name.en && { en: "interpreter" }) };
  const [first, ...others] = posts;
  return [{ ...first, title }, ...others];
};

/** A person of a pasted list as a participant of a record. */
export const participantOf = (read: PersonRead, place: Place, taken: Set<string>): Participant => {
  const english = read.names.find((name) => name.lang === "en");
  const { posts, head, interpreter, functions } = inParty({
    ...read,
    posts: paired(withOrganInTitle(read.posts)),
  });
  const honorific: Text = {};
  const postNominals: Text = {};
  const name: Text = {};
  for (const each of read.names) {
    name[each.lang] ??= withNicknamesShown(each.text);
    if (each.postNominals) postNominals[each.lang] ??= each.postNominals;
    if (each.honorific) honorific[each.lang] ??= each.honorific;
  }
  const person: Person | undefined =
    read.names.length > 0
      ? {
          name,
          ...(read.pronoun && { pronoun: read.pronoun }),
          ...(Object.keys(honorific).length > 0 && { honorific }),
          ...(Object.keys(postNominals).length > 0 && { postNominals }),
          ...(read.names.every((each) => each.surnameOnly) && { surnameOnly: true }),
        }
      : undefined;
  const roles = [
    ...new Set([
      ...(head ? (["head"] as const) : []),
      ...(interpreter ? (["interpreter"] as const) : []),
      ...(person ? [] : roleOfGroup(read)),
      ...read.roles,
    ]),
  ];
  const own = posts.map(postOf);
  const held = person && roles.includes("interpreter") ? withInterpreter(own, name) : own;
  const side = read.side ?? place.side;
  const all = [...functions, ...read.functions];
  return {
    key: english
      ? newKey(taken, "p", withNicknamesShown(english.text))
      : numbered(taken, person ? "p" : "g", place.number),
    ...(person && { person }),
    ...(!person && read.group && { group: groupText(read.group, read.of.length) }),
    ...(read.of.length > 0 && { of: read.of.map(organizationOf) }),
    ...(read.of.length > 0 && read.group && OTHERS_TOO.test(read.group.text) && { ofOpen: true }),
    ...(held.length > 0 && { posts: held }),
    ...(all.length > 0 && { functions: all.map((each) => text(each, HAN.test(each) ? "zh" : "en")) }),
    ...(side && { side }),
    ...(place.delegation && { delegation: place.delegation }),
    ...(read.presence && { presence: read.presence }),
    ...(roles.length > 0 && { roles }),
  };
};

/** The delegations of a list by name, each with the head given in the list. */
export const delegationOf = (name: string, side: Side | undefined, taken: Set<string>): Delegation => {
  const lang = /\p{Script=Han}/u.test(name) ? "zh" : "en";
  return { key: newKey(taken, "d"), name: text(name, lang), ...(side && { side }) };
};

/** What a doubt is about, each once. */
export const doubtsOf = (read: PersonRead): Field[] => [...new Set(read.doubt)];
