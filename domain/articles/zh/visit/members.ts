import { type Line, line } from "../../compose";
import { isDelegationItself } from "../../content/composition";
import type { Accompany, Members } from "../../content/message";
import { maybe, type Phrase, partOf, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import { KIN_NOUN } from "../../structure/relatives";
import { besideLeaders } from "../attendance/beside-leader";
import { givesLater } from "../attendance/delegation-giving";
import { joiningAt } from "../attendance/joining";
import { attending } from "../attendance/opens-course";
import { delegationFirst, partyLater } from "../attendance/party";
import { attended } from "../event/event";
import { callByTitle } from "../event/meeting-by-title";
import { isReceivedFirst } from "../items/received";
import { type DelegationFact, leadersOf } from "../organizations/delegation-names";
import { organizationNames } from "../organizations/organizations";
import { areTheDelegation, comeByName, listedApart } from "../people/delegation-itself";
import { peopleList } from "../people/people";
import { wentAlong } from "./going-along";

/** All members of a delegation some of whom are listed, but those whom the text has named, and relatives, who stay with whom they came with: later speakers belong to it like the others. */
const withLaterActors = (
  discourse: Discourse,
  delegation: string | undefined,
  listed: readonly Who[],
): readonly Who[] => {
  const { facts, memory } = discourse;
  const head = facts.delegations.find(({ key }) => key === delegation)?.head;
  const joining = discourse.content.scenes.flatMap((scene) => joiningAt(discourse, scene));
  const own = facts.people.filter(
    (who) =>
      who.present &&
      who.raw.delegation === delegation &&
      who.key !== head &&
      !who.has("head") &&
      !knows(memory, who) &&
      !isDelegationItself(facts.record, who.key) &&
      !areTheDelegation(discourse, who) &&
      !KIN_NOUN.test(who.group?.text ?? "") &&
      !listedApart(discourse, who) &&
      !joining.includes(who),
  );
  return delegation !== undefined && listed.length > 0 && listed.every((who) => own.includes(who))
    ? own
    : listed;
};

/** All of the only delegation, if it has no leader: later speakers belong to it like the others. */
const membersListed = (
  discourse: Discourse,
  message: Members,
  more: readonly Members[],
  fresh: readonly Who[],
): readonly Who[] => {
  const { facts, content, memory } = discourse;
  const own = facts.people.filter(
    (who) =>
      who.present && who.raw.delegation === message.delegation && !isDelegationItself(facts.record, who.key),
  );
  const delegation = facts.delegations.find(({ key, name }) => key === message.delegation && name);
  const late = isLate(discourse) || content.messages.some((one) => one.type === "meet");
  const led = delegation?.head !== undefined || own.some((who) => who.has("head"));
  const only = content.relations.party.delegations.length === 1 && more.length === 0;
  const all = fresh.every((who) => own.includes(who)) && !own.some((who) => knows(memory, who));
  if (only && delegation && !led && !late && all) return own;
  return more.length === 0 ? withLaterActors(discourse, message.delegation, fresh) : fresh;
};

/** 监事长甲，副会长乙随行。 代表团成员包括…… */
const membersLine = (
  discourse: Discourse,
  message: Members,
  more: readonly Members[] = [],
): Line | undefined => {
  const { facts, content } = discourse;
  const all = [message, ...more];
  const listed = facts.whos(all.flatMap((one) => one.people));
  const came = listed.filter((who) => !listedApart(discourse, who));
  if (came.length === 0 && listed.length > 0) return undefined;
  const open = all.some((one) => one.open) || facts.isPartial(listed);
  const later = content.scenes.flatMap((scene) => joiningAt(discourse, scene));
  const themselves = came.filter((who) => areTheDelegation(discourse, who));
  for (const who of themselves) meet(discourse.memory, who);
  const people = came.filter((who) => !later.includes(who) && !themselves.includes(who));
  if (themselves.length > 0 && people.length === 0) return undefined;
  if (people.length === 0 && later.length > 0) return undefined;
  const fresh = people.filter((who) => !knows(discourse.memory, who));
  if (fresh.length === 0 && discourse.memory.party && people.length > 0) return undefined;
  for (const who of facts.people)
    if (who.raw.delegation === message.delegation && isDelegationItself(facts.record, who.key))
      meet(discourse.memory, who);
  const [only, ...others] = fresh;
  // 代表团成员来自甲团、乙团等, not 甲团、乙团等成员同行: they are the delegation.
  if (only && others.length === 0 && hasDelegation(discourse) && areMembers(only)) {
    meet(discourse.memory, only);
    const of = organizationNames(discourse, only.of, only.raw.ofOpen === true);
    const paths = [only.group?.path, only.raw.ofOpen ? `${only.path}.ofOpen` : undefined];
    const whole = sourced(say`成员来自${of}`, ...paths, open ? "participantsOpen" : undefined);
    return line(message.id, say`${partyLater(discourse, content.relations.party)}${whole}`);
  }
  const list = sourced(
    peopleList(discourse, membersListed(discourse, message, more, fresh.length > 0 ? fresh : people), open),
    open ? "participantsOpen" : undefined,
  );
  const delegation = facts.delegations.find((one) => one.key === message.delegation);
  const name = delegation && facts.said(delegation.name, `${delegation.path}.name`);
  const several = content.relations.party.delegations.length > 1;
  // 来宾包括甲、乙，以及某市代表团: a delegation is not a member of another.
  if (name && !several && more.length === 0 && fresh.some(({ group }) => /代表团$/.test(group?.text ?? "")))
    return line(message.id, say`来宾包括${list}`);
  if (message.whole && more.length === 0) {
    const [only, ...others] = content.relations.party.delegations;
    const known = name && discourse.memory.party && only === message.delegation && others.length === 0;
    const called = known ? partyLater(discourse, content.relations.party) : name && phrase(name);
    return line(message.id, say`${called ?? "代表团"}成员包括${list}`);
  }
  if (isReceivedFirst(discourse) && name && more.length === 0 && !several)
    return line(message.id, say`${partyLater(discourse, content.relations.party)}成员包括${list}`);
  const led =
    delegation !== undefined &&
    facts.people.some(
      (who) =>
        who.present &&
        (who.key === delegation.head || (who.raw.delegation === delegation.key && who.has("head"))),
    );
  if (several && name && more.length === 0)
    return line(message.id, say`${phrase(name)}成员${led ? "还有" : "包括"}${list}`);
  const long = textOf(list).length > 120;
  const met = content.messages.find((one) => one.type === "meet");
  // 90余名考察团成员 are the delegation's own members, not additional people.
  const counted = /^(.*团)成员$/.exec(facts.said(facts.record.attendance?.of, "")?.text ?? "")?.[1];
  if (met && counted && name?.text.endsWith(counted) && !several && more.length === 0)
    return line(message.id, say`${partyLater(discourse, content.relations.party)}成员包括${list}`);
  if (met) {
    const along = callByTitle(discourse, met) || (led && areHostsListed(discourse));
    return line(message.id, say`${list}${along ? "同行" : `参加${attended(discourse)}`}`);
  }
  // Members of a delegation without a head are all of it, not companions.
  if (!several && name && more.length === 0 && !led && !isLate(discourse))
    return line(message.id, say`${partyLater(discourse, content.relations.party)}成员包括${list}`);
  if (long) return line(message.id, say`同行的还有${list}`);
  const accompanied = message.delegation === undefined ? accompanyOf(discourse, message) : undefined;
  if (accompanied) {
    discourse.memory.realized.add(accompanied.id);
    return line(message.id, say`${list}陪同`);
  }
  if (message.delegation === undefined && !hasDelegation(discourse))
    return line(message.id, isLate(discourse) ? say`同行的还有${list}` : say`${list}一同参加`);
  if (isLate(discourse))
    return line(
      message.id,
      areExplained(discourse, people) ? say`同来的还有${list}` : say`${list}${wentAlong(discourse, true)}`,
    );
  const organizations = people.every(
    ({ group }) => /团$/.test(group?.text ?? "") || OFFICE.test(group?.text ?? ""),
  );
  return line(
    message.id,
    say`${list}${organizations || people.some(comeByName) ? "一同前往" : wentAlong(discourse)}`,
  );
};

/** Members of several groups, of whom nothing else is known. */
const areMembers = ({ group, of, functions }: Who): boolean =>
  /^(?:成员|团员)$/.test(group?.text ?? "") && of.length > 1 && functions.length === 0;

/** Whether people of the hosts took part in a meeting: companions of the guests in the same list would seem to be the hosts'. */
const areHostsListed = ({ content }: Discourse): boolean =>
  content.messages.some((one) => one.type === "present" && one.side === "host" && one.people.length > 0);

/** A group that is an organization, which goes along with nobody. */
const OFFICE = /(?:办事处|管理处|委员会|管委会|事务组|局|厅|中心|公司|商会|协会|学会)$/;

/** Whether a delegation is the class or camp that the event is named after, with as many people, and its head speaks there. */
const isEventItself = ({ facts, content }: Discourse, { name, size, head }: DelegationFact): boolean => {
  const { officialName, attendance } = facts.record;
  const called = facts.said(name, "")?.text;
  const same = called !== undefined && called === facts.said(officialName, "")?.text;
  const speaks = content.messages.some(
    (one) =>
      one.type === "speech" && !one.bare && one.by !== "all" && head !== undefined && one.by.includes(head),
  );
  return same && speaks && (size === undefined || size === attendance?.count);
};

/** 甲率乙医院专家一行11人: the group that came with the only named member of a delegation without a name, who leads it. */
const withUnnamed = (discourse: Discourse, delegation: DelegationFact, party: Phrase): Phrase => {
  const { facts, memory } = discourse;
  const own = facts.people.filter((who) => who.present && who.raw.delegation === delegation.key);
  const groups = own.filter((who) => who.group && !knows(memory, who));
  const [only, ...more] = groups;
  const text = textOf(party);
  const at = text.search(/一行\d+人$/);
  const plainly =
    only?.of.length === 1 &&
    more.length === 0 &&
    own.length === 2 &&
    own.some(({ key }) => key === delegation.head);
  if (!only || !plainly || facts.said(delegation.name, "") || at < 1) return party;
  return say`${partOf(party, 0, at)}率${peopleList(discourse, [only])}${partOf(party, at, text.length)}`;
};

/** 甲和某公司董事长乙一行10人: the only named companion of the head of a delegation without a name. */
const withCompanion = (
  discourse: Discourse,
  delegation: DelegationFact,
  party: Phrase,
  others: readonly Who[],
): Phrase | undefined => {
  const [only, ...more] = others;
  const at = textOf(party).search(/一行\d+人$/);
  const named = discourse.facts.said(delegation.name, "") !== undefined;
  if (!only?.name || more.length > 0 || named || at < 1 || /[，和率]/.test(textOf(party))) return undefined;
  const heads = leadersOf(discourse, delegation);
  const both = besideLeaders(discourse, partOf(party, 0, at), [heads, [only]], delegation.size);
  return say`${both}${partOf(party, at, textOf(party).length)}`;
};

/** Whether somebody is named as a witness of what was signed, before whom it would be odd to say that they attended. */
const witnesses = ({ content }: Discourse, key: string | undefined): boolean =>
  key !== undefined && content.messages.some((one) => one.type === "witnesses" && one.people.includes(key));

/** 某市代表团团长甲率团: the head of a delegation whose only post is to lead it, which has its name. */
const ledByPost = (discourse: Discourse, delegation: DelegationFact): Phrase | undefined => {
  const { facts } = discourse;
  const head = facts.who(delegation.head);
  const name = facts.said(delegation.name, `${delegation.path}.name`);
  const [post, ...more] = head?.posts ?? [];
  const plainly = more.length === 0 && head?.functions.length === 0 && delegation.size === undefined;
  if (!head?.present || !name || !plainly || post?.org?.name.text !== name.text) return undefined;
  return sourced(say`${peopleList(discourse, [head])}率团`, `${delegation.path}.head`, name.path);
};

/** Whether the title, with which the text begins, says that a delegation took part: 云雀市代表团参加湖滨博览会. */
const isStatedByTitle = ({ facts, memory }: Discourse, delegation: DelegationFact): boolean => {
  const name = facts.said(delegation.name, "")?.text;
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const own = name !== undefined && title.startsWith(name) && memory.marks.has("event named");
  return own && /^[^，。；]{0,10}(?:参加|出席)/u.test(title.slice(name.length));
};

/** Members of a delegation without a name who attend, as its head has been named before. */
const FEW_MEMBERS = 5;

/** 某某代表团一行12人参加，成员包括……: a delegation that does not belong to the visitors; undefined if only its members are known. */
const otherDelegation = (
  discourse: Discourse,
  message: Members,
  delegation: DelegationFact,
): Line | undefined => {
  const { facts } = discourse;
  const leading = (who: Who): boolean => who.key === delegation.head || who.has("head");
  const themselves = facts.whos(message.people).filter((who) => areTheDelegation(discourse, who));
  for (const who of themselves) meet(discourse.memory, who);
  const whos = facts.whos(message.people).filter((who) => !leading(who) && !themselves.includes(who));
  const named = facts.said(delegation.name, "") !== undefined || delegation.size !== undefined;
  if (!named && facts.whos(message.people).length === 0 && !delegation.head) return undefined;
  if (!named && whos.length === 0 && witnesses(discourse, delegation.head)) return undefined;
  if (whos.length === 0 && isEventItself(discourse, delegation)) return undefined;
  if (!message.open && givesLater(discourse, delegation)) return undefined;
  // The head is named before, or was not there.
  const headKnown = facts
    .whos([delegation.head ?? ""])
    .some((who) => !who.present || knows(discourse.memory, who));
  const party =
    ledByPost(discourse, delegation) ??
    withUnnamed(discourse, delegation, delegationFirst(discourse, delegation));
  const others = withLaterActors(
    discourse,
    delegation.key,
    whos.filter((who) => !who.group || !knows(discourse.memory, who)),
  );
  // 甲、乙参加仪式: behind the head, who has signed, an unnamed delegation is only its other members.
  if (!named && headKnown && !message.open && others.length > 0 && others.length <= FEW_MEMBERS)
    return line(
      message.id,
      say`${peopleList(discourse, others)}${attending(discourse, facts.whos(message.people))}`,
    );
  const both = message.open ? undefined : withCompanion(discourse, delegation, party, others);
  if (both) return line(message.id, say`${both}${attending(discourse, facts.whos(message.people))}`);
  const members = others.length > 0 ? say`成员包括${peopleList(discourse, others, message.open)}` : plain("");
  const stated = says(members) && isStatedByTitle(discourse, delegation);
  return line(
    message.id,
    sourced(
      stated
        ? say`${party}${members}`
        : say`${party}${attending(discourse, facts.whos(message.people))}${maybe`，${members}`}`,
      message.open ? "participantsOpen" : undefined,
    ),
  );
};

/** Members of the visitors in one sentence, other delegations in one each. */
export const membersLines = (discourse: Discourse, all: readonly Members[]): Line[] => {
  const { facts, content } = discourse;
  // A sentence that begins with offices names their city or county again.
  if (facts.whos(all[0]?.people)[0]?.group) discourse.memory.region = undefined;
  const other = (one: Members): DelegationFact | undefined =>
    content.relations.party.delegations.includes(one.delegation ?? "")
      ? undefined
      : facts.delegations.find((delegation) => delegation.key === one.delegation);
  const [first, ...more] = all.filter((one) => !other(one) && facts.whos(one.people).length > 0);
  const ownLine = first && membersLine(discourse, first, more);
  const own = ownLine ? [ownLine] : [];
  const others = all.flatMap((one) => {
    const delegation = other(one);
    return delegation ? (otherDelegation(discourse, one, delegation) ?? []) : [];
  });
  return [...own, ...others];
};

/** Whether other sentences follow the visitors' arrival, so that their companions are named later. */
const isLate = ({ content, memory }: Discourse): boolean =>
  content.messages.some(
    (one) => (one.type === "speech" || one.type === "tour") && memory.realized.has(one.id),
  );

/** 甲、乙等陪同, for 甲、乙等一同参加，并陪同: the message of the escorts, where these are all of them. */
const accompanyOf = ({ content, memory }: Discourse, { people }: Members): Accompany | undefined =>
  content.messages.find(
    (one): one is Accompany =>
      one.type === "accompany" &&
      !memory.realized.has(one.id) &&
      one.people.length === people.length &&
      one.people.every((key) => people.includes(key)),
  );

const hasDelegation = ({ content }: Discourse): boolean => content.relations.party.delegations.length > 0;

/** Whether the context says of some of these the purpose of each: 安例此行来学习……. */
const areExplained = ({ facts }: Discourse, people: readonly Who[]): boolean =>
  facts
    .list(facts.record.background, "background")
    .some(({ text }) => people.some(({ name }) => name !== undefined && text.startsWith(name.text)));
