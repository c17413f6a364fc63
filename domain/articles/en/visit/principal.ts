import type { Visit } from "../../content/message";
import { literal } from "../../literal";
import { mentioning, OPEN, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";
import { type Frame, finite } from "../event/event";
import { leadersOf } from "../people/delegation-leaders";
import { takeSize } from "../people/delegation-size";
import { isLeaderWithDelegation } from "../people/leader-and-delegation";
import { type Actor, delegationFirst, delegationsOf, leadersOutside } from "../people/party";
import { peopleList } from "../people/people";
import { wordCount } from "../words/grammar";
import { ofMembers } from "../words/member-counts";

/** Marks that the first sentence is about the head of a delegation, so that "it" would not refer to the delegation. */
export const PRINCIPAL = "principal visitor";

type DelegationFact = Facts["delegations"][number];

const VISITOR =
  /^(.+?) (?:visits|visited|tours|toured|pays|paid|travels|travelled|leads|led|arrives|comes|goes|makes|made) /u;
const MANY = /\b(?:delegation|delegates|team|group|mission|representatives|officials)\b/i;

/** Whether a title's subject is this person: by the name, or by the post without what it is of. */
const isCalled = (subject: string, { name, posts }: Who): boolean => {
  const surname = name?.text.split(" ").at(-1) ?? "";
  const titles = posts.flatMap(({ title }) => title?.text.split(/,? (?:of|for|in|to|at|and) |,/u, 1) ?? []);
  return [surname, ...titles].some(
    (one) => one.length > 2 && new RegExp(`(?<!\\p{L})${literal(one)}(?!\\p{L})`, "iu").test(subject),
  );
};

/** "a four-member delegation" of the organization that its head has just been introduced with. */
const ofItsHead = (delegation: DelegationFact, head: Who, facts: Facts): Phrase | undefined => {
  const name = facts.said(delegation.name, `${delegation.path}.name`);
  const bare = name?.text.replace(/^(?:the|an?) /i, "") ?? "";
  const own = head.posts.flatMap(({ org }) => (org ? [org.name.text, org.org.short?.text ?? ""] : []));
  const [, behind = "", owner] = /^(delegation|team|group|mission) of (?:the )?(.+)$/.exec(bare) ?? [];
  const [, last = ""] = / (delegation|team|group|mission)$/.exec(` ${bare}`) ?? [];
  const noun = owner ? behind : last;
  const whose = owner ?? bare.slice(0, -noun.length - 1);
  if (name && (noun === "" || !own.includes(whose))) return undefined;
  const size = delegation.size ? plain(ofMembers(delegation.size), [`${delegation.path}.size`]) : plain("a");
  return sourced(say`${size} ${noun || "delegation"}`, name?.path);
};

/** "a Lakeland delegation of about 70": the number of its members, where its name ends in its noun. */
const withSize = (discourse: Discourse, group: Phrase): Phrase => {
  const sized =
    /\d|-member /.test(textOf(group)) || !/ (?:delegation|team|group|mission)$/.test(textOf(group));
  const size = sized ? undefined : takeSize(discourse);
  return size ? say`${group} of ${size}` : group;
};

interface Principal {
  readonly subject: Actor;
  readonly group: Phrase;
}

/**
 * The head of the only delegation as the subject of a visit of which the office's own title says that this person made it
 * ("Mayor of Lakeham visits Reed"), and "a four-member delegation".
 */
export const principalVisitor = (discourse: Discourse, { party }: Visit): Principal | undefined => {
  const { facts, memory } = discourse;
  const [only, ...more] = delegationsOf(discourse, party);
  const [leader, ...others] = only ? leadersOf(discourse, only) : [];
  const [, called = ""] = VISITOR.exec(facts.said(facts.record.title, "")?.text ?? "") ?? [];
  const alone = more.length === 0 && others.length === 0 && leadersOutside(discourse, party).length === 0;
  if (!only || !leader?.name || !alone || called === "" || MANY.test(called)) return undefined;
  if (leader.raw.presence === "absent" || !isCalled(called, leader)) return undefined;
  // "led a delegation including the ambassador's entourage" would be a delegation of a delegation.
  if (isLeaderWithDelegation(discourse, party)) return undefined;
  const words = mentioning(peopleList(discourse, [leader]), leader.key);
  memory.party = true;
  memory.marks.add(PRINCIPAL);
  const group = withSize(discourse, ofItsHead(only, leader, facts) ?? delegationFirst(discourse, only, true));
  return {
    subject: { words, many: false },
    group: sourced(group, only.head ? `${only.path}.head` : undefined),
  };
};

/** "paid a working visit to": a visit that has a name. */
const PAID = /^(?:has )?(?:paid|made) (an? (?:[\p{Ll}-]+ ){0,3}visit) to /u;

/** Words of groups for whom "led a delegation including … to Osaka" has room. */
const MAX_LED = 5;

/** "led a delegation to Osaka", "on a working visit to Osaka", with a few groups that came along ("including hospital experts"), in place of "visited Osaka". */
export const ledTo = (
  frame: Frame,
  { group }: Principal,
  visited: Phrase,
  to: Phrase,
  whos: readonly Who[],
  members: Phrase | undefined,
): Phrase | undefined => {
  const [paid = "", what] = PAID.exec(textOf(visited)) ?? [];
  if (what && !members)
    return say`${finite(frame, false, "led")} ${group} on ${sourced(plain(what), ...visited.paths)} to ${to}`;
  if (paid !== "" || !/^(?:has )?visited /.test(textOf(visited))) return undefined;
  if (!members) return say`${finite(frame, false, "led")} ${group} to ${to}`;
  const short =
    wordCount(members) <= MAX_LED && !/[,;]|^an? (?:\p{Ll}+ )?delegation\b/u.test(textOf(members));
  if (!short || !whos.every((who) => who.group)) return undefined;
  return say`${finite(frame, false, "led")} ${group} including ${members} to ${to}`;
};

/**
 * " at the head of a delegation including Lee": the delegation of a head, with its listed members. A delegation of an
 * organization among them makes it " with a delegation of the port", since one within the other would count twice.
 */
export const companyWith = ({ group }: Principal, listed: Phrase | undefined): Phrase => {
  if (!listed) return say` at the head of ${group}`;
  return /^an? (?:\p{Ll}+ )?delegation\b/u.test(textOf(listed))
    ? say` ${sourced(plain("with"), ...group.paths)} ${listed}${OPEN}`
    : say` at the head of ${group}${/\d$/.test(textOf(group)) ? "," : ""} including ${listed}${OPEN}`;
};
