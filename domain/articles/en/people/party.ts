import type { Party, PersonKey, Scene } from "../../content/message";
import { areAllHeads } from "../../content/named";
import { loose, mentioning, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { endsInPlace } from "../organizations/ends-in-place";
import { organizationName } from "../organizations/organizations";
import { andList, indefinite, isPlural, number, theName } from "../words/grammar";
import { articleOfCount } from "../words/member-counts";
import { frontOfName } from "../words/org-nouns";
import { bothGuests } from "./both-guests";
import { bothVisitors } from "./both-visitors";
import { withCountryOfTitle } from "./country-of-title";
import { leadersFunctions } from "./day-roles";
import { absence, leadersOf } from "./delegation-leaders";
import { DELEGATION_NOUN, nounOfDelegation } from "./delegation-noun";
import { madeUpOf, withCountOfName } from "./delegation-of-groups";
import { delegationFromPlace, delegationOfGroup } from "./delegation-size";
import { delegationsTogether, ledByEquals } from "./delegations-alike";
import { onlyMembers } from "./groups";
import { areItsGroups, listWithoutOther } from "./groups-of-delegation";
import { isWithoutMembers } from "./led-members";
import { ledByOne, openCompanionsPath, othersWith } from "./open-companions";
import {
  cityOfNamed,
  delegationOfOrgan,
  isPossessive,
  ofTheCity,
  organizationOfName,
  shownOrganization,
} from "./organization-of-delegation";
import { alongAt, withThose } from "./outside-delegation";
import { areMany, peopleList } from "./people";
import { laterName } from "./person-names";
import { unnamedDelegation } from "./unnamed-delegation";
import { visitorsByTitle } from "./visitors-by-title";

/** Words for an agent, and whether the verb is plural. */
export interface Actor {
  readonly words: Phrase;
  readonly many: boolean;
}

type DelegationFact = Facts["delegations"][number];

/** Marks the visitors as a whole in `memory.subject`. */
export const PARTY = "@party";

export const delegationsOf = (discourse: Discourse, party: Party): DelegationFact[] =>
  discourse.facts.delegations.filter((one) => party.delegations.includes(one.key));

/** "largest British delegation": what there is only one of. */
const SUPERLATIVE =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|only|final|same|\p{Ll}+est|most|official)\b/u;

/** ", part of Wageningen University": what the delegation's name does not say about its members' organization. */
const shownMembers = (discourse: Discourse, delegation: DelegationFact, name: string): Phrase => {
  const { facts, memory } = discourse;
  const groups = facts.people.filter((who) => who.group && who.raw.delegation === delegation.key);
  const [group] = groups.filter(
    (who) => who.of.length === 1 && who.of.every((ref) => name.includes(ref.name.text)),
  );
  const [ref] = group?.of ?? [];
  const called = group?.group?.text ?? "";
  const members = /^(?:delegation )?members\b/i.test(called) || name.includes(called);
  if (!group || !ref || !(members || groups.length === 1)) return plain("");
  memory.orgs.add(ref.org);
  memory.marks.add(`shown ${group.path}`);
  const { parent } = ref.org;
  const shown =
    parent && !memory.orgs.has(parent.org) && !name.includes(parent.org.name.text)
      ? say`, part of ${organizationName(discourse, parent)}`
      : plain("");
  return sourced(shown, ref.name.path);
};

/** "the two-member delegation of X, led by Y": a delegation at its first mention; `withoutHead`: without its leader. */
export const delegationFirst = (
  discourse: Discourse,
  delegation: DelegationFact,
  withoutHead = false,
): Phrase => {
  const { facts } = discourse;
  const name = withCountryOfTitle(discourse, facts.said(delegation.name, `${delegation.path}.name`));
  const size =
    delegation.size === undefined
      ? plain("")
      : plain(`${number(delegation.size)}-member `, [`${delegation.path}.size`]);
  const a = articleOfCount(delegation.size ?? 0);
  const heads = leadersOf(discourse, delegation);
  const [first] = heads;
  const bare = name?.text.replace(/^(?:the|a|an)\s/i, "");
  const whose = bare === undefined ? undefined : organizationOfName(discourse, bare);
  const from = ["zone", "government"].includes(whose?.ref.org.kind ?? "") ? "from" : "of";
  const front = frontOfName(whose?.ref.name.text ?? "");
  const again = whose && front !== "" && !whose.ref.org.short && discourse.memory.orgs.has(whose.ref.org);
  const ofOrganization =
    again && name
      ? sourced(
          say`${says(size) ? say`${a} ${size}${front}` : indefinite(front)} ${plain(whose.noun, [whose.ref.name.path])}`,
          name.path,
        )
      : whose && name
        ? sourced(
            say`${plain(a)} ${size}${whose.noun} ${from} ${organizationName(discourse, whose.ref)}`,
            name.path,
          )
        : name && bare !== undefined
          ? delegationOfOrgan(discourse, bare, a, size, name.path)
          : undefined;
  const shown =
    whose?.ref.org ?? (name && first ? shownOrganization(discourse, name.text, first) : undefined);
  // "a Hexi delegation headed by its rector" would be the rector of the delegation.
  const owned =
    (whose !== undefined && !again) ||
    (bare !== undefined && !whose && (!DELEGATION_NOUN.test(bare) || / (?:of|from) /.test(bare)));
  if (owned && heads.length === 1) discourse.memory.marks.add("led by its own");
  const leading = leadersFunctions(heads);
  if (!withoutHead) for (const path of leading) discourse.memory.marks.add(`shown ${path}`);
  const leaders =
    heads.length > 0 && !withoutHead
      ? sourced(
          say`${peopleList(discourse, heads, undefined, shown)}${first ? absence(first) : ""}`,
          delegation.head ? `${delegation.path}.head` : undefined,
          ...leading,
        )
      : undefined;
  const led = leaders && ofTheCity(leaders, whose ? `${from} ` : (bare ?? ""), shown);
  discourse.memory.marks.delete("led by its own");
  if (!name)
    return unnamedDelegation(
      discourse,
      delegation,
      say`${plain(a)} ${size}delegation`,
      led,
      heads.length === 0,
    );
  const plainName = bare ?? "";
  const groups = facts.people.filter((who) => who.raw.delegation === delegation.key && !heads.includes(who));
  const ofGroup = delegation.size
    ? (withCountOfName(discourse, delegation, plainName) ??
      delegationFromPlace(discourse, groups, plainName, say`${plain(a)} ${size}`))
    : delegationOfGroup(discourse, groups, plainName);
  const above = heads.length === 0 ? shownMembers(discourse, delegation, plainName) : plain("");
  const own = plain(plainName, [name.path]);
  const proper = /\p{Lu}\p{L}*$/u.test(plainName.split(/ (?:of|from|for|on|in|to) /)[0] ?? "");
  const words = ofGroup
    ? sourced(ofGroup, name.path)
    : ofOrganization
      ? ofOrganization
      : !DELEGATION_NOUN.test(plainName)
        ? say`${plain(a)} ${size}delegation of ${plain(theName(plainName, delegation.the, "organization"), [name.path])}`
        : proper || SUPERLATIVE.test(plainName) || isPossessive(plainName)
          ? say`the ${size}${own}`
          : delegation.size
            ? say`${plain(a)} ${size}${own}`
            : plain(/^\p{Ll}/u.test(plainName) || !isPlural(plainName) ? indefinite(plainName) : plainName, [
                name.path,
              ]);
  const itself = heads.length === 0 ? onlyMembers(discourse, delegation.key) : [];
  const there = heads.length === 0 && !says(above) ? cityOfNamed(discourse, delegation.key, plainName) : "";
  const named = sourced(say`${words}${there}`, ...itself);
  const whole = heads.length === 0 && !withoutHead ? madeUpOf(discourse, delegation, named) : named;
  const closed = endsInPlace(plainName) || says(above) ? say`${whole}${above}${OPEN}` : whole;
  if (led && /^an? (?!.* (?:of|from|for) )/.test(textOf(words))) return say`${words} headed by ${led}`;
  return led ? say`${words}, led by ${led}${OPEN}` : closed;
};

/** The visitors, at their first mention. `bare`: delegations without their leaders. */
export const partyFirst = (discourse: Discourse, party: Party, bare = false): Actor => {
  const actor = introducedParty(discourse, party, bare);
  return { ...actor, words: mentioning(actor.words, partyKey(discourse, party)) };
};

/** Who led the visitors without belonging to a delegation of theirs. */
export const leadersOutside = (discourse: Discourse, party: Party): Who[] => {
  const delegations = delegationsOf(discourse, party);
  return discourse.facts
    .whos(party.leaders)
    .filter((who) => !delegations.some((one) => one.key === who.raw.delegation || one.head === who.key));
};

/** Whether the external leader of a delegation represents somebody, so that a separate sentence says who led the visit. */
export const isLedApart = (discourse: Discourse, party: Party): boolean => {
  const [one, ...more] = leadersOutside(discourse, party);
  return party.delegations.length === 1 && more.length === 0 && one?.raw.onBehalfOf !== undefined;
};

const introducedParty = (discourse: Discourse, party: Party, bare: boolean): Actor => {
  const { facts } = discourse;
  const delegations = delegationsOf(discourse, party);
  discourse.memory.party = true;
  if (delegations.length > 0) {
    const words =
      (bare ? undefined : ledByEquals(discourse, delegations)) ??
      delegationsTogether(delegations.map((one) => delegationFirst(discourse, one, bare)));
    // A leader without a delegation comes before it: "Bu Wei and a Zhengzhou delegation".
    const ahead = leadersOutside(discourse, party);
    if (ahead.length === 0 || isLedApart(discourse, party)) return { words, many: delegations.length > 1 };
    return { words: andList([peopleList(discourse, ahead), words]), many: true };
  }
  const leaders = facts.whos(party.leaders);
  const everybody = facts.whos(party.people).filter((who) => !party.hostStaff.includes(who.key));
  const who = leaders.length > 0 ? leaders : everybody.length > 0 ? everybody : facts.whos(party.hostStaff);
  const beside = speaksBeside(discourse, who, everybody);
  if (beside) discourse.memory.marks.add(`described ${beside.key}`);
  const all = beside ? [...who, beside] : who;
  return { words: visitorsByTitle(discourse, all) ?? peopleList(discourse, all), many: areMany(all) };
};

/** "and a delegation of the Ministry": the only group beside one leader, which speaks later and has to be known by then. */
const speaksBeside = (
  discourse: Discourse,
  who: readonly Who[],
  everybody: readonly Who[],
): Who | undefined => {
  const [group, ...more] = everybody.filter((one) => !who.includes(one));
  if (who.length !== 1 || more.length > 0 || !group?.group || isEntourage(group)) return undefined;
  const { scenes, relations } = discourse.content;
  if (relations.escorts.includes(group.key) || !who[0]?.name) return undefined;
  const speaks = scenes.some(({ item }) =>
    item.remarks?.some(({ by }) => by !== "all" && by?.includes(group.key)),
  );
  return speaks ? group : undefined;
};

/** The visitors in later mentions: "the delegation", "the team", "the two", or the one person's name. */
export const partyLater = (discourse: Discourse, party: Party): Actor => {
  const actor = knownParty(discourse, party);
  return { ...actor, words: mentioning(actor.words, partyKey(discourse, party)) };
};

const knownParty = (discourse: Discourse, party: Party): Actor => {
  const { facts } = discourse;
  const delegations = delegationsOf(discourse, party);
  const [only] = delegations;
  if (delegations.length === 1 && only) {
    const noun = nounOfDelegation(discourse, only);
    return { words: plain(`the ${noun}`), many: isPlural(noun) };
  }
  if (delegations.length > 1) return { words: plain("the delegations"), many: true };
  const leaders = facts.whos(party.leaders);
  const { escorts } = discourse.content.relations;
  const came = facts.whos(party.people).filter((who) => !party.hostStaff.includes(who.key));
  // Somebody who only accompanied one leader does not make the two a group.
  const own = leaders.length === 1 ? came.filter((who) => !escorts.includes(who.key)) : came;
  const all = own.length > 0 ? own : came;
  const whos = all.length > 0 ? all : leaders;
  return someLater(discourse, whos);
};

/** Unnamed companions who do not make a group of one person. */
const ALONG = /^(?:his|her|their) |^(?:spouse|wife|husband|family|aides?|staff)\b/i;

/** "her husband", "staff": companions who are not listed as separate visitors. */
export const isEntourage = (who: Who): boolean => who.group !== undefined && ALONG.test(who.group.text);

const someLater = (discourse: Discourse, all: readonly Who[]): Actor => {
  const named = all.filter((who) => who.name);
  const known = all.filter((who) => knows(discourse.memory, who));
  // An ambassador with a spouse is not a group; nor are people who have not been mentioned yet.
  const whos =
    named.length === 1 && all.every((who) => who.name || ALONG.test(who.group?.text ?? ""))
      ? named
      : known.length === 1
        ? known
        : all;
  const [one] = whos;
  if (whos.length === 1 && one) {
    if (!knows(discourse.memory, one) || one.group)
      return { words: peopleList(discourse, [one]), many: areMany([one]) };
    return { words: one.name ? laterName(discourse, one) : peopleList(discourse, [one]), many: false };
  }
  if (whos.length === 2 && whos.every((who) => knows(discourse.memory, who) && who.name))
    return { words: bothGuests(discourse, whos) ?? peopleList(discourse, whos), many: true };
  return { words: plain("the group"), many: false };
};

/** "the ABC delegation": one of several delegations, once they are known. */
export const knownDelegation = (discourse: Discourse, delegation: DelegationFact): Phrase => {
  const name = discourse.facts.said(delegation.name, `${delegation.path}.name`);
  if (name) {
    const bare = name.text.replace(/^(?:the|an?) /i, "");
    return plain(
      DELEGATION_NOUN.test(bare)
        ? `the ${bare}`
        : `the delegation of ${theName(bare, delegation.the, "organization")}`,
      [name.path],
    );
  }
  const head = leadersOf(discourse, delegation)[0];
  return head?.name
    ? say`${laterName(discourse, head)}'s delegation`
    : plain(`the ${nounOfDelegation(discourse, delegation)}`);
};

/** The key for the visitors as a mention: that of the only one, otherwise one key for all. */
const partyKey = ({ facts }: Discourse, party: Party): string => {
  const [one, ...more] = facts.whos(party.people).filter((who) => !party.hostStaff.includes(who.key));
  return one && more.length === 0 && party.delegations.length === 0 ? one.key : PARTY;
};

/** The visitors of a scene: all of them, whole delegations by their name, or one by one. */
export const visitorsOf = (discourse: Discourse, scene: Scene): Actor => {
  const actor = visitorsAt(discourse, scene);
  const whole = scene.whole || scene.visitors.length === 0 || partyLedBy(discourse, scene) !== undefined;
  const some = scene.visitors.join("+") + (scene.item.peopleOpen ? " and others" : "");
  const key = whole ? partyKey(discourse, discourse.content.relations.party) : some;
  return { ...actor, words: mentioning(actor.words, key) };
};

const visitorsAt = (discourse: Discourse, scene: Scene): Actor => {
  const { facts, content } = discourse;
  const { party } = content.relations;
  const rests = scene.listed ? `${scene.path}.people` : undefined;
  if (party.people.length + party.delegations.length + party.hostStaff.length === 0) {
    const whos = facts.whos(scene.visitors);
    if (whos.length === 0) return { words: sourced(plain("the participants"), rests), many: true };
    const open = openCompanionsPath(discourse, scene, whos);
    const led = open ? ledByOne(discourse, whos) : undefined;
    const words = sourced(
      led ?? peopleList(discourse, whos, open && othersWith(discourse, whos)),
      rests,
      open,
    );
    return { words, many: !led && (areMany(whos) || open !== undefined) };
  }
  if (scene.whole || scene.visitors.length === 0) {
    const two = bothVisitors(discourse, scene);
    if (two) return { words: sourced(two, rests), many: true };
    const actor = discourse.memory.party ? partyLater(discourse, party) : partyFirst(discourse, party);
    const along = scene.whole ? alongAt(discourse, scene) : [];
    const words = sourced(withThose(discourse, actor.words, along), rests);
    return { words, many: actor.many || along.some(({ key }) => party.people.includes(key)) };
  }
  const own = partyLedBy(discourse, scene);
  if (own) return { words: sourced(own, rests), many: false };
  if (discourse.memory.party && areAllHeads(facts.record, party.delegations, scene))
    return { words: sourced(partyLater(discourse, party).words, rests), many: true };
  const there = facts.whos(scene.visitors).filter((who) => !party.hostStaff.includes(who.key));
  const company = facts.whos(scene.visitors.filter((key) => party.hostStaff.includes(key)));
  const whole = delegationsOf(discourse, party).filter((one) => {
    const members = facts.people.filter((who) => who.present && who.raw.delegation === one.key);
    return members.length > 1 && members.every((who) => there.includes(who));
  });
  const rest = there.filter((who) => !whole.some((one) => one.key === who.raw.delegation));
  const people = rest.length > 0 || whole.length > 0 ? rest : company;
  const [only] = party.delegations.length === 1 && people.length === 0 ? whole : [];
  const noun = only && nounOfDelegation(discourse, only);
  if (noun) return { words: sourced(plain(`the ${noun}`), rests), many: isPlural(noun) };
  const open = people.length > 0 ? openCompanionsPath(discourse, scene, people) : undefined;
  const named = people.length > 0 ? [sourced(peopleList(discourse, people, open && "others"), open)] : [];
  const all = [...named, ...whole.map((one) => knownDelegation(discourse, one))];
  const words = listWithoutOther(discourse, scene, all);
  if (!says(words)) return { words: plain("the visitors"), many: true };
  return {
    words: sourced(loose(words), rests),
    many: whole.length + people.length > 1 || areMany(people) || open !== undefined,
  };
};

/** "the delegation", for an item of its leader, who led it there, with nobody, its groups or unnamed others: it was the delegation's act. */
export const partyLedBy = (discourse: Discourse, { item, path }: Scene): Phrase | undefined => {
  const { party } = discourse.content.relations;
  const [delegation, ...more] = delegationsOf(discourse, party);
  const [one, ...others] = (item.people ?? []).filter(({ key }) => party.people.includes(key));
  if (!delegation || more.length > 0 || !one) return undefined;
  if (others.length > 0 && !areItsGroups(discourse.facts, delegation.key, others)) return undefined;
  const led = one.as === "head" || (item.peopleOpen && item.people?.length === 1);
  if (!led || one.key !== delegation.head || !discourse.memory.party) return undefined;
  if (isWithoutMembers(discourse, item, delegation.key, one.key)) return undefined;
  return sourced(partyLater(discourse, party).words, item.peopleOpen ? `${path}.peopleOpen` : undefined);
};

/** The same actor as a pronoun, where the sentence before had it as subject: "it", "they". */
export const again = (discourse: Discourse, actor: Actor, subject: readonly string[]): Actor => {
  const { memory } = discourse;
  const same = subject.length > 0 && subject.join() === memory.subject.join();
  memory.subject = subject;
  if (!same) return actor;
  const key = actor.words.pieces[0]?.mention ?? subject.join("+");
  const pronoun = (s: string): Phrase => mentioning(plain(s, actor.words.paths), key);
  const several =
    textOf(actor.words) === "the group" && discourse.content.relations.party.delegations.length === 0;
  if (several) return { words: pronoun("they"), many: true };
  if (/^the (?:delegation|team|group|mission|party|committee)$/.test(textOf(actor.words)))
    return { words: pronoun("it"), many: false };
  return actor.many ? { words: pronoun("they"), many: true } : actor;
};

/** Keys under which the visitors of a scene are stored as subject. */
export const subjectOf = (scene: Scene): readonly PersonKey[] =>
  scene.whole || scene.visitors.length === 0 ? [PARTY] : scene.visitors;
