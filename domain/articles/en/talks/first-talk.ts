import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Scene, Talk } from "../../content/message";
import { maybe, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { meet, next } from "../../reference/memory";
import { counterpartsOf, isReception, nameOfTalk, repeatsTopics } from "../attendance/counterparts";
import { type Frame, opened, opensParagraph } from "../event/event";
import { isFormalName } from "../event/event-itself";
import { leadPlace } from "../event/larger-event";
import {
  articled,
  atScene,
  discussed,
  everybody,
  isEvent,
  isHeavy,
  isStopOfRound,
  newTitle,
  newTopics,
  onTitle,
  sceneOnline,
  wouldBeOfTopics,
} from "../event/things";
import { foodServed } from "../items/given-meals";
import { hostedMeal, pronounOfVisitor } from "../items/meals";
import { BETWEEN, isOfVisitors, organizersBeside } from "../items/organized-items";
import { opensAtPlace } from "../items/stops";
import { type Actor, again, subjectOf, visitorsOf } from "../people/party";
import { weight } from "../people/people";
import { trimmed, wordCount } from "../words/grammar";
import { isMereMeeting, isSaidByMet, unsaid } from "../words/mere-meeting";
import { areTopicsOfAim } from "../words/stated-in-aim";
import { isBareMeeting } from "./bare-meeting";
import {
  atChaired,
  atOrganized,
  chairedBehind,
  chairedByOneOfThem,
  chairedByVisitor,
  isChairedByVisitors,
} from "./chaired";
import { consecutiveMeetings } from "./consecutive-meetings";
import { callLines, isPaidCall, paidCall } from "./courtesy-call";
import { hostSpeaks, talksWithHosts } from "./hosts-unnamed";
import { manyMet } from "./many-met";
import { isMereTitle } from "./mere-title";
import { areWithoutPosts, metWithoutPosts } from "./met-without-posts";
import { LONG_BEFORE_SPEECHES, MAX_LIST_WORDS, withThoseNamedHere } from "./named-at-talks";
import { othersAtReception } from "./others-at-reception";
import { talkAndPartners } from "./partners-in-title";
import { placeOfThoseMet } from "./place-of-those-met";
import { coveredByTalks, discussedAtOne, hostOneByOne, oneByOne } from "./separate-talks";
import { isPlainTalk, talksOfTwo, theTwo, theTwoWhoMet } from "./talks-of-two";
import { BARE_TALKS, isLongBeforeTopics, topicsApart, topicsBehind, withTopicsOfMeal } from "./topics-apart";

/** Words of those met up to which they are the subject together with the visitors. */
const MAX_BESIDE = 8;

export const firstTalk = (
  discourse: Discourse,
  sentence: SentencePlan,
  whole: Talk,
  frame: Frame,
): Line[] => {
  const head: Talk = { ...whole, scene: withThoseNamedHere(discourse, whole.scene) };
  const { scene } = head;
  const { memory, facts } = discourse;
  const met = facts.whos(scene.counterparts);
  const opens = opensParagraph(discourse, sentence);
  if (opens) memory.subject = [];
  const last = sentence.link.type === "stop" && sentence.link.at !== "first";
  const at = placeOfThoseMet(discourse, scene) ?? atScene(discourse, scene);
  const where = say`${at}${leadPlace(discourse, sentence)}${sceneOnline(discourse, scene)}`;
  const own = met.length === 0 ? chairedByVisitor(discourse, scene, where) : undefined;
  if (own) return [line(head.id, opened(frame, own))];
  const chairing = chairedByOneOfThem(discourse, head, frame, where);
  if (chairing) return chairing;
  const near = memory.subject.length > 0 && memory.subject.join() === subjectOf(scene).join();
  const separateTalks = hostOneByOne(discourse, head, frame, where, () => visitorsOf(discourse, scene).words);
  if (separateTalks) return [separateTalks];
  const ofOne = discussedAtOne(discourse, whole, frame);
  if (ofOne) return [ofOne];
  const covered = frame.day || frame.front ? undefined : coveredByTalks(discourse, whole);
  if (covered) return [covered];
  const actor = theTwo(discourse, scene) ?? again(discourse, visitorsOf(discourse, scene), subjectOf(scene));
  const atStop = opensAtPlace(discourse, sentence, scene);
  const fronted = says(where) && !frame.front && !frame.day && (isStopOfRound(discourse, scene) || atStop);
  const there = fronted ? plain("") : where;
  const rests = scene.listed ? `${scene.path}.people` : undefined;
  const front = fronted ? say`${trimmed(where)}, ` : "";
  const who = sourced(say`${front}${actor.words}`, rests);
  const heavy = weight(discourse, met) > MAX_LIST_WORDS;
  const received = isReception(discourse, scene, met);
  if (met.length === 0) {
    const sides = whole.scene.counterparts.length > 0;
    return alone(discourse, head, frame, sides ? { words: everybody(discourse), many: true } : actor, where);
  }
  if (isBareMeeting(discourse, head, frame, where)) {
    for (const who of met) meet(memory, who);
    return [];
  }
  const beside = othersAtReception(discourse, head, frame, where);
  if (beside) return beside;
  const each = scene.item.activity === "meal" && scene.item.each;
  const separate = each ? hostedMeal(discourse, scene, frame, actor, { there, front }, near) : undefined;
  if (separate) return withTopicsOfMeal(discourse, head, line(head.id, separate));
  const several = met.length > 1 || met.some(({ of }) => of.length > 1);
  if (several && scene.item.each) return oneByOne(discourse, head, frame, who, there);
  const calls = callLines(discourse, head, frame, who, there);
  if (calls) return calls;
  const leads = isChairedByVisitors(discourse, scene);
  const row =
    atStop && fronted ? consecutiveMeetings(discourse, whole, where, sourced(actor.words, rests)) : undefined;
  if (row) return [line(head.id, row)];
  const chaired =
    received || leads
      ? undefined
      : (atChaired(discourse, scene, () => nameOfTalk(discourse, scene), where) ??
        atOrganized(discourse, scene, () => nameOfTalk(discourse, scene), where));
  if (chaired) return chairedTalk(discourse, head, frame, sourced(actor.words, rests), chaired);
  if (heavy) return manyMet(discourse, head, frame, actor, where, received);
  const then = frame.also ? "also " : last && !frame.front && !fronted ? "then " : "";
  // Only the first of several receptions is called one; the others are talks.
  const receivedAgain =
    received && !near && next(memory, "received", [false, true]) && isPlainTalk(discourse, scene);
  if (received && !receivedAgain && !isPaidCall(discourse, scene) && scene.item.activity !== "meal") {
    const { name, list } = talkAndPartners(discourse, scene);
    const topics = newTopics(discourse, scene);
    const apart = isHeavy(topics) || (topics !== undefined && isLongBeforeTopics(list));
    const bare = BARE_TALKS.test(textOf(name));
    const aim =
      isMereMeeting(name) && (apart || !topics)
        ? unsaid(name)
        : apart && bare
          ? ""
          : say` ${forTalk(name)}${maybe` on ${apart ? undefined : topics}`}`;
    const early = (apart && isLongBeforeTopics(list)) || ((bare || isAudience(name)) && !topics);
    const received = say`${who} ${actor.many ? "were" : "was"} ${then}received${there}`;
    const words = early ? say`${received}${aim} by ${list}` : say`${received} by ${list}${aim}`;
    const them = near && met.length === 1 && !apart ? pronounOfVisitor(discourse, scene, met) : undefined;
    if (them)
      return [line(head.id, opened(frame, say`${front}${list} ${then}received ${them}${there}${aim}`))];
    const own = apart && topics ? say`they ${discussed(discourse, scene)} ${topics}` : undefined;
    return [line(head.id, opened(frame, words)), ...(own ? [line(`${head.id}.topics`, own)] : [])];
  }
  const hosted =
    scene.item.activity === "meal"
      ? hostedMeal(discourse, scene, frame, actor, { there, front }, near)
      : undefined;
  if (hosted) return withTopicsOfMeal(discourse, head, line(head.id, hosted));
  const { name, list, repeated } = talkAndPartners(discourse, scene);
  const topics = newTopics(discourse, scene);
  const verb =
    scene.item.activity !== "meal"
      ? leads
        ? "chaired"
        : "held"
      : /\b(?:banquet|reception|gala)\b/i.test(textOf(name))
        ? "attended"
        : "had";
  if (repeated && list && !topics && isSaidByMet(name)) {
    const said = textOf(list).includes(textOf(there).replace(/^ in /, ""));
    const met = said
      ? sourced(say`${who} ${then}met ${list}`, ...there.paths)
      : say`${who} ${then}met ${list}${there}`;
    return [line(head.id, opened(frame, sourced(met, ...name.paths)))];
  }
  // "met Lee" of a meeting about nothing in particular.
  if (verb === "held" && !topics && list && isMereMeeting(name)) {
    const [plainly] = metWithoutPosts(discourse, head, frame, { who, then, list, there, topics });
    if (plainly) return [{ ...plainly, words: sourced(plainly.words, ...name.paths) }];
  }
  const call = verb === "held" ? paidCall(textOf(name)) : undefined;
  if (call && list) {
    const apart = topics && (isHeavy(topics) || isLongBeforeTopics(list));
    const aim = apart ? "" : maybe` to discuss ${topics}`;
    const paid = line(head.id, opened(frame, say`${who} ${then}paid ${name} ${call} ${list}${there}${aim}`));
    return apart ? [paid, topicsApart(discourse, head, name, topics)] : [paid];
  }
  const withList = / with /.test(textOf(name))
    ? say`, attended by ${list}`
    : say` with ${list}${scene.item.peopleOpen ? OPEN : ""}`;
  // A plain talk is no meal, so that its verb is "held".
  const isHeld = !leads && isPlainTalk(discourse, scene);
  if (isHeld && areWithoutPosts(met) && list)
    return metWithoutPosts(discourse, head, frame, { who, then, list, there, topics });
  // "had lunch with Lee on boats" is none: people eat, and discuss something.
  if (topics && (isHeavy(topics) || scene.item.activity === "meal")) {
    // "held talks with Lee. They discussed …" repeats it.
    const plainly = isHeld && then === "";
    const two = plainly && !says(where) ? theTwoWhoMet(discourse, scene) : undefined;
    if (two) return [line(head.id, opened(frame, sourced(say`${two} discussed ${topics}`, rests)))];
    // "A and B and C and D discussed" has no sides.
    const isClear = ![who, list].every((side) => side && textOf(side).includes(" and "));
    if (plainly && list && isClear && !fronted && !says(there) && wordCount(list) <= MAX_BESIDE)
      return [line(head.id, opened(frame, say`${who} and ${list} discussed ${topics}`))];
    return [
      line(head.id, opened(frame, say`${who} ${then}${verb} ${name}${there}${withList}`)),
      topicsApart(discourse, head, name, topics),
    ];
  }
  const on = topics ? topicsBehind(name, topics) : plain("");
  // "At the Lake Library, the delegation met X": the place says where the talks were held.
  if (atStop && fronted && list && isHeld)
    return [
      line(
        head.id,
        opened(
          frame,
          say`${who} ${topics ? say`${discussed(discourse, scene)} ${topics} with` : "met"} ${list}`,
        ),
      ),
    ];
  // "discussed trade with X" every other time: the same form for each of several meetings reads like a list.
  if (topics && list && isHeld) {
    const placed = fronted || frame.front !== undefined || frame.day !== undefined;
    const both =
      then === "" && placed && met.length === 1 ? talksOfTwo(discourse, scene, actor, list) : undefined;
    const ahead = fronted || wouldBeOfTopics(there);
    const front = ahead ? say`${trimmed(where)}, ` : "";
    const behind = ahead ? "" : there;
    if (both)
      return [
        line(head.id, opened(frame, say`${front}${sourced(both, rests)} discussed ${topics}${behind}`)),
      ];
    // "held a discussion with X on Y" only takes longer.
    if (isClause(topics) && wordCount(list) <= MAX_BEFORE_CLAUSE)
      return [line(head.id, opened(frame, say`${who} ${then}discussed with ${list}${there} ${topics}`))];
    const long = wordCount(topics) > MAX_BEFORE_PARTNER;
    if (textOf(name) === "a discussion" || next(memory, "talks on topics", [false, !long]))
      return [line(head.id, opened(frame, say`${who} ${then}discussed ${topics} with ${list}${there}`))];
  }
  const by =
    scene.item.activity === "meal" && list && !topics
      ? organizersBeside(discourse, scene, BETWEEN)
      : undefined;
  const given = by ? say`${name}${there}, ${by}${OPEN}` : say`${name}${there}`;
  // "a reception, hosted by Lee, with Lee" names those met twice.
  const hosts = scene.item.organizers ?? [];
  const areHosts = hosts.length > 0 && hosts.every(({ tier }) => tier === "host");
  if (by && list && areHosts && met.every(({ key }) => hosts.some(({ participant }) => participant === key)))
    return [
      line(
        head.id,
        opened(frame, say`${who} ${then}${verb} ${name}${there} hosted by ${sourced(list, ...by.paths)}`),
      ),
    ];
  // Behind a long list the topics would seem to belong to its last name, and so would two behind two at a round table.
  const paired = !isHeld && [list, topics].every((words) => words && / and /.test(textOf(words)));
  if (topics && textOf(on).startsWith(" on ") && (isLongBeforeTopics(list) || paired))
    return [
      line(head.id, opened(frame, say`${who} ${then}${verb} ${given}${withList}`)),
      topicsApart(discourse, head, name, topics),
    ];
  return [line(head.id, opened(frame, say`${who} ${then}${verb} ${given}${withList}${on}`))];
};

/** "for talks", "in audience": what people were received for. */
const forTalk = (name: Phrase): Phrase =>
  isAudience(name) ? plain("in audience", name.paths) : say`for ${name}`;
const isAudience = (name: Phrase): boolean => textOf(name) === "an audience";

/** "whether the ferry might call": a clause, of which "with Lee" behind it would seem to be a part. */
const isClause = (topics: Phrase): boolean =>
  /^(?:whether|how|why|what|which|when|where|who) /.test(textOf(topics));

/** Words of those met in front of a clause, and of topics that "with Lee" can follow. */
const MAX_BEFORE_CLAUSE = 16;
const MAX_BEFORE_PARTNER = 11;

/** "at talks chaired by X, the delegation met Y. They discussed Z." */
const chairedTalk = (
  discourse: Discourse,
  head: Talk,
  frame: Frame,
  who: Phrase,
  chaired: Phrase,
): Line[] => {
  const { scene } = head;
  const list = counterpartsOf(discourse, scene);
  const topics = newTopics(discourse, scene);
  const words = say`${chaired}${who} ${frame.also ? "also " : ""}`;
  const few = list && !isHeavy(list, LONG_BEFORE_SPEECHES);
  if (topics && few && !isHeavy(topics))
    return [line(head.id, opened(frame, say`${words}discussed ${topics} with ${list}`))];
  const lines = [line(head.id, opened(frame, say`${words}met ${list}`))];
  if (topics) lines.push(line(`${head.id}.topics`, say`they ${discussed(discourse, scene)} ${topics}`));
  return lines;
};

/** A title that has a verb of its own: "exchanged views on". */
const EXCHANGE = /^(?:an? )?exchange of views$/i;

/** "7th Conference on Tides", "forum": what many come to, rather than what two sides hold. */
const OF_MANY =
  /\b(?:conference|congress|convention|expo|exposition|exhibition|fair|festival|forum|summit|symposium)(?= (?:of|on|for|in) |$)/i;

/** Whether the visitors came to an event of others, which they attended. */
const isOfOthers = (discourse: Discourse, scene: Scene, title: string): boolean =>
  scene.listed &&
  OF_MANY.test(title) &&
  ((scene.item.organizers ?? []).length === 0 || !isOfVisitors(discourse, scene));

/** Whether only the delegation that the home organization received is recorded: nobody holds talks alone. */
const receivedAlone = ({ facts, content }: Discourse, scene: Scene): boolean => {
  const { party, twoSides } = content.relations;
  const { kind, home, delegations = [] } = facts.record;
  const host = kind === "reception" && home !== undefined && delegations.length === 1;
  return (
    host && !scene.listed && !twoSides && party.delegations.length === 1 && scene.item.activity === "talks"
  );
};

/** Talks with only the visitors recorded. */
const alone = (discourse: Discourse, head: Talk, frame: Frame, actor: Actor, there: Phrase): Line[] => {
  const { scene } = head;
  const topics = newTopics(discourse, scene);
  const title = newTitle(discourse, scene);
  const rests = scene.listed ? `${scene.path}.people` : undefined;
  const both = scene.listed
    ? actor.words
    : (discourse.content.relations.twoSides || hostSpeaks(discourse, scene)) && scene.item.activity !== "meal"
      ? everybody(discourse)
      : actor.words;
  const who = sourced(receivedAlone(discourse, scene) ? plain("the two sides") : both, rests);
  const hosted = topics && !says(there) ? talksWithHosts(discourse, scene) : undefined;
  if (hosted)
    return [
      line(head.id, opened(frame, say`${hosted}${actor.words} ${discussed(discourse, scene)} ${topics}`)),
    ];
  const chaired = topics && atChaired(discourse, scene, () => nameOfTalk(discourse, scene, title), there);
  if (chaired)
    return [line(head.id, opened(frame, say`${chaired}${who} ${discussed(discourse, scene)} ${topics}`))];
  if (topics && !title) {
    const words = say`${who} ${discussed(discourse, scene)} ${topics}`;
    const placed = wouldBeOfTopics(there) ? say`${trimmed(there)}, ${words}` : say`${words}${there}`;
    return [line(head.id, opened(frame, placed))];
  }
  const isSaid = title && (isMereTitle(discourse, scene, title) || isFormalName(discourse, title.text));
  const verb =
    title && (EXCHANGE.test(title.text) ? "exchanged views on" : isSaid && discussed(discourse, scene));
  if (topics && title && verb && !says(there)) {
    const sides = scene.listed || discourse.content.relations.twoSides ? who : plain("the parties");
    return [line(head.id, opened(frame, sourced(say`${sides} ${verb} ${topics}`, title.path)))];
  }
  // "It held talks" adds nothing if the participants speak immediately afterwards.
  const said = (scene.item.remarks ?? []).some((one) => one.by !== "all" && (one.by ?? []).length > 0);
  const isStated =
    !scene.listed ||
    said ||
    areTopicsOfAim(discourse.facts, scene) ||
    discourse.memory.marks.has(`held ${scene.path}`);
  if (!topics && !title && !says(there) && !frame.front && !frame.day && isStated) return [];
  const meal = scene.item.activity === "meal";
  const name = title
    ? isEvent(title) || meal
      ? articled(title)
      : repeatsTopics(discourse, scene, title.text)
        ? plain("talks", [title.path])
        : onTitle(title, scene)
    : plain(meal ? "a meal" : "talks");
  const served = title && !topics && foodServed(scene, title);
  if (served) return [line(head.id, opened(frame, say`${served}${there}`))];
  if (meal && title && !topics) {
    const by = organizersBeside(discourse, scene, BETWEEN);
    return [line(head.id, opened(frame, say`${who} attended ${articled(title)}${maybe` ${by}`}${there}`))];
  }
  // A call is paid by those who came, rather than held by both sides.
  const paid = title && paidCall(title.text);
  const attended = title !== undefined && isOfOthers(discourse, scene, title.text);
  const on = topics
    ? meal || paid || attended
      ? say`, discussing ${topics}`
      : topicsBehind(name, topics)
    : "";
  const behind = on === "" ? chairedBehind(discourse, scene) : "";
  const also = frame.also ? "also " : "";
  const by = paid ? sourced(actor.words, rests) : who;
  const did = paid ? "paid" : meal ? "had" : attended ? "attended" : "held";
  return [line(head.id, opened(frame, say`${by} ${also}${did} ${name}${there}${on}${behind}`))];
};
