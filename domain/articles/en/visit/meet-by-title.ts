import type { Meet } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { delegationsOf } from "../people/party";
import { begins, isCalledSo, namesOf, wordsOf } from "../words/title-subject";

/** "Veridian ambassador meets mayor": whether the record's own title has the guests, and not the hosts, as its subject. */
export const headsHeadline = (discourse: Discourse, { hosts, party, groups }: Meet): boolean => {
  const { facts } = discourse;
  const title = facts.said(facts.record.title, "title")?.text ?? "";
  const front =
    /^(.{3,}?) (?:meets?|met|visits?|calls on|pays? (?:an? )?(?:courtesy |farewell )*call on|holds? (?:an? )?(?:\p{Ll}+ )?(?:talks|meeting|meetings) (?:with|in|at)) /u
      .exec(title)?.[1]
      ?.toLowerCase();
  const isNamed = (who: Who): boolean =>
    [who.name?.text, who.later?.text, ...who.posts.map((post) => post.title?.text)].some(
      (called) => front !== undefined && called?.toLowerCase().startsWith(front),
    );
  const delegated = delegationsOf(discourse, party).some(({ name }) =>
    facts.said(name, "")?.text.replace(/^the /i, "").toLowerCase().startsWith(`${front} `),
  );
  const guests = party.leaders.length > 0 ? party.leaders : groups.flat();
  const leaders = facts.whos(guests);
  const ofOrganization =
    front !== undefined &&
    leaders.some(({ posts: [post] }) =>
      [post?.org?.name.text, post?.org?.org.short?.text].some(
        (name) => `${name?.replace(/^the /i, "").toLowerCase()} delegation` === front,
      ),
    );
  const isCalled = ({ name }: Who, words = title): boolean =>
    name !== undefined && words.toLowerCase().includes(name.text.toLowerCase());
  const acting = facts.whos(hosts);
  const called = (who: Who): boolean =>
    front !== undefined && (isCalled(who, front) || isCalledSo(front, who) || isGroupCalledSo(front, who));
  // "Secretary Lee Reed meets traders", "Lakeland ambassador meets mayor": the host of the meeting is not named in the title.
  const both = acting.some((who) => front !== undefined && isGroupCalledSo(front, who));
  const only = leaders.some(called) && !both && !acting.some((who) => isCalled(who));
  return (delegated || ofOrganization || only || leaders.some(isNamed)) && !acting.some(isNamed);
};

/** "TDA officers" of the group "officers" of the Trade Development Authority, or of a part of it: nothing but group and organization. */
const isGroupCalledSo = (words: string, { group, of }: Who): boolean => {
  const own = wordsOf(group?.text ?? "");
  const known = [...own, ...of.flatMap(namesOf).flatMap(wordsOf)];
  const called = wordsOf(words);
  return called.some((word) => own.includes(word)) && called.every((word) => begins(known, word));
};

const CALLS = /^(.{3,}?) (?:calls?|called|pays?|paid) (?:(?:an? )?(?:courtesy |farewell )*call )?on (.+)$/u;

/** "Lakeland's envoys call on Governor": whether the title has somebody call on the hosts, by name, by post or by their organization. */
export const callOnHosts = ({ facts }: Discourse, { hosts }: Meet): boolean => {
  const [, front = "", whom = ""] = CALLS.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  const called = (who: Who, words: string): boolean =>
    [who.name?.text, who.later?.text, ...who.posts.map((post) => post.title?.text)].some(
      (name) => name !== undefined && words.toLowerCase().includes(name.toLowerCase()),
    );
  const whos = facts.whos(hosts);
  const isTheirs =
    whom !== "" &&
    whos.every(({ posts: [post] }) => post?.org && namesOf(post.org).includes(whom.replace(/^the /, "")));
  return (isTheirs || whos.some((who) => called(who, whom))) && !whos.some((who) => called(who, front));
};
