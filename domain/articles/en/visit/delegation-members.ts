import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { areGuestsOpen } from "../../content/composition";
import { countAll } from "../../content/headcount";
import type { Members } from "../../content/message";
import { changed, OPEN, type Phrase, partOf, plain, say, sourced, spliced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, markStated, meet, take } from "../../reference/memory";
import { withoutCounted } from "../attendance/without-counted";
import { countOfPeople } from "../people/counted-parts";
import { isDelegationByName } from "../people/delegation-by-name";
import { leadersOf } from "../people/delegation-leaders";
import { cameFrom } from "../people/delegation-of-groups";
import { ofSize, takeSize } from "../people/delegation-size";
import { OF_MEMBERS } from "../people/functions";
import { isOfOwnDelegation } from "../people/groups";
import {
  accompaniedParty,
  isBehindWords,
  isFarFromLead,
  isLedByKnown,
  organizationOfMembers,
} from "../people/members";
import { type Actor, delegationFirst, delegationsOf, knownDelegation } from "../people/party";
import { areMany, mostNamed, peopleList, weight } from "../people/people";
import { laterName } from "../people/person-names";
import { andList } from "../words/grammar";
import { ofMembers } from "../words/member-counts";
import { isOnlySpokenOf } from "../words/only-spoken-of";
import { messagesOf } from "../words/plan";
import { delegationOfParties } from "./delegation-of-parties";
import { attended, partyReceived, SHORT_RECEIVER } from "./reception";
import { SEVERAL_MEETINGS } from "./several-meetings";

/** Marks that the text has named those who accompanied the delegation: "it also included" would count them among its members. */
const BESIDE_MEMBERS = "accompanied the delegation";

const subjectOfMembers = (discourse: Discourse, sentence: SentencePlan, head: Members): Actor => {
  const { party } = discourse.content.relations;
  const delegations = delegationsOf(discourse, party);
  const own = delegations.find((one) => one.key === head.delegation);
  // "The delegation" of a meeting of two would be ambiguous.
  const several = discourse.facts.delegations.filter(({ name }) => name).length > 1;
  if (!own || (delegations.length < 2 && !several)) return partyReceived(discourse, sentence);
  return { words: knownDelegation(discourse, own), many: false };
};

/** Hosts who only attended a meeting, if they are few enough for the list of the guests' companions. */
const takeFewPresent = (discourse: Discourse): readonly Who[] => {
  const { memory, facts } = discourse;
  const found = messagesOf(discourse).find((one) => one.type === "present" && !memory.realized.has(one.id));
  if (found?.type !== "present" || found.open || found.attendedFor) return [];
  const whos = facts.whos(found.people).filter((who) => !knows(memory, who));
  if (whos.length === 0 || whos.length > 2 || weight(discourse, whos) > SHORT_RECEIVER) return [];
  markStated(memory, found.id);
  return withoutCounted(discourse, whos).whos;
};

const OTHERS =
  /^(?:the )?(?:other )?(?:delegation members|members of (?:the|its|his|her|their) (?:delegation|team|group|mission)|(?<=other )members of the (?:[\p{L}-]+ ){1,4}(?:delegation|team|group|mission))$/iu;

/** "other members of the Lake delegation": a group of those whom the text does not name. */
const isOfOthers = ({ group }: Who): boolean =>
  group !== undefined &&
  ((/^(?:the )?other /i.test(group.text) && OTHERS.test(group.text)) ||
    /^(?:the )?other delegates$/i.test(group.text));

/** "included Dr Mendoza": the members who were not mentioned yet, where a group is the rest of the delegation. */
const othersOf = (discourse: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const { facts, memory } = discourse;
  const [group, ...more] = whos;
  if (more.length > 0 || !group?.group || !OTHERS.test(group.group.text)) return undefined;
  const named = facts.people.filter(
    (who) =>
      who.name &&
      who.present &&
      !knows(memory, who) &&
      who.raw.delegation === group.raw.delegation &&
      group.raw.delegation !== undefined,
  );
  if (named.length === 0) return undefined;
  meet(memory, group);
  return sourced(peopleList(discourse, named), group.group.path);
};

/** "Lee, Mendoza and members of the delegation": a delegation does not include its own members as a group beside others. */
const restOfDelegation = ({ facts }: Discourse, whos: readonly Who[]): readonly Who[] => {
  const isOwn = ({ of, raw }: Who): boolean => {
    const name = facts.delegations.find(({ key }) => key === raw.delegation)?.name?.en ?? "";
    return of.every((ref) => name.includes(ref.name.text));
  };
  return whos.some(({ name }) => name)
    ? whos.filter((who) => who.group && isOwn(who) && OTHERS.test(who.group.text))
    : [];
};

const pathsOf = (groups: readonly Who[]): string[] => groups.flatMap(({ group }) => group?.path ?? []);

/** Whether a delegation belongs to a party to an agreement, which the text has named. */
const isOfParty = ({ facts }: Discourse, head: string | undefined): boolean => {
  const organizations = facts.who(head)?.posts.flatMap((post) => post.org?.name.text ?? []) ?? [];
  return facts.agreements.some(({ agreement }) =>
    (agreement.parties ?? []).some((party) => organizations.includes(party.organization?.name?.en ?? "")),
  );
};

/** "the Wyland delegation, led by Lee,": the only one of its kind. */
const ofParty = (first: Phrase): Phrase => {
  const the = changed(first, (s) => s.replace(/^an?(?= |$)/, "the"));
  const led = the.pieces.map((piece) => ({
    ...piece,
    s: piece.s.replace(/^ (?:headed|led) by $/, ", led by "),
  }));
  const words = { ...the, pieces: led };
  return textOf(words).includes(", led by ") ? say`${words}${OPEN}` : words;
};

/** "Lee led a 24-member delegation": a delegation without a name whose leader has already acted. */
const ledBy = (
  discourse: Discourse,
  { path, size, name, head }: Discourse["facts"]["delegations"][number],
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const who = facts.who(head);
  if (!who?.name || !knows(memory, who) || !size || facts.said(name, "")) return undefined;
  const delegation = plain(`${ofMembers(size)} delegation`, [`${path}.size`]);
  return sourced(say`${laterName(discourse, who)} led ${delegation}`, `${path}.head`);
};

/** "the Norland delegation was headed by Lee", for "a Norland delegation headed by Lee": where nobody has been named. */
const headedBy = (first: Phrase): Phrase | undefined => {
  const text = textOf(first);
  const [all = "", verb = ""] = /^an? [^,]*?( (?:headed|led) by )/.exec(text) ?? [];
  if (verb === "") return undefined;
  const at = all.length - verb.length;
  return changed(spliced(first, at, at, " was"), (s) => s.replace(/^an?(?= |$)/, "the"));
};

/** A sentence of context that says of whom the delegation consisted, in numbers or kinds. */
const COMPOSED =
  /^The (?:delegation|group|party|mission) (?:consist(?:s|ed) of|(?:is|was) (?:composed|made up) of) /;

/** Whether these people and their leader are all members of a delegation of known size: "the other members". */
const isWholeWithLeaders = (
  { facts, content, memory }: Discourse,
  { delegation }: Members,
  whos: readonly Who[],
): boolean => {
  const own = facts.record.delegations?.find(({ key }) => key === delegation);
  const leaders = facts
    .whos(content.relations.party.leaders)
    .filter((who) => who.raw.delegation === delegation && knows(memory, who));
  return whos.length > 1 && leaders.length > 0 && own?.size === countOfPeople(whos) + leaders.length;
};

/** Somebody whom the text has introduced and whose own words state that they attended. */
const isKnownSpeaker = (discourse: Discourse, who: Who): boolean =>
  knows(discourse.memory, who) &&
  messagesOf(discourse).some((one) => one.type === "speech" && one.by !== "all" && one.by.includes(who.key));

/** "Other members of the Lake delegation were also present": those without names, where the text has named others of it. */
const otherMembers = (
  discourse: Discourse,
  id: string,
  delegation: Discourse["facts"]["delegations"][number],
): Line[] => {
  const group = discourse.facts.people.find(
    (who) => who.present && who.raw.delegation === delegation.key && isOfOwnDelegation(who),
  );
  if (!group?.group || knows(discourse.memory, group)) return [];
  meet(discourse.memory, group);
  const words = say`other members of ${knownDelegation(discourse, delegation)} were also present`;
  return [line(id, sourced(words, group.group.path))];
};

/** "The delegation also included X; Y; and Z." · "The delegation consisted of X and Y." */
export const realizeMembers = (discourse: Discourse, sentence: SentencePlan, head: Members): Realized => {
  const { memory, facts } = discourse;
  const all: Members[] = [head];
  for (
    let more = take(memory, sentence.joined, "members");
    more;
    more = take(memory, sentence.joined, "members")
  )
    all.push(more);
  // Those who accompanied the only delegation come behind its members, or "it also included" would count them among these.
  if (discourse.content.relations.party.delegations.length === 1)
    all.sort((a, b) => Number(a.delegation === undefined) - Number(b.delegation === undefined));
  const lines = all.flatMap((members): Line[] => {
    const { party } = discourse.content.relations;
    const unsaid = facts.whos(members.people).filter((who) => isOnlySpokenOf(memory, who));
    const silent = unsaid.filter((who) => !isKnownSpeaker(discourse, who));
    const fresh = silent.length > 0 ? silent : unsaid;
    const listed = mostNamed(
      discourse,
      fresh.filter((who) => !isDelegationByName(facts, who)),
    );
    const rest = restOfDelegation(discourse, listed);
    const whos = listed.filter((who) => !rest.includes(who));
    for (const who of rest) meet(memory, who);
    const end = rest.length > 0 ? "other members" : members.open ? "others" : undefined;
    // That a delegation that "included" somebody had other members is understood.
    const rests = [...(members.open ? ["participantsOpen"] : []), ...pathsOf(rest)];
    if (whos.length === 0 && fresh.length > 0) {
      for (const who of fresh) meet(memory, who);
      return [];
    }
    const outside = facts.delegations.find(
      (one) => one.key === members.delegation && !party.delegations.includes(one.key),
    );
    // Somebody who has acted was mentioned as "leader of the delegation" or "member of" it.
    const mentioned = outside && memory.marks.has(`delegation ${outside.key}`);
    if (mentioned && whos.length === 0) return otherMembers(discourse, members.id, outside);
    if (outside) memory.marks.add(`delegation ${outside.key}`);
    const ofLeader = outside && whos.length === 0 ? ledBy(discourse, outside) : undefined;
    if (ofLeader) return [line(members.id, ofLeader)];
    if (outside && whos.length === 0) {
      const ofParties = delegationOfParties(discourse, outside);
      if (ofParties) return [line(members.id, ofParties)];
      const alone = memory.people.size === 0;
      const first = delegationFirst(discourse, outside);
      return [line(members.id, (alone && headedBy(first)) || say`${first} ${attended(discourse)}`)];
    }
    const apart = outside && whos.length > 0 && !mentioned;
    const leader = apart && !facts.said(outside.name, "") ? facts.who(outside.head) : undefined;
    if (apart && leader?.name && knows(memory, leader)) {
      const others = whos.filter((who) => !knows(memory, who));
      const team = outside.size
        ? plain(`${ofMembers(outside.size)} delegation`, [`${outside.path}.size`])
        : plain("a delegation");
      const list = sourced(peopleList(discourse, others), ...rests);
      if (others.length > 0)
        return [
          line(
            members.id,
            sourced(
              say`${laterName(discourse, leader)} led ${team}${outside.size ? ", which" : " that"} included ${list}`,
              `${outside.path}.head`,
            ),
          ),
        ];
    }
    if (outside) {
      const party = isOfParty(discourse, outside.head);
      const head = facts.who(outside.head);
      const organizationOf = head?.name && head.posts.find((post) => post.org)?.org?.org;
      const led = head?.name !== undefined && knows(memory, head);
      const acted = !mentioned && led;
      const only = mentioned && !outside.name && facts.delegations.length === 1;
      const first = only
        ? plain("the delegation")
        : mentioned
          ? knownDelegation(discourse, outside)
          : delegationFirst(discourse, outside);
      const own = party
        ? ofParty(first)
        : acted
          ? changed(first, (s) => s.replace(/^an?(?= |$)/, "the"))
          : first;
      const others = whos.filter((who) => !knows(memory, who));
      // "The Lake delegation included other members of the delegation" says nothing.
      const [group, ...further] = others;
      if (further.length === 0 && group?.group && isOfOthers(group)) {
        meet(memory, group);
        return [line(members.id, sourced(say`other members of ${own} were also present`, group.group.path))];
      }
      const list = (): Phrase => sourced(peopleList(discourse, others, undefined, organizationOf), ...rests);
      return [
        line(
          members.id,
          others.length > 0
            ? say`${own} ${led || only ? "also included" : !end && countOfPeople(others) === outside.size ? "consisted of" : "included"} ${list()}`
            : say`${own} ${attended(discourse)}`,
        ),
      ];
    }
    if (whos.length === 0) return [];
    const unnamed = othersOf(discourse, whos);
    if (unnamed) {
      const subject = subjectOfMembers(discourse, sentence, members).words;
      return [line(members.id, say`${subject} included ${unnamed}`)];
    }
    const open = end ?? (whos.length < fresh.length ? "others" : undefined);
    const delegated = members.delegation !== undefined || party.delegations.length > 0;
    if (!delegated || (members.delegation === undefined && party.delegations.length > 0)) {
      const met = discourse.plan.event?.type === "meet";
      const all = met && !open ? [...whos, ...takeFewPresent(discourse)] : whos;
      const list = sourced(peopleList(discourse, all, open), ...rests);
      memory.subject = [];
      const be = areMany(all) || open ? "were" : "was";
      if (met) memory.marks.add("guests at meeting");
      const before = facts.whos(party.people).some((who) => !whos.includes(who) && knows(memory, who));
      const accompanied = met || !before || open ? undefined : accompaniedParty(discourse, party, all);
      if (accompanied) {
        memory.marks.add(BESIDE_MEMBERS);
        return [line(members.id, say`${accompanied} ${list}`)];
      }
      const where = met
        ? `also at the ${memory.marks.has(SEVERAL_MEETINGS) ? "meetings" : "meeting"}`
        : before
          ? "also on the visit"
          : "among the visitors";
      return [line(members.id, say`${where} ${be} ${list}`)];
    }
    const own = organizationOfMembers(discourse, party, head, whos);
    const companionsList = (last: string | undefined): Phrase => {
      memory.near = own;
      if (own && isFarFromLead(discourse, head)) memory.marks.add("owner unsaid");
      memory.marks.add(OF_MEMBERS);
      const companions = peopleList(discourse, whos, last, own);
      memory.marks.delete(OF_MEMBERS);
      memory.marks.delete("owner unsaid");
      memory.near = undefined;
      if (own) memory.focus = own;
      return sourced(companions, ...rests);
    };
    const size = !members.whole && isLedByKnown(discourse, party) ? takeSize(discourse) : undefined;
    if (size) {
      const { words } = subjectOfMembers(discourse, sentence, members);
      return [line(members.id, say`${words} ${ofSize(size, companionsList(undefined))}`)];
    }
    const led = delegationsOf(discourse, party).some(
      (one) => one.key === members.delegation && leadersOf(discourse, one).length > 0,
    );
    const isRest = led && !open && isWholeWithLeaders(discourse, members, whos);
    const subject = subjectOfMembers(discourse, sentence, members).words;
    // "the delegation" is understood behind its sentence.
    const understood = textOf(subject) === "the delegation" && !isBehindWords(discourse, head);
    const ofWhom = understood ? sourced(plain(""), ...subject.paths) : say` of ${subject}`;
    if (isRest) return [line(members.id, say`the other members${ofWhom} were ${companionsList(open)}`)];
    const composed = (facts.record.background ?? []).some(({ en }) => COMPOSED.test(en ?? ""));
    if (members.whole && composed && areMany(whos))
      return [line(members.id, say`the members of ${subject} were ${companionsList(open)}`)];
    const whole = rest.length === 0 && isAllWhoCame(discourse, members, whos);
    const whence = whole ? cameFrom(discourse, subject, whos) : undefined;
    if (whence) return [line(members.id, whence)];
    const verb = whole
      ? "consisted of"
      : (led &&
            whos.some(({ name }) => name) &&
            !memory.marks.has(BESIDE_MEMBERS) &&
            (textOf(subject) !== "the delegation" || understood)) ||
          members.people.length > fresh.length
        ? "also included"
        : "included";
    const last = verb === "consisted of" ? open : undefined;
    return [line(members.id, say`${subject} ${verb} ${companionsList(last)}`)];
  });
  const end = ` ${attended(discourse)}`;
  // After the members of one of several delegations "they" would be that one.
  if (discourse.content.relations.party.delegations.length > 1) memory.subject = [];
  return { lines: together(lines, end) };
};

/** "A Norland delegation and a Veld delegation also took part": sentences that say the same of several delegations. */
const together = (lines: readonly Line[], end: string): Line[] => {
  const [first, ...more] = lines;
  if (!first || more.length === 0 || !lines.every(({ words }) => textOf(words).endsWith(end)))
    return [...lines];
  const subjects = lines.map(({ words }) => partOf(words, 0, textOf(words).length - end.length));
  return [{ ...first, words: say`${andList(subjects)}${end}` }];
};

/** "The delegation consisted of X and Y": these are all members, if the record omits nobody or their number is that of all. */
export const isAllWhoCame = ({ facts }: Discourse, members: Members, whos: readonly Who[]): boolean =>
  !members.open &&
  !whos.some(isOfMembers) &&
  (countAll(facts.record, members.delegation, members.people) ||
    (areMany(whos) &&
      ((members.whole && !areGuestsOpen(facts.record)) ||
        facts.delegations.some(
          ({ key, size }) => key === members.delegation && size === countOfPeople(whos),
        ))));

/** "members of the delegation": a group that says that the delegation had members other than those named. */
const isOfMembers = ({ group }: Who): boolean => /\bmembers of the delegation\b/i.test(group?.text ?? "");
