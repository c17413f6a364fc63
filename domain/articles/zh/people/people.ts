import type { Outcome } from "../../../events/shape";
import { joined, loose, mentioning, type Phrase, plain, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, topOf, type Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { familyLength } from "../../reference/pinyin";
import { organizationName, organizationNames } from "../organizations/organizations";
import { asClass } from "../words/classes";
import { calledComponent } from "../words/foreign-names";
import { bareText, enumeration } from "../words/grammar";
import { remoteMark, remoteTogether } from "../words/remote";
import { hasPostOfOthers, isUnitBesideAnother } from "../words/units-of-organizations";
import { evenlyCalled, honorificOnce, withAcademicTitle } from "./academic-titles";
import { groupMention } from "./group-mention";
import { withoutCommas } from "./groups-in-list";
import { knownFor } from "./known-for";
import { areOfLeadership } from "./leading-members";
import { NO_ADDRESS } from "./no-address";
import { ownGroupFirst } from "./own-group";
import { inSections, type Member, namesAlone, sideBySide, simple } from "./people-sections";
import { isColleague, postPaths, posts, showsLevel, title } from "./posts";
import { postsAtSeat } from "./posts-at-seat";
import { equalPostsTogether, plainPerson, runsOf } from "./runs";
import { sharedRole } from "./shared-role";
import { speaksForOthers } from "./speaks-for-others";
import { withSpouseFirst } from "./spouse-of-head";
import { functionsBehind, functionsBeside } from "./team-functions";
import { isPostless, isPostlessColleague } from "./without-post";

const honorificOf = (discourse: Discourse, who: Who): Phrase | undefined => {
  const said = discourse.facts.said(who.raw.person?.honorific, `${who.path}.person.honorific`);
  const wanted =
    discourse.facts.style.honorifics || (said !== undefined && who.later?.text.includes(said.text));
  return said && wanted ? phrase(said) : undefined;
};

const fullName = (discourse: Discourse, who: Who): Phrase =>
  say`${who.name ? phrase(who.name) : ""}${honorificOf(discourse, who)}`;

/** The name at the first mention, with an honorific that is a title. */
const firstName = (discourse: Discourse, who: Who): Phrase => {
  const { before, behind } = honorificOnce(discourse, who);
  return say`${before}${fullName(discourse, who)}${behind}`;
};

/** 陈秘书长, 陈女士: people of whom only the family name is known. */
const surnameWithTitle = (discourse: Discourse, who: Who, first = false): Phrase => {
  const post = who.posts.find((fact) => fact.title);
  const name = who.name ? phrase(who.name) : plain("");
  const style = discourse.facts.said(who.raw.person?.honorific, `${who.path}.person.honorific`);
  if (!post || (style && NO_ADDRESS.test(post.title?.text ?? "")))
    return say`${post && first ? title(post) : ""}${name}${style && phrase(style)}`;
  return say`${name}${title(post)}`;
};
const PRONOUNS = { he: "他", she: "她" } as const;

/** 他 or 她 for a person whose pronoun the record has. */
export const pronounOf = ({ raw, path }: Who): Phrase | undefined => {
  const pronoun = raw.person?.pronoun;
  return pronoun === "he" || pronoun === "she"
    ? plain(PRONOUNS[pronoun], [`${path}.person.pronoun`])
    : undefined;
};

/** How further mentions call a person: the full name, the record's `later`, or 姓+职务 if the house style wants it. */
export const laterName = (discourse: Discourse, who: Who): Phrase => {
  if (who.raw.person?.surnameOnly) return surnameWithTitle(discourse, who);
  if (who.later) return phrase(who.later);
  const post = who.posts.find((fact) => fact.title);
  if (
    discourse.facts.style.later === "title" &&
    who.name &&
    post &&
    /^\p{Script=Han}{2,4}$/u.test(who.name.text)
  )
    return say`${plain(who.name.text.slice(0, familyLength(who.name.text)), [who.name.path])}${title(post)}`;
  if (who.name) return calledComponent(discourse, who) ?? fullName(discourse, who);
  return posts(discourse, who.posts.slice(-1));
};

/** 受会长甲委托的, 代表常务副会长乙的: the person represented; the principal's organization is the agent's own and is named once. */
const onBehalf = (discourse: Discourse, who: Who): Phrase => {
  const { facts, memory } = discourse;
  const replaced = facts.who(who.raw.substitutes);
  if (replaced && who.posts.length === 0 && !memory.marks.has(`instead ${who.key}`)) {
    memory.marks.add(`instead ${who.key}`);
    return sourced(say`代表${person(discourse, replaced)}的`, `${who.path}.substitutes`);
  }
  const principal = facts.who(who.raw.onBehalfOf);
  if (!principal || memory.marks.has(`behalf ${who.key}`)) return plain("");
  memory.marks.add(`behalf ${who.key}`);
  const own = who.posts[0]?.org?.org;
  const shared =
    own !== undefined && !principal.group && principal.posts.every((fact) => fact.org?.org === own);
  const before = memory.owner;
  // 受某会会长甲委托，秘书长乙: their organization is named with the first of them.
  const known = shared && before === own;
  const whole = own !== undefined && [own.name.text, own.short?.text].includes(principal.group?.text ?? "/");
  // 某办主任 is known to act for the office.
  if (whole) return plain("", [`${who.path}.onBehalfOf`]);
  const by = person(discourse, principal);
  if (shared && !known) memory.owner = own;
  return sourced(say`受${by}委托的`, `${who.path}.onBehalfOf`);
};

/** Somebody in brackets, whose organization is not implied by what follows. */
const personAside = (discourse: Discourse, who: Who): Phrase => {
  const { memory } = discourse;
  const { owner, near } = memory;
  const words = person(discourse, who);
  Object.assign(memory, { owner, near });
  return words;
};

/** （受会长甲委托）, （代表市政府）: whom one of several people acts for, behind the name, as in front it would be true of all of them. */
const onBehalfBehind = (discourse: Discourse, who: Who): Phrase => {
  const { facts, memory } = discourse;
  const principal = facts.who(who.raw.onBehalfOf);
  if (!principal || memory.marks.has(`behalf ${who.key}`) || speaksForOthers(discourse, who))
    return plain("");
  memory.marks.add(`behalf ${who.key}`);
  const own = who.posts[0]?.org?.name.text ?? who.of[0]?.name.text;
  if (own !== undefined && own === principal.group?.text) return plain("", [`${who.path}.onBehalfOf`]);
  const by = personAside(discourse, principal);
  return sourced(principal.group ? say`（代表${by}）` : say`（受${by}委托）`, `${who.path}.onBehalfOf`);
};

/** （代表秘书长甲）: the person whom somebody replaced. */
const insteadOf = (discourse: Discourse, who: Who): Phrase => {
  const { facts, memory } = discourse;
  const replaced = facts.who(who.raw.substitutes);
  if (!replaced || memory.marks.has(`instead ${who.key}`)) return plain("");
  memory.marks.add(`instead ${who.key}`);
  return sourced(say`（代表${personAside(discourse, replaced)}）`, `${who.path}.substitutes`);
};

/** 受某某委托，: before a sentence about people acting for somebody else. */
export const entrusted = (discourse: Discourse, whos: readonly Who[]): Phrase => {
  const { facts, memory } = discourse;
  const acting = whos.find((who) => facts.who(who.raw.onBehalfOf) && !memory.marks.has(`behalf ${who.key}`));
  const principal = facts.who(acting?.raw.onBehalfOf);
  if (!acting || !principal) return plain("");
  memory.marks.add(`behalf ${acting.key}`);
  return sourced(say`受${person(discourse, principal)}委托，`, `${acting.path}.onBehalfOf`);
};

const introduced = (discourse: Discourse, who: Who, several: boolean): Phrase => {
  const front = several ? plain("") : onBehalf(discourse, who);
  if (who.raw.person?.surnameOnly) {
    const org = who.posts.find((fact) => fact.title)?.org;
    const own = org && discourse.memory.owner !== org.org ? organizationName(discourse, org) : plain("");
    return say`${front}${loose(own)}${surnameWithTitle(discourse, who, true)}${functionsBehind(discourse, who)}${insteadOf(discourse, who)}`;
  }
  const called = knownFor(discourse, who);
  const { before, behind, paths } = functionsBeside(discourse, who);
  const academic = withAcademicTitle(discourse, who);
  const held = posts(discourse, academic.held, who.name === undefined);
  return sourced(
    say`${front}${called}${before}${held}${behind}${academic.before}${fullName(discourse, who)}${academic.behind}${insteadOf(discourse, who)}`,
    ...paths,
  );
};

/** A participant in running text: in full at the first mention, the name afterwards. */
export const person = (discourse: Discourse, who: Who, mark = false, several = false): Phrase =>
  mentioning(called(discourse, who, mark, several), who.key);

/** 白样介绍了……，安例介绍了……，某会秘书长莫常……: after somebody of another organization the previous one is no longer implied. */
const leaveOwner = ({ memory }: Discourse, { posts: held }: Who): void => {
  const own = held.flatMap(({ org }) => (org ? [org.org, topOf(org).org] : []));
  const { owner } = memory;
  if (owner && held.length > 0 && !own.includes(owner)) memory.owner = undefined;
};

const called = (discourse: Discourse, who: Who, mark: boolean, several: boolean): Phrase => {
  const first = meet(discourse.memory, who);
  if (!first && !who.group) leaveOwner(discourse, who);
  const words = who.group
    ? say`${first && !several ? onBehalf(discourse, who) : ""}${groupMention(discourse, [who], first)}${who.functions.length > 0 && first ? say`（${joined(who.functions.map(phrase), "、")}）` : ""}`
    : first
      ? introduced(discourse, who, several)
      : laterName(discourse, who);
  const behind = first && several ? onBehalfBehind(discourse, who) : plain("");
  return mark ? say`${words}${behind}${remoteMark(discourse, who)}` : words;
};

/** 来自某大学的安例: a speaker at the first mention of whom only the organization is known. */
export const speakerFrom = (discourse: Discourse, who: Who | undefined): Phrase | undefined => {
  const [post, ...more] = who?.posts ?? [];
  const bare = !post?.title && more.length === 0 && who?.functions.length === 0;
  if (!who?.name || !post?.org || !bare || !plainPerson(who) || who.group || knows(discourse.memory, who))
    return undefined;
  meet(discourse.memory, who);
  const from = organizationName(discourse, post.org);
  return mentioning(say`来自${from}的${firstName(discourse, who)}`, who.key);
};

const isBare = (who: Who): boolean => who.posts.length + who.functions.length === 0;

/** 书记甲、校长乙: the post again of somebody whom the text has named, after a colleague with another one. */
const withPostAgain = (discourse: Discourse, who: Who, before: Who | undefined): Phrase | undefined => {
  const [post, ...more] = who.posts;
  const fresh = before && !before.group && before.posts.length > 0 && isColleague(before, who);
  const plain = plainPerson(who) && !who.group && post?.title && more.length === 0;
  if (!fresh || !plain || post.org?.org !== discourse.memory.owner) return undefined;
  return mentioning(say`${posts(discourse, who.posts, false)}${laterName(discourse, who)}`, who.key);
};

const member = (
  discourse: Discourse,
  run: readonly Who[],
  several: boolean,
  next?: Who,
  before?: Who,
): Member => {
  const [head, ...rest] = run;
  if (!head) return { owner: undefined, words: plain(""), group: false, known: false };
  const known = knows(discourse.memory, head);
  if (rest.length === 0) {
    const again = known ? withPostAgain(discourse, head, before) : undefined;
    const postless = !known && !next && !head.group && plainPerson(head) && isPostlessColleague(head, before);
    if (postless) meet(discourse.memory, head);
    const words = postless
      ? mentioning(sourced(firstName(discourse, head), ...postPaths(head)), head.key)
      : (again ?? person(discourse, head, true, several));
    // 甲、副校长乙: a colleague of somebody who is known by name, with one post.
    const own = head.posts.find((fact) => fact.org)?.org?.org;
    const colleague = known && next !== undefined && isColleague(head, next) ? next : undefined;
    const shown = colleague && showsLevel(own, colleague) && !hasPostOfOthers(discourse, colleague);
    const leads = colleague?.posts.length === 1 && shown && !isUnitBesideAnother(discourse, head);
    if (leads) discourse.memory.owner = own;
    else if (colleague && !shown) discourse.memory.owner = undefined;
    return {
      owner: known || head.group ? undefined : own,
      words,
      group: head.group !== undefined,
      known,
      bare: !known && plainPerson(head) && (postless || isBare(head) || isPostless(head, before)),
      leads,
    };
  }
  if (head.group) {
    for (const who of run) meet(discourse.memory, who);
    return { owner: undefined, words: groupMention(discourse, run, true), group: true, known: false };
  }
  const names = [
    person(discourse, head, true),
    ...rest.map((who) => {
      const name = meet(discourse.memory, who) ? firstName(discourse, who) : laterName(discourse, who);
      return sourced(
        say`${name}${remoteMark(discourse, who)}`,
        ...postPaths(who),
        ...who.functions.map(({ path }) => path),
      );
    }),
  ];
  return {
    owner: head.posts.find((fact) => fact.org)?.org?.org,
    words: joined(names, "、"),
    group: false,
    known: false,
  };
};

/** Several participants: those of one organization after each other under its name, equal posts once, groups after the named. */
export const peopleList = (discourse: Discourse, whos: readonly Who[], open = false): Phrase => {
  const isOpen = open || discourse.facts.isPartial(whos);
  const role = sharedRole(discourse, whos);
  const online = isOpen ? undefined : remoteTogether(discourse, whos);
  const words = role
    ? sourced(
        say`${role}${listed(
          discourse,
          whos.map((who) => ({ ...who, functions: [] })),
          isOpen,
        )}`,
        ...whos.flatMap(({ functions }) => functions.map(({ path }) => path)),
      )
    : listed(discourse, whos, isOpen);
  return mentioning(say`${words}${online}`, mentionOf(whos, open));
};

/** The key for these people as a mention in a sentence. */
export const mentionOf = (whos: readonly Who[], open = false): string =>
  [...whos.map((who) => who.key), ...(open ? ["others"] : [])].join("+");

/** Several groups called by their own words, rather than by organizations whose names a 、 parts. */
const groupsByName = (order: readonly Who[]): boolean => {
  const groups = order.filter((who) => who.group);
  return groups.length > 1 && groups.every((who) => who.of.length < 2);
};

/** Characters of a list whose members need no commas between them, although one of them holds a 、. */
const SHORT_LIST = 44;

const GUESTS = /(?<!的)(?:客人|来宾|嘉宾)$/;

/** Organizations of a group that need a link of their own after people with names. */
const MAX_ORGANIZATIONS = 2;

const listed = (discourse: Discourse, all: readonly Who[], open: boolean): Phrase => {
  const led = withSpouseFirst(discourse, all, open, (rest) => listed(discourse, rest, open));
  if (led) return led;
  const seated = postsAtSeat(discourse, all, open, (who) => firstName(discourse, who));
  if (seated) return seated;
  const whos = equalPostsTogether(discourse, evenlyCalled(all));
  const asOne = open ? undefined : asClass(discourse, whos);
  if (asOne) return asOne;
  const order = [...whos.filter((who) => !who.group), ...whos.filter((who) => who.group)];
  const fresh = new Set(order.filter((who) => !knows(discourse.memory, who)));
  const members = runsOf(discourse, ownGroupFirst(order)).map((run, at, runs) => {
    const before = runs[at - 1]?.at(-1);
    const newly = before && fresh.has(before) ? before : undefined;
    return member(discourse, run, runs.length > 1, runs[at + 1]?.[0], newly);
  });
  const [people, groups] = [members.filter((one) => !one.group), members.filter((one) => one.group)];
  if (groups.length === 0) {
    if (open || people.length !== 2 || !people.every(({ words }) => simple(words)))
      return loose(say`${sideBySide(people)}${open ? "等" : ""}`);
    return loose(sideBySide(people));
  }
  const rest = groups.map(({ words }) => words);
  const groupsOpen = order.at(-1)?.raw.ofOpen === true;
  const [sole] = rest;
  // 甲公司、乙公司等单位的客人, as the list of their organizations is what is open.
  if (open && !groupsOpen && sole && members.length === 1 && (order[0]?.of.length ?? 0) > 1) {
    const text = textOf(sole);
    if (GUESTS.test(text)) return loose(spliced(sole, text.length - 2, text.length - 2, "等单位的"));
  }
  if (people.length === 0)
    return loose(
      open
        ? say`${joined(rest, rest.some((one) => !simple(one)) ? "，" : "、")}${groupsOpen ? "" : "等"}`
        : enumeration(rest.length > 1 ? rest.map(withoutCommas) : rest),
    );
  const closed = groupsOpen ? "" : "等";
  const alone = namesAlone(people);
  // 部长甲，以及乙和某部工作人员: a name alone would have the post before it.
  if (alone.length > 0) {
    const others = enumeration([inSections(alone), ...rest], open && closed !== "");
    return loose(say`${inSections(people.slice(0, -alone.length))}，以及${others}`);
  }
  const front = inSections(people);
  if (sole && !open && areOfLeadership(order)) return loose(say`${front}等${sole}`);
  // 与甲、乙部门及学校领导、丙局座谈: short members need no commas.
  const size = rest.reduce((n, words) => n + textOf(words).length, textOf(front).length);
  const short = size <= SHORT_LIST && groupsByName(order) && people.every(({ words }) => simple(words));
  if (
    short &&
    !open &&
    rest.some((words) => !simple(words)) &&
    rest.every((words) => !/，/.test(bareText(words)))
  )
    return loose(say`${front}、${joined(rest, "、")}`);
  const heavy = /，/.test(textOf(front)) || (rest.length > 1 && rest.some((words) => !simple(words)));
  // 书记甲、校长乙，以及丙处、丁院等单位负责人: the people are not of these organizations.
  const [only] = groups.length === 1 ? order.filter((who) => who.group) : [];
  if (open && !heavy && only && only.of.length > 1)
    return loose(say`${front}，以及${joined(rest, "")}${closed}`);
  if (open) return loose(say`${front}${heavy ? "，" : "、"}${joined(rest, heavy ? "，" : "、")}${closed}`);
  if (
    rest.length === 1 &&
    sole &&
    (/[及，]/.test(bareText(sole)) || (groupsOpen && only && only.of.length > MAX_ORGANIZATIONS))
  )
    return loose(say`${front}，以及${sole}`);
  if (rest.length === 1 && sole)
    return loose(
      say`${front}${/，/.test(bareText(front)) ? "，以及" : /[、和与及]/.test(bareText(sole)) ? "及" : "和"}${sole}`,
    );
  // 市长甲，某局、某集团负责人，以及嘉宾代表: 以及 comes before the last of groups that commas part.
  const [last] = rest.slice(-1);
  if (heavy && last && rest.length > 1 && !isPair(rest) && rest.some((words) => !simple(words)))
    return loose(say`${front}，${joined(rest.slice(0, -1), "，")}，以及${last}`);
  return loose(
    heavy
      ? say`${front}，以及${joined(rest, isPair(rest) ? "和" : "、")}`
      : say`${front}、${enumeration(rest)}`,
  );
};

/** 甲局、乙社等单位负责人和丙单位负责人: two groups that no other word links. */
const isPair = (rest: readonly Phrase[]): boolean =>
  rest.length === 2 && rest.every((words) => !/[和与及，]/.test(bareText(words)));

type Whose = NonNullable<Outcome["to"]>;

/** People and organizations that something is from or to. */
export const whose = (discourse: Discourse, of: Whose | undefined, path: string): Phrase | undefined => {
  if (!of) return undefined;
  const people = discourse.facts.whos(of.participants);
  const orgs = discourse.facts.orgs(of.organizations, `${path}.organizations`);
  const list = [
    ...(people.length > 0 ? [peopleList(discourse, people)] : []),
    ...(orgs.length > 0 ? [organizationNames(discourse, orgs)] : []),
  ];
  return list.length > 0
    ? sourced(loose(joined(list, "、")), people.length > 0 ? `${path}.participants` : undefined)
    : undefined;
};
