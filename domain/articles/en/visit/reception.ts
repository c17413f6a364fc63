import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import {
  type Accompany,
  isSigning,
  type Receive,
  type Scene,
  type SceneAttendees,
} from "../../content/message";
import { isTalks } from "../../content/sittings";
import { type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { isSpeechByTitle } from "../../structure/spoken-of";
import { amongThose } from "../attendance/among-those";
import { isOfAnybody } from "../attendance/counted-groups";
import { nameOfTalk } from "../attendance/counterparts";
import { eventNoun, frameOf, opened, opensParagraph } from "../event/event";
import { leadPlace } from "../event/larger-event";
import {
  articled,
  atScene,
  discussed,
  everybody,
  isEvent,
  isHeavy,
  newTitle,
  newTopics,
  nounOf,
  onTitle,
  titleOf,
} from "../event/things";
import { isRoomLeft, roomOfReception } from "../items/destination";
import { groupsLast } from "../people/groups";
import { hostsList } from "../people/list-of-host";
import { type Actor, again, PARTY, partyFirst, partyLater } from "../people/party";
import { areMany, peopleList, weight } from "../people/people";
import { laterName } from "../people/person-names";
import { allOfFunction } from "../people/shared-functions";
import { forCallThere } from "../talks/courtesy-call";
import { partsOf } from "../talks/talk";
import { headNoun } from "../words/grammar";
import { isMereMeeting, unsaid } from "../words/mere-meeting";
import { messagesOf } from "../words/plan";
import { RECEIVED_BY_ORGANIZATION, RECEIVED_STATED } from "./received-by-organization";
import { isTitledAlike, sameAtItems } from "./same-attendees";
import { areOfHome } from "./visit-companions";
import { takeWelcome, welcomesLater } from "./welcome";

/** The visitors as known at this place; introduced if nobody has named them yet. */
const theParty = (discourse: Discourse, sentence: SentencePlan): Actor => {
  const { party } = discourse.content.relations;
  if (opensParagraph(discourse, sentence)) discourse.memory.subject = [];
  const actor = discourse.memory.party ? partyLater(discourse, party) : partyFirst(discourse, party);
  return again(discourse, actor, [PARTY]);
};

/** The visitors as recipients or in a list: never "it", which is unclear after a sentence about their leader. */
export const partyReceived = (discourse: Discourse, sentence: SentencePlan): Actor => {
  const actor = theParty(discourse, sentence);
  if (textOf(actor.words) !== "it") return actor;
  return partyLater(discourse, discourse.content.relations.party);
};

/** The topics of talks with the receivers, after "for": undefined if the talks have none. */
const forTalks = (discourse: Discourse, sentence: SentencePlan): { words: Phrase; rest: Line[] } => {
  const talk = take(discourse.memory, sentence.joined, "talk");
  if (!talk) return { words: plain(""), rest: [] };
  const { scene } = talk;
  const there = atScene(discourse, scene);
  const topics = newTopics(discourse, scene);
  const name = nameOfTalk(discourse, scene);
  const apart = (): Line[] =>
    topics ? [line(talk.id, say`${everybody(discourse)} ${discussed(discourse, talk.scene)} ${topics}`)] : [];
  // "was received by Lee, the mayor, for a call on the mayor" says it twice.
  const call = forCallThere(discourse, scene);
  if (call) return { words: say`${there}${call}`, rest: [...apart(), ...partsOf(discourse, scene)] };
  // "was received by Lee for a reception on boats" says it twice.
  if (topics && /^an? reception$/.test(textOf(name)))
    return { words: say`${there}${unsaid(name)}`, rest: [...apart(), ...partsOf(discourse, scene)] };
  if (topics && isHeavy(topics, 24))
    return { words: say`${there} for ${name}`, rest: [...apart(), ...partsOf(discourse, scene)] };
  const on = topics ? (/ on /.test(textOf(name)) ? say`, discussing ${topics}` : say` on ${topics}`) : "";
  if (!topics && isMereMeeting(name))
    return { words: say`${there}${unsaid(name)}`, rest: partsOf(discourse, scene) };
  return { words: say`${there} for ${name}${on}`, rest: partsOf(discourse, scene) };
};

/**
 * "attended the signing": what is stated about a delegation apart from those who acted. Where groups of people signed, it may
 * have been one of them, and "came for the signing" leaves that open.
 */
export const attended = ({ plan, facts }: Discourse): string => {
  const byGroups = facts.agreements.some(({ agreement }) => agreement.parties?.some(({ group }) => group));
  const verb = byGroups ? "came for" : "attended";
  return isSigning(plan.news) ? `${verb} the signing` : "also took part";
};

/** Words of the one who received the visitors, as the subject of a sentence that goes on after the verb. */
export const SHORT_RECEIVER = 14;

/** Whether the first sentence says whom the visitors met, and among them all who received them. */
const isMetInFirst = ({ plan, memory }: Discourse, { people }: Receive): boolean => {
  const first = plan.paragraphs[0]?.sentences[0]?.head;
  if (first?.type !== "talk" || !memory.realized.has(first.id)) return false;
  const keys = (first.scene.item.people ?? []).map(({ key }) => key);
  return people.every((key) => keys.includes(key) && memory.people.has(key));
};

/** "The delegation was received by X; Y; and Z for talks on T": who received the visitors, in protocol order. */
export const realizeReceive = (discourse: Discourse, sentence: SentencePlan, head: Receive): Realized => {
  const { memory, facts } = discourse;
  const frame = frameOf(discourse, sentence);
  const whos = facts.whos(head.people);
  const accompany = take(memory, sentence.joined, "accompany");
  const present = take(memory, sentence.joined, "present");
  const place = leadPlace(discourse, sentence);
  const talk = sentence.joined.find((one) => one.type === "talk");
  // Somebody new is introduced behind the verb ("it was received by Lee, mayor of A"), except in front of what the visitors were received for.
  const [only, ...others] = whos;
  const single =
    only?.name !== undefined &&
    others.length === 0 &&
    (knows(memory, only) || (talk !== undefined && weight(discourse, whos) <= SHORT_RECEIVER));
  const open = present?.open ? "others" : undefined;
  const list = (): Phrase => {
    const hosts = hostsList(discourse, whos);
    return sourced(hosts, ...(open ? ["participantsOpen"] : []));
  };
  const beside = (): Phrase =>
    accompany ? say`, accompanied by ${peopleList(discourse, facts.whos(accompany.people))}` : plain("");
  const rest: Line[] = [];
  const host =
    talk?.type === "talk"
      ? facts.place(talk.scene.item.venue, `${talk.scene.path}.venue`)?.org?.org
      : undefined;
  const there = talk?.type === "talk" ? atScene(discourse, talk.scene) : plain("");
  if (host && says(there)) memory.host = host;
  const welcome = talk ? undefined : takeWelcome(discourse, whos);
  const alone = !talk && !accompany && !present && !welcome && !frame.front && !frame.day && !says(place);
  // "Lee received the team." says nothing before "Lee welcomed the guests and …".
  if (alone && !isRoomLeft(discourse) && welcomesLater(discourse, whos)) return { lines: [] };
  if (alone && isMetInFirst(discourse, head)) return { lines: [] };
  // Behind "the Chamber received the delegation", a reception without talks has the visitors as its subject.
  const again = memory.marks.delete(RECEIVED_BY_ORGANIZATION);
  const stated = memory.marks.delete(RECEIVED_STATED);
  const words = (): Phrase => {
    // If the organization is named first, its receivers are introduced by it.
    if (single && !says(there) && !again) {
      const party = partyReceived(discourse, sentence).words;
      const object = textOf(party) === "they" ? plain("them") : party;
      const by = list();
      memory.subject = [];
      const verb =
        welcome && textOf(welcome) === "welcomed"
          ? welcome
          : sourced(plain("received"), ...(welcome?.paths ?? []));
      const talks = forTalks(discourse, sentence);
      rest.push(...talks.rest);
      return say`${by} ${verb} ${object}${roomOfReception(discourse)}${place}${talks.words}${beside()}`;
    }
    const party = partyReceived(discourse, sentence);
    const ofVenue = roomOfReception(discourse);
    const were = party.many ? "were" : "was";
    const by = list();
    const verb = welcome ?? plain("received");
    const talks = forTalks(discourse, sentence);
    rest.push(...talks.rest);
    // "received for talks by Lee, Chairman of the Mill": behind a post they would be far from the verb.
    const early = textOf(talks.words) === " for talks";
    const [before, behind] = early ? [talks.words, ""] : ["", talks.words];
    // "The Chamber received the delegation. It was received by Lee" would say it twice.
    if (stated && whos.length === 1 && !welcomesLater(discourse, whos))
      return say`${party.words} ${early ? "held talks with" : "met"} ${by}${there}${ofVenue}${place}${behind}${beside()}`;
    return say`${party.words} ${were} ${verb}${before}${there}${ofVenue} by ${by}${place}${behind}${beside()}`;
  };
  const first = line(head.id, opened(frame, words()));
  if (present) {
    const others = groupsLast(facts.whos(present.people));
    if (others.length > 0)
      rest.push(
        line(
          present.id,
          sourced(
            say`also present ${areMany(others) || open ? "were" : "was"} ${peopleList(discourse, others, open)}`,
            ...(open ? ["participantsOpen"] : []),
          ),
        ),
      );
  }
  return { lines: [first, ...rest] };
};

/** The reception that "received and accompanied" states too: by the same people, of whom a sentence would say nothing else. */
const receivedToo = ({ plan, memory }: Discourse, { people }: Accompany): Receive | undefined => {
  for (const { head, joined } of plan.paragraphs.flatMap(({ sentences }) => sentences)) {
    if (head.type !== "receive" || head.separate || joined.length > 0 || memory.realized.has(head.id))
      continue;
    if (head.people.length !== people.length || !head.people.every((key) => people.includes(key))) continue;
    memory.realized.add(head.id);
    return head;
  }
  return undefined;
};

/** Whether hosts came along where the visitors only sat with those who received them: they did not arrive with the visitors. */
const areAtTalksOnly = ({ facts, content, plan }: Discourse, whos: readonly Who[]): boolean => {
  const { relations, scenes } = content;
  return (
    facts.record.kind === "reception" &&
    plan.event?.type !== "hold" &&
    relations.receivers.length > 0 &&
    scenes.length > 0 &&
    scenes.every(({ item }) => isTalks(item)) &&
    whos.every(
      ({ key, side }) =>
        side === "host" && !relations.party.people.includes(key) && !relations.receivers.includes(key),
    )
  );
};

/** "The delegation was accompanied by X", or "was received and accompanied by X." */
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
  const list = peopleList(discourse, whos);
  if (areAtTalksOnly(discourse, whos))
    return {
      lines: [line(head.id, say`also present at the meeting ${areMany(whos) ? "were" : "was"} ${list}`)],
    };
  const received = receivedToo(discourse, head);
  const accompanied = received ? "received and accompanied" : "accompanied";
  const words = areOfHome(discourse, whos)
    ? say`${list} ${accompanied} ${actor.words}`
    : say`${actor.words} ${actor.many ? "were" : "was"} ${accompanied} by ${list}`;
  return { lines: [line(head.id, sourced(words, ...(received?.paths ?? [])))] };
};

/** Words of a list that comes after its verb. */
const LONG_LIST = 20;

/** "X attended the ceremony"; a long list closes the sentence: "the ceremony was attended by X; Y; and Z". */
export const attendance = (what: Phrase, list: Phrase, also = ""): Phrase =>
  textOf(list).split(" ").length > LONG_LIST
    ? say`${what} was ${also}attended by ${list}`
    : say`${list} ${also}attended ${what}`;

/** Words of a title that is not printed twice. */
const LONG_TITLE = 4;
/** "the delegation" of "the delegation also included officials": groups of one whose leader is known. */
const membersAtEvent = ({ facts, memory }: Discourse, whos: readonly Who[]): Phrase | undefined => {
  const key = whos[0]?.raw.delegation;
  const [only, ...more] = facts.delegations;
  const leader = facts.who(only?.head);
  const came = whos.every(({ group, raw }) => group !== undefined && raw.delegation === key);
  const said = facts.said(only?.name, `${only?.path}.name`);
  const led = leader !== undefined && knows(memory, leader) && only?.key === key && more.length === 0;
  return came && led && said && / delegation$/.test(said.text)
    ? plain(`the ${said.text.replace(/^the /i, "")}`, [said.path])
    : undefined;
};

/** People of whom a panel has no words, and who are the subject of a sentence. */
const FEW = 2;

/** The path that says that others attended an item: its own, or that of an event with no other item and no other list of people. */
const openPathOf = (discourse: Discourse, { item, path }: Scene): string | undefined => {
  if (item.peopleOpen) return `${path}.peopleOpen`;
  const { record } = discourse.facts;
  if (!record.participantsOpen) return undefined;
  const listed = messagesOf(discourse).some(({ type }) => type === "present" || type === "members");
  const alone = record.agenda?.length === 1 && !listed && !record.openSides?.length;
  return alone ? "participantsOpen" : undefined;
};

/** Whether several people who are not among these have spoken at an item that lists them too. */
const isAfterSpeakers = ({ memory, facts }: Discourse, { item }: Scene, whos: readonly Who[]): boolean => {
  const spoke = new Set((item.remarks ?? []).flatMap(({ by }) => (by === "all" ? [] : (by ?? []))));
  const others = facts
    .whos((item.people ?? []).map(({ key }) => key))
    .filter((who) => spoke.has(who.key) && !whos.includes(who));
  return others.length > 1 && others.every((who) => knows(memory, who));
};

/** "X and Y attended the opening ceremony." */
export const realizeAttendees = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: SceneAttendees,
): Realized => {
  const { scene } = head;
  const frame = frameOf(discourse, sentence);
  const { memory, plan } = discourse;
  // Of somebody who signed it is not news that they attended the signing.
  const signed = (who: Who): boolean =>
    scene.item.activity === "signing" && (who.raw.roles ?? []).includes("signatory") && knows(memory, who);
  const stated = ({ key }: Who): boolean => memory.marks.has(`attended ${scene.path} ${key}`);
  const everyone = discourse.facts.whos(head.people).filter((who) => !signed(who) && !stated(who));
  // At the speeches of an event, people already known attended it anyway.
  const fresh = everyone.filter((who) => !knows(memory, who));
  const heard = isSpeechByTitle(scene);
  const isEventItself =
    scene.item.activity === "speeches" && (!scene.item.title || heard) && fresh.length > 0;
  const same = sameAtItems(discourse, head);
  if (same.length > 1) {
    if (fresh.length === 0) return { lines: [] };
    for (const one of same) memory.realized.add(one.id);
    const list = sourced(peopleList(discourse, fresh), ...same.map((one) => `${one.scene.path}.people`));
    return { lines: [line(head.id, say`also present were ${list}`)] };
  }
  const whos = isEventItself ? fresh : everyone;
  if (whos.length === 0 || (heard && fresh.length === 0)) return { lines: [] };
  // Somebody who has acted obviously attended the signing that is the news.
  const signing = plan.news.type === "sign" && plan.news.scene === scene && !scene.item.when;
  if (signing && whos.every((who) => knows(memory, who)) && memory.realized.has(plan.news.id))
    return { lines: [] };
  const openAt = openPathOf(discourse, scene);
  const guests = openAt ? undefined : allOfFunction(discourse, whos);
  const fresher = newTitle(discourse, scene);
  const title = fresher ?? titleOf(discourse, scene);
  const long =
    !fresher &&
    title &&
    isEvent(title) &&
    title.text.split(" ").length > LONG_TITLE &&
    !isTitledAlike(discourse, scene, title.text);
  // Those who only heard a lecture on a visit attended it.
  const gathered = (plan.event ?? plan.news).type === "hold";
  const what = heard
    ? plain(`the ${gathered ? eventNoun(discourse) : headNoun(title?.text ?? "lecture").toLowerCase()}`)
    : long
      ? plain(`the ${headNoun(title.text)}`, [title.path])
      : title && !isEvent(title)
        ? onTitle(title, scene)
        : title
          ? undefined
          : scene.item.activity === "speeches"
            ? plain(`the ${eventNoun(discourse)}`)
            : nounOf(discourse, scene);
  const there = atScene(discourse, scene);
  discourse.memory.subject = [];
  const sources = [`${scene.path}.people`, openAt];
  const list = (): Phrase => sourced(peopleList(discourse, guests?.bare ?? whos), ...sources);
  const named =
    what ??
    (title
      ? discourse.memory.marks.has(`title ${scene.path}`)
        ? nounOf(discourse, scene)
        : articled(title)
      : plain("the event"));
  if (guests) {
    // A ceremony that the sentence before has named is not named again.
    const there = memory.marks.has(`spoken ${scene.path}`)
      ? ""
      : say` at ${named}${atScene(discourse, scene)}`;
    return { lines: [line(head.id, opened(frame, say`${guests.role}${there} were ${list()}`))] };
  }
  const members =
    gathered &&
    fresh.length === whos.length &&
    textOf(named) === `the ${eventNoun(discourse)}` &&
    !says(there)
      ? membersAtEvent(discourse, whos)
      : undefined;
  if (members) {
    const some = sourced(peopleList(discourse, whos, openAt && "others"), ...sources);
    return { lines: [line(head.id, say`${members} also included ${some}`)] };
  }
  // After a number of others these are further people.
  const counted = !isOfAnybody(discourse) && memory.marks.has("attended in number");
  // So are those whom others who were there, and spoke, have preceded.
  const besides = discourse.facts.whos(head.people).some(stated) || isAfterSpeakers(discourse, scene, whos);
  const also = counted || besides ? "also " : "";
  const part = say`${named}${there}`;
  // "The presentation was attended by": of what nobody has called one, on a visit.
  const unnamed = !title && !gathered && !says(there) && scene.item.activity === "presentation";
  if (unnamed && fresh.length > 0) {
    const some = sourced(peopleList(discourse, fresh, openAt && "others"), ...sources);
    const words = say`also present ${areMany(fresh) || openAt ? "were" : "was"} ${some}`;
    return { lines: [line(head.id, opened(frame, words))] };
  }
  // Those of whom a panel has no words sat on it too.
  const few = whos.length <= FEW && whos.every(({ group }) => !group);
  const sat = besides && few && scene.item.activity === "discussion";
  const words = sat
    ? say`${list()} also took part in ${part}`
    : openAt
      ? amongThose(discourse, whos, "attended", part, sources, also)
      : attendance(part, list(), also);
  return { lines: [line(head.id, opened(frame, words))] };
};
