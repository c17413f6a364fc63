import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Result, Scene } from "../../content/message";
import { changed, loose, maybe, OPEN, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { take } from "../../reference/memory";
import { groupsBehind, groupsThere } from "../attendance/groups-there";
import { eventNoun, frameOf, opensParagraph, withDay } from "../event/event";
import { itemsGiven } from "../event/items-given";
import { leadPlace } from "../event/larger-event";
import { aimOfEvent } from "../event/name-and-theme";
import { wholeParty } from "../people/members";
import { whose } from "../people/owners";
import { peopleList } from "../people/people";
import { adverbialOf } from "../speech/speech";
import { verbList } from "../words/clauses";
import { andList, isPlural, lowerThe, trimmed, wordCount } from "../words/grammar";
import { withoutItsAct } from "./act-of-ceremony";
import { agreedByBody } from "./agreed-by-body";
import { atEvent } from "./at-event";
import { ceremonyOfGift, thingsGiven } from "./clause-of-gift";
import { electedWords, introduced } from "./elected";
import { exchanged, inReturn } from "./exchanged-gifts";
import { atItem, atOnlineEvent, didLaunch, isActItself, launchedAt, placeOfLaunch } from "./launched-at";
import { launchedByOrganizer } from "./launched-by";
import { longGift } from "./long-gift";
import { organizedCeremony } from "./organized-award";
import { closed, presented, withAdverb } from "./presented";
import { promisedLine } from "./promised";
import { withoutReason } from "./reason-of-award";
import { receivedAward } from "./received-award";
import { byRecipient, pathsOfRecipients } from "./same-recipients";
import { duringVisit } from "./signed-during";
import { bothSides, whoAgreed } from "./who-agreed";

/** Words of giver, gift, recipient and place up to which they come before the day. */
const MAX_BEFORE_DAY = 44;

/** Number of recipients from which the verb comes first. */
const LONG_LIST = 3;

/** The paths of recipients of what the text has said was handed over: that was the gift. */
const handedOver = (
  { memory, content }: Discourse,
  { type, to, points }: Result["outcome"],
  scene: Scene | undefined,
): string[] | undefined => {
  const message = content.messages.find((one) => one.type === "handover" && one.scene === scene);
  const handed =
    type === "gift" && scene && message && memory.realized.has(message.id) && (points ?? []).length > 1;
  if (!handed) return undefined;
  const key = (scene.item.outcomes ?? []).find((one) =>
    content.messages.some(
      (each) => each.type === "result" && each.outcome.key === one && each.scene === scene,
    ),
  );
  const path = `outcomes[${key}].to`;
  return [
    ...(to?.participants ? [`${path}.participants`] : []),
    ...(to?.organizations ?? []).map((_, at) => `${path}.organizations[${at}].name.en`),
  ];
};

const GIFT = /\b(?:gifts?|souvenirs?|presents?|mementos?|tokens?)\b/i;
/** "wine for the adults" has the recipient, "books from Lakeland" the giver. */
const HAS_OTHER_SIDE = / for (?:the|all|each) \p{Ll}+$| from (?:the )?\p{Lu}/u;

/** "The two sides agreed to …", "X presented Y with Z", "A and B reached an intention": an outcome. `bare`: an award without its reason. */
const resultLines = (discourse: Discourse, result: Result, opens = true, bare = false): Line[] => {
  const { outcome, path, scene } = result;
  const { facts } = discourse;
  const all = facts.list(outcome.points, `${path}.points`);
  const { points, clause } = thingsGiven(outcome, all, bare);
  if (points.length === 0) return [];
  if (outcome.type === "result")
    return points.map((point) => line(point.path, lowerThe(introduced(discourse, point))));
  const exchange = exchanged(discourse, result);
  if (exchange) return [line(path, exchange)];
  const list = loose(andList(points.map(setOff)));
  const many = points.length > 1 || isPlural(points[0]?.text ?? "");
  const given = outcome.to?.participants ?? [];
  const people = facts.whos(outcome.by?.filter((key) => !given.includes(key)));
  const whole = people.length > 2 ? wholeParty(discourse, people) : undefined;
  const launcher = bare ? launchedByOrganizer(discourse, result) : undefined;
  const both = outcome.type === "consensus" && result.ahead ? bothSides(discourse, result) : undefined;
  const by =
    people.length > 0 && !both ? sourced(whole ?? peopleList(discourse, people), `${path}.by`) : launcher;
  const to = whose(discourse, outcome.to, `${path}.to`);
  const was = many ? "were" : "was";
  const isClear = points.some(({ text }) => GIFT.test(text) || HAS_OTHER_SIDE.test(text));
  const as = isClear ? "" : many ? " as gifts" : " as a gift";
  // Nothing was handed to somebody who was not there.
  const areAbsent = given.length > 0 && facts.whos(given).every(({ raw }) => raw.presence === "absent");
  const handed = handedOver(discourse, outcome, scene);
  if (handed) return [line(path, sourced(say`${itemsGiven(discourse)} ${list}`, `${path}.by`, ...handed))];
  const several = outcome.type === "gift" && opens && bare && by && to ? longGift(scene, points) : undefined;
  if (several && by && to)
    return [line(path, presented(by, to, several.thing)), line(`${path}.points`, several.rest)];
  const sentenceOf = (): Phrase => {
    switch (outcome.type) {
      case "award":
        if (by && to)
          return areAbsent ? say`${by} awarded ${closed(list)} to ${to}` : presented(by, to, list);
        if (to && given.length > LONG_LIST) return say`${list} went to ${to}`;
        if (to) return say`${to} received ${list}`;
        return by
          ? say`${by} presented ${closed(list)}`
          : say`${list} ${was} ${/ awards?$/i.test(textOf(list)) ? "presented" : "awarded"}`;
      case "gift":
        if (by && to) return inReturn(discourse, result, to, list) ?? presented(by, to, list);
        if (to) return say`${to} received ${list}${as !== "" && areThings(points) ? " as gifts" : as}`;
        return by ? say`${by} gave ${list}${as}` : say`${list} ${was} given${as}`;
      case "launch":
        return by
          ? say`${by} ${didLaunch(discourse, scene, list)} ${closed(list)}`
          : say`${closed(list)} ${didLaunch(discourse, scene, list, was)}`;
      default:
        return say`${both ?? by ?? whoAgreed(discourse, scene, opens)} agreed ${verbList(points)}`;
    }
  };
  return [line(path, sentenceOf()), ...(clause ?? [])];
};

/** "three councils, with A, B and C,": what a comma sets off after a thing is closed before what follows. */
const SET_OFF =
  /^[^,;“]+, (?:with|including|namely|among them|such as|one|two|three|both|all|held|made|\p{Ll}{3,}ed) [^;“]+$/u;
const setOff = (said: Said): Phrase => (SET_OFF.test(said.text) ? say`${phrase(said)}${OPEN}` : phrase(said));

/** "printed bags supplied by the centre": things, by the noun in front of what is said of them. */
const areThings = (points: readonly Said[]): boolean =>
  points.length > 1 ||
  isPlural((points[0]?.text ?? "").split(/,| (?:of|for|from|with|by|in|that|which|\p{Ll}+ed by) /u)[0] ?? "");

/** A result that directly follows the talk that produced it. */
export const resultClause = (discourse: Discourse, result: Result, _: Scene): Line[] => {
  return resultLines(discourse, result, false);
};

/** The awards that the same people present one after the other, with the one of this sentence. */
const takeAwards = (discourse: Discourse, sentence: SentencePlan, head: Result): Result[] => {
  const all = [head];
  const fits = ({ outcome }: Result): boolean =>
    outcome.type === "award" &&
    (outcome.by ?? []).length > 0 &&
    outcome.by?.join() === head.outcome.by?.join() &&
    whoseCount(outcome) > 0;
  if (!fits(head)) return all;
  const more = sentence.joined.filter((one) => one.type === "result" && fits(one));
  for (let next = take(discourse.memory, more, "result"); next; next = take(discourse.memory, more, "result"))
    all.push(next);
  return all;
};

const whoseCount = ({ to }: Result["outcome"]): number =>
  (to?.participants ?? []).length + (to?.organizations ?? []).length;

/** "X presented A with P. Q went to B and C, and R to D. S was awarded to E; F; and G.": awards by the same people. */
const awardLines = (discourse: Discourse, awards: readonly Result[]): Line[] => {
  const [first, ...rest] = awards;
  const lines = first ? resultLines(discourse, first) : [];
  let open: { id: string; words: Phrase } | undefined;
  const close = (): void => {
    if (open) lines.push(line(open.id, open.words));
    open = undefined;
  };
  for (const [{ outcome, path }, ...further] of byRecipient(rest)) {
    const points = [{ outcome, path }, ...further].flatMap((one) =>
      discourse.facts.list(one.outcome.points, `${one.path}.points`),
    );
    const own = whose(discourse, outcome.to, `${path}.to`);
    const to =
      own && sourced(own, ...further.flatMap((one) => [`${one.path}.by`, ...pathsOfRecipients(one)]));
    if (!to || points.length === 0) continue;
    const what = loose(andList(points.map(phrase)));
    if (whoseCount(outcome) > 2) {
      close();
      const were = points.length > 1 || isPlural(points[0]?.text ?? "") ? "were" : "was";
      lines.push(line(path, sourced(say`${what} ${were} awarded to ${to}`, `${path}.by`)));
    } else if (open) {
      open = { id: open.id, words: sourced(say`${open.words}${OPEN} and ${what} to ${to}`, `${path}.by`) };
      close();
    } else open = { id: path, words: sourced(say`${what} went to ${to}`, `${path}.by`) };
  }
  close();
  return lines;
};

/** "P to A, Q to B and R to C": the awards of one item, after the words for all of them. */
export const awardsOf = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { content, facts, memory } = discourse;
  const all = content.messages.filter(
    (one) => one.type === "result" && one.scene === scene && one.outcome.type === "award",
  );
  const given = all.flatMap((one) => {
    if (one.type !== "result" || memory.realized.has(one.id)) return [];
    const points = facts.list(one.outcome.points, `${one.path}.points`);
    const to = whose(discourse, one.outcome.to, `${one.path}.to`);
    return to && points.length > 0
      ? [sourced(say`${andList(points.map(phrase))} to ${to}`, `${one.path}.by`)]
      : [];
  });
  if (given.length < 2 || given.length < all.length) return undefined;
  for (const one of all) memory.realized.add(one.id);
  return loose(andList(given));
};

/** The news with the place where it was given: "X presented Y with a prize at a ceremony in P". */
const GIVEN: ReadonlySet<string> = new Set(["award", "gift", "launch"]);

/** "the Order of the Lake, First Class": a name that ends in its class, so that a comma closes it. */
const CLASSED = new RegExp(`\\bthe \\p{Lu}[^,${OPEN}]+, \\p{Lu}[^,${OPEN}]+$`, "u");
const withTitleBehind = (words: Phrase): boolean => CLASSED.test(textOf(words));

/** " at the Lake donation ceremony": the formal name of the event, where it ends in the title of its ceremony or begins with it. */
const wholeName = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const official = discourse.facts.said(discourse.facts.record.officialName, "officialName");
  const title = discourse.facts.said(scene.item.title, "")?.text.replace(/^(?:the|an?) /i, "");
  const [whole = "", part = ""] = [official?.text, title].map((one) =>
    one?.toLowerCase().replace(/awards/g, "award"),
  );
  const begins = [" of ", " for "].some((word) => whole.replace(/^the /, "").startsWith(`${part}${word}`));
  if (!official || !title || !(begins || whole.endsWith(part))) return undefined;
  discourse.memory.marks.add("event named");
  discourse.memory.marks.add("event in full");
  return say`at ${phrase(official)}`;
};

/** The ceremony of an award that no item lists: the only item, which its title calls so. */
const onlyCeremony = ({ content }: Discourse, { outcome }: Result): Scene | undefined => {
  const [only, ...more] = content.scenes.filter(({ told }) => told === "main");
  const titled = /\b(?:presentation|award|conferment|distribution)/i.test(only?.item.title?.en ?? "");
  return outcome.type === "award" && more.length === 0 && titled && only?.item.activity === "ceremony"
    ? only
    : undefined;
};

/** "at a graduation ceremony": where the news was given, of which more is stated later. */
const ceremonyOfNews = (discourse: Discourse, { lead }: SentencePlan, head: Result): Phrase | undefined => {
  const scene = head.scene ?? onlyCeremony(discourse, head);
  if (!lead || !scene || !GIVEN.has(head.outcome.type ?? "") || scene.item.when) return undefined;
  return scene.item.activity === "ceremony" && scene.item.title
    ? adverbialOf(discourse, { ...head, scene })
    : undefined;
};

/** "works were halted" for "works have been halted": on a day that the sentence states. */
const inThePast = (text: string): string =>
  text.replace(
    /^([^,;“]*?) (has|have) been (?=\p{Ll}+(?:ed|en|un|ilt|ade|old|et)\b)/u,
    (_, who: string, verb: string) => `${who} ${verb === "has" ? "was" : "were"} `,
  );

/** Whether the items had several days, or the last one its own part of the day. */
const areAtSeveralTimes = ({ content }: Discourse): boolean => {
  const days = new Set(content.scenes.flatMap(({ item }) => item.when?.start ?? []));
  const [last, ...others] = content.scenes.filter(({ told }) => told === "main").reverse();
  const part = last?.item.when?.part;
  return days.size >= 2 || (part !== undefined && others.some(({ item }) => item.when?.part !== part));
};

/** "during the visit": what was given at a time that nobody recorded does not belong to the last one that the text has reported. */
const duringEvent = (
  discourse: Discourse,
  { lead }: SentencePlan,
  { scene, outcome }: Result,
): Phrase | undefined => {
  const { content, memory } = discourse;
  if (lead || scene || !GIVEN.has(outcome.type ?? "") || !areAtSeveralTimes(discourse)) return undefined;
  if (memory.marks.has("during the event")) return undefined;
  memory.marks.add("during the event");
  const visited = content.relations.visit && discourse.facts.record.kind !== "meeting";
  return plain(`during the ${visited ? "visit" : eventNoun(discourse)}`);
};

/** "received diplomas at a diploma award ceremony", "in a presentation of diplomas": a ceremony that repeats the award. */
const awardedAgain = ({ outcome }: Result, ceremony: string): boolean => {
  if (outcome.type === "award" && /^(?:at|in) (?:an? |the )?(?:presentation|distribution) of /.test(ceremony))
    return true;
  const [, noun] =
    /^at an? (\p{Ll}{4,}?)s? (?:award|awards|awarding|presentation|conferment) ceremony$/u.exec(ceremony) ??
    [];
  const given = (outcome.points ?? []).map(({ en }) => en ?? "");
  return outcome.type === "award" && noun !== undefined && given.some((one) => one.includes(noun));
};

/** Whether something was given to an organization in its own house: "presented the library with books at the library" names it twice. */
const isAtReceiver = ({ facts }: Discourse, { outcome, path }: Result): boolean => {
  const venue = facts.place(facts.record.venue, "venue");
  const to = facts.orgs(outcome.to?.organizations, `${path}.to.organizations`);
  return to.some(({ org }) => venue?.name.text === org.name.text);
};

const reasonOf = ({ facts }: Discourse, { outcome, path }: Result): Phrase =>
  withoutReason(outcome, facts.list(outcome.points, `${path}.points`)).reason;

const pointsOf = ({ facts }: Discourse, { outcome, path }: Result): string =>
  facts
    .list(outcome.points, `${path}.points`)
    .map(({ text }) => text)
    .join(" ");

/** Whether all those present agreed on something. */
const ofAll = ({ outcome }: Result): boolean =>
  outcome.type === "consensus" && (outcome.by ?? []).length === 0;

/** An outcome, with what was promised at it. */
export const realizeResult = (discourse: Discourse, sentence: SentencePlan, head: Result): Realized => {
  const session = take(discourse.memory, sentence.joined, "session");
  const when = frameOf(discourse, sentence);
  const elected = electedWords(discourse, sentence, head, when);
  if (elected) return { lines: [line(head.path, elected)] };
  const own = session ? adverbialOf(discourse, session) : ceremonyOfNews(discourse, sentence, head);
  const scene = session?.scene ?? (head.outcome.type === "launch" || own ? head.scene : undefined);
  const whole = own && scene && sentence.lead ? wholeName(discourse, scene) : undefined;
  const isLaunch = head.outcome.type === "launch";
  const online =
    isLaunch && discourse.facts.record.online !== undefined && !discourse.facts.record.officialName;
  const points = pointsOf(discourse, head);
  const said = whole && own ? sourced(whole, ...own.paths) : own;
  const ceremony = said && !sentence.lead ? withoutItsAct(head, said, points) : said;
  const given = sentence.lead && !online && GIVEN.has(head.outcome.type ?? "");
  const held = textOf(ceremony ?? plain(""));
  const again = held === "" || (isLaunch && isActItself(held, points));
  const there = !given && session && sentence.lead ? leadPlace(discourse, sentence) : plain("");
  const where = given || again ? undefined : ceremony && say`${ceremony}${there}`;
  const body = own || head.ahead || !ofAll(head) ? undefined : agreedByBody(discourse, sentence, head, when);
  if (body) {
    discourse.memory.subject = [];
    const kept = take(discourse.memory, sentence.joined, "promised");
    return { lines: [line(head.path, body), ...(kept ? promisedLine(discourse, kept) : [])] };
  }
  const event = own || head.ahead ? undefined : atEvent(discourse, sentence, head.scene, ofAll(head), when);
  const front = when.front ?? duringEvent(discourse, sentence, head);
  const ahead = event && !given ? event.words : where;
  const dated = event?.dated ? { ...when, day: undefined } : when;
  const frame = ahead
    ? { ...dated, front: front ? say`${front}, ${ahead}` : trimmed(ahead) }
    : { ...dated, front };
  const awards = takeAwards(discourse, sentence, head);
  const several = awards.length > 1 ? awardLines(discourse, awards) : undefined;
  const received =
    given && !several && !front && !sentence.joined.some(({ type }) => type === "promised")
      ? receivedAward(
          discourse,
          head,
          frame,
          () => say`${maybe` ${ceremony}`}${leadPlace(discourse, sentence)}`,
        )
      : undefined;
  if (received) {
    discourse.memory.subject = [];
    return { lines: received };
  }
  const opens = opensParagraph(discourse, sentence);
  const bare = given && !several;
  const [first, ...rest] = several ?? resultLines(discourse, head, opens, bare);
  const reason = bare ? reasonOf(discourse, head) : plain("");
  discourse.memory.subject = [];
  const promised = take(discourse.memory, sentence.joined, "promised");
  const follow = promised ? promisedLine(discourse, promised) : [];
  if (!first || !says(first.words)) return { lines: follow };
  const at =
    ceremony && head.outcome.type === "launch"
      ? launchedAt(discourse, ceremony, first.words)
      : ceremony && awardedAgain(head, textOf(ceremony))
        ? plain("at a ceremony", ceremony.paths)
        : ceremony && ceremonyOfGift(head, ceremony);
  const organized =
    given && !several && !online
      ? organizedCeremony(discourse, wordCount(first.words), at, first.words)
      : undefined;
  const known = isAtReceiver(discourse, head);
  const place = given
    ? (event?.words ??
      placeOfLaunch(discourse, first.words, organized ?? at, leadPlace(discourse, sentence, known)))
    : ((isLaunch ? (atOnlineEvent(discourse, sentence) ?? atItem(discourse, sentence, head)) : undefined) ??
      duringVisit(discourse, head, first.words));
  const placed = says(place)
    ? say`${first.words}${withTitleBehind(first.words) ? OPEN : ""}${loose(place)}`
    : first.words;
  const rests = again && ceremony ? ceremony.paths : [];
  const past = (frame.front ?? frame.day) && !frame.perfect ? changed(placed, inThePast) : placed;
  const stated = withAdverb(past, given ? frame.adverb : undefined);
  const atEnd = given && !organized && wordCount(placed) <= MAX_BEFORE_DAY;
  const before = given && !several && !online ? groupsThere(discourse) : undefined;
  const attending =
    !sentence.lead && !several && follow.length === 0 && rest.length === 0 && head.outcome.type === "award"
      ? groupsBehind(discourse, head)
      : [];
  const seen =
    attending.length > 0 ? say` in the presence of ${peopleList(discourse, attending)}` : undefined;
  const aim = head.outcome.type === "launch" && sentence.lead ? aimOfEvent(discourse) : undefined;
  const behind =
    aim && wordCount(placed) + wordCount(aim) <= MAX_BEFORE_DAY ? say` to ${loose(aim)}` : plain("");
  const words = say`${withDay(frame, sourced(stated, ...rests), atEnd)}${reason}${behind}${before ?? seen ?? ""}`;
  if (aim && !says(behind)) rest.push(line("purpose", say`the aim was to ${loose(aim)}`));
  return { lines: [{ ...first, words }, ...rest, ...follow] };
};
