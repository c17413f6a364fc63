import { isAllOfDelegation } from "../../content/composition";
import { headcount } from "../../content/headcount";
import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { organizationNames } from "../organizations/organizations";
import { indefinite, withArticle } from "../words/grammar";
import { countOfPeople } from "./counted-parts";
import { allOf, groupFirst } from "./groups";

/** Members of whom only the organization is recorded. */
const ANY = /^(?:the |its )?(?:representatives|delegates|members)$/i;

/** "the delegation", rather than "the guests". */
const GATHERED = /(?:delegation|group|team|mission|party)$/i;

/** Organizations of the only delegation that its first mention names; more of them are listed behind the news. */
const MAX_ORGANIZATIONS = 4;

/** The groups that form a delegation, if nobody in it has a name and each group has its organizations, or is all of the only delegation. */
const groupsOf = ({ people, record, delegations }: Facts, key: string): Who[] => {
  const members = people.filter((who) => who.raw.delegation === key);
  const all = (who: string): boolean => delegations.length === 1 && isAllOfDelegation(record, who);
  const fit = members.every(
    ({ key: who, group, of, raw, functions, present }) =>
      group !== undefined && (of.length > 0 || all(who)) && !raw.ofOpen && functions.length === 0 && present,
  );
  return fit ? members : [];
};

/** Whether each delegation without a head consists of groups: after one without, "from A" would apply to both. */
const areOfGroups = (facts: Facts): boolean =>
  facts.delegations.every(
    ({ key, head }) => facts.who(head) !== undefined || groupsOf(facts, key).length > 0,
  );

/** "a delegation" of "a Hillton delegation", where its organizations begin with the same name: "from Hillton Town Council". */
const withoutOwner = (named: Phrase, whence: string): Phrase => {
  const [, size = "", owner, noun = ""] =
    /^an? ((?:[\p{L}\d-]+-member )?)((?:\p{Lu}[\p{L}'’-]* )+)(\p{Ll}+)$/u.exec(textOf(named)) ?? [];
  const again = owner !== undefined && whence.replace(/^the /, "").startsWith(owner);
  return again ? plain(indefinite(`${size}${noun}`), named.paths) : named;
};

/** "a group" of "a 22-member Reed group", before "of 22 pupils from Reed": its number and its place come with its people. */
const onceCounted = (named: Phrase, counted: boolean, whom: string): Phrase => {
  const [, size = "", owner = "", noun] =
    /^an? ((?:[\p{L}\d-]+-member )?)((?:\p{Lu}[\p{L}'’-]* )*)(\p{Ll}[\p{Ll} -]*)$/u.exec(textOf(named)) ?? [];
  if (!counted || size === "" || noun === undefined) return named;
  const bare = whom.includes(` from ${owner.trim()}`) ? noun : `${owner}${noun}`;
  return plain(withArticle(bare), named.paths);
};

/**
 * "a Norland delegation from the Water Board", "a Southland delegation of engineers of Lake Water": the groups of one of
 * several delegations without a head, at its first mention.
 */
export const madeUpOf = (
  discourse: Discourse,
  delegation: Facts["delegations"][number],
  named: Phrase,
): Phrase => {
  const { facts, memory } = discourse;
  if (/ (?:of|from) /.test(textOf(named)) || !areOfGroups(facts)) return named;
  const groups = groupsOf(facts, delegation.key);
  if (facts.delegations.length < 2 && !groups.every(({ key }) => isAllOfDelegation(facts.record, key)))
    return named;
  const [only, ...more] = groups;
  if (!only || groups.some((who) => knows(memory, who))) return named;
  if (groups.every(({ group }) => ANY.test(group?.text ?? ""))) {
    const from = groups.flatMap(({ of }) => of);
    if (facts.delegations.length === 1 && from.length > MAX_ORGANIZATIONS) return named;
    const whence = organizationNames(discourse, from);
    for (const who of groups) meet(memory, who);
    if (more.length === 0) memory.marks.add(allOf(only));
    return sourced(
      say`${withoutOwner(named, textOf(whence))} from ${whence}`,
      ...groups.flatMap(({ group }) => group?.path ?? []),
    );
  }
  if (more.length > 0) return named;
  const words = groupFirst(discourse, only);
  meet(memory, only);
  memory.marks.add(`described ${only.key}`);
  memory.marks.add(allOf(only));
  return say`${onceCounted(named, delegation.size === countOfPeople([only]), textOf(words))} of ${words}`;
};

/**
 * "a group of 12 pupils and two teachers from Lake School": a delegation whose name counts all of its members, with the
 * organizations of its only group, if that is made up of the same people.
 */
export const withCountOfName = (
  discourse: Discourse,
  delegation: Facts["delegations"][number],
  name: string,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const [, whom = ""] = /^\p{Ll}+ of (.+)$/u.exec(name) ?? [];
  if (facts.who(delegation.head) || headcount(whom) !== delegation.size) return undefined;
  const words = plain(indefinite(name), [`${delegation.path}.size`]);
  const [group, ...more] = facts.people.filter((who) => who.raw.delegation === delegation.key);
  if (!group?.group || more.length > 0 || knows(memory, group) || group.raw.ofOpen) return words;
  const same = / and /.test(group.group.text) && withoutNumbers(whom) === withoutNumbers(group.group.text);
  if (!same || group.of.length === 0) return words;
  meet(memory, group);
  memory.marks.add(`described ${group.key}`);
  memory.marks.add(allOf(group));
  return sourced(say`${words} from ${organizationNames(discourse, group.of)}`, group.group.path);
};

/** "pupils and teachers" of "22 pupils and two teachers": whom the words name, to be compared. */
const withoutNumbers = (text: string): string =>
  text
    .split(" ")
    .filter((word) => headcount(`${word} people`) === undefined)
    .join(" ");

/**
 * "the members of the delegation came from the Water Board": all are delegates of organizations, so that "consisted of
 * delegates" would add nothing; undefined if a group has people of its own.
 */
export const cameFrom = (discourse: Discourse, subject: Phrase, whos: readonly Who[]): Phrase | undefined => {
  const { memory } = discourse;
  const any = whos.every(
    ({ group, of, raw, functions }) =>
      group !== undefined && ANY.test(group.text) && of.length > 0 && !raw.ofOpen && functions.length === 0,
  );
  if (!any || whos.length === 0) return undefined;
  const whence = organizationNames(
    discourse,
    whos.flatMap(({ of }) => of),
  );
  for (const who of whos) meet(memory, who);
  const words = whos.flatMap(({ group }) => group?.path ?? []);
  const who = GATHERED.test(textOf(subject)) ? say`the members of ${subject}` : subject;
  return sourced(say`${who} came from ${whence}`, ...words);
};
