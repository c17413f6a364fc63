import type { Members, Party } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { delegationsOf, leadersOf } from "../organizations/delegation-names";
import { peopleList } from "../people/people";

/** What each of several leaders calls the organization that they lead: 本会, 本校. */
const OWN = /[会校院馆团]$/;

/**
 * 甲会会长乙、丙会会长丁分别率本会理事: the heads of several delegations without a name, each of whom came with a group of the same words from the own
 * organization and nobody else.
 */
export const ledApart = (discourse: Discourse, party: Party): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const delegations = delegationsOf(discourse, party);
  const inside = new Set(delegations.map(({ key }) => key));
  if (delegations.length < 2 || party.people.some((key) => !inside.has(facts.who(key)?.raw.delegation ?? "")))
    return undefined;
  const led = delegations.flatMap((one): { head: Who; group: Who; end: string }[] => {
    const [head, ...heads] = leadersOf(discourse, one);
    const others = facts.people.filter(
      (who) => who.present && who.raw.delegation === one.key && who !== head,
    );
    const [group, ...more] = others;
    const org = head?.posts[0]?.org;
    const end = OWN.exec(org?.name.text ?? "")?.[0];
    const plainly = facts.said(one.name, "") === undefined && one.size === undefined;
    if (!head?.name || heads.length > 0 || !group?.group || more.length > 0 || !org || !end || !plainly)
      return [];
    return group.of.length === 1 && group.of[0]?.org === org.org && !knows(memory, group)
      ? [{ head, group, end }]
      : [];
  });
  const [first] = led;
  const words = first?.group.group;
  const same = led.every(({ group, end }) => group.group?.text === words?.text && end === first?.end);
  if (!first || !words || led.length !== delegations.length || !same) return undefined;
  const heads = peopleList(
    discourse,
    led.map(({ head }) => head),
  );
  for (const { group } of led) meet(memory, group);
  for (const one of content.messages)
    if (one.type === "members" && isOf(one, led)) memory.realized.add(one.id);
  const paths = led.flatMap(({ group }) => [group.group?.path, group.of[0]?.name.path]);
  const own = sourced(plain(`本${first.end}${words.text}`), ...paths);
  return sourced(
    say`${heads}分别率${own}`,
    ...delegations.flatMap(({ head, path }) => (head ? [`${path}.head`] : [])),
  );
};

const isOf = ({ people, open }: Members, led: readonly { group: Who }[]): boolean =>
  !open && people.every((key) => led.some(({ group }) => group.key === key));
