import type { Members, Party, Scene } from "../../content/message";
import { joined, loose, mentioning, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topOf, type Who } from "../../reference/facts";
import { knows, meet } from "../../reference/memory";
import {
  areHeadsOnly,
  areItsMembers,
  calledLater,
  type DelegationFact,
  delegationsOf,
  isOnlyOne,
  leadersOf,
  leadMore,
  nameOf,
} from "../organizations/delegation-names";
import {
  areColleagues,
  areLedColleagues,
  areOfOthers,
  fitsBeforeCount,
  isCutShort,
  isOfDelegationOnly,
  isSmallGroup,
  onlyOther,
  othersOfParty,
} from "../people/party-companions";
import { laterName, peopleList, person } from "../people/people";
import { learners, participantsAt } from "../words/everybody";
import { enumeration } from "../words/grammar";
import { besideLeaders, inFrontOfNumber } from "./beside-leader";
import { countedGuests, countedMembers } from "./counted-members";
import { composedBehind, composedOf, composedWith, nameBehind } from "./delegation-composition";
import { guidesOf } from "./guides";
import { headAlone } from "./head-alone";
import { joiningAt } from "./joining";
import { ledApart } from "./led-apart";

/** The leading visitors: heads, or all where they are few, or the first named one. */
export const leadersOfParty = ({ facts }: Discourse, party: Party): Who[] => {
  const leaders = facts.whos(party.leaders);
  if (leaders.length > 0) return leaders;
  const all = facts.whos(party.people).filter((who) => !party.hostStaff.includes(who.key));
  if (all.length <= 2) return all;
  const named = all.filter((who) => !who.group);
  return (named.length > 0 ? named : all).slice(0, 1);
};

const size = (discourse: Discourse, delegation: DelegationFact): Phrase =>
  delegation.size === undefined
    ? countedMembers(discourse)
    : plain(`一行${delegation.size}人`, [`${delegation.path}.size`]);

/** Whether the leaders have companions, so that 一行 has a meaning. */
const hasOthers = (discourse: Discourse, party: Party): boolean =>
  party.delegations.length > 0 ||
  party.people.length > leadersOfParty(discourse, party).length ||
  isJoinedByUnnamed(discourse, party);

/** Whether only the leaders are named, and there are more people. */
const isJoinedByUnnamed = ({ facts, content }: Discourse, party: Party): boolean =>
  facts.people.length === party.people.length &&
  content.scenes.some(({ item }) => item.activity === "tour" && item.peopleOpen === true);

const absence = (who: Who): Phrase =>
  who.raw.presence === "absent" ? plain("（未出席）", [`${who.path}.presence`]) : plain("");

/** A delegation at its first mention: 郑州考察团, 甲率领的某某代表团一行8人, 甲一行8人. */
export const delegationFirst = (discourse: Discourse, delegation: DelegationFact): Phrase => {
  const name = nameOf(discourse, delegation);
  const heads = leadersOf(discourse, delegation);
  const led =
    heads.length > 0
      ? sourced(
          say`${peopleList(discourse, heads)}${heads[0] ? absence(heads[0]) : ""}`,
          delegation.head ? `${delegation.path}.head` : undefined,
        )
      : undefined;
  const many = size(discourse, delegation);
  if (name && led) return say`${led}率领的${nameBehind(name, heads)}${many}`;
  if (name) {
    const members = composedOf(discourse, delegation);
    // 由20名企业家组成的考察团: their number is that of the delegation.
    const counted = new RegExp(`(?<!\\d)${delegation.size}[名位人]`).test(textOf(members));
    const called = composedWith(members, name);
    return counted ? sourced(called, ...many.paths) : say`${called}${many}`;
  }
  if (!led) return say`代表团${many}`;
  return says(many) ? say`${led}${many}` : say`${led}一行`;
};

/** The parts of 甲率某某代表团一行8人, where a named delegation's heads are all there. */
export const delegationLed = (
  discourse: Discourse,
  delegation: DelegationFact,
): { heads: Phrase; name: Phrase } | undefined => {
  const name = nameOf(discourse, delegation);
  const heads = leadersOf(discourse, delegation);
  if (!name || heads.length === 0 || heads.some((who) => who.raw.presence === "absent")) return undefined;
  return {
    heads: sourced(peopleList(discourse, heads), delegation.head ? `${delegation.path}.head` : undefined),
    name: say`${composedBehind(delegation, discourse, nameBehind(name, heads))}${size(discourse, delegation)}`,
  };
};

/** Delegations of which something is known; a bare 代表团 only where it is the only one. */
const namedFirst = (names: readonly Phrase[]): readonly Phrase[] => {
  const known = names.filter((one) => textOf(one) !== "代表团");
  return known.length > 0 ? known : names;
};

/** Visitors of whom nobody is named; where nobody came on a visit, those who were there. */
const unnamed = (discourse: Discourse): Phrase => {
  const { content, facts } = discourse;
  const came = content.relations.visit && facts.people.some(({ side }) => side !== undefined);
  return plain(came ? "来访人员" : (learners(discourse) ?? "与会人员"));
};

/** The visitors as object of 接待、会见: 某某会长甲一行; and at their first mention elsewhere. */
export const partyObject = (discourse: Discourse, party: Party): Phrase => {
  const { facts, memory } = discourse;
  if (memory.party) return partyLater(discourse, party);
  memory.party = true;
  const delegations = delegationsOf(discourse, party);
  if (delegations.length > 0) {
    const inside = new Set(delegations.flatMap((one) => leadersOf(discourse, one)));
    const others = facts.whos(party.leaders).filter((who) => !inside.has(who) && !areItsMembers(who));
    const names = namedFirst(delegations.map((one) => delegationFirst(discourse, one)));
    const own = enumeration(
      names.filter((one, at, all) => all.findIndex((other) => textOf(other) === textOf(one)) === at),
    );
    return others.length > 0 ? say`${peopleList(discourse, others)}和${own}` : own;
  }
  const leaders = leadersOfParty(discourse, party);
  if (leaders.length === 0) {
    const company = facts.whos(party.hostStaff);
    return company.length > 0 ? peopleList(discourse, company) : unnamed(discourse);
  }
  // 一行 would be those of the last of several who met online, each at their own place.
  const apart = leaders.length > 1 && facts.record.online === "fully";
  const alone = apart || !hasOthers(discourse, party);
  const [only] = leaders;
  const counted = alone && !apart ? countedGuests(discourse, leaders.length) : undefined;
  if (counted) return say`${peopleList(discourse, leaders)}${counted}`;
  const along = leaders.length > 2 ? "等" : "一行"; // 一行 would be the party of the last of several.
  return say`${peopleList(discourse, leaders)}${alone || (leaders.length === 1 && only?.group) ? "" : along}`;
};

/** Colleagues who are named next to the leader, or who took part in an inspection beside the one who led it. */
const MAX_BESIDE = 2;

/** Key for a first sentence that names the inspector without the other participants. */
export const INSPECTS_ALONE = "inspects alone";

/** The visitors as subject: themselves, and the words for those they brought. */
interface Subject {
  readonly words: Phrase;
  /** Whether the words need a verb of motion after them: 率队, 一行8人. */
  readonly led: boolean;
}

/** The visitors as subject of the lead: 甲率队, 甲率国际合作处工作人员, 甲一行8人, 甲和乙, 郑州考察团. */
export const partySubject = (
  discourse: Discourse,
  party: Party,
  members: Members | undefined,
  taken: (message: Members) => void,
  more: boolean,
): Subject => {
  const { facts, memory } = discourse;
  memory.party = true;
  const delegations = delegationsOf(discourse, party);
  const [delegation] = delegations;
  const name = nameOf(discourse, delegation);
  const company = facts.whos(party.hostStaff);
  const ahead = company.filter((who) => who.has("head") || who.raw.onBehalfOf);
  if (ahead.length > 0 && (delegations.length > 0 || party.people.length > 0)) {
    const lead = peopleList(discourse, ahead);
    const verb = ahead.some((who) => who.has("head")) ? "带领" : "陪同";
    return { words: say`${lead}${verb}${partyObjectFresh(discourse, party)}`, led: true };
  }
  if (delegations.length > 1 || (delegation && name)) {
    if (delegations.length === 1 && delegation && name) {
      const own = delegationLed(discourse, delegation);
      if (own)
        return {
          words: isOfDelegationOnly(leadersOf(discourse, delegation))
            ? say`${own.name}在${own.heads}带领下`
            : say`${own.heads}率${own.name}`,
          led: true,
        };
      const guides = guidesOf(discourse, party, delegation);
      if (guides.length > 0)
        return {
          words: say`${peopleList(discourse, guides)}带领${delegationFirst(discourse, delegation)}`,
          led: true,
        };
    }
    return { words: ledApart(discourse, party) ?? partyObjectFresh(discourse, party), led: true };
  }
  const leaders = leadersOfParty(discourse, party);
  if (leaders.length === 0) return { words: partyObjectFresh(discourse, party), led: false };
  const brought = members ? facts.whos(members.people) : [];
  const many = delegation ? size(discourse, delegation) : plain("");
  const all = [...leaders, ...brought];
  const cut = isCutShort(all, delegation?.size);
  const rests = delegation?.head ? `${delegation.path}.head` : undefined;
  const colleagues = members && leaders.length === 1 && leaders[0] && areColleagues(leaders[0], brought);
  // 市长甲调研……，副市长乙、丙参加: one person inspects, with others taking part.
  const apart = facts.record.kind === "inspection" && !says(many) && brought.every((who) => !who.group);
  const beside = leaders.length === 1 && brought.length > 0 && brought.length <= MAX_BESIDE;
  if ((colleagues || beside) && members && apart && leaders[0]?.has("head")) {
    memory.marks.add(INSPECTS_ALONE);
    return { words: sourced(peopleList(discourse, leaders), rests), led: false };
  }
  const [leader, ...others] = leaders;
  if (
    members &&
    !members.open &&
    leader?.name &&
    others.length === 0 &&
    brought.length > MAX_BESIDE &&
    areLedColleagues(leader, brought)
  ) {
    taken(members);
    const head = sourced(say`${peopleList(discourse, leaders)}${absence(leader)}`, rests);
    const rest = othersOfParty(discourse, party, [leader, ...brought], delegation?.size);
    return { words: say`${head}率${peopleList(discourse, brought)}${rest}${many}`, led: true };
  }
  if (colleagues && !members.open) {
    taken(members);
    const along = says(many) || brought.some((who) => who.group) ? many : "一行";
    return { words: say`${inFrontOfNumber(peopleList(discourse, all, cut), cut)}${along}`, led: false };
  }
  const few =
    brought.length > 0 &&
    brought.length <= 2 &&
    brought.every((who) => !who.group && who.posts.length <= 1) &&
    leaders.length === 1;
  const fits = !says(many) || fitsBeforeCount(brought, leaders[0]);
  if (members && few && fits && brought.length === 2 && leaders[0]?.raw.presence !== "absent") {
    taken(members);
    const list = peopleList(discourse, all, cut || (members.open && !says(many)));
    return { words: say`${sourced(inFrontOfNumber(list, cut), rests)}${many}`, led: false };
  }
  const front = sourced(
    say`${peopleList(discourse, leaders)}${leaders[0] ? absence(leaders[0]) : ""}`,
    rests,
  );
  if (members && fits && isSmallGroup(brought, leaders[0]) && leaders.every((who) => !who.group)) {
    taken(members);
    const led = !areOfOthers(leaders, brought);
    return { words: say`${front}${led ? "率" : "以及"}${peopleList(discourse, brought)}${many}`, led };
  }
  if (members && few && (fits || brought.length === 1)) {
    taken(members);
    const open = members.open && !says(many);
    const both = besideLeaders(discourse, front, [leaders, brought], delegation?.size, open);
    return { words: say`${both}${many}`, led: false };
  }
  const other = members ? undefined : onlyOther(discourse, party, leaders);
  if (other)
    return {
      words: say`${besideLeaders(discourse, front, [leaders, [other]], delegation?.size)}${many}`,
      led: false,
    };
  if (says(many)) return { words: say`${front}${many}`, led: false };
  const group = leaders.length === 1 && leaders[0]?.group;
  if (!hasOthers(discourse, party) || group) return { words: front, led: false };
  const heads = leaders.every(
    (who) => who.has("head") || facts.delegations.some((one) => one.head === who.key),
  );
  return more && heads
    ? { words: say`${front}${leaders.length > 1 ? "带队" : "率队"}`, led: true }
    : { words: say`${front}一行`, led: false };
};

const partyObjectFresh = (discourse: Discourse, party: Party): Phrase => {
  discourse.memory.party = false;
  return partyObject(discourse, party);
};

/** Whether these only accompany others, of whom nobody can be named in this language. */
export const onlyAccompany = (leaders: readonly Who[]): boolean =>
  leaders.length > 0 && leaders.every((who) => who.has("escort") && !who.has("head"));

/** 代表团 for several delegations; 学员 or 来宾 for several classes or teams, of which none is a 团. */
const nounOfAll = ({ facts }: Discourse, delegations: readonly DelegationFact[]): string => {
  const names = delegations.map((one) => facts.said(one.name, "")?.text ?? "");
  if (names.length < 2 || !names.every((name) => /[班队组]$/u.test(name))) return "代表团";
  return names.every((name) => name.endsWith("班")) ? "学员" : "来宾";
};

/** The visitors, once they are mentioned: 甲一行, 考察团, or the one person's name. */
export const partyLater = (discourse: Discourse, party: Party): Phrase => {
  const delegations = delegationsOf(discourse, party);
  const [only] = delegations;
  const name = nameOf(discourse, only);
  if (delegations.length === 1 && only && name) return plain(calledLater(name.text), [name.path]);
  const leaders = leadersOfParty(discourse, party).filter((who) => who.raw.presence !== "absent");
  const [first, second] = leaders;
  if (!first || leaders.length > 3 || onlyAccompany(leaders))
    return delegations.length > 0 ? plain(nounOfAll(discourse, delegations)) : unnamed(discourse);
  if (second && first.group && leaders.every((who) => who.group?.text === first.group?.text))
    return sourced(person(discourse, first), ...leaders.map((who) => `${who.path}.group`));
  if (leaders.some((who) => !knows(discourse.memory, who)))
    return say`${peopleList(discourse, leaders)}${hasOthers(discourse, party) && !first.group ? "一行" : ""}`;
  const names = joined(
    leaders.map((who) => (who.name || who.group ? later(discourse, who) : laterName(discourse, who))),
    "、",
  );
  if (!hasOthers(discourse, party) || (!second && first.group)) return names;
  // Once the leaders of one party are known, the first of them represents all.
  const one = leaders.every((who) => isLedBy(first, who) && !who.group);
  return say`${one ? later(discourse, first) : names}一行`;
};

/** Whether the first of several leaders represents another of one delegation or organization. */
const isLedBy = (first: Who, who: Who): boolean =>
  who.raw.delegation === first.raw.delegation &&
  (first.raw.delegation !== undefined ||
    who.posts.length === 0 ||
    who.posts.some(
      ({ org }) => org && first.posts.some((post) => post.org && topOf(post.org).org === topOf(org).org),
    ));

const later = (discourse: Discourse, who: Who): Phrase =>
  who.group ? person(discourse, who) : laterName(discourse, who);

/** The key for the visitors as a mention: that of the only one, otherwise one key for all. */
const partyKey = ({ facts }: Discourse, party: Party): string => {
  const [one, ...more] = facts.whos(party.people).filter((who) => !party.hostStaff.includes(who.key));
  return one && more.length === 0 && party.delegations.length === 0 ? one.key : "visitors";
};

/** Nobody represents the head of another delegation. */
const isOfDelegation = (who: Who, head: Who): boolean =>
  !who.raw.delegation || !head.raw.delegation || who.raw.delegation === head.raw.delegation;

/** The visitors of a scene: all of them, the head of some of them with 一行, or individually. */
export const visitorsOf = (discourse: Discourse, scene: Scene): Phrase => {
  const whole = scene.whole || scene.visitors.length === 0 || areHeadsOnly(discourse, scene);
  const key = whole ? partyKey(discourse, discourse.content.relations.party) : scene.visitors.join("+");
  return mentioning(visitorsAt(discourse, scene), key);
};

const visitorsAt = (discourse: Discourse, scene: Scene): Phrase => {
  const { facts, content, memory } = discourse;
  const { party } = content.relations;
  const rests = scene.listed ? `${scene.path}.people` : undefined;
  const participants = scene.visitors.length === 0 ? participantsAt(discourse, scene) : undefined;
  if (participants) return sourced(peopleList(discourse, [participants]), rests);
  const alone = scene.told === "main" ? undefined : headAlone(discourse, scene);
  if (alone) return sourced(peopleList(discourse, [alone]), rests);
  if (scene.whole || scene.visitors.length === 0)
    return sourced(memory.party ? partyLater(discourse, party) : partyObject(discourse, party), rests);
  const there = facts.whos(scene.visitors).filter((who) => !party.hostStaff.includes(who.key));
  const heads = there.filter((who) =>
    scene.item.people?.some((one) => one.key === who.key && one.as === "head"),
  );
  const leaders = heads.length > 0 ? heads : there.filter((who) => party.leaders.includes(who.key));
  const [only] = leaders;
  const joining = joiningAt(discourse, scene);
  const others = there.filter((who) => !leaders.includes(who) && !joining.includes(who));
  const named = facts.delegations.filter(
    (one) =>
      (party.delegations.includes(one.key) || isOnlyOne(discourse, one, there)) &&
      facts.said(one.name, "") !== undefined &&
      there.length > 0 &&
      there.every((who) => who.raw.delegation === one.key),
  );
  const [own] = named;
  if (own && named.length === 1 && there.length > 1) {
    const name = facts.said(own.name, `${own.path}.name`);
    for (const who of there) if (who.group) meet(memory, who);
    if (name)
      return sourced(
        plain(
          facts.delegations.length === 1 || party.delegations.length === 1
            ? calledLater(name.text)
            : name.text,
          [name.path],
        ),
        rests,
      );
  }
  if (
    leaders.length === 1 &&
    only &&
    others.length > 0 &&
    others.every((who) => knows(memory, who) && isOfDelegation(who, only))
  )
    return sourced(say`${only.group ? person(discourse, only) : peopleList(discourse, [only])}一行`, rests);
  if (there.length === 0 || areHeadsOnly(discourse, scene))
    return sourced(partyLater(discourse, party), rests);
  const more = scene.item.peopleOpen || leadMore(discourse, heads);
  if (leaders.length > 0 && others.length === 0 && more && there.every((who) => !who.group))
    return sourced(say`${peopleList(discourse, leaders)}一行`, rests, `${scene.path}.peopleOpen`);
  return sourced(loose(peopleList(discourse, there)), rests);
};
