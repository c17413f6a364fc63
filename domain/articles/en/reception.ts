import type { SentencePlan } from "../aggregation/sentence-plan";
import { type Line, line } from "../compose";
import {
  type Accompany,
  isSigning,
  type Members,
  type Receive,
  type SceneAttendees,
} from "../content/message";
import { changed, OPEN, type Phrase, plain, resting, say, says, textOf } from "../phrase";
import type { Realized } from "../realization";
import type { Discourse } from "../reference/discourse";
import type { Who } from "../reference/facts";
import { knows, meet, take } from "../reference/memory";
import { nameOfTalk } from "./counterparts";
import { ofSize, takeSize } from "./delegation-size";
import { eventNoun, frameOf, opened, opensParagraph } from "./event";
import { headNoun, number, vowelSound } from "./grammar";
import { accompaniedLeader, organizationOfMembers } from "./members";
import {
  type Actor,
  again,
  delegationFirst,
  delegationsOf,
  knownDelegation,
  leadersOf,
  PARTY,
  partyFirst,
  partyLater,
} from "./party";
import { areMany, mostNamed, peopleList, weight } from "./people";
import { laterName } from "./person-names";
import { messagesOf } from "./plan";
import { leadPlace } from "./setting";
import { partsOf } from "./talk";
import {
  articled,
  atScene,
  discussed,
  isEvent,
  isHeavy,
  newTitle,
  nounOf,
  titleOf,
  topicsOf,
} from "./things";
import { takeWelcome } from "./welcome";

/** The visitors as they are known at this place; introduced, where nobody named them yet. */
const theParty = (discourse: Discourse, sentence: SentencePlan): Actor => {
  const { party } = discourse.content.relations;
  if (opensParagraph(discourse, sentence)) discourse.memory.subject = [];
  const actor = discourse.memory.party ? partyLater(discourse, party) : partyFirst(discourse, party);
  return again(discourse, actor, [PARTY]);
};

/** The visitors as those received or listed: never "it", which after a sentence about their leader says nothing. */
const partyReceived = (discourse: Discourse, sentence: SentencePlan): Actor => {
  const actor = theParty(discourse, sentence);
  if (textOf(actor.words) !== "it") return actor;
  return partyLater(discourse, discourse.content.relations.party);
};

/** Whom talks with the receivers were about, behind "for": nothing where a talk says nothing. */
const forTalks = (discourse: Discourse, sentence: SentencePlan): { words: Phrase; rest: Line[] } => {
  const talk = take(discourse.memory, sentence.joined, "talk");
  if (!talk) return { words: plain(""), rest: [] };
  const { scene } = talk;
  const there = atScene(discourse, scene);
  const topics = topicsOf(discourse, scene);
  const name = nameOfTalk(discourse, scene);
  if (topics && isHeavy(topics, 24))
    return {
      words: say`${there} for ${name}`,
      rest: [
        line(talk.id, say`they ${discussed(discourse, talk.scene)} ${topics}`),
        ...partsOf(discourse, scene),
      ],
    };
  const on = topics ? (/ on /.test(textOf(name)) ? say`, discussing ${topics}` : say` on ${topics}`) : "";
  return { words: say`${there} for ${name}${on}`, rest: partsOf(discourse, scene) };
};

/** "attended the signing": what is stated about a delegation besides those who acted. */
const attended = ({ plan }: Discourse): string =>
  isSigning(plan.news) ? "attended the signing" : "also took part";

/** Words of the one who received the visitors, as the subject of a sentence. */
const SHORT_RECEIVER = 14;

/** "The delegation was received by X; Y; and Z for talks on T": who received the visitors, in protocol order. */
export const realizeReceive = (discourse: Discourse, sentence: SentencePlan, head: Receive): Realized => {
  const { memory, facts } = discourse;
  const frame = frameOf(discourse, sentence);
  const whos = facts.whos(head.people);
  const accompany = take(memory, sentence.joined, "accompany");
  const present = take(memory, sentence.joined, "present");
  const place = leadPlace(discourse, sentence);
  const single =
    whos.length === 1 && whos[0]?.name !== undefined && weight(discourse, whos) <= SHORT_RECEIVER;
  const open = present?.open ? "others" : undefined;
  const list = (): Phrase => {
    const hosts = peopleList(discourse, whos);
    return resting(hosts, ...(open ? ["participantsOpen"] : []));
  };
  const beside = (): Phrase =>
    accompany ? say`, accompanied by ${peopleList(discourse, facts.whos(accompany.people))}` : plain("");
  const rest: Line[] = [];
  const talk = sentence.joined.find((one) => one.type === "talk");
  const host =
    talk?.type === "talk"
      ? facts.place(talk.scene.item.venue, `${talk.scene.path}.venue`)?.org?.org
      : undefined;
  const there = talk?.type === "talk" ? atScene(discourse, talk.scene) : plain("");
  if (host && says(there)) memory.host = host;
  const words = (): Phrase => {
    // Where the house is named first, who received the visitors there is introduced by it.
    if (single && !says(there)) {
      const party = partyReceived(discourse, sentence).words;
      const object = textOf(party) === "they" ? plain("them") : party;
      const by = list();
      memory.subject = [];
      const welcome = talk ? undefined : takeWelcome(discourse, whos);
      const verb =
        welcome && textOf(welcome) === "welcomed"
          ? welcome
          : resting(plain("received"), ...(welcome?.paths ?? []));
      const talks = forTalks(discourse, sentence);
      rest.push(...talks.rest);
      return say`${by} ${verb} ${object}${place}${talks.words}${beside()}`;
    }
    const party = partyReceived(discourse, sentence);
    const were = party.many ? "were" : "was";
    const by = list();
    const verb = (talk ? undefined : takeWelcome(discourse, whos)) ?? plain("received");
    const talks = forTalks(discourse, sentence);
    rest.push(...talks.rest);
    return say`${party.words} ${were} ${verb}${there} by ${by}${place}${talks.words}${beside()}`;
  };
  const first = line(head.id, opened(frame, words()));
  if (present) {
    const others = facts.whos(present.people);
    if (others.length > 0)
      rest.push(
        line(
          present.id,
          resting(
            say`also present ${areMany(others) || open ? "were" : "was"} ${peopleList(discourse, others, open)}`,
            ...(open ? ["participantsOpen"] : []),
          ),
        ),
      );
  }
  return { lines: [first, ...rest] };
};

/** "The delegation was accompanied by X." */
export const realizeAccompany = (discourse: Discourse, sentence: SentencePlan, head: Accompany): Realized => {
  const whos = discourse.facts.whos(head.people);
  const { party } = discourse.content.relations;
  const own = whos.filter((who) => party.people.includes(who.key));
  const lead = discourse.facts.whos(party.leaders).filter((who) => who.name && !whos.includes(who));
  const [leader] = lead;
  const actor =
    own.length === whos.length && leader && discourse.memory.people.has(leader.key)
      ? { words: laterName(discourse, leader), many: false }
      : theParty(discourse, sentence);
  const words = say`${actor.words} ${actor.many ? "were" : "was"} accompanied by ${peopleList(discourse, whos)}`;
  return { lines: [line(head.id, words)] };
};

const subjectOfMembers = (discourse: Discourse, sentence: SentencePlan, head: Members): Actor => {
  const { party } = discourse.content.relations;
  const delegations = delegationsOf(discourse, party);
  const own = delegations.find((one) => one.key === head.delegation);
  if (!own || delegations.length < 2) return partyReceived(discourse, sentence);
  return { words: knownDelegation(discourse, own), many: false };
};

/** Those of the hosts who only were at a meeting, where they are few enough for the list of the guests' companions. */
const takeFewPresent = (discourse: Discourse): readonly Who[] => {
  const { memory, facts } = discourse;
  const found = messagesOf(discourse).find((one) => one.type === "present" && !memory.realized.has(one.id));
  if (found?.type !== "present" || found.open || found.attendedFor) return [];
  const whos = facts.whos(found.people).filter((who) => !knows(memory, who));
  if (whos.length === 0 || whos.length > 2 || weight(discourse, whos) > SHORT_RECEIVER) return [];
  memory.realized.add(found.id);
  memory.turns.set(`stated ${found.id}`, 1);
  return whos;
};

const OTHERS = /^(?:the )?(?:other )?members of the (?:delegation|team|group|mission)$/i;

/** "Dr Mendoza and other members": a group that is only the rest of the delegation, besides its people who were not mentioned yet. */
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
  return resting(peopleList(discourse, named, "other members"), group.group.path);
};

/** Whether a delegation is that of a party to an agreement, which the text has named. */
const isOfParty = ({ facts }: Discourse, head: string | undefined): boolean => {
  const organizations = facts.who(head)?.posts.flatMap((post) => post.org?.name.text ?? []) ?? [];
  return facts.agreements.some(({ agreement }) =>
    (agreement.parties ?? []).some((party) => organizations.includes(party.organization?.name?.en ?? "")),
  );
};

/** "the Wyland delegation, led by Lee,": the only one of its kind. */
const ofParty = (first: Phrase): Phrase => {
  const the = changed(first, (s) => s.replace(/^an? /, "the "));
  const led = the.pieces.map((piece) => ({ ...piece, s: piece.s.replace(/^ headed by $/, ", led by ") }));
  return say`${{ ...the, pieces: led }}${OPEN}`;
};

/** "Lee led a 24-member delegation": a delegation without a name whose leader has acted. */
const ledBy = (
  discourse: Discourse,
  { path, size, name, head }: Discourse["facts"]["delegations"][number],
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const who = facts.who(head);
  if (!who?.name || !knows(memory, who) || !size || facts.said(name, "")) return undefined;
  const article = vowelSound(number(size)) || /^(?:8|11|18)\b/.test(String(size)) ? "an" : "a";
  const delegation = plain(`${article} ${number(size)}-member delegation`, [`${path}.size`]);
  return resting(say`${laterName(discourse, who)} led ${delegation}`, `${path}.head`);
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
  const lines = all.flatMap((members): Line[] => {
    const { party } = discourse.content.relations;
    const fresh = facts.whos(members.people).filter((who) => !knows(memory, who));
    const whos = mostNamed(discourse, fresh);
    const outside = facts.delegations.find(
      (one) => one.key === members.delegation && !party.delegations.includes(one.key),
    );
    // Somebody who has acted was mentioned as "leader of the delegation" or "member of" it.
    const mentioned = outside && memory.turns.has(`delegation ${outside.key}`);
    if (mentioned && whos.length === 0) return [];
    if (outside) memory.turns.set(`delegation ${outside.key}`, 1);
    const ofLeader = outside && whos.length === 0 ? ledBy(discourse, outside) : undefined;
    if (ofLeader) return [line(members.id, ofLeader)];
    if (outside && whos.length === 0)
      return [line(members.id, say`${delegationFirst(discourse, outside)} ${attended(discourse)}`)];
    if (outside) {
      const party = isOfParty(discourse, outside.head);
      const head = facts.who(outside.head);
      const organizationOf = head?.name && head.posts.find((post) => post.org)?.org?.org;
      const acted = !mentioned && head?.name !== undefined && knows(memory, head);
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
      const rest = whos.filter((who) => !knows(memory, who));
      const list = (): Phrase =>
        peopleList(discourse, rest, members.open ? "others" : undefined, organizationOf);
      return [
        line(
          members.id,
          rest.length > 0
            ? say`${own} ${acted || only ? "also " : ""}included ${list()}`
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
    const open = members.open || whos.length < fresh.length ? "others" : undefined;
    const delegated = members.delegation !== undefined || party.delegations.length > 0;
    const rests = members.open ? ["participantsOpen"] : [];
    if (!delegated || (members.delegation === undefined && party.delegations.length > 0)) {
      const met = discourse.plan.event?.type === "meet";
      const all = met && !open ? [...whos, ...takeFewPresent(discourse)] : whos;
      const list = resting(peopleList(discourse, all, open), ...rests);
      memory.subject = [];
      const be = areMany(all) || open ? "were" : "was";
      const where = met ? "also at the meeting" : "also on the visit";
      return [line(members.id, say`${where} ${be} ${list}`)];
    }
    const own = organizationOfMembers(discourse, party, head, whos);
    const listed = (): Phrase => {
      memory.near = own;
      const companions = peopleList(discourse, whos, open, own);
      memory.near = undefined;
      if (own) memory.focus = own;
      return resting(companions, ...rests);
    };
    const withLeader = members.whole ? undefined : accompaniedLeader(discourse, party);
    const size = withLeader && takeSize(discourse);
    if (size) {
      const { words } = subjectOfMembers(discourse, sentence, members);
      return [line(members.id, say`${words} ${ofSize(size, listed())}`)];
    }
    // Groups came with the leader; people with names belong to the delegation.
    if (withLeader && whos.every((who) => who.group)) {
      memory.subject = [];
      return [line(members.id, say`${withLeader} ${listed()}`)];
    }
    const subject = subjectOfMembers(discourse, sentence, members).words;
    const led = delegationsOf(discourse, party).some(
      (one) => one.key === members.delegation && leadersOf(discourse, one).length > 0,
    );
    const verb =
      members.whole && !members.open && areMany(whos) && !whos.some(isOfMembers)
        ? "consisted of"
        : led
          ? "also included"
          : "included";
    return [line(members.id, say`${subject} ${verb} ${listed()}`)];
  });
  return { lines };
};

/** "members of the delegation": a group that says that the delegation had members besides those who are named. */
export const isOfMembers = ({ group }: Who): boolean =>
  /\bmembers of the delegation\b/i.test(group?.text ?? "");

/** Words of a list that comes behind its verb. */
const LONG_LIST = 20;

/** "X attended the ceremony"; a long list closes the sentence: "the ceremony was attended by X; Y; and Z". */
export const attendance = (what: Phrase, list: Phrase): Phrase =>
  textOf(list).split(" ").length > LONG_LIST
    ? say`${what} was attended by ${list}`
    : say`${list} attended ${what}`;

/** Words of a title that is not printed twice. */
const LONG_TITLE = 4;

/** "X and Y attended the opening ceremony." */
export const realizeAttendees = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: SceneAttendees,
): Realized => {
  const { scene } = head;
  const frame = frameOf(discourse, sentence);
  const { memory, plan } = discourse;
  const everyone = discourse.facts.whos(head.people);
  // At the speeches of an event those who are known by then attended it anyway.
  const fresh = everyone.filter((who) => !knows(memory, who));
  const isEventItself = scene.item.activity === "speeches" && !scene.item.title && fresh.length > 0;
  const whos = isEventItself ? fresh : everyone;
  if (whos.length === 0) return { lines: [] };
  // Who has acted is known to have been at the signing that is the news.
  const signing = plan.news.type === "sign" && plan.news.scene === scene && !scene.item.when;
  if (signing && whos.every((who) => knows(memory, who)) && memory.realized.has(plan.news.id))
    return { lines: [] };
  const open = scene.item.peopleOpen ? "others" : undefined;
  const list = resting(
    peopleList(discourse, whos, open),
    `${scene.path}.people`,
    open && `${scene.path}.peopleOpen`,
  );
  const fresher = newTitle(discourse, scene);
  const title = fresher ?? titleOf(discourse, scene);
  const long = !fresher && title && isEvent(title) && title.text.split(" ").length > LONG_TITLE;
  const what = long
    ? plain(`the ${headNoun(title.text)}`, [title.path])
    : title && !isEvent(title)
      ? say`talks on ${plain(title.text, [title.path])}`
      : title
        ? undefined
        : scene.item.activity === "speeches"
          ? plain(`the ${eventNoun(discourse)}`)
          : nounOf(discourse, scene);
  const there = atScene(discourse, scene);
  discourse.memory.subject = [];
  const named =
    what ??
    (title
      ? discourse.memory.turns.has(`title ${scene.path}`)
        ? nounOf(discourse, scene)
        : articled(title)
      : plain("the event"));
  return { lines: [line(head.id, opened(frame, attendance(say`${named}${there}`, list)))] };
};
