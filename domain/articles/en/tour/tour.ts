import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Scene, Tour } from "../../content/message";
import { maybe, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import type { Facts, Who } from "../../reference/facts";
import { knows, next, take, takeAll } from "../../reference/memory";
import { counterpartsOf, withoutReceivers } from "../attendance/counterparts";
import { opensParagraph, withDay } from "../event/event";
import { leadPlace } from "../event/larger-event";
import {
  isEvent,
  isStopOfRound,
  newCity,
  newPlace,
  newTitle,
  newTopics,
  sceneOnline,
  sightsOf,
} from "../event/things";
import { inspectedTour } from "../items/inspected-thing";
import { organizerLine } from "../items/organized-items";
import { sections } from "../items/session-sights";
import { ledBy, shownAround } from "../items/shown-around";
import { alongWith, isPlaceOfSpeech, joinPredicates, lastStop, stopInFront } from "../items/stops";
import { place } from "../organizations/organizations";
import { again, subjectOf, visitorsOf } from "../people/party";
import { peopleList, weight } from "../people/people";
import { isSiteStated } from "../visit/site-of-place";
import { trimmed, wordCount } from "../words/grammar";
import { prepositionOf } from "../words/place-prepositions";
import { areTopicsOfAim } from "../words/stated-in-aim";
import { tourFrame } from "./after-talks";
import { escortedTour } from "./escorted";
import { ownExhibition } from "./own-exhibition";
import { acts, isOfLeader, isVisitor, narrated, saidApart, saidBy, samePeople } from "./said-on-tour";
import { describedPlace, isPlaceItself, placeAsSight } from "./sights-of-place";
import { titleOfTour, withGoal } from "./title-of-tour";
import {
  companionsOnTour,
  isAlong,
  isLedByNewHost,
  isNamedBehind,
  withTourCompanions,
} from "./tour-companions";
import { predicatesOfTour, tripOf } from "./tour-predicate";
import { othersOnTour, talkClause } from "./tour-talk";
import { isFirstAct, isGroup, pronounOfVisitors } from "./tour-visitors";

/** Whether all that was seen is the place itself that the visit went to, which the first sentence states. */
const isDestination = ({ facts, memory }: Discourse, scene: Scene): boolean => {
  const venue = facts.place(facts.record.venue, "venue");
  const saw = facts.list(scene.item.saw, `${scene.path}.saw`);
  return (
    venue !== undefined &&
    memory.places.has(venue.id) &&
    saw.length > 0 &&
    saw.every(({ text }) => text === venue.name.text)
  );
};

const isNext = ({ link }: SentencePlan): boolean => link.type === "stop" && link.at !== "first";

/** Sights with a clause, of which words behind it would seem to be a part. */
const EXPLAINED = / (?:that|which|who|where) /;

/** One sight with a clause or an apposition. */
const EXPLAINED_ONE = /^[^,;]+ (?:that|which|who|where) [^,;]+$|^[^,;]+, (?:the|an?) [^;]+$/;

const FIRST = { first: "first ", next: "then ", last: "finally " } as const;

/** "The delegation toured A, B and C and learned about D": what the visitors saw, under whose guidance, and the results. */
export const realizeTour = (discourse: Discourse, sentence: SentencePlan, head: Tour): Realized => {
  const { scene } = head;
  const { memory } = discourse;
  if (!sentence.lead && isPlaceOfSpeech(discourse, sentence)) {
    memory.marks.add(`speaking ${scene.path}`);
    return { lines: [] };
  }
  const shown = sentence.lead || sentence.joined.length > 0 ? undefined : ownExhibition(discourse, head);
  if (shown) {
    memory.subject = [];
    return { lines: [shown] };
  }
  const frame = tourFrame(discourse, sentence, scene);
  const spoken = takeAll(memory, sentence.joined, "speech");
  const companions = [...scene.guides, ...scene.escorts];
  const speech =
    spoken.find((one) => one.by !== "all" && one.by.every((key) => companions.includes(key))) ?? spoken[0];
  const others = spoken.filter((one) => one !== speech);
  const talk = take(memory, sentence.joined, "talk");
  const onlySaid = !talk && sentence.joined.length === spoken.length && !sentence.lead;
  const inspection = onlySaid ? inspectedTour(discourse, scene, head.id, frame) : undefined;
  if (inspection)
    return { lines: [...inspection, ...spoken.flatMap((one) => saidApart(discourse, scene, one))] };
  if (isSiteStated(discourse, scene) && !talk && !scene.item.topics)
    return {
      lines: [
        ...escortsOfSite(discourse, scene),
        ...spoken.flatMap((one) => saidApart(discourse, scene, one)),
      ],
    };
  const saying = saidBy(discourse, speech);
  const at = newPlace(discourse, scene);
  const namedBehind = isLedByNewHost(discourse, scene, at);
  const named = at ? place(discourse, at) : undefined;
  const city = newCity(
    discourse,
    scene,
    named ?? (isDestination(discourse, scene) ? undefined : sightsOf(discourse, scene)),
  );
  const called = newTitle(discourse, scene);
  const label = titleOfTour(discourse, scene, called, at);
  const title = label ? undefined : called;
  // "inspected the mill", "toured the warehouse of the mill": more than "at the mill" says.
  const statedByVerb = label !== undefined && (label.verb === "inspected" || label.goal !== undefined);
  const seen = named && placeAsSight(discourse, scene);
  const described = named && (seen ? sourced(seen, ...named.paths) : describedPlace(discourse, scene, named));
  const where = withGoal(label, described && say`${described}${city}`, city);
  const itself = where !== undefined && (seen !== undefined || isPlaceItself(discourse, scene));
  if (opensParagraph(discourse, sentence) || sentence.lead) memory.subject = [];
  const sights = itself || isDestination(discourse, scene) ? undefined : sightsOf(discourse, scene);
  const lead = leadPlace(discourse, sentence);
  const alone = !talk && others.length === 0 && sentence.joined.length === spoken.length;
  const goal = where ? say` to ${where}` : maybe` on a tour of ${sights}`;
  const plainly = says(goal) ? !title && !(where && sights) && !isNext(sentence) : !title || isEvent(title);
  if (alone && plainly) {
    const said = speech && { by: speech.by, acts: () => acts(discourse, speech) };
    const words = escortedTour(discourse, scene, frame, title, said, goal);
    if (words) {
      const whole = say`${words}${where ? "" : city}${lead}${sceneOnline(discourse, scene)}`;
      return { lines: [line(head.id, withDay(frame, sourced(whole, label?.path), false))] };
    }
  }
  const around = alone && spoken.length === 0 ? shownAround(discourse, scene, sights) : undefined;
  if (around) return { lines: [line(head.id, withDay(frame, around, false))] };
  const idle =
    !title &&
    !where &&
    !sights &&
    !says(city) &&
    !scene.item.saw?.length &&
    isIdle(discourse.facts, scene) &&
    !says(lead);
  if (idle && alone && spoken.length === 0 && !frame.day && memory.party) return { lines: [] };
  const lines: Line[] = [];
  const actor = again(discourse, visitorsOf(discourse, scene), subjectOf(scene));
  const beside = companionsOnTour(discourse, scene, at ? memory.here : undefined, saying.clause);
  const rests = scene.listed ? `${scene.path}.people` : undefined;
  const who = sourced(actor.words, rests, label?.path);
  const topics = newTopics(discourse, scene);
  const met = metOnTour(discourse, scene);
  const receivers = met.filter((one) => scene.receivers.includes(one.key));
  const { link } = sentence;
  const goesOn =
    link.type === "stop" &&
    link.at === "next" &&
    where !== undefined &&
    !statedByVerb &&
    next(memory, "goes on", [false, true]);
  const order = link.type === "stop" && !goesOn ? FIRST[link.at] : "";
  const they = pronounOfVisitors(discourse, actor, scene);
  const atStop = stopInFront(discourse, sentence, {
    at,
    sights,
    titled: title !== undefined || statedByVerb,
    frame,
    beside,
    goesOn,
    meets: met.length > 0,
  });
  const learned = topics ? say`learned about ${topics}` : undefined;
  // After "guided by X" who received the visitors would be one of the guides' posts.
  const [companion] = beside;
  const behind = companion !== undefined && where !== undefined && isNamedBehind(companion, where);
  const guided = behind && receivers.length > 0 && receivers.length === met.length;
  const heavy = weight(discourse, met) > 30 || guided;
  const received =
    receivers.length === met.length &&
    met.every((who) => knows(memory, who) && discourse.content.relations.receivers.includes(who.key));
  // People already introduced are not met again, but saw this together.
  const together = receivers.length === 0 && met.length > 0 && met.every((who) => knows(memory, who));
  const besides = together
    ? sourced(say` together with ${counterpartsOf(discourse, scene)}`, rests)
    : plain("");
  const meets =
    met.length > 0 && !heavy && !received && !together
      ? meeting(discourse, scene, receivers.length === met.length, actor.many)
      : undefined;
  const trip =
    beside.length === 0 &&
    !sentence.lead &&
    !frame.also &&
    ((!frame.front && !frame.day) || EXPLAINED.test(textOf(sights ?? plain(""))))
      ? tripOf(title, where, sights)
      : undefined;
  const isReception = meets !== undefined && receivers.length === met.length;
  // "At the mill, Lee was received by Ray and saw A": where no pronoun could follow the place.
  const atReception =
    isReception &&
    where &&
    at &&
    !they &&
    !title &&
    !statedByVerb &&
    beside.length === 0 &&
    !sentence.lead &&
    !frame.front &&
    !frame.day &&
    !frame.also
      ? prepositionOf(at)
      : undefined;
  const wording = {
    onTrip: trip !== undefined,
    frame,
    many: actor.many,
    they,
    atStop: atStop !== undefined,
    goesOn,
    lead: sentence.lead,
  };
  const predicates = predicatesOfTour(
    discourse,
    scene,
    { title, at, where, sights, verb: label?.verb },
    wording,
    {
      learned,
      meets,
      received: isReception,
      inFront: atReception !== undefined,
    },
  );
  const visitorSaid =
    speech &&
    !saying.isPlaced() &&
    speech.by !== "all" &&
    isVisitor(scene, speech) &&
    samePeople(discourse, scene, speech) &&
    !(isGroup(discourse, actor.words, scene) && isOfLeader(discourse, actor.words, speech));
  if (visitorSaid && speech) predicates.push(acts(discourse, speech));
  const narrative = narrated(discourse, take(memory, sentence.joined, "narrative"));
  if (narrative) predicates.push(narrative);
  // Behind several sights the city would be that of the last.
  const ofAll = sights !== undefined && (scene.item.saw ?? []).length > 1;
  const opensWithCity = isStopOfRound(discourse, scene) || ofAll || (learned !== undefined && !sights);
  // "visited A; B; and C and asked D" would make the request one of the places.
  const split = textOf(predicates[0] ?? plain("")).includes(";") ? predicates.splice(1) : [];
  const more = predicates.length > 1;
  const several = predicates.length + split.length > 1;
  const fronted =
    !where &&
    !title &&
    beside.length === 0 &&
    (opensWithCity || several) &&
    says(city) &&
    ((!frame.front && !frame.day) || (several && learned !== undefined));
  // "learned about boats in Lyon, guided by Lee": the city would be that of the topic.
  // "toured the hall where the council met in 1982 in Lyon": the city would be that of the clause.
  const behindClause = scene.item.saw?.length === 1 && EXPLAINED_ONE.test(textOf(sights ?? plain("")));
  const ofTopic = beside.length > 0 && learned !== undefined && several;
  const ahead = !fronted && !where && !title && (behindClause || ofTopic) && says(city);
  const predicateWords = say`${frame.also || label?.others ? (isFirstAct(discourse, scene) ? "" : "also ") : order && !frame.front && where && !atStop && !atReception ? order : ""}${joinPredicates(predicates)}${where || fronted || ahead ? "" : city}${besides}${lead}${sceneOnline(discourse, scene)}`;
  const subject = fronted
    ? say`${trimmed(city)}${maybe` ${frame.front ?? frame.day}`}, ${who}`
    : (atStop ?? atReception)
      ? say`${atStop ?? atReception} ${where}, ${who}`
      : trip
        ? say`${trip}, ${who}`
        : who;
  const parts = { subject, who, predicate: predicateWords, beside };
  const { opening, apart } = withTourCompanions(scene, parts, {
    talked: talk !== undefined,
    said: visitorSaid === true,
    hasPronoun: they !== undefined,
    namedBehind,
  });
  const goes = talk ? talkClause(discourse, talk.scene) : undefined;
  const near = goes && wordCount(opening) + wordCount(goes) <= 60;
  const first = apart
    ? say`${subject} ${predicateWords}`
    : goes && near
      ? say`${opening} and ${order === FIRST.next ? goes : then(goes)}`
      : opening;
  const placed = ahead ? { ...frame, front: say`${maybe`${frame.front}, `}${trimmed(city)}` } : frame;
  const lessons = { topics, alone: predicates.length <= (topics ? 2 : 1), they };
  const round = statedByVerb
    ? undefined
    : alongWith(discourse, sentence, who, where, sights, beside, lessons, frame, order);
  const stop =
    round ??
    lastStop(
      discourse,
      sentence,
      where,
      sights,
      title !== undefined || statedByVerb || more,
      goes,
      beside,
      met.length,
    );
  lines.push(
    line(
      head.id,
      stop ?? withDay(fronted ? { ...frame, front: undefined, day: undefined } : placed, first, false),
    ),
  );
  if (apart) lines.push(ledBy(beside, they ?? who, actor.many, `${head.id}.company`));
  if (split.length > 0)
    lines.push(
      line(
        `${head.id}.further`,
        say`${again(discourse, actor, subjectOf(scene)).words} ${joinPredicates(split)}`,
      ),
    );
  if (goes && !near && !stop)
    lines.push(line(`${head.id}.talk`, say`${again(discourse, actor, subjectOf(scene)).words} then ${goes}`));
  if (heavy && !received) {
    const list = counterpartsOf(discourse, scene);
    const verb = receivers.length === met.length ? `${actor.many ? "were" : "was"} received by` : "met";
    lines.push(line(`${head.id}.met`, say`there ${pronoun(actor.many)} ${verb} ${list}`));
  }
  if (speech && !visitorSaid && !saying.isPlaced()) lines.push(...saidApart(discourse, scene, speech));
  for (const one of others) lines.push(...saidApart(discourse, scene, one));
  if (talk) lines.push(...othersOnTour(discourse, talk.scene));
  return {
    lines: [
      ...lines,
      ...othersOnTour(discourse, scene),
      ...organizerLine(discourse, scene),
      ...(talk ? [...organizerLine(discourse, talk.scene), ...sections(discourse, talk.scene)] : []),
    ],
  };
};

/** "Staff of the port accompanied the group": who escorted visitors on a tour that the first sentence has stated. */
const escortsOfSite = (discourse: Discourse, { escorts, visitors, path }: Scene): Line[] => {
  const whos = discourse.facts.whos(escorts).filter((who) => !knows(discourse.memory, who));
  if (whos.length === 0) return [];
  const others = discourse.facts.whos(visitors.filter((key) => !escorts.includes(key)));
  const whom = others.length === 1 ? peopleList(discourse, others) : plain("the group");
  const along = say`${peopleList(discourse, whos)} accompanied ${whom}`;
  return [line(`${path}.escort`, sourced(along, `${path}.people`))];
};

/** A tour of which nothing is known but that the visitors made it, for what the event was for. */
const isIdle = (facts: Facts, scene: Scene): boolean => {
  const { item, guides, escorts, counterparts, chairs, speakers } = scene;
  const topics = areTopicsOfAim(facts, scene) ? [] : (item.topics ?? []);
  const lists = [guides, escorts, counterparts, chairs, speakers, topics, item.organizers ?? []];
  return lists.every((list) => list.length === 0) && !item.online && !item.when && !item.peopleOpen;
};

/**
 * Whom the visitors met on a tour. A person among the hosts who speaks there is introduced by these words; one who was there beside
 * guides or escorts would be met in their company.
 */
const metOnTour = (discourse: Discourse, scene: Scene): Who[] => {
  const { facts } = discourse;
  const spoke = new Set((scene.item.remarks ?? []).flatMap(({ by }) => (by === "all" ? [] : (by ?? []))));
  const beside = scene.guides.length + scene.escorts.length > 0;
  return facts
    .whos(scene.counterparts)
    .filter((who) => !isAlong(discourse, scene, who))
    .filter(
      ({ key, group }) => group !== undefined || scene.receivers.includes(key) || !(beside || spoke.has(key)),
    );
};

const pronoun = (many: boolean): string => (many ? "they" : "it");
const then = (words: Phrase): Phrase => say`then${textOf(words).startsWith("together") ? "," : ""} ${words}`;

const meeting = (discourse: Discourse, scene: Scene, received: boolean, many: boolean): Phrase => {
  if (received) return say`${many ? "were" : "was"} received by ${counterpartsOf(discourse, scene)}`;
  const others = withoutReceivers(discourse, scene);
  return say`${others === scene ? "" : "also "}met ${counterpartsOf(discourse, others)}`;
};
