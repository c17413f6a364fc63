import { joined, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Facts, type OrgFact, type PostFact, type Said, topOf, type Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { peopleList } from "../people/people";
import { postPaths, posts } from "../people/posts";

/** What shows that a family name belongs to a person: 孔查夫妇, 孔查向学生赠书, but not 华盛顿大学. */
const OF_PERSON = /^(?:[、和与向为对将还在]|夫妇|夫人|一行|先生|女士|代表|参加|出席|介绍|表示)/;

/** 孔查 of 伊格纳西奥·孔查, and the short name: how the record's own words may call somebody. */
const briefNames = ({ name, later }: Who): string[] => {
  const [family] = /(?<=·)[^·]{2,}$/.exec(name?.text ?? "") ?? [];
  return [later?.text ?? "", family ?? ""].filter((one) => one.length > 1);
};

/** The name of somebody with which a text begins. */
const nameAtStart = (who: Who, text: string): string | undefined => {
  const { name, raw } = who;
  if (!name || name.text.length < 2 || raw.person?.surnameOnly) return undefined;
  if (text.startsWith(name.text)) return name.text;
  return briefNames(who).find((one) => text.startsWith(one) && OF_PERSON.test(text.slice(one.length)));
};

/** The people whose names a text begins with, 、 between them, and what follows. */
const leading = (people: readonly Who[], text: string): { whos: Who[]; rest: string } => {
  const whos: Who[] = [];
  let rest = text;
  for (;;) {
    // 白样林 before 白样, whose name the longer one begins with.
    const [found] = people
      .flatMap((who) => {
        const called = nameAtStart(who, rest);
        return called === undefined ? [] : [{ who, called }];
      })
      .sort((a, b) => b.called.length - a.called.length);
    if (!found) return { whos: [], rest: text };
    const { who: next, called } = found;
    whos.push(next);
    rest = rest.slice(called.length);
    if (!/^[、和]/.test(rest)) return { whos, rest };
    rest = rest.slice(1);
  }
};

/** 甲当选, 甲等五人当选. */
const ELECTED = /^(?:等[^，；。]{0,4}[人名位])?(?:当选|被?(?:聘任?|推选|选举|任命)为|任首任)/;

/** The name of an assembly that has that of its organization. */
const ASSOCIATION = /(?:商会|协会|联合会|学会|校友会|促进会|侨联|工商联|研究会)/u;

/** Whether a post is in another organization than that whose election it was: 副会长 of another association is an old post. */
const isElsewhere = ({ record, said }: Facts, org: OrgFact, result: string): boolean => {
  const texts = [record.officialName, record.title].map((one) => said(one, "")?.text ?? "");
  const forms = [org.name.text, ...(org.short ? [org.short.text] : [])];
  const hosts = (record.organizers ?? []).map(({ organization }) => said(organization?.name, "")?.text);
  const isIts = (text: string): boolean => forms.some((form) => text.includes(form));
  const known = hosts.length > 0 || texts.some((text) => ASSOCIATION.test(text));
  return known && !hosts.some((host) => host && forms.includes(host)) && ![...texts, result].some(isIts);
};

/** Whether a post is what somebody was elected to here: 新任会长. */
const isNewPost = (facts: Facts, { title, org }: PostFact, rest: string): boolean => {
  const [clause = ""] = rest.split(/[，；]/);
  if (title === undefined || (org && isElsewhere(facts, topOf(org).org, rest))) return false;
  return (
    /^(?:新任|新当选)/.test(title.text) ||
    (ELECTED.test(clause) && isOffice(officeElected(facts, title.text, clause), clause))
  );
};

/** Whether somebody's only function is what the election made them: 新任会长甲当选会长 would know the result before it. */
const isNewFunction = ({ functions }: Who, rest: string): boolean =>
  ELECTED.test(rest) &&
  functions.length > 0 &&
  functions.every(({ text }) => /^(?:新任|新当选|候任)/.test(text));

/** Whether somebody was elected to an office, not to another whose name contains it: 名誉会长. */
const isOffice = (title: string, clause: string): boolean => {
  const at = clause.indexOf(title);
  return at >= 0 && !/(?:副|名誉|荣誉|执行|常务|轮值)$/.test(clause.slice(0, at));
};
/** 第二届理事会 of 第二届理事会会长. */
const TERM =
  /^((?:第[一二三四五六七八九十\d]{1,3}|首|新一|本)届)(?:理事会|委员会|监事会)?(?=[副名荣常执]?.{0,2}(?:[长席]|主任|理事|监事)$)/u;
/** 会长 of 第二届理事会会长, where only the vote of the item says which term it was: the result 甲当选会长 has none. */
const officeElected = ({ record, said }: Facts, title: string, clause: string): string => {
  const [term, nth = ""] = TERM.exec(title) ?? [];
  if (term === undefined || clause.includes("届")) return title;
  const votes = (record.agenda ?? []).map(({ did }) => said(did, "")?.text ?? "");
  return votes.some((vote) => vote.includes("选举") && vote.includes(nth)) ? title.slice(term.length) : title;
};

/** 青年委员会成立大会 behind a name: the assembly of a part of the organization. */
const OF_PART = /^[^第届，。]{0,10}(?:委员会|专委会|工委|分会|联盟|中心|联络处|办事处)/u;

/** The organization whose assembly it is by its name, before the posts of its own officers: 执行会长甲当选会长. */
const assemblyOf = ({ facts, memory }: Discourse, { posts: held }: Who): OrgFact | undefined => {
  const name = facts.said(facts.record.officialName, "")?.text ?? "";
  const own = memory.marks.has("event name")
    ? held.find(
        ({ org }) => org && name.includes(org.name.text) && !OF_PART.test(name.split(org.name.text)[1] ?? ""),
      )
    : undefined;
  return own?.org?.org;
};

/** What was elected at the item of a result: 商会第二届理事会 of 选举产生商会第二届理事会. */
const votedOn = ({ facts, content, memory }: Discourse, said: Said): string => {
  const result = content.messages.find((one) => one.type === "result" && said.path.startsWith(one.path));
  const scene = result?.type === "result" ? result.scene : undefined;
  const vote = content.messages.find((one) => one.type === "session" && one.scene === scene);
  const done = scene && vote && memory.realized.has(vote.id) ? facts.said(scene.item.did, "")?.text : "";
  return /选举(?:产生)?了?([^，；。]+)$/.exec(done ?? "")?.[1] ?? "";
};

const SHARED = 4;

/** An office as it comes after 当选. */
const OFFICE =
  /^(?:第[一二三四五六七八九十]+届|首[任届])?(?:名誉|常务|执行)?(?:副?(?:会长|理事长|主席|主任)|秘书长|监事长?|理事)/;

/** 当选会长 after 选举产生商会第二届理事会, for 当选商会第二届理事会会长: the sentence has named the organization and its term. */
const withoutOrganization = (discourse: Discourse, said: Said): Said => {
  const [, front = "", post = ""] = /^([^，；。]{2,8}当选为?)([^，；。]+)$/.exec(said.text) ?? [];
  const voted = votedOn(discourse, said);
  let n = 0;
  while (n < post.length && post[n] === voted[n]) n += 1;
  const cut = /^.*[届会]/.exec(post.slice(0, n))?.[0] ?? "";
  const rest = post.slice(cut.length);
  if (cut.length >= SHARED && OFFICE.test(rest)) return { ...said, text: `${front}${rest}` };
  const name = discourse.facts.said(discourse.facts.record.officialName, "")?.text ?? "";
  const own = discourse.facts
    .allOrgs()
    .map((org) => org.name.text)
    .find((text) => text.length >= SHARED && name.startsWith(text) && post.startsWith(text));
  const office = own && discourse.memory.marks.has("event name") ? post.slice(own.length) : "";
  return OFFICE.test(office) ? { ...said, text: `${front}${office}` } : said;
};

/**
 * 某公司董事长甲当选会长: a result in the record's own words that begins with people whom no sentence has introduced. A post to
 * which somebody was elected is not printed before the election.
 */
export const introducing = (discourse: Discourse, result: Said): Phrase => {
  const clauses = result.text.split(/(?<=[，；])/);
  // 选举产生新一届理事会，甲当选会长，乙当选副会长: each is introduced in the own clause.
  const elects = clauses.slice(1).some((text) => {
    const { whos, rest } = leading(discourse.facts.people, text);
    return ELECTED.test(rest) && whos.some((who) => !knows(discourse.memory, who));
  });
  if (!elects) return introduced(discourse, result);
  return joined(
    clauses.map((text) => introduced(discourse, { ...result, text })),
    "",
  );
};

const introduced = (discourse: Discourse, result: Said): Phrase => {
  const said = withoutOrganization(discourse, result);
  const { facts, memory } = discourse;
  const { whos, rest } = leading(facts.people, said.text);
  // The office as the record has it, of which the sentence may leave out the term: 当选第二届理事会会长.
  const elected = leading(facts.people, result.text).rest;
  const isNew = (post: PostFact): boolean => isNewPost(facts, post, elected);
  const fresh = whos.filter((who) => !knows(memory, who));
  if (fresh.length === 0) return plain(said.text, [said.path]);
  const [only, ...more] = whos;
  const byElection = only?.posts.some(isNew) || (only && isNewFunction(only, rest) && only.posts.length > 0);
  if (only?.name && more.length === 0 && byElection) {
    meet(memory, only);
    memory.owner = assemblyOf(discourse, only) ?? memory.owner;
    const held = posts(
      discourse,
      only.posts.filter((post) => !isNew(post)),
    );
    const functions = only.functions.map(({ path }) => path);
    return sourced(say`${held}${plain(said.text, [said.path])}`, ...postPaths(only), ...functions);
  }
  if (whos.length > 1 && whos.every((who) => who.name) && whos.some((who) => who.posts.some(isNew))) {
    // 甲、乙当选副会长: none of them has the post before the election.
    const before = whos.map((who) => ({
      ...who,
      posts: who.posts.filter((post) => !isNew(post)),
    }));
    return sourced(
      say`${peopleList(discourse, before)}${plain(rest.replace(/。$/, ""), [said.path])}`,
      ...whos.flatMap((who) => postPaths(who)),
    );
  }
  const [first] = fresh;
  if (first && ELECTED.test(rest)) memory.owner = assemblyOf(discourse, first) ?? memory.owner;
  return say`${peopleList(discourse, whos)}${plain(rest.replace(/。$/, ""), [said.path])}`;
};
