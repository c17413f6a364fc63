import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Message, Scene, Session, Talk, Tour } from "../../content/message";
import { changed, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { take } from "../../reference/memory";
import { opensStop } from "../../structure/journey";
import { besideKey, besideWords, escortList, isBehindTour } from "../attendance/escorts";
import { joinedBy, withJoining } from "../attendance/joining";
import { visitorsOf } from "../attendance/party";
import { opening } from "../event/event";
import {
  followsDay,
  isAheadOfUnmentioned,
  isEarlierTour,
  isPartOfUnknownDay,
  TOURED_FIRST,
} from "../event/follows-day";
import { areInOtherCities } from "../event/other-city";
import { once } from "../event/stated-once";
import { isSolo } from "../items/acts-of-item";
import { isActTitle } from "../items/call";
import { doneWords } from "../items/done-words";
import { mutualSubject } from "../items/mutual-acts";
import { scenePlace, talkAfterTour, titleOf } from "../items/sitting";
import { peopleList } from "../people/people";
import { tieTo } from "../people/travellers";
import { closedByAnd } from "../speech/said-on-tour";
import { speechActs, speechLines } from "../speech/speech";
import { whenText } from "../words/dates";
import { listed, nouns, seenList } from "../words/lists-of-things";
import { areOfBoth, topicsOf } from "../words/topics";
import { seeing, seeingAt, watching, withoutFilms, withoutResults } from "../words/verbs-of-seeing";
import { datedStops } from "./dated-stops";
import { mayAddTo } from "./further-activity";
import { nextStops, plainStops, sights } from "./further-stops";
import { asProjects } from "./inspected-projects";
import { seenAgain, shownNext } from "./seen-again";
import { explainsThere, showAround } from "./show-around";
import { isPlaceOf, lengthOf, namesItsPlace, organizationSeen, withoutOthers, withoutPlace } from "./sights";
import { isSeeing, SHOW, titleOfTour } from "./title-of-tour";

/** Escorts who are not themselves the subject. */
const escortsOf = (discourse: Discourse, tour: Tour): Who[] => {
  const { facts, memory } = discourse;
  const all = facts.whos(tour.scene.escorts.filter((key) => !tour.scene.visitors.includes(key)));
  // That somebody went along is stated once, even with other companions.
  const fresh = all.filter((who) => !memory.marks.has(besideKey([who])));
  return fresh.length > 0 ? fresh : all;
};

/** Whether all who escorted the visitors at a stop are people of the organization there: 在该社负责人陪同下来到该社 would bring them to where they were. */
const isByHosts = ({ facts }: Discourse, { item }: Scene, escorts: readonly Who[]): boolean => {
  const venue = facts.place(item.venue, "");
  // A laboratory of theirs is a place of its own.
  const place = venue?.name.text === venue?.org?.name.text ? venue?.org?.org : undefined;
  const isOf = ({ posts, of }: Who): boolean =>
    [...posts.map(({ org }) => org), ...of].some((one) => one?.org === place);
  return place !== undefined && escorts.length > 0 && escorts.every(isOf);
};

/** Who of a scene's visitors is its only subject, so that what they said can go on from it. */
const soleVisitor = ({ facts, content }: Discourse, tour: Tour): Who | undefined => {
  const { party } = content.relations;
  const keys = tour.scene.whole ? party.people : tour.scene.visitors;
  const [only] = facts.whos(keys);
  return keys.length === 1 && party.delegations.length === 0 ? only : undefined;
};

const ACTS: ReadonlySet<Message["type"]> = new Set([
  "tour",
  "talk",
  "session",
  "handover",
  "speech",
  "sign",
  "receive",
]);

/** What somebody presented to the visitors, who did nothing then. */
const isBriefing = (one: Message): boolean =>
  (one.type === "speech" || one.type === "session") && one.scene.item.activity === "presentation";

/** 还: the tour is stated after other things that were done, without a word of sequence. */
const isAlso = ({ content, memory }: Discourse, sentence: SentencePlan, tour: Tour): string => {
  const { people } = content.relations.party;
  // Others who were shown round did nothing before it.
  const byOthers = people.length > 0 && !tour.scene.visitors.some((key) => people.includes(key));
  if (tour.scene.told === "before" || (byOthers && tour.scene.visitors.length > 0)) return "";
  const isStated = content.messages.some(
    (one) => one !== tour && ACTS.has(one.type) && memory.realized.has(one.id) && !isBriefing(one),
  );
  if (sentence.link.type === "after") return isStated && !isEarlierTour(content, tour) ? "还" : "";
  const at = content.scenes.findIndex((scene) => scene.key === tour.scene.key);
  const before = content.scenes[at - 1];
  return at > 0 && sentence.link.type === "none" && before && mayAddTo(before) ? "还" : "";
};

/** Topics that are something to do together, which nobody learns about. */
const JOINT =
  /^(?:共建|共享|共同|加强|深化|拓展|推进|促进|推动)(?!.*(?:情况|成效|进展|经验|做法|工作|机制|成果)$)/u;

/** What others say, which visitors hear rather than learn about: 企业的意见和建议. */
const HEARD = /(?:意见|建议|诉求|呼声|心声|工作汇报|情况汇报)$/u;

/** 了解经营情况; 就用人需求和共建基地进行交流 with those whom they met there, where one of the topics is not a noun to learn about. */
const toursAbout = (
  discourse: Discourse,
  scene: Scene,
  topics: readonly Said[],
  open: string | undefined,
): Phrase => {
  if (topics.length === 0) return plain("");
  const joint = scene.counterparts.length > 0 && topics.some(({ text }) => JOINT.test(text));
  const exchanged = joint || areOfBoth(topics);
  const heard = topics.filter(({ text }) => HEARD.test(text));
  const others = topics.filter(({ text }) => !HEARD.test(text));
  if (!exchanged && heard.length > 0) {
    const learned = others.length > 0 ? say`了解${nouns(discourse, others, false)}，` : plain("");
    return sourced(say`${learned}听取${nouns(discourse, heard, open !== undefined)}`, open);
  }
  const list = nouns(discourse, topics, open !== undefined);
  return sourced(exchanged ? say`就${list}进行交流` : say`了解${list}`, open);
};

/** 在甲陪同下，乙一行参观了产科、新生儿科，了解……，肯定……。 */
export const tourLines = (discourse: Discourse, sentence: SentencePlan, tour: Tour): Line[] => {
  const { facts, memory, content } = discourse;
  const { scene } = tour;
  const repeated = seenAgain(discourse, sentence, tour) ?? shownNext(discourse, tour);
  if (repeated) return repeated;
  const begin = opening(discourse, sentence);
  const escorts = escortsOf(discourse, tour);
  const behind = isBehindTour(discourse, scene) && !memory.marks.has(besideKey(escorts));
  const beside = behind ? plain("") : besideWords(discourse, scene, escorts);
  const seen = memory.marks.has(`saw ${scene.key}`);
  const { shown, films } = withoutFilms(seen ? [] : facts.list(scene.item.saw, `${scene.path}.saw`));
  const { seen: saw, results } = withoutResults(discourse, scene, shown);
  const stop = sentence.link.type === "stop";
  const undated = followsDay(discourse, tour);
  const onward = stop && sentence.link.at !== "first" && (!says(begin) || undated);
  const { link } = sentence;
  const first = link.type === "before" && isAheadOfUnmentioned(discourse, link.against, tour);
  if (first) memory.marks.add(TOURED_FIRST);
  const part = isPartOfUnknownDay(discourse, tour)
    ? whenText(discourse, scene.item.when, `${scene.path}.when`)
    : undefined;
  const again = part ?? (onward ? "还" : first ? "首先" : isAlso(discourse, sentence, tour));
  const there = scenePlace(discourse, scene);
  const title = titleOf(discourse, scene);
  const { round, exhibition, place } = titleOfTour(title, saw, title ? textOf(there) : "");
  const also = exhibition ? "" : again;
  const learned = [...results, ...topicsOf(discourse, scene)];
  const around = showAround(discourse, tour);
  const guides = says(around) ? [] : facts.whos(scene.guides).filter(({ key }) => !explainsThere(scene, key));
  const what =
    saw.length > 0
      ? say`${title && place ? say`${phrase(title)}的` : plain("")}${seenList(withoutPlace(withoutOthers(saw), there), scene.item.sawOpen, `${scene.path}.sawOpen`)}${asProjects(discourse, saw, scene.item.sawOpen)}`
      : plain("");
  const before = content.scenes[content.scenes.indexOf(scene) - 1];
  const moved = before !== undefined && areInOtherCities(before, scene);
  const see = exhibition ? "观看" : seeingAt(discourse, scene, saw);
  const fronted =
    onward &&
    !undated &&
    !isPlaceOf(what, there) &&
    [there, what].every(says) &&
    !says(beside) &&
    opensStop(content, facts, scene);
  const verb = (): Phrase => {
    if (fronted) return say`${see}了${what}`;
    if (isPlaceOf(what, there)) return say`${also}${see}了${sourced(there, ...what.paths)}`;
    if (says(there) && says(what) && says(beside) && isByHosts(discourse, scene, escorts))
      return say`${also}${see}了${sourced(what, ...there.paths)}`;
    // 在湖滨县主任安例陪同下: the escort's post has named the place.
    if (says(there) && says(what) && !stop && textOf(beside).startsWith(`在${textOf(there)}`))
      return say`${also}${see}了${sourced(what, ...there.paths)}`;
    // 参观了湖滨港码头, not 在湖滨参观了湖滨港码头, unless the visitors come from another city.
    if ((!scene.item.venue || saw.length === 1) && namesItsPlace(what, there, moved))
      return say`${also}${see}了${sourced(what, ...there.paths)}`;
    if (says(there) && says(what))
      return stop && once(discourse, "came to")
        ? say`来到${there}，${see}了${what}`
        : say`${also}在${there}${see}了${what}`;
    if (says(there)) return say`${also}${see}了${there}`;
    if (says(what)) return say`${also}${see}了${what}`;
    return plain("");
  };
  const words = verb();
  const heard =
    guides.length > 0
      ? say`听取${sourced(peopleList(discourse, guides), `${scene.path}.people`)}${guides.some((one) => one.group?.text.endsWith("讲解员")) ? "介绍" : "讲解"}`
      : plain("");
  const open = scene.item.topicsOpen ? `${scene.path}.topicsOpen` : undefined;
  const topics = toursAbout(discourse, scene, learned, open);
  const named =
    title && !round && !place && facts.place(scene.item.venue, "")?.name.text !== title.text
      ? say`${exhibition ? again : ""}${isActTitle(title.text) || isSeeing(title.text) ? doneWords(title) : say`${SHOW.test(title.text) ? "参观" : "参加"}${phrase(title)}`}`
      : plain("");
  const watched = films.length > 0 ? say`${watching(films)}${listed(films, false, "")}` : plain("");
  const parts = [named, words, watched, heard, topics].filter(says);
  if (parts.length === 1 && says(topics))
    parts[0] = changed(topics, (text) => text.replace(/^了解(?!了)/, "了解了"));
  if (parts.length === 0 && says(beside)) parts.push(organizationSeen(discourse, scene));
  const rest = title && !says(named) ? title.path : undefined;
  const talk = take(memory, sentence.joined, "talk");
  const sat = talk
    ? say`${parts.length > 0 ? "，" : ""}${talkAfterTour(discourse, talk.scene, parts.length > 0)}`
    : plain("");
  const size = parts.reduce((n, part) => n + textOf(part).length, 0);
  const stops = talk ? [] : furtherStops(discourse, sentence, tour, size);
  const alike = !says(there) && saw.length > 0 && parts.length === 1 && says(words) ? plainStops(stops) : [];
  if (alike.length > 0) parts[0] = say`${also}${sights(discourse, [tour, ...alike])}`;
  const others = talk
    ? secondStop(discourse, tour, talk)
    : nextStops(discourse, sentence.joined, stops.slice(alike.length));
  const end = stops.at(-1)?.scene ?? scene;
  const act = parts.length > 0 && !talk ? actAfter(discourse, end) : plain("");
  const dated = says(begin) && stops.length === 0 && !talk ? datedStops(discourse, tour) : plain("");
  const speech = take(memory, sentence.joined, "speech");
  if (parts.length === 0 && !talk && !speech && !says(beside)) return [];
  const several = says(others);
  const tie = tieTo(discourse, facts.whos(scene.visitors));
  const visitors = say`${tie}${visitorsOf(discourse, scene)}`;
  const who = several ? withJoining(discourse, scene, visitors) : visitors;
  const joining = several ? plain("") : joinedBy(discourse, scene);
  const sole = soleVisitor(discourse, tour);
  const same = speech && sole && speech.by !== "all" && speech.by.length === 1 && speech.by[0] === sole.key;
  const acts = speech && same ? speechActs(discourse, speech, [sole]) : [];
  const organization = parts
    .map((part, at) => (at === 0 ? part : say`，${part}`))
    .reduce((a, b) => say`${a}${b}`, plain(""));
  const said = closedByAnd(organization, acts);
  const lines = [
    line(
      tour.id,
      sourced(
        say`${begin}${fronted ? say`在${there}，` : ""}${beside}${around}${who}${organization}${sat}${said}${others}${dated}${act}${joining}`,
        rest,
      ),
    ),
  ];
  if (behind)
    lines.push(
      line(`${tour.id}.escorts`, sourced(say`${escortList(discourse, escorts)}陪同`, `${scene.path}.people`)),
    );
  if (speech && !same)
    lines.push(
      ...speechLines(
        discourse,
        { ...sentence, head: speech, joined: [], link: { type: "none" }, lead: false },
        speech,
      ),
    );
  return lines;
};

/** Characters of a second stop that is stated in the sentence of the first. */
const ROOM_FOR_SECOND = 60;

/** ；在乙公司参观了展厅，并就……交流: the second of two stops of one day, a tour and talks as at the first. */
const secondStop = (discourse: Discourse, { scene }: Tour, talk: Talk): Phrase => {
  const { memory, content } = discourse;
  const at = content.scenes.findIndex((one) => one.key === talk.scene.key);
  const [seen, sat, after] = content.scenes.slice(at + 1, at + 4);
  const tour = content.messages.find((one): one is Tour => one.type === "tour" && one.scene === seen);
  const talks = content.messages.find((one): one is Talk => one.type === "talk" && one.scene === sat);
  if (!seen || !sat || !tour || !talks || !isAsBefore(scene, seen) || !isAsBefore(scene, sat))
    return plain("");
  const { item } = seen;
  const plainly = isEmpty([item.remarks, item.outcomes, item.agreements, item.narrative, item.organizers]);
  const only = after?.item.activity !== "tour" && !memory.realized.has(tour.id);
  const there = item.venue && item.venue.name?.zh === sat.item.venue?.name?.zh;
  const few = isEmpty([seen.guides, seen.receivers, seen.counterparts, sat.chairs, sat.counterparts]);
  const size = lengthOf(discourse, seen) + lengthOf(discourse, { ...sat, item: { ...sat.item, saw: [] } });
  if (!plainly || !only || !there || !few || item.title || (item.saw ?? []).length === 0) return plain("");
  if (size > ROOM_FOR_SECOND) return plain("");
  memory.realized.add(tour.id);
  return nextStops(discourse, [talks], [tour]);
};

/** The same visitors on the same recorded day, without companions. */
const isAsBefore = (before: Scene, scene: Scene): boolean =>
  scene.told === "main" &&
  before.told === "main" &&
  before.item.when?.start !== undefined &&
  scene.item.when?.start === before.item.when.start &&
  scene.listed === before.listed &&
  scene.visitors.join() === before.visitors.join() &&
  scene.escorts.length === 0;

/** ，并慰问援疆干部: what the same visitors did right after a stop. */
const actAfter = (discourse: Discourse, scene: Scene): Phrase => {
  const { facts, memory, content } = discourse;
  const next = content.scenes[content.scenes.findIndex((one) => one.key === scene.key) + 1];
  const session = content.messages.find(
    (one): one is Session => one.type === "session" && one.scene.key === next?.key,
  );
  const did = next && facts.said(next.item.did, `${next.path}.did`);
  if (!session || !did || memory.realized.has(session.id)) return plain("");
  const { item } = next;
  const more = isEmpty([item.topics, item.sections, item.saw, next.chairs, next.speakers, next.guides]);
  const elsewhere = item.venue && item.venue.name?.zh !== scene.item.venue?.name?.zh;
  if (
    !more ||
    elsewhere ||
    areInOtherCities(scene, next) ||
    mutualSubject(discourse, next) ||
    !isFurtherStop(scene, next) ||
    isSolo(discourse, next)
  )
    return plain("");
  memory.realized.add(session.id);
  return sourced(say`，并${doneWords(did)}`, next.listed ? `${next.path}.people` : undefined);
};

/** ，并参观了市民之家: what the visitors saw after talks of which no more is known than with whom. */
export const tourAfterTalks = (discourse: Discourse, scene: Scene): Phrase => {
  const { facts, memory, content } = discourse;
  const next = content.scenes[content.scenes.findIndex((one) => one.key === scene.key) + 1];
  const tour = content.messages.find((one): one is Tour => one.type === "tour" && one.scene === next);
  const { item } = scene;
  const plainly = isEmpty([item.remarks, item.outcomes, item.agreements, item.narrative, item.topics]);
  if (!next || !tour || memory.realized.has(tour.id) || !plainly || !isFurtherStop(scene, next))
    return plain("");
  const saw = facts.list(next.item.saw, `${next.path}.saw`);
  const more = [next.item.topics, next.guides, next.escorts, scene.escorts];
  if (saw.length === 0 || next.item.venue || !isEmpty(more)) return plain("");
  memory.realized.add(tour.id);
  const what = listed(withoutOthers(saw), next.item.sawOpen, `${next.path}.sawOpen`);
  return sourced(
    say`，并${seeing(discourse, saw)}了${what}`,
    next.listed ? `${next.path}.people` : undefined,
  );
};

const MAX_STOPS = 4;
const ROOM = 110;

const isEmpty = (lists: readonly (readonly unknown[] | undefined)[]): boolean =>
  lists.every((list) => (list ?? []).length === 0);

/** Whether a stop can be stated in a few words after the one before it: the same visitors, the same town and day, nobody spoke. */
const isFurtherStop = (before: Scene, scene: Scene): boolean => {
  const { item, receivers, counterparts, escorts } = scene;
  const plainly = isEmpty([item.remarks, item.outcomes, item.agreements, item.narrative, item.organizers]);
  return (
    plainly &&
    !item.title &&
    !item.when &&
    scene.told === before.told &&
    scene.listed === before.listed &&
    scene.visitors.join() === before.visitors.join() &&
    isEmpty([receivers, counterparts]) &&
    // Every town has a sentence of its own, unless only the names of the places are known.
    (!item.city || !item.saw?.length || item.city.zh === before.item.city?.zh) &&
    // An escort on a day would seem to have been there as well.
    (escorts.join() === before.escorts.join() || (escorts.length === 0 && !before.item.when?.start))
  );
};

/** The stops that follow in the same sentence: those that the plan joined, and plain ones after them. */
const furtherStops = (discourse: Discourse, sentence: SentencePlan, tour: Tour, size: number): Tour[] => {
  const { memory, content } = discourse;
  const stops: Tour[] = [];
  // What was learned at a stop has a sentence of its own.
  const bare = sentence.joined.filter((one) => one.type === "tour" && !one.scene.item.topics?.length);
  for (let stop = take(memory, bare, "tour"); stop; stop = take(memory, bare, "tour")) stops.push(stop);
  const { remarks, outcomes, agreements } = tour.scene.item;
  // What the office's own sentences report of a stop comes before the next one.
  const narrated = content.messages.some(
    (one) => one.type === "narrative" && one.scene === tour.scene && !memory.realized.has(one.id),
  );
  const simple = isEmpty([remarks, outcomes, agreements]) && !narrated;
  if (!simple || tour.scene.told !== "main") return stops;
  const { scenes } = content;
  let last = stops.at(-1)?.scene ?? tour.scene;
  let room = ROOM - size;
  for (let at = scenes.findIndex((one) => one.key === last.key) + 1; at < scenes.length; at += 1) {
    const scene = scenes[at];
    const next = content.messages.find(
      (one): one is Tour => one.type === "tour" && one.scene.key === scene?.key,
    );
    if (!scene || !next || memory.realized.has(next.id) || stops.length >= MAX_STOPS - 1) break;
    room -= lengthOf(discourse, scene);
    if (
      !isFurtherStop(last, scene) ||
      room < 0 ||
      content.messages.some((one) => one.type === "visit" && one.sights === scene)
    )
      break;
    if (content.messages.some((one) => one.type !== "tour" && "scene" in one && one.scene?.key === scene.key))
      break;
    memory.realized.add(next.id);
    last = scene;
    if (!scene.item.venue || !seenAgain(discourse, { ...sentence, joined: [] }, next)) stops.push(next);
  }
  return stops;
};
