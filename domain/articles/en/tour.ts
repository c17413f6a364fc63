import type { SentencePlan } from "../aggregation/sentence-plan";
import { type Line, line } from "../compose";
import type { Scene, Speech, Tour } from "../content/message";
import { maybe, OPEN, type Phrase, plain, resting, say, says, textOf } from "../phrase";
import type { Realized } from "../realization";
import type { Discourse } from "../reference/discourse";
import type { OrgFact, Who } from "../reference/facts";
import { knows, next, take } from "../reference/memory";
import { tourFrame } from "./after-talks";
import { counterpartsOf, nameOfTalk } from "./counterparts";
import { escortedTour } from "./escorted";
import { finite, opensParagraph, withDay } from "./event";
import { andList, headNoun, trimmed, wordCount } from "./grammar";
import { inspectedTour } from "./inspected-thing";
import { place } from "./organizations";
import { organizerLine } from "./organized-items";
import { again, subjectOf, visitorsOf } from "./party";
import { peopleList, weight } from "./people";
import { deeds, isVisitor, narrated, saidApart, saidBy, samePeople } from "./said-on-tour";
import { areSeen, reviewed } from "./seen";
import { sections } from "./session-sights";
import { leadPlace } from "./setting";
import { isHeavyFront, isLongCompany, ledBy, shownAround } from "./shown-around";
import { alongWith, isPlaceOfSpeech, joinPredicates, lastStop, stopInFront } from "./stops";
import {
  articled,
  isEvent,
  isStopOfRound,
  newCity,
  newPlace,
  newTitle,
  sceneOnline,
  sightsOf,
  topicsOf,
} from "./things";
import { takeWelcomeOfGuides } from "./welcome";

/** "Guided by X, who introduced Y", "accompanied by X": who was at the visitors' side here. */
const besideOf = (
  discourse: Discourse,
  scene: Scene,
  host: OrgFact | undefined,
  said: (keys: readonly string[]) => Phrase,
): Phrase[] => {
  const { facts, memory } = discourse;
  const rests = `${scene.path}.people`;
  const apart = (key: string): boolean => scene.whole || !scene.visitors.includes(key);
  const guides = facts.whos(scene.guides.filter(apart));
  const fresh = scene.escorts.filter(
    (key) => apart(key) && !scene.guides.includes(key) && !memory.turns.has(`escort ${key}`),
  );
  for (const key of scene.escorts) memory.turns.set(`escort ${key}`, 1);
  const escorts = facts.whos(fresh);
  const beside: Phrase[] = [];
  const others = scene.item.peopleOpen && !memory.turns.has(`others ${scene.path}`);
  const open = others && escorts.length > 0 ? `${scene.path}.peopleOpen` : undefined;
  const add = (verb: string, whos: typeof guides, more?: string): void => {
    if (whos.length === 0) return;
    const list = resting(peopleList(discourse, whos, more && "others", host), more);
    const what = said(whos.map((who) => who.key));
    const clause = says(what) ? say`, who ${what}${OPEN}` : plain("");
    beside.push(resting(say`${verb} ${list}${clause}`, rests));
  };
  const welcomed = takeWelcomeOfGuides(discourse, scene);
  // Who received the visitors has welcomed them.
  const again = scene.guides.every((key) => discourse.content.relations.receivers.includes(key));
  add(welcomed.length > 0 && !again ? "welcomed and guided by" : "guided by", guides);
  const [led] = beside;
  if (led && welcomed.length > 0) beside[0] = resting(led, ...welcomed);
  add("accompanied by", escorts, open);
  return beside;
};

/** "together with staff of the association": who of no party accompanied the visitors to talks with the visitors. */
const alongAt = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, memory, content } = discourse;
  const { party, escorts } = content.relations;
  const whos = facts
    .whos(scene.visitors)
    .filter(
      (who) =>
        !party.people.includes(who.key) &&
        !party.company.includes(who.key) &&
        !escorts.includes(who.key) &&
        !knows(memory, who),
    );
  return whos.length > 0 && scene.whole && party.people.length > 0
    ? resting(say`together with ${peopleList(discourse, whos)}`, `${scene.path}.people`)
    : undefined;
};

/** Talks that went on at the same place: "and held talks with X on Y". */
const talkClause = (discourse: Discourse, scene: Scene): Phrase => {
  const name = nameOfTalk(discourse, scene);
  const list = counterpartsOf(discourse, scene);
  const topics = topicsOf(discourse, scene);
  const on = topics ? (/ on /.test(textOf(name)) ? say`, discussing ${topics}` : say` on ${topics}`) : "";
  const verb = scene.item.activity === "meal" ? "had" : "held";
  const along = alongAt(discourse, scene);
  if (along) return say`${along}${OPEN} ${verb} ${name}${maybe` with ${list}`}${on}`;
  return say`${verb} ${name}${maybe` with ${list}`}${on}`;
};

/** The people who do only one thing each here: received, chaired, spoke without recorded words. */
const othersAt = (discourse: Discourse, scene: Scene): Line[] => {
  const { facts } = discourse;
  const rests = `${scene.path}.people`;
  const lines: Line[] = [];
  const fresh = (keys: readonly string[]) =>
    facts.whos(keys.filter((key) => !scene.counterparts.includes(key)));
  const chairs = fresh(scene.chairs);
  if (chairs.length > 0)
    lines.push(
      line(`${scene.path}.chair`, resting(say`${peopleList(discourse, chairs)} chaired the tour`, rests)),
    );
  const speakers = fresh(scene.speakers);
  if (speakers.length > 0)
    lines.push(
      line(
        `${scene.path}.speaker`,
        resting(
          say`${peopleList(discourse, speakers)} spoke to ${scene.visitors.length > 0 ? "the visitors" : "the participants"}`,
          rests,
        ),
      ),
    );
  return lines;
};

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

const FIRST = { first: "first ", next: "then ", last: "finally " } as const;

/** "The delegation toured A, B and C and learned about D": what the visitors saw, under whose guidance, and the results. */
export const realizeTour = (discourse: Discourse, sentence: SentencePlan, head: Tour): Realized => {
  const { scene } = head;
  const { memory, facts } = discourse;
  if (!sentence.lead && isPlaceOfSpeech(discourse, sentence)) {
    memory.turns.set(`speaking ${scene.path}`, 1);
    return { lines: [] };
  }
  const frame = tourFrame(discourse, sentence, scene);
  const spoken: Speech[] = [];
  for (
    let more = take(memory, sentence.joined, "speech");
    more;
    more = take(memory, sentence.joined, "speech")
  )
    spoken.push(more);
  const companions = [...scene.guides, ...scene.escorts];
  const speech =
    spoken.find((one) => one.by !== "all" && one.by.every((key) => companions.includes(key))) ?? spoken[0];
  const others = spoken.filter((one) => one !== speech);
  const talk = take(memory, sentence.joined, "talk");
  const onlySaid = !talk && sentence.joined.length === spoken.length && !sentence.lead;
  const inspection = onlySaid ? inspectedTour(discourse, scene, head.id, frame) : undefined;
  if (inspection)
    return { lines: [...inspection, ...spoken.flatMap((one) => saidApart(discourse, scene, one))] };
  const saying = saidBy(discourse, speech);
  const at = newPlace(discourse, scene);
  const named = at ? place(discourse, at) : undefined;
  const city = newCity(
    discourse,
    scene,
    named ?? (isDestination(discourse, scene) ? undefined : sightsOf(discourse, scene)),
  );
  const where = named && say`${named}${city}`;
  if (opensParagraph(discourse, sentence) || sentence.lead) memory.subject = [];
  const title = newTitle(discourse, scene);
  const sights = isDestination(discourse, scene) ? undefined : sightsOf(discourse, scene);
  const lead = leadPlace(discourse, sentence);
  const alone = !talk && others.length === 0 && sentence.joined.length === spoken.length;
  const goal = where ? say` to ${where}` : maybe` on a tour of ${sights}`;
  const plainly = says(goal) ? !title && !(where && sights) && !isNext(sentence) : !title || isEvent(title);
  if (alone && plainly) {
    const said = speech && { by: speech.by, deeds: () => deeds(discourse, speech) };
    const words = escortedTour(discourse, scene, frame, title, said, goal);
    if (words) {
      const whole = say`${words}${where ? "" : city}${lead}${sceneOnline(discourse, scene)}`;
      return { lines: [line(head.id, withDay(frame, whole, false))] };
    }
  }
  const around = alone && spoken.length === 0 ? shownAround(discourse, scene, sights) : undefined;
  if (around) return { lines: [line(head.id, withDay(frame, around, false))] };
  const idle =
    !title && !where && !sights && !says(city) && !scene.item.saw?.length && isIdle(scene) && !says(lead);
  if (idle && alone && spoken.length === 0 && !frame.day && memory.party) return { lines: [] };
  const lines: Line[] = [];
  const actor = again(discourse, visitorsOf(discourse, scene), subjectOf(scene));
  const beside = besideOf(discourse, scene, at ? memory.here : undefined, saying.clause);
  const rests = scene.listed ? `${scene.path}.people` : undefined;
  const who = resting(actor.words, rests);
  const topics = topicsOf(discourse, scene);
  const met = facts.whos(scene.counterparts);
  const receivers = met.filter((one) => scene.receivers.includes(one.key));
  const { link } = sentence;
  const goesOn =
    link.type === "stop" &&
    link.at === "next" &&
    where !== undefined &&
    next(memory, "goes on", [false, true]);
  const order = link.type === "stop" && !goesOn ? FIRST[link.at] : "";
  const during = title
    ? isEvent(title) || SHOWS.test(title.text)
      ? say` ${/\btours?\b/i.test(title.text) ? "on" : where || !sights ? "during" : "at"} ${articled(title)}`
      : say` ${INSPECTION.test(title.text) ? "during" : "for"} ${articled(title)}`
    : plain("");
  const one = goesOn
    ? plain("went on to")
    : frame.perfect || frame.adverb
      ? finite(frame, actor.many, "visited")
      : plain("visited");
  const visitor = onlyVisitor(discourse, actor.words, scene) ?? personIn(discourse, actor.words, scene);
  const group = /^(?:the|an?) /i.test(textOf(actor.words)) ? plain("it") : undefined;
  const they = actor.many ? plain("they") : visitor ? pronounOf(visitor) : group;
  const atStop = stopInFront(discourse, sentence, {
    at,
    sights,
    titled: title !== undefined,
    frame,
    beside,
    goesOn,
    meets: met.length > 0,
  });
  const isPlainVerb = !goesOn && !frame.perfect && !frame.adverb && !sentence.lead;
  const toured = isPlainVerb && at && GROUNDS.test(headNoun(at.name.text)) ? plain("toured") : one;
  const inspects = facts.record.kind === "inspection";
  const inspected = isPlainVerb && where && !(sights && atStop) && title && INSPECTION.test(title.text);
  const object = (): Phrase => {
    if (inspected && where) {
      const made = say`made ${articled(title)} of ${where}`;
      return sights ? say`${made}${they ? say`, where ${they} saw` : " and saw"} ${sights}` : made;
    }
    if (where && sights && atStop) return say`saw ${sights}`;
    if (where && sights)
      return they
        ? say`${toured} ${where}, where ${they} saw ${sights}`
        : say`${toured} ${where} and saw ${sights}`;
    if (where) return say`${toured} ${where}`;
    if (sights && title && (isEvent(title) || SHOWS.test(title.text))) return say`saw ${sights}`;
    const seen = sights && isPlainVerb ? reviewed(textOf(sights), inspects) : undefined;
    if (sights) return say`${seen ?? (isPlainVerb && areSeen(textOf(sights)) ? "saw" : one)} ${sights}`;
    return title
      ? say`went on ${articled(title)}`
      : plain(scene.item.saw?.length ? "toured the place" : "went on a tour");
  };
  const predicates: Phrase[] = [];
  const learned = topics ? say`learned about ${topics}` : undefined;
  if (!where && !sights && !title && learned) predicates.push(learned);
  else {
    predicates.push(say`${object()}${inspected || (!where && !sights) ? plain("") : during}`);
    if (learned) predicates.push(learned);
  }
  const heavy = weight(discourse, met) > 30;
  const received =
    receivers.length === met.length &&
    met.every((who) => knows(memory, who) && discourse.content.relations.receivers.includes(who.key));
  // Whom the text has introduced is not met again, but saw this with them.
  const together = receivers.length === 0 && met.length > 0 && met.every((who) => knows(memory, who));
  const besides = together
    ? resting(say` together with ${counterpartsOf(discourse, scene)}`, rests)
    : plain("");
  const meets =
    met.length > 0 && !heavy && !received && !together
      ? meeting(discourse, scene, receivers.length === met.length, actor.many)
      : undefined;
  // "was received by Lee, saw A and learned about B": in the order of a stop.
  if (meets && learned && !where) predicates.unshift(meets);
  else if (meets) predicates.push(meets);
  const visitorSaid =
    speech &&
    !saying.isPlaced() &&
    speech.by !== "all" &&
    isVisitor(scene, speech) &&
    samePeople(discourse, scene, speech);
  if (visitorSaid && speech) predicates.push(deeds(discourse, speech));
  const narrative = narrated(discourse, take(memory, sentence.joined, "narrative"));
  if (narrative) predicates.push(narrative);
  const opensWithCity = isStopOfRound(discourse, scene) || (learned !== undefined && !sights);
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
  const predicateWords = say`${frame.also ? "also " : order && !frame.front && where && !atStop ? order : ""}${joinPredicates(predicates)}${where || fronted ? "" : city}${besides}${lead}${sceneOnline(discourse, scene)}`;
  // "Guided by Hoa, Yan and Lo visited …" would read as one list of three.
  const listed = beside.length > 0 && !/^(?:the |it$|they$)/.test(textOf(who)) && !talk;
  const subject = fronted
    ? say`${trimmed(city)}${maybe` ${frame.front ?? frame.day}`}, ${who}`
    : atStop
      ? say`${atStop} ${where}, ${who}`
      : who;
  // "Guided by Lee, director of the center, who described it, the team toured the Lake Center" names it too late.
  const [companion = plain("")] = beside;
  const explained = beside.length === 1 && !talk && !/[;]|, where /.test(textOf(predicateWords));
  const behind =
    explained && /, who /.test(textOf(companion)) && isHeavyFront(companion, textOf(predicateWords));
  const opening =
    beside.length === 0
      ? say`${subject} ${predicateWords}`
      : behind
        ? say`${subject} ${predicateWords}, ${companion}`
        : listed
          ? wordCount(predicateWords) > LONG_PREDICATE
            ? say`${who}, ${andList(beside)}${OPEN}, ${predicateWords}`
            : say`${who} ${predicateWords}, ${andList(beside)}`
          : say`${andList(beside)}, ${who} ${predicateWords}`;
  const goes = talk ? talkClause(discourse, talk.scene) : undefined;
  const near = goes && wordCount(opening) + wordCount(goes) <= 60;
  const heavyFront = !listed && !behind && explained && they !== undefined && isHeavyFront(companion);
  const apart = heavyFront || (listed && isLongCompany(scene, companion));
  const first = apart
    ? say`${subject} ${predicateWords}`
    : goes && near
      ? say`${opening} and ${order === FIRST.next ? goes : then(goes)}`
      : opening;
  const lessons = { topics, alone: predicates.length <= (topics ? 2 : 1), they };
  const round = alongWith(discourse, sentence, who, where, sights, beside, lessons, frame, order);
  const stop =
    round ??
    lastStop(discourse, sentence, where, sights, title !== undefined || more, goes, beside, met.length);
  lines.push(
    line(
      head.id,
      stop ?? withDay(fronted ? { ...frame, front: undefined, day: undefined } : frame, first, false),
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
  if (talk) lines.push(...othersAt(discourse, talk.scene));
  return {
    lines: [
      ...lines,
      ...othersAt(discourse, scene),
      ...organizerLine(discourse, scene),
      ...(talk ? [...organizerLine(discourse, talk.scene), ...sections(discourse, talk.scene)] : []),
    ],
  };
};

/** A tour of which nothing is known but that the visitors made it. */
const isIdle = ({ item, guides, escorts, counterparts, chairs, speakers }: Scene): boolean => {
  const lists = [guides, escorts, counterparts, chairs, speakers, item.topics ?? [], item.organizers ?? []];
  return lists.every((list) => list.length === 0) && !item.online && !item.when && !item.peopleOpen;
};

const INSPECTION = /^(?:\p{Ll}+ )*inspection$/iu;
const SHOWS = /\b(?:fair|exhibition|expo|show)$/i;

/** Places that visitors walk through. */
const GROUNDS =
  /^(?:plant|park|port|factory|cent(?:er|re)|laborator(?:y|ies)|museum|campus|hall|farm|base|zone|district|facility|terminal|site|hospital|exhibition|village|town|yard|mill|workshop|garden|reserve|station|mine|estate|school|gallery|market|complex|headquarters|harbou?r)s?$/i;

/** Words of a predicate that is too long to have "accompanied by" behind it. */
const LONG_PREDICATE = 24;

/** The only person who made the tour, where no delegation did and the words for the visitors are not "the group". */
const onlyVisitor = ({ facts, content }: Discourse, words: Phrase, scene: Scene): Who | undefined => {
  const [one, ...more] = facts
    .whos(scene.visitors)
    .filter((who) => !content.relations.party.company.includes(who.key));
  const others = more.length + content.relations.party.delegations.length > 0;
  return one?.name && !others && !/^the group$/i.test(textOf(words)) ? one : undefined;
};

/** The one person whom the words for the visitors name: a leader who came without the delegation, or with nobody but escorts. */
const personIn = ({ facts }: Discourse, words: Phrase, scene: Scene): Who | undefined => {
  const text = textOf(words);
  const who = facts.who(words.pieces.find((piece) => piece.mention !== undefined)?.mention);
  const isNamed = ({ name, raw }: Who): boolean =>
    text === (raw.person?.later?.en ?? name?.text.split(" ").at(-1));
  if (!who) return facts.whos(scene.visitors).find(isNamed);
  return who.name && text.includes(who.name.text.split(" ").at(-1) ?? "") ? who : undefined;
};

const pronounOf = ({ raw, path }: Who): Phrase | undefined => {
  const pronoun = raw.person?.pronoun;
  return pronoun === "he" || pronoun === "she" ? plain(pronoun, [`${path}.person.pronoun`]) : undefined;
};

const pronoun = (many: boolean): string => (many ? "they" : "it");
const then = (words: Phrase): Phrase => say`then${textOf(words).startsWith("together") ? "," : ""} ${words}`;

const meeting = (discourse: Discourse, scene: Scene, received: boolean, many: boolean): Phrase => {
  const list = counterpartsOf(discourse, scene);
  return received ? say`${many ? "were" : "was"} received by ${list}` : say`met ${list}`;
};
