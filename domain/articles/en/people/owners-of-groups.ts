import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef, Who } from "../../reference/facts";
import { organizationNames } from "../organizations/organizations";

/** "representatives of mills": a group whose words name the kind of its organizations, which are examples. */
const OF_KIND =
  / of (?:\p{L}+ ){0,5}(?:institutions|universities|schools|companies|enterprises|organi[sz]ations|associations|agencies|departments|chambers|embassies|banks|hospitals|ministries)$/u;

const saysOwner = (group: Who["group"], { name, org }: OrgRef): boolean =>
  [name.text, org.short?.text].some(
    (one) => one !== undefined && [` of ${one}`, ` of the ${one}`].some((end) => group?.text.endsWith(end)),
  );

/** " of A, B and others" behind a group, " including A" behind one that names their kind: `noun`, what the others are. */
export const ownersOf = (discourse: Discourse, { group, of, raw }: Who, noun: string | undefined): Phrase => {
  if (of.length === 0) return plain("");
  const [only, ...more] = of;
  // "staff of Lake Mills", of Lake Mills: the group's own words say it.
  if (
    only &&
    more.length === 0 &&
    / of \p{Lu}| of the \p{Lu}/u.test(group?.text ?? "") &&
    saysOwner(group, only)
  ) {
    discourse.memory.orgs.add(only.org);
    return plain("", [only.name.path]);
  }
  if (raw.ofOpen && OF_KIND.test(group?.text ?? ""))
    return say` including ${organizationNames(discourse, of)}`;
  const open = raw.ofOpen ? (noun ? `other ${noun}` : "others") : undefined;
  return say` of ${organizationNames(discourse, of, open)}`;
};

/** "LU" of the group "Lake University": an organization entered as a group, which the text has introduced with a short form. */
export const organizationOfGroup = ({ facts, memory }: Discourse, { group }: Who): OrgRef | undefined => {
  if (!group || !/^(?:the )?\p{Lu}/u.test(group.text)) return undefined;
  const name = group.text.replace(/^the /i, "");
  const org = facts.allOrgs().find((one) => one.name.text === name && one.short && memory.orgs.has(one));
  return org && { org, name: org.name, path: org.name.path };
};

/** Whether a group is all of its delegation except those who lead the visitors. */
export const isOnlyBesideLeaders = ({ facts, content }: Discourse, who: Who): boolean => {
  const { leaders } = content.relations.party;
  const others = facts.people.filter(
    (one) => one !== who && one.raw.delegation === who.raw.delegation && !leaders.includes(one.key),
  );
  return leaders.length > 0 && others.length === 0;
};

/** "nine members, among them the president,": a noun with examples. */
const WITH_EXAMPLES = /^([^,;]+)(, (?:among them|including|such as) [^;]*[^,;\s]),?$/u;
/** "bakers and sailors, 30 in all": the number of a group. */
const IN_ALL = /^(.+?)(, [^,;]+ (?:in all|in total|altogether))$/u;

/** A group, and its examples or its number, which come behind its organization. */
export const withMore = (group: string): RegExpExecArray | null =>
  WITH_EXAMPLES.exec(group) ?? IN_ALL.exec(group);
