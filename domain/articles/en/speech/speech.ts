import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Message, Scene, Speech, Talk } from "../../content/message";
import { loose, maybe, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { knows, take, takeAll } from "../../reference/memory";
import { counterpartsOf, nameOfTalk } from "../attendance/counterparts";
import { BEFORE_MAIN, frameOf, isAhead, opened, PARTLY, placeAndOnline } from "../event/event";
import { isEventItself, titleInEvent } from "../event/event-itself";
import { isDoneToIt, occasionOf } from "../event/occasions";
import {
  articled,
  atScene,
  isEvent,
  newTitle,
  nounOf,
  onTitle,
  PART_OF_IT,
  sceneOnline,
  theTitle,
  titleOf,
} from "../event/things";
import { isWithThoseKnown } from "../event/with-those-known";
import { seenBefore } from "../items/session-sights";
import { shownByTitle } from "../people/functions";
import { areMany, peopleList } from "../people/people";
import { speakersAlike } from "../people/speakers-alike";
import { isAimIn } from "../words/aim-stated-by-speaker";
import { gerund } from "../words/gerunds";
import { andList, headNoun, trimmed, wordCount } from "../words/grammar";
import { isMereMeeting, nounOfCall } from "../words/mere-meeting";
import { isCommittee, isName } from "../words/names-of-presentations";
import { placeOfActInTitle } from "./act-in-title";
import { introducing } from "./announced";
import { attendedFirst } from "./attended-first";
import { introducedVerb } from "./introduced";
import { narratedActs } from "./narrated-acts";
import { inOrderOfTurn } from "./order-of-turn";
import { inRoomOfSpeaker, placeOfSpeakers } from "./room-of-speaker";
import { atSceneAgain, isReferredTo } from "./scene-of-speech";
import { inWhichMeeting } from "./separate-meetings";
import { speakingFor } from "./speaking-for";
import { spokenEach } from "./spoken-each";
import { talksOfSpeakers } from "./talks-of-speakers";
import { onItsDay } from "./title-of-day";
import { Turn } from "./turn";
import { byTurn } from "./turns-of-speakers";

const SPOKEN = /speech|address|lecture|talk|keynote|presentation|remarks|report|toast/i;
const GATHERING = /forum|session|meeting|training|ceremony|seminar|symposium|part/i;

/** Whether a title is something that is said, such as "welcome speech"; "presentation of awards" is an act. */
export const isSpoken = (title: string): boolean => {
  const [head = ""] = title.split(/ (?:of|for|on|by|from|after|before|during|to) /, 1);
  return SPOKEN.test(head) && !GATHERING.test(head) && !isDoneToIt(title);
};

/** "talks", "lectures": the plural for all speakers of an item, which before the words of one would mean negotiations. */
const isBareSpeaking = ({ item }: Speech["scene"], title: string): boolean =>
  ["presentation", "speeches"].includes(item.activity ?? "") &&
  /^(?:the )?(?:talks|speeches|lectures|presentations|addresses|remarks|reports|statements)$/i.test(title);

/** Activities whose noun comes before a title that is a name. */
const TITLED: ReadonlySet<string | undefined> = new Set(["presentation", "discussion"]);

/** "at the opening ceremony", "in a PowerPoint presentation", "on arrival": the scene as an adverbial. */
export const adverbialOf = (
  discourse: Discourse,
  scene: Message & { scene: Speech["scene"] },
  act?: string,
): Phrase | undefined => {
  const at = scene.scene;
  const title = newTitle(discourse, at);
  const { activity } = at.item;
  const online = sceneOnline(discourse, at);
  const gathering = title && (isEvent(title) || (activity === "discussion" && isCommittee(title.text)));
  if (title && TITLED.has(activity) && !gathering && isName(title.text)) {
    const fully = textOf(online) === " online";
    const noun = fully ? sourced(plain(`an online ${activity}`), ...online.paths) : plain(`a ${activity}`);
    return say`in ${noun} entitled “${phrase(title)}”${atScene(discourse, at)}${fully ? "" : online}`;
  }
  const place = atScene(discourse, at);
  const there = say`${place}${online}`;
  const acted = title && placeOfActInTitle(title, act, there);
  if (acted) return acted;
  if (!title) return says(there) ? trimmed(there) : undefined;
  if (isBareSpeaking(at, title.text)) return sourced(trimmed(there), title.path);
  // "At a meeting" says nothing of where the visitors and those who received them spoke.
  const known = scene.type !== "talk" || scene.known;
  const mere = isMereMeeting(plain(title.text)) || isWithThoseKnown(discourse, title.text);
  if (known && mere && activity === "talks")
    return says(there) ? sourced(trimmed(there), title.path) : plain("", [title.path]);
  const call = nounOfCall(discourse.facts, title.text);
  if (call) return say`during ${plain(call, [title.path])}${there}`;
  if (isSpoken(title.text)) return say`in ${onItsDay(discourse, title, articled)}${there}`;
  if (PART_OF_IT.test(title.text)) return say`in ${theTitle(title)}${there}`;
  const occasion = gathering ? undefined : occasionOf(title);
  if (occasion) return trimmed(say`${occasion}${there}`);
  const held = heldThere(place, online);
  if (!gathering && activity === "ceremony") return say`at ${onTitle(title, at)}${held}`;
  if (!gathering) return say`on ${phrase(title)}${there}`;
  return say`at ${onItsDay(discourse, title, (one) => titleInEvent(discourse, at, one))}${held}`;
};

/** " in Room 2 and online", " held both in person and online": where an occasion was that some joined online, behind its noun. */
const heldThere = (place: Phrase, online: Phrase): Phrase => {
  const at = placeAndOnline(place, online);
  return textOf(at.online) === PARTLY && !says(at.place)
    ? say`${plain(" held")}${at.online}`
    : say`${at.place}${at.online}`;
};

/** Whether the text has reported what others said there. */
export const isReported = ({ content, memory }: Discourse, scene: Scene): boolean =>
  content.messages.some(
    (one) => one.type === "speech" && !one.bare && one.scene === scene && memory.realized.has(one.id),
  );

/** Several speakers with one short act each: "A, B and C spoke on X, Y and Z respectively". */
const inOneSentence = (discourse: Discourse, all: readonly Speech[], front: Phrase | undefined): Line[] => {
  const { facts } = discourse;
  const speeches = byTurn(all);
  const [first] = speeches;
  const id = first?.id ?? "speech";
  const opening = (words: Phrase): Phrase =>
    front && textOf(front) !== "" ? say`${front}, ${words}` : sourced(words, ...(front?.paths ?? []));
  if (speeches.every((one) => one.bare)) {
    const whos = facts.whos(speeches.flatMap((one) => (one.by === "all" ? [] : one.by)));
    const paths = speeches.flatMap((one) => one.remarks.map(({ path }) => path));
    const mark = `bare speech ${first?.scene.path}`;
    const further = discourse.memory.marks.has(mark) && !front && whos.length > 1;
    discourse.memory.marks.add(mark);
    const opened = speeches.flatMap((one) => one.remarks.filter(({ remark }) => remark.byOpen));
    const others = opened.length > 0 ? "others" : undefined;
    const list = sourced(peopleList(discourse, whos, others), ...opened.map(({ path }) => `${path}.byOpen`));
    const many = areMany(whos) || others !== undefined;
    const reported = first !== undefined && isReported(discourse, first.scene) && !front;
    const listed = reported && textOf(list).includes(";");
    const words =
      reported && !further && !listed
        ? say`${list} also spoke`
        : further || listed
          ? say`the other speakers were ${list}`
          : say`${list} ${first ? spoke(many, first.scene) : "spoke"}`;
    return [line(id, opening(sourced(words, ...paths)))];
  }
  const acts = new Set(speeches.map((one) => one.remarks[0]?.remark.act));
  const [act] = acts;
  const plainAct =
    acts.size === 1 && act !== undefined && ["speak", "introduce", "brief", "report", "praise"].includes(act);
  const points = speeches.map((one) => {
    const [remark] = one.remarks;
    const said = remark ? facts.list(remark.remark.points, `${remark.path}.points`) : [];
    return act === "introduce" ? introducing(said) : said;
  });
  if (act === "convey" && acts.size === 1) {
    const whos = facts.whos(speeches.flatMap((one) => (one.by === "all" ? [] : one.by)));
    const own = speeches.every((one) => {
      const from = facts.whos(one.remarks[0]?.remark.from);
      return from.length === 0 || from.every((who) => one.by !== "all" && one.by.includes(who.key));
    });
    const [at] = first?.remarks ?? [];
    const what = at && facts.said(at.remark.message, `${at.path}.message`);
    if (own && what) {
      const paths = speeches.flatMap((one) => one.remarks.map(({ path }) => `${path}.message.en`));
      return [
        line(id, opening(sourced(say`${peopleList(discourse, whos)} each sent ${phrase(what)}`, ...paths))),
      ];
    }
  }
  if (plainAct && points.every((list) => list.length === 1) && speeches.length > 1) {
    const whos = speeches.map((one) => facts.whos(one.by === "all" ? [] : one.by));
    const verb = {
      speak: "spoke on",
      introduce: introducedVerb(points.flat()),
      brief: "gave briefings on",
      report: "reported on",
      praise: "praised",
    }[act as "speak" | "introduce" | "brief" | "report" | "praise"];
    const [, ...behind] = [...points.flat()].reverse();
    const two = points.length === 2 && act === "speak";
    const listed = (two ? behind : points.flat()).some((point) => /,/.test(point.text));
    const simple = !listed && !shareNoun(points.flat());
    // "A; B; and C, director of D, introduced E, F and G, respectively" would be hard to assign.
    const titled =
      whos.length > 2 && whos.flat().some((who) => !knows(discourse.memory, who) && who.posts.length > 0);
    const alike =
      act === "speak" && whos.every((list) => list.length === 1)
        ? speakersAlike(discourse, whos.flat(), points.flat())
        : undefined;
    if (alike) return [line(id, opening(alike))];
    const apart = spokenEach(discourse, whos, verb, points.flat());
    if (apart) return [line(id, opening(apart))];
    if (whos.every((list) => list.length === 1) && simple && !titled) {
      const [[a] = [], [b] = []] = whos;
      const [x, y] = points.flat();
      if (whos.length === 2 && a && b && x && y) {
        const [first, own] = act === "introduce" ? [introducedVerb([x]), introducedVerb([y])] : [verb, verb];
        // "outlined the plans, and Ray about life": of another verb the preposition is not enough.
        const [preposition = ""] = (first === own && / (?:on|about|to)$/.exec(own)) || [];
        // "and the members of the delegation Lake University": without the verb it is unclear where the object begins.
        const again =
          preposition || (b.name && own === first && DETERMINED.test(y.text)) ? preposition : ` ${own}`;
        const both = [
          say`${peopleList(discourse, [a])} ${first} ${phrase(x)}`,
          say`${peopleList(discourse, [b])}${again} ${phrase(y)}`,
        ];
        return [line(id, opening(say`${both[0]}${OPEN}, and ${both[1]}`))];
      }
      const what = loose(ofEach(points.flat()));
      return [line(id, opening(say`${peopleList(discourse, whos.flat())} ${verb} ${what}, respectively`))];
    }
  }
  const each = speeches.map((one) => {
    const turn = new Turn(discourse, one, undefined);
    turn.report(inOrderOfTurn(one.remarks));
    return turn.end();
  });
  const flat = each.flat();
  const single = each.every((lines) => lines.length === 1) && flat.length === 2;
  const [a, b] = flat;
  const listed = a !== undefined && /[:;“]/.test(textOf(a.words));
  if (single && a && b && !listed && wordCount(a.words) + wordCount(b.words) <= 70)
    return [line(id, opening(say`${a.words}${OPEN}, and ${b.words}`))];
  return flat.map((one, at) => (at === 0 ? line(one.id, opening(one.words)) : one));
};

const DETERMINED = /^(?:the|an?|its|their|his|her) /;

/** "the seminar" and "the themes of the seminar": objects of which one names the other, so that a list of both would repeat it. */
const shareNoun = (points: readonly Said[]): boolean =>
  points.some((point) =>
    points.some(
      (other) =>
        other !== point &&
        /^(?:the|its|their) /.test(point.text) &&
        ` ${other.text} `.includes(` ${point.text} `),
    ),
  );

/** "the situation of A and B": noun phrases that begin alike up to an "of". */
const ofEach = (points: readonly Said[]): Phrase => {
  const [first] = points;
  const head = /^(.* of )/.exec(first?.text ?? "")?.[1];
  const common = head && points.every((point) => point.text.startsWith(head)) ? head : undefined;
  if (!common || common.split(" ").length < 3) return andList(points.map(phrase));
  return say`${plain(common.trim())} ${andList(points.map((point) => plain(point.text.slice(common.length), [point.path])))}`;
};

/** "gave a speech": what is stated about somebody who is only known to have spoken. */
export const spoke = (many: boolean, { item }: Scene): string => {
  if (item.activity === "presentation") return many ? "gave presentations" : "gave a presentation";
  // In a discussion one does not give a speech.
  if (item.activity === "discussion") return "spoke";
  return many ? "delivered speeches" : "delivered a speech";
};

const delivered = (discourse: Discourse, { scene }: Speech): string =>
  isAhead(discourse, scene) ? "will deliver" : "delivered";

/** "delivered the keynote address": a bare speech under the title of its item. */
const underTitle = (discourse: Discourse, speech: Speech, front: Phrase | undefined): Line | undefined => {
  const title = titleOf(discourse, speech.scene);
  if (!speech.bare || !title || !SPOKEN.test(title.text) || GATHERING.test(title.text)) return undefined;
  if (!newTitle(discourse, speech.scene) || speech.by === "all") return undefined;
  const whos = discourse.facts.whos(speech.by);
  const there = atScene(discourse, speech.scene);
  const shown = shownByTitle(discourse, whos, title.text);
  const the = plain(`the ${title.text.replace(/^(?:the|an?) /i, "")}`, [title.path]);
  const words = sourced(
    say`${peopleList(discourse, whos)} ${delivered(discourse, speech)} ${the}${there}`,
    ...shown,
    ...speech.remarks.map(({ path }) => path),
  );
  return line(speech.id, front ? say`${front}, ${words}` : words);
};

/** One speaker's turn, with the scene it belongs to as adverbial; or several short ones in one sentence. */
export const realizeSpeech = (discourse: Discourse, sentence: SentencePlan, head: Speech): Realized => {
  const { memory } = discourse;
  const talk = take(memory, sentence.joined, "talk");
  const session = take(memory, sentence.joined, "session");
  const frame = frameOf(discourse, sentence);
  const setting = talk ?? session;
  const speeches = [head, ...takeAll(memory, sentence.joined, "speech")];
  const opening = opened(frame, plain(""));
  const before = says(opening) ? plain(textOf(opening).replace(/,\s*$/, ""), opening.paths) : undefined;
  const under = speeches.length === 1 ? underTitle(discourse, head, before) : undefined;
  if (under) return { lines: [under] };
  const gathered = session && attendedFirst(discourse, session, speeches, frame);
  const at = gathered ? undefined : setting;
  const where =
    talk && !talk.known && talk.scene.counterparts.length > 0
      ? meetingWith(discourse, talk)
      : at && adverbialOf(discourse, at, head.remarks[0]?.remark.act);
  const alone = speeches.length === 1 && !head.bare;
  const own =
    where ??
    (setting ? undefined : atItsScene(discourse, head)) ??
    (head.bare ? undefined : inWhichMeeting(discourse, speeches));
  const room =
    own && speeches.length === 1 && head.by !== "all"
      ? inRoomOfSpeaker(discourse, own, discourse.facts.whos(head.by))
      : own;
  const opens = gathered ? undefined : before;
  const called = opens && room ? say`${opens}${maybe`, ${room}`}` : (opens ?? room);
  const title = titleOf(discourse, head.scene);
  const itself = title !== undefined && isEventItself(discourse, head.scene, title.text);
  const only = called && /^at (?:an?|the) [\p{Ll} -]+$/u.test(textOf(called));
  const fronted = called && alone && itself && only ? plain("", called.paths) : called;
  // "Before the signing, X and Y held talks."
  const { link } = sentence;
  const earlier = link.type === "before" && link.against?.told === "main" && !room;
  const held = fronted && !earlier ? undefined : talksOfSpeakers(discourse, head);
  const talks = held && fronted ? { ...held, words: say`${fronted}, ${held.words}` } : held;
  const front = talks ? undefined : fronted;
  const occasion = [
    ...(gathered ? [gathered] : []),
    ...(talks ? [talks] : []),
    ...(session ? seenBefore(discourse, session.scene) : []),
  ];
  memory.marks.add(`spoken ${head.scene.path}`);
  if (speeches.length > 1) return { lines: [...occasion, ...inOneSentence(discourse, speeches, front)] };
  if (head.bare) {
    // Those who discussed the topics of the item spoke there.
    if (memory.marks.has(`all discussed ${head.scene.path}`)) return { lines: [] };
    const at = isReported(discourse, head.scene) ? undefined : atTalks(discourse, head);
    return { lines: inOneSentence(discourse, speeches, front ?? at) };
  }
  const speaking = speakingFor(discourse, head, inOrderOfTurn(head.remarks), front);
  const turn = new Turn(
    discourse,
    head,
    speaking.front,
    memory.near ?? placeOfSpeakers(discourse, head, speaking.front),
  );
  turn.report(speaking.remarks, narratedActs(discourse, head));
  memory.near = undefined;
  memory.subject = [];
  const [first, ...rest] = turn.end();
  const aim = isAimIn(
    discourse.facts,
    head.remarks.map(({ remark }) => remark),
  );
  return {
    lines: first
      ? [...occasion, aim ? { ...first, words: sourced(first.words, "purpose.en") } : first, ...rest]
      : [],
  };
};

/** "in talks with A and B": the people met, if a separate sentence would say no more. */
const meetingWith = (discourse: Discourse, { scene }: Talk): Phrase | undefined => {
  const list = counterpartsOf(discourse, scene);
  return list ? say`in ${nameOfTalk(discourse, scene)} with ${list}` : undefined;
};

/** "at the ceremony": the first speech at a part of the event, if the text has named others who attended it. */
const atItsScene = (discourse: Discourse, { scene, by }: Speech): Phrase | undefined => {
  const { memory, facts } = discourse;
  const { marks } = memory;
  if (marks.delete(`speaking ${scene.path}`)) {
    const did = facts.said(scene.item.did, `${scene.path}.did`);
    if (!did) {
      const where = trimmed(sourced(atScene(discourse, scene), `${scene.path}.people`));
      const org = facts.place(scene.item.venue, `${scene.path}.venue`)?.org?.org ?? memory.here;
      if (org && textOf(where).includes(org.name.text)) memory.near = org;
      return where;
    }
    const words = gerund(did.text);
    return words ? plain(words, [did.path, `${scene.path}.people`]) : undefined;
  }
  const first = !marks.has(`spoken ${scene.path}`);
  // After "Before the signing, the two sides held talks" words of the signing would seem to belong to the talks.
  const isLater = first && scene.item.activity === "signing" && marks.delete(BEFORE_MAIN);
  if (isLater) return say`at ${nounOf(discourse, scene)}`;
  // "The talks" have not been mentioned.
  if (first && isReferredTo(discourse, scene)) return plain("in talks");
  const again = first ? atSceneAgain(discourse, { scene, by }) : undefined;
  if (again) return again;
  const attended = marks.has(`attended ${scene.path}`) && first;
  const named = discourse.facts.whos(scene.attendees).some((who) => who.name);
  if (!attended || !named || by === "all" || by.some((key) => scene.chairs.includes(key))) return undefined;
  const title = titleOf(discourse, scene);
  // Nobody speaks "at the speeches".
  if (scene.item.activity === "speeches" && !title) return undefined;
  // "X attended the inaugural session. At the session, Y …": its noun is enough in the next sentence.
  const short = title && isEvent(title) ? plain(`the ${headNoun(title.text)}`) : undefined;
  const ceremony = short ?? nounOf(discourse, scene);
  return say`at ${ceremony}`;
};

/** "at the talks": where a bare speech would otherwise lack an occasion. */
const atTalks = (discourse: Discourse, { scene }: Speech): Phrase | undefined =>
  ["talks", "discussion", "ceremony", "meal"].includes(scene.item.activity ?? "")
    ? say`at ${nounOf(discourse, scene)}`
    : undefined;
