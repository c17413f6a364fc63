import type { Handover, Result, Scene } from "../../content/message";
import { loose, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import { bySide } from "../../reference/by-side";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said, type Who } from "../../reference/facts";
import { markStated } from "../../reference/memory";
import { wholeParty } from "../people/members";
import { areMany, peopleList } from "../people/people";
import { andList, isPlural, wordCount } from "../words/grammar";
import { messagesOf } from "../words/plan";

/** Words of each of two gifts up to which one sentence has room for both. */
const MAX_GIFT_WORDS = 8;
/** Things given in return that one sentence names. */
const MAX_RETURNED = 3;
/** "a souvenir", "a commemorative plaque", "books": a gift of which there can be several without more words. */
const BARE = /^(?:an? )?((?:\p{Ll}[\p{Ll}-]* )?\p{Ll}[\p{Ll}-]*)$/u;
/** Titles of an item that say no more than that gifts were given. */
const GIFTS =
  /^(?:the |an? )?(?:(?:exchange|presentation|handover) of )?(?:(?:the|commemorative|mutual) )*(?:souvenir|gift|present|memento|keepsake|token)s?(?: (?:exchange|presentation))?$/i;

const keysOf = (keys: readonly string[] | undefined): string => [...(keys ?? [])].sort().join();

/** People who gave something to people, and nothing to an organization. */
const isPersonal = ({ outcome: { type, by, to } }: Result): boolean =>
  type === "gift" &&
  (by ?? []).length > 0 &&
  (to?.participants ?? []).length > 0 &&
  (to?.organizations ?? []).length === 0 &&
  !by?.some((key) => to?.participants?.includes(key));

/** What the recipients of a gift gave in return at the same item, if the text has not stated it. */
const returned = (discourse: Discourse, gift: Result): Result | undefined => {
  if (!isPersonal(gift)) return undefined;
  const { by, to } = gift.outcome;
  const found = messagesOf(discourse).filter(
    (one): one is Result =>
      one.type === "result" &&
      one !== gift &&
      one.scene === gift.scene &&
      isPersonal(one) &&
      keysOf(one.outcome.by) === keysOf(to?.participants) &&
      keysOf(one.outcome.to?.participants) === keysOf(by) &&
      !discourse.memory.realized.has(one.id),
  );
  return found.length === 1 ? found[0] : undefined;
};

const pointsOf = ({ facts }: Discourse, { outcome, path }: Result): Said[] =>
  facts.list(outcome.points, `${path}.points`);

/** "souvenirs" of "a souvenir". */
const severalOf = (thing: string): string | undefined => {
  const [, noun] = BARE.exec(thing) ?? [];
  if (noun === undefined) return undefined;
  if (!/^an? /.test(thing)) return isPlural(noun) ? noun : undefined;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:f|fe|man)$/.test(noun)
      ? undefined
      : `${noun}s`;
};

/** People by name, or all of a delegation that the text has introduced. */
const called = (discourse: Discourse, whos: readonly Who[]): Phrase =>
  (whos.length > 2 ? wholeParty(discourse, whos) : undefined) ?? peopleList(discourse, whos);

/** The two sides of one gift that people of both gave, to nobody else. */
const sidesOf = ({ facts }: Discourse, { outcome: { by, to, type } }: Result): Who[][] | undefined => {
  const toThemselves = !to || keysOf(to.participants) === keysOf(by);
  if (type !== "gift" || !toThemselves || (to?.organizations ?? []).length > 0) return undefined;
  const sides = bySide(facts.whos(by));
  return sides.length === 2 ? sides : undefined;
};

/** "A and B exchanged souvenirs": one gift of people of both sides. */
const mutual = (discourse: Discourse, gift: Result): Phrase | undefined => {
  const sides = sidesOf(discourse, gift);
  const given = pointsOf(discourse, gift);
  if (!sides || given.length === 0) return undefined;
  const [one, other] = sides.map((whos) => called(discourse, whos));
  const things = andList(given.map(phrase));
  const several = given.length === 1 ? severalOf(textOf(things)) : undefined;
  const what = several ? plain(several, things.paths) : loose(things);
  const verb = several || isPlural(textOf(things)) ? "exchanged" : "presented each other with";
  const rests = gift.outcome.to ? [`${gift.path}.to.participants`] : [];
  return sourced(say`${one} and ${other} ${verb} ${what}`, ...rests);
};

/** "A and B exchanged souvenirs", "A presented B with a vase and received a book in return": gifts both ways. */
export const exchanged = (discourse: Discourse, gift: Result): Phrase | undefined => {
  const { facts } = discourse;
  const back = returned(discourse, gift);
  if (!back) return mutual(discourse, gift);
  const givers = facts.whos(gift.outcome.by);
  const recipients = facts.whos(back.outcome.by);
  const [given, got] = [pointsOf(discourse, gift), pointsOf(discourse, back)];
  if (givers.length === 0 || recipients.length === 0 || given.length === 0 || got.length === 0)
    return undefined;
  const rests = [gift.path, back.path].flatMap((path) => [`${path}.by`, `${path}.to.participants`]);
  const [one, other] = [andList(given.map(phrase)), andList(got.map(phrase))];
  const same =
    given.length === 1 && got.length === 1 && textOf(one).toLowerCase() === textOf(other).toLowerCase();
  const long = [one, other].some((each) => wordCount(each) > MAX_GIFT_WORDS || /[“(]/.test(textOf(each)));
  if (!same && long) return undefined;
  markStated(discourse.memory, back.id);
  if (!same) {
    const comma = given.length > 1 || / and |, /.test(textOf(one)) ? "," : "";
    const words = say`${called(discourse, givers)} presented ${called(discourse, recipients)} with ${loose(one)}${comma} and received ${loose(other)} in return`;
    return sourced(words, ...rests);
  }
  const several = severalOf(textOf(one));
  const paths = [...given, ...got].map(({ path }) => path);
  const two =
    givers.length === 1 && recipients.length === 1 && [...givers, ...recipients].every(({ name }) => name);
  const both = (): Phrase => peopleList(discourse, [...givers, ...recipients]);
  if (two && !several) return sourced(say`${both()} presented each other with ${one}`, ...rests, ...paths);
  const things = plain(several ?? "gifts", paths);
  if (two) return sourced(say`${both()} exchanged ${things}`, ...rests);
  if (!several)
    return sourced(
      say`${called(discourse, givers)} presented ${called(discourse, recipients)} with ${one} and received the same in return`,
      ...rests,
      ...paths,
    );
  return sourced(
    say`${called(discourse, givers)} exchanged ${things} with ${called(discourse, recipients)}`,
    ...rests,
  );
};

/** "In return, the visitors received a blanket": a gift to those who gave one in the sentence before, if one sentence has no room for both. */
export const inReturn = (
  discourse: Discourse,
  gift: Result,
  to: Phrase | undefined,
  list: Phrase,
): Phrase | undefined => {
  if (!to || !isPersonal(gift) || pointsOf(discourse, gift).length > MAX_RETURNED) return undefined;
  const { by, to: recipient } = gift.outcome;
  const gifts = messagesOf(discourse).filter(
    (one): one is Result => one.type === "result" && isPersonal(one),
  );
  const before = gifts[gifts.indexOf(gift) - 1];
  const back =
    before !== undefined &&
    before.scene === gift.scene &&
    discourse.memory.realized.has(before.id) &&
    keysOf(before.outcome.by) === keysOf(recipient?.participants) &&
    keysOf(before.outcome.to?.participants) === keysOf(by);
  if (!back) return undefined;
  // The givers are the subject of the sentence before.
  const who = areMany(discourse.facts.whos(recipient?.participants)) ? plain("they", to.paths) : to;
  return sourced(say`in return, ${who} received ${list}`, `${gift.path}.by`);
};

/** Whether the title of an item adds nothing to its gifts. */
const isCovered = (title: Said | undefined, gifts: readonly Said[]): boolean => {
  if (!title || GIFTS.test(title.text)) return true;
  const bare = (text: string): string => text.toLowerCase().replace(/^(?:the|an?) /, "");
  return gifts.some(({ text }) => bare(text) === bare(title.text) || severalOf(text) === bare(title.text));
};

/**
 * The gifts between people at an item that states only that: "Souvenirs were presented" before "A presented B with a souvenir"
 * would repeat it. With those of the item's people who neither gave nor received anything.
 */
export const giftsOfItem = (
  discourse: Discourse,
  { scene }: Handover,
  title: Said | undefined,
  give: (gift: Result) => Phrase | undefined,
): { words: Phrase; others: Who[] } | undefined => {
  const { facts, memory } = discourse;
  const all = giftsOf(discourse, scene);
  const [gift, ...more] = all;
  if (!gift || more.length > 1) return undefined;
  if (!all.every((one) => isPersonal(one) || sidesOf(discourse, one))) return undefined;
  const back = more.length > 0 ? returned(discourse, gift) : undefined;
  if (more.length > 0 && back !== more[0]) return undefined;
  if ((scene.item.people ?? []).some(({ key }) => facts.who(key)?.raw.onBehalfOf)) return undefined;
  if (
    !isCovered(
      title,
      all.flatMap((one) => pointsOf(discourse, one)),
    )
  )
    return undefined;
  const single = all.every((one) => pointsOf(discourse, one).length === 1);
  const words = exchanged(discourse, gift) ?? (single ? give(gift) : undefined);
  if (!words) return undefined;
  markStated(discourse.memory, gift.id);
  const { by = [], to } = gift.outcome;
  const own = new Set([...by, ...(to?.participants ?? [])]);
  const others = facts
    .whos((scene.item.people ?? []).map(({ key }) => key))
    .filter(({ key }) => !own.has(key));
  memory.marks.add(`title ${scene.path}`);
  return { words: sourced(words, title?.path), others };
};

/** Titles of an item at which things were exchanged, and those things. */
const EXCHANGE = /^(?:the |an? )?(?:mutual )?exchange of (\p{Ll}.*)$/u;

/** "A exchanged letters with B": an item whose title says that things were exchanged, by the people of both sides there. */
export const exchangeOfTitle = (
  discourse: Discourse,
  { scene }: Handover,
  title: Said | undefined,
): { words: Phrase; others: Who[] } | undefined => {
  const { facts } = discourse;
  const [, things] = EXCHANGE.exec(title?.text ?? "") ?? [];
  if (!title || !things) return undefined;
  const named = plain(things, [title.path]);
  const listed = facts.whos((scene.item.people ?? []).map(({ key }) => key));
  const [hosts, guests] = [
    listed.filter(({ side }) => side === "host"),
    listed.filter(({ side }) => side === "guest"),
  ];
  const apart = hosts.length > 0 && guests.length > 0 && hosts.length + guests.length === listed.length;
  if (!apart)
    return { words: say`${named} ${isPlural(things) ? "were" : "was"} exchanged`, others: [...listed] };
  const words =
    listed.length === 2
      ? say`${peopleList(discourse, [...hosts, ...guests])} exchanged ${named}`
      : say`${peopleList(discourse, hosts)} exchanged ${named} with ${peopleList(discourse, guests)}`;
  return { words, others: [] };
};

/** The gifts of an item that the text has yet to state. */
const giftsOf = (discourse: Discourse, { item }: Scene): Result[] =>
  messagesOf(discourse).filter(
    (one): one is Result =>
      one.type === "result" &&
      one.outcome.type === "gift" &&
      (item.outcomes ?? []).includes(one.outcome.key) &&
      !discourse.memory.realized.has(one.id),
  );
