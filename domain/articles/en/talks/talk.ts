import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Members, Result, Scene, Talk } from "../../content/message";
import { isMealOfHosts, isTalks } from "../../content/sittings";
import { maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { knows, take } from "../../reference/memory";
import { counterpartsOf, nameOfTalk } from "../attendance/counterparts";
import { type Frame, frameOf, opened } from "../event/event";
import { isEventItself } from "../event/event-itself";
import { leadPlace } from "../event/larger-event";
import {
  articled,
  atScene,
  DISCUSSED,
  DISCUSSION,
  discussed,
  everybody,
  isEvent,
  isHeavy,
  newTitle,
  newTopics,
  nounOf,
  onTitle,
  sceneOnline,
  theTitle,
  wouldBeOfTopics,
} from "../event/things";
import { isWithThoseKnown } from "../event/with-those-known";
import { attendeesOrAll, fewAttendees } from "../items/few-attendees";
import { foodServed, givenMeal, isGivenByVisitors } from "../items/given-meals";
import { BETWEEN, organizerLine, organizersBeside, withOrganizers } from "../items/organized-items";
import { sections } from "../items/session-sights";
import { withSigningAtTalks } from "../items/signed-there";
import { type Actor, visitorsOf } from "../people/party";
import { areMany, peopleList } from "../people/people";
import { resultClause } from "../results/results";
import { headNoun, trimmed, withArticle } from "../words/grammar";
import { isMereMeeting } from "../words/mere-meeting";
import { atChaired, chairedBehind, isChairStated } from "./chaired";
import { paidCall } from "./courtesy-call";
import { firstTalk } from "./first-talk";
import { hostSpeaks } from "./hosts-unnamed";
import { isMereTitle } from "./mere-title";
import { topicsBehind } from "./topics-apart";

/** Whether two organizations received the visitors, so that talks without known people have no two sides. */
const atTwoOrganizations = ({ content }: Discourse): boolean => {
  const received = content.scenes.filter(({ receivers, item }) => receivers.length > 0 && item.venue);
  const organizations = new Set(received.map(({ item }) => item.venue?.name?.en));
  const hosts = received.flatMap(({ receivers }) => receivers);
  return (
    organizations.size > 1 && organizations.size === received.length && new Set(hosts).size === hosts.length
  );
};

/** Whether talks reported after a reception had their own place and none of the hosts: the visitors met others there. */
const isWithOthersElsewhere = ({ content, facts }: Discourse, { item, visitors, told }: Scene): boolean => {
  const venue = item.venue?.name?.en;
  const people = item.people ?? [];
  return (
    told === "after" &&
    venue !== undefined &&
    venue !== facts.record.venue?.name?.en &&
    content.relations.receivers.length > 0 &&
    people.length > 0 &&
    people.every(({ key }) => visitors.includes(key))
  );
};

/** "discussion with port officials": talks by those of the hosts with whom the visitors held them. */
const WITH_HOSTS =
  / with (?:the )?(?!(?:both|all|two|each|delegat|visit|guest))(?:[\p{L}-]+ ){0,4}(?:management|officials|staff|leaders|leadership|experts|representatives|researchers|faculty|students|teachers|executives|team)$/iu;

/** The participants of talks without counterparts: "the two sides" after a reception, otherwise the visitors. */
const bothOf = (discourse: Discourse, { scene, known }: Talk): Actor => {
  // A meal with only the visitors recorded was theirs alone.
  const alone =
    scene.listed && scene.visitors.length > 0 && scene.item.people?.length === scene.visitors.length;
  const unlisted = !scene.listed && !hostSpeaks(discourse, scene);
  if (scene.item.activity === "meal" && (alone || unlisted) && !scene.item.peopleOpen)
    return visitorsOf(discourse, scene);
  if (known && !scene.whole && fewAttendees(discourse, scene))
    return { words: attendeesOrAll(discourse, scene), many: true };
  if (isWithOthersElsewhere(discourse, scene)) return visitorsOf(discourse, scene);
  // "The two sides held a discussion with port officials", who are one of the sides.
  if (!scene.listed && WITH_HOSTS.test(scene.item.title?.en ?? "")) return visitorsOf(discourse, scene);
  if (!scene.listed && atTwoOrganizations(discourse)) return visitorsOf(discourse, scene);
  if (known || discourse.content.relations.twoSides)
    return {
      words: sourced(everybody(discourse), scene.listed ? `${scene.path}.people` : undefined),
      many: true,
    };
  return visitorsOf(discourse, scene);
};

const VISITORS = /^the (?:delegation|visitors|guests|group|team) (?:held|met|discussed|had) /i;

/** "Accompanied by Lee, the delegation held talks with …": those whom the text has introduced. */
const withKnownEscorts = (discourse: Discourse, scene: Scene, lines: readonly Line[]): Line[] => {
  const [first, ...more] = lines;
  const sat = new Set([...scene.counterparts, ...scene.visitors]);
  const keys = [...scene.escorts, ...scene.guides].filter((key) => !sat.has(key));
  const whos = discourse.facts.whos(keys);
  const known = whos.length > 0 && whos.every((who) => knows(discourse.memory, who));
  if (!first || !known || !VISITORS.test(textOf(first.words))) return [...lines];
  discourse.memory.marks.add(`escorted ${scene.path}`);
  const list = sourced(peopleList(discourse, whos), `${scene.path}.people`);
  return [{ ...first, words: say`accompanied by ${list}, ${first.words}` }, ...more];
};

/** "Lee", "the visitors": those whom others accompanied, of whom one alone is no plural. */
const thoseAccompanied = (discourse: Discourse, scene: Scene): Phrase => {
  const { content, facts } = discourse;
  const { escorts, party } = content.relations;
  const along = [...escorts, ...scene.escorts, ...scene.guides];
  const [one, ...more] = facts.whos(party.people.filter((key) => !along.includes(key)));
  const alone = one?.name && more.length === 0 && party.delegations.length === 0;
  return alone ? peopleList(discourse, [one]) : plain("the visitors");
};

const rolesAt = (discourse: Discourse, scene: Scene): Line[] => {
  const { facts } = discourse;
  const noun = nounOf(discourse, scene);
  const rests = `${scene.path}.people`;
  const lines: Line[] = [];
  const add = (id: string, keys: readonly string[], sentenceOf: (list: Phrase) => Phrase): void => {
    const whos = facts.whos(keys);
    if (whos.length > 0)
      lines.push(line(`${scene.path}.${id}`, sourced(sentenceOf(peopleList(discourse, whos)), rests)));
  };
  const apart = new Set([...scene.counterparts, ...scene.visitors]);
  const chairs = isChairStated(discourse, scene) ? [] : scene.chairs;
  add("chair", chairs, (list) => say`${list} chaired ${noun}`);
  if (!discourse.memory.marks.has(`escorted ${scene.path}`))
    add(
      "escort",
      [...scene.escorts, ...scene.guides].filter((key) => !apart.has(key)),
      (list) => say`${list} accompanied ${thoseAccompanied(discourse, scene)}`,
    );
  add(
    "speaker",
    facts
      .whos(scene.speakers)
      .filter((who) => !knows(discourse.memory, who))
      .map((who) => who.key),
    (list) => say`${list} delivered ${scene.speakers.length > 1 ? "speeches" : "a speech"}`,
  );
  return lines;
};

/** The result of talks, after a comma: undefined if none joins. */
const withResult = (discourse: Discourse, sentence: SentencePlan, scene: Scene): Line[] => {
  const result: Result | undefined = take(discourse.memory, sentence.joined, "result");
  return result ? resultClause(discourse, result, scene) : [];
};

/** "Also present were X; Y; and Z": companions who attended these talks, where no sentence about them says so. */
const attendedBy = (discourse: Discourse, { id, people }: Members, { path }: Scene): Line[] => {
  const fresh = discourse.facts.whos(people).filter((who) => !knows(discourse.memory, who));
  if (fresh.length === 0) return [];
  const list = sourced(peopleList(discourse, fresh), `${path}.people`);
  return [line(id, say`also present ${areMany(fresh) ? "were" : "was"} ${list}`)];
};

/** A meal at an event without visitors, or one that visitors gave, by those who gave it. */
const mealOfEvent = (discourse: Discourse, head: Talk, frame: Frame): Line[] | undefined => {
  const { scene } = head;
  const { content } = discourse;
  const own = isGivenByVisitors(scene);
  if (
    !own &&
    (!isMealOfHosts(scene.item) || content.relations.party.people.length > 0 || content.relations.visit)
  )
    return undefined;
  const there = say`${atScene(discourse, scene)}${sceneOnline(discourse, scene)}`;
  return givenMeal(discourse, head, frame, there, () => newTitle(discourse, scene));
};

/** Whether the news was that hosts met these visitors, who sat together here: these talks are that meeting, reported in more detail. */
const isMeetingOfNews = (
  { plan, facts, memory }: Discourse,
  { item, counterparts, visitors }: Scene,
): boolean => {
  const { news } = plan;
  return (
    news.type === "meet" &&
    memory.realized.has(news.id) &&
    item.activity !== "meal" &&
    !item.each &&
    !item.when &&
    item.topics !== undefined &&
    news.hosts.length > 0 &&
    news.hosts.every((key) => counterparts.includes(key)) &&
    counterparts.length > news.hosts.length &&
    visitors.length > 0 &&
    facts.whos([...visitors, ...news.hosts]).every((who) => knows(memory, who))
  );
};

/**
 * Whether the hosts of talks with a place or day of their own are only some of those whom the visitors sat with on several stops,
 * and received nobody: "the two sides" would not say who they were.
 */
const isOneOfSeveralSides = ({ content }: Discourse, scene: Scene): boolean => {
  const { counterparts, item } = scene;
  if (counterparts.length === 0 || !(item.city ?? item.venue ?? item.when) || !scene.listed) return false;
  const { receivers } = content.relations;
  return (
    !counterparts.some((key) => receivers.includes(key)) &&
    content.scenes.some(
      (other) =>
        other !== scene &&
        isTalks(other.item) &&
        [...other.counterparts, ...other.receivers].length > 0 &&
        ![...other.counterparts, ...other.receivers].some((key) => counterparts.includes(key)),
    )
  );
};

/** The visitors sat together with others: whom they met, where, about what; not `dated`, where another clause has the days. */
export const realizeTalk = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Talk,
  dated = true,
): Realized => {
  const { scene } = head;
  const frame = frameOf(discourse, sentence, dated);
  const given = mealOfEvent(discourse, head, frame);
  if (given) return { lines: given };
  const tour = take(discourse.memory, sentence.joined, "tour");
  if (tour) discourse.memory.marks.add(`title ${tour.scene.path}`);
  const along = take(discourse.memory, sentence.joined, "members");
  const headed = (scene.item.people ?? []).some(
    ({ key, as }) => as === "head" && scene.counterparts.includes(key),
  );
  const meal = scene.item.activity === "meal" && (scene.receivers.length > 0 || headed);
  const one = scene.item.each && scene.counterparts.length === 1 && scene.visitors.length > 1;
  const again = isMeetingOfNews(discourse, scene);
  const both =
    (head.known || again) &&
    !one &&
    !meal &&
    (again || !isOneOfSeveralSides(discourse, scene)) &&
    (again || discourse.content.relations.twoSides || scene.counterparts.length === 0 || !scene.listed);
  const lines = both
    ? knownTalk(discourse, sentence, again ? { ...head, known: true } : head, frame)
    : firstTalk(discourse, sentence, head, frame);
  const talked = withSigningAtTalks(discourse, head, withKnownEscorts(discourse, scene, lines));
  return {
    lines: [
      ...withOrganizers(discourse, scene, talked),
      ...(along ? attendedBy(discourse, along, scene) : []),
      ...withResult(discourse, sentence, scene),
      ...rolesAt(discourse, scene),
      ...partsOf(discourse, scene),
    ],
  };
};

/** What an item has in addition to its people and topics: parallel sessions, organizers. */
export const partsOf = (discourse: Discourse, scene: Scene): Line[] => [
  ...organizerLine(discourse, scene),
  ...sections(discourse, scene),
];

/** "Three students paid a courtesy visit to the president": a call that a part of the visitors made. */
const partlyCalled = (discourse: Discourse, { scene }: Talk, title: Said | undefined): Phrase | undefined => {
  if (!title || scene.whole || scene.visitors.length === 0 || scene.counterparts.length === 0)
    return undefined;
  const noun = headNoun(title.text).toLowerCase();
  if (noun !== "call" && noun !== "visit") return undefined;
  const who = peopleList(discourse, discourse.facts.whos(scene.visitors));
  const called = withArticle(title.text.replace(/^(?:the|an?) /i, ""));
  const to = noun === "call" ? "on" : "to";
  return say`${who} paid ${plain(called, [title.path])} ${to} ${counterpartsOf(discourse, scene)}`;
};

const knownTalk = (discourse: Discourse, sentence: SentencePlan, head: Talk, frame: Frame): Line[] => {
  const { scene } = head;
  const topics = newTopics(discourse, scene);
  const own = newTitle(discourse, scene);
  const mere = own && topics && isMereTitle(discourse, scene, own) ? own : undefined;
  const title = mere ? undefined : own;
  const meeting = mere && isMereMeeting(plain(mere.text)) ? mere : undefined;
  const there = say`${atScene(discourse, scene)}${leadPlace(discourse, sentence)}${sceneOnline(discourse, scene)}`;
  const rests = scene.listed ? `${scene.path}.people` : undefined;
  const who = sourced(bothOf(discourse, head).words, rests, mere?.path);
  if (topics) {
    const verb = discussed(discourse, scene);
    const itself = title !== undefined && isEventItself(discourse, scene, title.text);
    const met = title && paidCall(title.text) ? say`during ${theTitle(title)}${there}` : undefined;
    const at = met ?? (title && isEvent(title) ? say`at ${articled(title)}${there}` : undefined);
    // "At an in-depth discussion, the two sides discussed …" is redundant.
    const exchange =
      title && !itself && DISCUSSION.test(title.text) && verb === DISCUSSED[0] ? title : undefined;
    const named = itself ? undefined : at;
    const about = title && !at ? say` in ${onTitle(title, scene)}` : "";
    const chaired = atChaired(discourse, scene, () => nameOfTalk(discourse, scene, title ?? meeting), there);
    if (chaired) return [line(head.id, opened(frame, say`${chaired}${who} ${verb} ${topics}`))];
    if (exchange) {
      const place = says(there) ? say`${trimmed(there)}, ` : plain("");
      const name = articled(exchange);
      const held = say`${place}${who} held ${name}${topicsBehind(name, topics)}`;
      return [line(head.id, opened(frame, held))];
    }
    if (named) return [line(head.id, opened(frame, say`${named}, ${who} ${verb} ${topics}`))];
    const apart = textOf(topics).includes(",") || isHeavy(topics, 12) || wouldBeOfTopics(there);
    const place = apart ? there : undefined;
    if (place && says(place))
      return [line(head.id, opened(frame, say`${trimmed(place)}, ${who} ${verb} ${topics}${about}`))];
    const whole = say`${who} ${verb} ${topics}${about}${there}`;
    return [line(head.id, opened(frame, sourced(whole, itself ? title.path : undefined)))];
  }
  const called = partlyCalled(discourse, head, title);
  if (called) return [line(head.id, opened(frame, sourced(say`${called}${there}`, rests)))];
  const meal = scene.item.activity === "meal";
  const front = frame.front ?? frame.day;
  if (!title && !says(there) && !front && !meal) return [];
  const name =
    title && isEvent(title)
      ? articled(title)
      : title
        ? onTitle(title, scene)
        : plain(meal ? "a meal" : "talks");
  const served = title && foodServed(scene, title);
  if (served) return [line(head.id, opened(frame, say`${served}${there}`))];
  const chaired = chairedBehind(discourse, scene);
  const by = title ? organizersBeside(discourse, scene, BETWEEN) : undefined;
  const also = isWithOthersElsewhere(discourse, scene) ? "also " : "";
  // A call is paid by those who came, rather than held by both sides.
  if (title && !by && paidCall(title.text)) {
    const paid = say`${sourced(visitorsOf(discourse, scene).words, rests)} ${also}paid ${name}${there}${chaired}`;
    return [line(head.id, opened(frame, paid))];
  }
  // "The two sides met at the office": "held a meeting" only takes longer, and "the two sides met" says nothing.
  const mereName = title && (isMereMeeting(plain(title.text)) || isWithThoseKnown(discourse, title.text));
  if (title && !by && !meal && mereName) {
    if (!says(there) && !front && !says(chaired)) return [];
    return [line(head.id, opened(frame, sourced(say`${who} ${also}met${there}${chaired}`, title.path)))];
  }
  const held = by ? "took part in" : meal ? "had" : `${also}held`;
  const eaten =
    title && held === "had" && /^(?:breakfast|lunch|dinner|supper)$/i.test(title.text)
      ? plain(title.text.toLowerCase(), [title.path])
      : name;
  return [line(head.id, opened(frame, say`${who} ${held} ${eaten}${maybe` ${by}`}${there}${chaired}`))];
};
