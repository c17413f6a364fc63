import type { Meet } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { delegationsOf } from "../people/party";

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
    ) ||
    (front !== undefined && isDescribed(who, front));
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
  // "Secretary Lee Reed meets traders": the host of the meeting is not in the title.
  const only = leaders.some((who) => isCalled(who, front ?? "")) && !acting.some((who) => isCalled(who));
  return (delegated || ofOrganization || only || leaders.some(isNamed)) && !acting.some(isNamed);
};

/** Whether words are only somebody's post and organization: "harbor institute director" of the director of the Harbor Institute. */
const isDescribed = ({ posts }: Who, front: string): boolean => {
  const words = (text: string): string[] => (text.toLowerCase().match(/[\p{L}-]{3,}/gu) ?? []).map(stem);
  return posts.some(({ title, org }) => {
    const own = words(title?.text ?? "");
    const known = [...own, ...words(`${org?.org.name.text ?? ""} ${org?.org.parent?.name.text ?? ""}`)];
    const said = words(front).filter((word) => word !== "the");
    return said.some((word) => own.includes(word)) && said.every((word) => known.includes(word));
  });
};

/** "Lakelander" and "Lakeland" count as equal. */
const stem = (word: string): string => word.slice(0, 6);

const CALLS = /^(.{3,}?) (?:calls?|called|pays?|paid) (?:(?:an? )?(?:courtesy |farewell )*call )?on (.+)$/u;

/** "Lakeland's envoys call on Governor": whether the title has somebody call on the hosts, by name or by post. */
export const callOnHosts = ({ facts }: Discourse, { hosts }: Meet): boolean => {
  const [, front = "", whom = ""] = CALLS.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  const called = (who: Who, words: string): boolean =>
    [who.name?.text, who.later?.text, ...who.posts.map((post) => post.title?.text)].some(
      (name) => name !== undefined && words.toLowerCase().includes(name.toLowerCase()),
    );
  const whos = facts.whos(hosts);
  return whos.some((who) => called(who, whom)) && !whos.some((who) => called(who, front));
};
