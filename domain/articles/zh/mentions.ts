import { type OrgRef, type Place, type PostFact, phrase, type Said, type Who } from "../facts";
import { knows, meet } from "../memory";
import { bracket, joined, loose, type Phrase, plain, resting, say, says, textOf } from "../phrase";
import { familyLength } from "../pinyin";
import type { Tell } from "../tell";
import { sideBySide } from "./grammar";

const cityBefore = (tell: Tell, city: Said | undefined, name: string): Phrase => {
  if (!city || tell.memory.cities.has(city.text) || name.includes(city.text.replace(/[市县区省]$/, "")))
    return plain("");
  tell.memory.cities.add(city.text);
  return /^.{1,8}(?:国|斯坦|省|市|州)/.test(name) ? say`位于${phrase(city)}的` : phrase(city);
};

const OUR: Partial<Record<string, string>> = {
  association: "我会",
  company: "我公司",
  zone: "我区",
  university: "我校",
  hospital: "我院",
  institute: "我院",
};

/** A body: parent and name at the first mention, short name or own name later. */
export const body = (tell: Tell, ref: OrgRef, parent = true): Phrase => {
  const { org } = ref;
  const { memory, facts } = tell;
  const first = !memory.orgs.has(org);
  if (facts.style.our && facts.isHome(org))
    return resting(plain(OUR[org.kind ?? "other"] ?? "我单位"), ref.name.path);
  if (!first && org.short) return plain(org.short.text, [org.short.path, ref.name.path]);
  memory.orgs.add(org);
  const near = org.parent !== undefined && memory.near === org.parent.org && memory.orgs.has(org.parent.org);
  const twin = facts.allOrgs().some((other) => other !== org && other.name.text === ref.name.text);
  const above = parent && org.parent && (first || twin) && !near ? body(tell, org.parent) : plain("");
  const city = first ? cityBefore(tell, org.city, `${textOf(above)}${ref.name.text}`) : plain("");
  const shortened =
    first && org.short ? bracket(`（以下简称“${org.short.text}”）`, org.id, org.short.path) : plain("");
  return say`${city}${above}${plain(ref.name.text, [ref.name.path])}${shortened}`;
};

/** Several bodies side by side; a parent that neighbours share is printed once. */
export const bodies = (tell: Tell, refs: readonly OrgRef[], open = false): Phrase => {
  const told = refs.map((ref) => {
    const words = body(tell, ref);
    tell.memory.near = ref.org.parent?.org;
    return words;
  });
  tell.memory.near = undefined;
  return sideBySide(told, open);
};

const flags = (fact: PostFact): string[] =>
  (["former", "acting", "concurrent", "honorary"] as const)
    .filter((f) => fact.post[f])
    .map((f) => `${fact.path}.${f}`);

const title = (fact: PostFact): Phrase => {
  const words = fact.title?.text ?? "";
  const before = (mark: string, flag: boolean | undefined, told: RegExp): string =>
    flag && !told.test(words) ? mark : "";
  const front = `${before("原", fact.post.former, /^(?:原|前)/)}${before("代", fact.post.acting, /^代/)}${before("名誉", fact.post.honorary, /名誉|荣誉/)}`;
  return plain(`${front}${words}`, [...(fact.title ? [fact.title.path] : []), ...flags(fact)]);
};

/** 吉林高新区党工委副书记、管委会主任: body before title; one body's titles joined; a shared parent once; 兼 only where recorded. */
export const posts = (tell: Tell, facts: readonly PostFact[]): Phrase => {
  let before: PostFact | undefined;
  const told = facts.map((fact) => {
    const same = before?.org && fact.org && before.org.org === fact.org.org;
    const family =
      before?.org?.org.parent && fact.org && fact.org.org.parent?.org === before.org.org.parent.org;
    const child = before?.org && fact.org?.org.parent?.org === before.org.org;
    if (family || child) tell.memory.near = fact.org?.org.parent?.org;
    const where = !fact.org
      ? plain("")
      : same
        ? resting(plain(""), fact.org.name.path)
        : body(tell, fact.org);
    tell.memory.near = undefined;
    before = fact;
    return { words: say`${where}${title(fact)}`, also: fact.post.concurrent === true };
  });
  return loose(
    joined(
      told
        .filter(({ words }, at) => at === 0 || says(words))
        .map(({ words, also }, at) => (at === 0 ? words : say`${also ? "兼" : "、"}${words}`)),
    ),
  );
};

const fullName = (tell: Tell, who: Who): Phrase => {
  const { honorifics } = tell.facts.style;
  const person = who.raw.person;
  const after = honorifics ? tell.facts.said(person?.honorific, `${who.path}.person.honorific`) : undefined;
  return say`${who.name ? phrase(who.name) : ""}${after ? phrase(after) : ""}`;
};

const surnameWithTitle = (who: Who, first: boolean, told: () => Phrase): Phrase => {
  const post = who.posts.find((fact) => fact.title);
  const name = who.name ? phrase(who.name) : plain("");
  const words = post ? say`${name}${title(post)}` : name;
  return first && post?.org ? say`${told()}${words}` : words;
};

/** What further mentions call a person: the whole name, the record's `later`, or 姓+职务 where the house style wants it. */
export const laterName = (tell: Tell, who: Who): Phrase => {
  if (who.raw.person?.surnameOnly) return surnameWithTitle(who, false, () => plain(""));
  if (who.later) return phrase(who.later);
  const post = who.posts.find((fact) => fact.title);
  if (
    tell.facts.style.later === "title" &&
    who.name &&
    post &&
    /^\p{Script=Han}{2,4}$/u.test(who.name.text)
  ) {
    const surname = familyLength(who.name.text);
    return say`${plain(who.name.text.slice(0, surname), [who.name.path])}${title(post)}`;
  }
  return who.name ? fullName(tell, who) : posts(tell, who.posts);
};

const KINDS: Partial<Record<string, string>> = {
  company: "企业",
  university: "高校",
  hospital: "医院",
  media: "媒体",
  government: "部门",
  zone: "园区",
};

/** People whom only their bodies tell apart: 负责人, 记者. */
const BARE_GROUP = /^(?:(?:相关|有关|主要|部分)?(?:负责人|负责同志|领导|同志|代表|人员)|记者)/;

/** 等企业, 等媒体: what the bodies of an open list have in common, where their kinds say it. */
const kindNoun = (who: Who): string => {
  const kinds = new Set((who.raw.of ?? []).map((org) => org.kind));
  const [only] = kinds;
  const offices = who.of.every((ref) => /[局处办科部委室厅]$/.test(ref.name.text));
  const noun = kinds.size === 1 && only ? (KINDS[only] ?? "单位") : offices ? "部门" : "单位";
  return BARE_GROUP.test(who.group?.text ?? "") ? noun : "";
};

const group = (tell: Tell, who: Who, first: boolean): Phrase => {
  if (!who.group) return plain("");
  const words = phrase(who.group);
  const twin = tell.facts.people.some((other) => other !== who && other.group?.text === who.group?.text);
  if (!first && !twin) return words;
  if (who.of.length === 0) return words;
  const open = who.raw.ofOpen ?? false;
  const of = bodies(tell, who.of, open);
  return resting(say`${of}${open ? kindNoun(who) : ""}${words}`, open ? `${who.path}.ofOpen` : undefined);
};

/** A participant in running text: post before name at the first mention, the name afterwards. */
export const person = (tell: Tell, who: Who): Phrase => {
  const first = meet(tell.memory, who);
  if (who.group) return group(tell, who, first);
  if (!first) return laterName(tell, who);
  if (who.raw.person?.surnameOnly)
    return surnameWithTitle(who, true, () => {
      const org = who.posts.find((fact) => fact.title)?.org;
      return org ? loose(body(tell, org)) : plain("");
    });
  return say`${posts(tell, who.posts)}${fullName(tell, who)}`;
};

const soleOrg = (who: Who): PostFact | undefined => {
  const [post, ...rest] = who.posts;
  return rest.length === 0 && post?.org && post.title && who.name && !who.raw.person?.surnameOnly
    ? post
    : undefined;
};

/** Several participants: those of one body after each other under its name, equal titles once. */
export const peopleList = (tell: Tell, whos: readonly Who[], open = false): Phrase => {
  const runs: Who[][] = [];
  for (const who of whos) {
    const run = runs.at(-1);
    const group = run?.[0];
    if (
      run &&
      group?.group &&
      who.group?.text === group.group.text &&
      group.of.length > 0 &&
      who.of.length > 0 &&
      !group.raw.ofOpen &&
      !who.raw.ofOpen &&
      !knows(tell.memory, group) &&
      !knows(tell.memory, who)
    ) {
      run.push(who);
      continue;
    }
    const [a, b] = [run?.[0] && soleOrg(run[0]), soleOrg(who)];
    if (
      run &&
      a &&
      b &&
      a.org?.org === b.org?.org &&
      !knows(tell.memory, who) &&
      run[0] &&
      !knows(tell.memory, run[0])
    )
      run.push(who);
    else runs.push([who]);
  }
  const told = runs.map((run) => {
    const words = run.length === 1 && run[0] ? person(tell, run[0]) : together(tell, run);
    const org = run[0]?.posts[0]?.org?.org ?? run[0]?.of[0]?.org;
    tell.memory.near = run[0]?.posts.length === 1 || run[0]?.group ? org?.parent?.org : undefined;
    return words;
  });
  tell.memory.near = undefined;
  return sideBySide(told, open);
};

/** 广东国际华商会副会长钟伟强、王宪政，理事周卓明: the body once, equal titles once. */
const together = (tell: Tell, run: readonly Who[]): Phrase => {
  const [group] = run;
  if (group?.group) {
    for (const who of run) meet(tell.memory, who);
    const words = resting(phrase(group.group), ...run.map((who) => who.group?.path));
    return say`${bodies(
      tell,
      run.flatMap((who) => who.of),
    )}${words}`;
  }
  let before: PostFact | undefined;
  const titles: Phrase[][] = [];
  for (const who of run) {
    meet(tell.memory, who);
    const fact = soleOrg(who);
    if (!fact?.org) continue;
    const where = before ? resting(plain(""), fact.org.name.path) : body(tell, fact.org);
    const same = before && textOf(title(before)) === textOf(title(fact));
    before = fact;
    const group = titles.at(-1);
    if (same && group) group.push(resting(fullName(tell, who), fact.title?.path, fact.org.name.path));
    else titles.push([say`${where}${title(fact)}${fullName(tell, who)}`]);
  }
  const several = titles.length > 1 && titles.some((group) => group.length > 1);
  const told = titles.map((group) => joined(group, "、"));
  return loose(joined(told, several ? "，" : "、"));
};

/** A place: with its body or city in front where its own name and the lead lack them. */
export const place = (tell: Tell, at: Place): Phrase => {
  const { memory } = tell;
  if (at.org?.name.text.includes(at.name.text)) {
    const city = memory.orgs.has(at.org.org) ? plain("") : cityBefore(tell, at.city, at.name.text);
    return resting(say`${city}${body(tell, at.org)}`, at.name.path);
  }
  const known = memory.turns.has(`place ${at.id}`);
  memory.turns.set(`place ${at.id}`, 1);
  const own = phrase(at.name);
  if (known) return own;
  const org = at.org && !at.name.text.includes(at.org.name.text) ? body(tell, at.org) : plain("");
  const city = cityBefore(tell, at.city, `${textOf(org)}${at.name.text}`);
  return say`${city}${org}${own}`;
};
