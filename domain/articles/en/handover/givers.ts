import { OPEN, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";
import { laterName } from "../people/person-names";
import { ofMembers } from "../words/member-counts";

/** ", leading a nine-member delegation,": the delegation without a name of the one who gives. */
export const leading = ({ facts, memory, content }: Discourse, givers: readonly Who[]): Phrase => {
  const [only, ...more] = givers;
  const own = facts.delegations.find((one) => one.head === only?.key);
  if (!only || more.length > 0 || !own?.size || facts.said(own.name, "")) return plain("");
  if (content.relations.party.delegations.includes(own.key) || memory.marks.has(`delegation ${own.key}`))
    return plain("");
  memory.marks.add(`delegation ${own.key}`);
  const size = plain(ofMembers(own.size), [`${own.path}.size`]);
  return sourced(say`, leading ${size} delegation${OPEN}`, `${own.path}.head`);
};

/** The first organization of people who all have it. */
export const commonOrganization = (whos: readonly Who[]): OrgRef | undefined => {
  const refs = whos.map((who) => who.posts[0]?.org ?? who.of[0]);
  const [first] = refs;
  return first && refs.every((ref) => ref?.org === first.org) ? first : undefined;
};

/** The givers' organization, where the title of the record says that it gave. */
export const donorOf = ({ facts }: Discourse, givers: readonly Who[]): OrgRef | undefined => {
  const ref = commonOrganization(givers);
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const called = [ref?.name.text, ref?.org.short?.text].filter((name) => name !== undefined);
  return called.some((name) => title.startsWith(name) || title.startsWith(`The ${name}`)) ? ref : undefined;
};

/** "Lee was accompanied by clerks of Reedham": members of the delegation whose leader the text has named, rather than others there. */
export const broughtBy = (discourse: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const { facts, memory } = discourse;
  const [one] = whos;
  const own = facts.delegations.find(({ key }) => key === one?.raw.delegation);
  const head = facts.who(own?.head);
  const came = whos.every((who) => who !== head && who.raw.delegation === own?.key);
  if (!own || !head?.name || !knows(memory, head) || !came) return undefined;
  return say`${laterName(discourse, head)} was accompanied by ${peopleList(discourse, whos)}`;
};
