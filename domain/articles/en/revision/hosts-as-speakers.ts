import { type Composed, goingOn, isParagraph, itemOf, type Line, type Paragraph } from "../../compose";
import { OPEN, type Phrase, partOf, say, sourced, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { wordCount } from "../words/grammar";

/** Words of hosts with their posts in front of what they did. */
const MAX_HOSTS = 24;
/** Words of a sentence with both acts of the hosts, and of one with the visit too. */
const MAX_WORDS = 40;
const MAX_WITH_VISIT = 42;
/** Sentences of an item between its hosts and their words. */
const MAX_BETWEEN = 3;
/** Words of topics that stay beside the reception, and of hosts between it and its topics. */
const SHORT_TOPICS = 8;
const MAX_BEFORE_TOPICS = 14;

/** "at the mill, the group was received by", "they met": where, who, and what they and the hosts did. */
const WHOLE =
  /^((?:at|in|on|that) .*?, )?(?:then |also )?([^,;:“]+?) (?:(?:was|were) (received|guided)(?: ((?:at|in) [^,;:“]+?))? by|(met|held talks with)) $/iu;
/** "welcomed the delegation": what those who received it did, too. */
const WELCOMED = /^welcomed (?:the (?:visitors|delegation|group|guests|team)|them|it)(?= and |$)/;
/** "visited the mill, where it was received by", "visited the mill and was received by". */
const WITHIN = /(?:,? where (it|they|he|she) (?:was|were)|,? and (?:was|were)) received by $/u;
/** "the group toured the mill": a short visit that a clause with "where" may follow. */
const TO_PLACE =
  /\b(?:visited|toured|went on to|went to|inspected|travell?ed to) (?!.*(?:\b(?:where|which|who|with|by)\b|[;“]))/u;
const TALKS = new RegExp(`^${OPEN}? for (?:talks|discussions)(?: on (?=\\S))?`, "u");
/** A verb that goes on with the subject of the one before. */
const SECOND_VERB =
  /,? and (?=(?:then |also )?(?:\p{Ll}{3,}ed|said|gave|made|spoke|told|led|took|went) (?!by ))/u;
/** What may follow a list of hosts before a second verb. */
const BEHIND_HOSTS = new RegExp(`^[${OPEN},]* ?`, "u");
/** What no other verb comes before. */
const ALONE = /[“:]|^(?:also )?(?:welcomed|received|was|were|had|guided|spoke$)\b/u;
const OBJECTS: Readonly<Record<string, string>> = { it: "it", they: "them", he: "him", she: "her" };
const HELD = "held talks with";
const AGAIN = /\bthe (?:visitors|guests|delegation|group|team)(?=[ .,]|$)(?! of )/u;
const VISITORS = "the visitors";

/** A sentence in which hosts receive or guide the visitors, or these meet them. */
interface Hosts {
  readonly who: string;
  readonly list: Phrase;
  readonly verb: string;
  /** "at the mill, ": of a sentence that says nothing else. */
  readonly front?: Phrase | undefined;
  readonly whom: string;
  /** " for talks", of which no more is known. */
  readonly aim?: string;
  readonly topics?: Phrase | undefined;
  /** Where "for talks on" begins. */
  readonly topicsAt?: number | undefined;
  /** The visitors in a clause behind their visit. */
  readonly there?: string | undefined;
  /** The sentence without the hosts, which says something else too. */
  readonly rest?: Phrase | undefined;
}

/** The neighbouring pieces that mention the same people, with where they begin and end in the text. */
const mentionsIn = ({ pieces }: Phrase): { who: string; from: number; to: number }[] => {
  const found: { who: string; from: number; to: number }[] = [];
  let at = 0;
  let before: string | undefined;
  for (const { s, mention } of pieces) {
    const last = found.at(-1);
    if (mention !== undefined && mention === before && last) last.to = at + s.length;
    else if (mention !== undefined) found.push({ who: mention, from: at, to: at + s.length });
    before = mention;
    at += s.length;
  }
  return found;
};

const objectOf = (subject: string): string => OBJECTS[subject.toLowerCase()] ?? subject;

/** Whether words of a sentence are nothing but the visitors. */
const areVisitors = (words: Phrase, subject: string, at: number): boolean =>
  /^(?:it|they|he|she|the (?:delegation|group|visitors|guests|team|mission|participants))$/i.test(subject) ||
  mentionsIn(words).some(({ from, to }) => from === at && to === at + subject.length);

/** The hosts without "RTC" of "RTC director Lee" behind "at the Reed Trade Centre (RTC), ". */
const withoutOwnShort = (list: Phrase, front: string): Phrase => {
  const [, short] = /\((\p{Lu}[^() ]*)\), $/u.exec(front) ?? [];
  return short !== undefined && textOf(list).startsWith(`${short} `)
    ? spliced(list, 0, short.length + 1, "")
    : list;
};

/** Hosts behind the verb of a sentence that says nothing else, but what the talks with them were about. */
const hostsAlone = (words: Phrase, who: string, from: number, to: number): Hosts | undefined => {
  const text = textOf(words);
  const [found, front = "", subject = "", did, place = "", met] = WHOLE.exec(text.slice(0, from)) ?? [];
  const behind = text.slice(to);
  const talks = did === "received" ? (TALKS.exec(behind)?.[0] ?? "") : "";
  const about = talks.endsWith(" on ");
  const aim = /(?:^| )(?:for (?:talks|discussions)|in audience).*$/.exec(place)?.[0] ?? "";
  // The place comes first, where topics of the talks do not belong.
  if (/ on /.test(aim)) return undefined;
  const placed = from - " by ".length;
  const there = place === aim ? undefined : partOf(words, placed - place.length, placed - aim.length);
  if (!found || !areVisitors(words, subject, text.indexOf(subject, front.length))) return undefined;
  if (!about && behind.slice(talks.length).replaceAll(OPEN, "") !== "") return undefined;
  return {
    who,
    list: withoutOwnShort(partOf(words, from, to), front),
    verb: did ?? met ?? "",
    front: say`${partOf(words, 0, front.length)}${there}${there && ", "}`,
    whom: objectOf(subject),
    aim: aim.endsWith("in audience")
      ? " in audience"
      : !about && (talks !== "" || aim !== "")
        ? " for talks"
        : "",
    topics: about ? withoutStart(words, to + talks.length) : undefined,
    topicsAt: about ? to : undefined,
  };
};

/** Hosts behind a visit: "visited the mill, where it was received by Lee and saw the silo". */
const hostsWithin = (words: Phrase, who: string, from: number, to: number): Hosts | undefined => {
  const text = textOf(words);
  const [before, behind] = [text.slice(0, from), text.slice(to).replace(BEHIND_HOSTS, "")];
  const [clause = "", where] = WITHIN.exec(before) ?? [];
  if (clause === "" || (behind !== "" && (!/^and \p{Ll}/u.test(behind) || where === undefined)))
    return undefined;
  const visit = partOf(words, 0, from - clause.length);
  const more = withoutStart(words, text.length - behind.length + "and ".length);
  const group = /\bthe (?:delegation|group|team|mission) /i.test(text) ? "it" : undefined;
  const there = where ? objectOf(where) : / were received by $/.test(before) ? "them" : group;
  return {
    who,
    list: partOf(words, from, to),
    verb: "received",
    whom: where === "he" || where === "she" ? objectOf(where) : VISITORS,
    rest: behind === "" ? visit : say`${visit}, where ${where} ${more}`,
    ...(behind === "" ? { there } : {}),
  };
};

/** Hosts in a sentence. */
const hostsOf = ({ words, own, id }: Line): Hosts | undefined => {
  if (own || id.includes(".remarks[")) return undefined;
  const text = textOf(words);
  if (!/ (?:by|met|with) /.test(text)) return undefined;
  for (const { who, from, to } of mentionsIn(words)) {
    if (!/ (?:by|met|with) $/.test(text.slice(Math.max(0, from - 6), from))) continue;
    const found = hostsWithin(words, who, from, to) ?? hostsAlone(words, who, from, to);
    if (found) return found;
  }
  return undefined;
};

/** Who acts at the beginning of a sentence, and what they did. */
interface Acts {
  readonly name: Phrase;
  readonly predicate: Phrase;
}

const ACTS = /^ (?:also )?(?=(?:\p{Ll}{2,}ed|gave|spoke|said|told|made|led) )/u;

const actsOf = ({ words, own }: Line, who: string): Acts | undefined => {
  const [first] = mentionsIn(words);
  if (own || first?.from !== 0 || first.who !== who) return undefined;
  const verb = ACTS.exec(textOf(words).slice(first.to))?.[0];
  if (verb === undefined) return undefined;
  return { name: partOf(words, 0, first.to), predicate: withoutStart(words, first.to + verb.length) };
};

/** "it" and "them" for a group that the sentence has named. */
const pronounFor = (whom: string): string => {
  if (Object.values(OBJECTS).includes(whom)) return whom;
  return /(?:delegation|group|team|mission|party)$/.test(whom) ? "it" : "them";
};

const isShort = (topics: Phrase): boolean =>
  wordCount(topics) <= SHORT_TOPICS && !textOf(topics).includes(",");

/** A sentence in two parts before its second verb, if it has one of the same subject. */
const parted = (predicate: Phrase): readonly [Phrase, Phrase] | undefined => {
  const text = textOf(predicate);
  const found = SECOND_VERB.exec(text);
  if (!found || / that /.test(text.slice(0, found.index))) return undefined;
  return [partOf(predicate, 0, found.index), withoutStart(predicate, found.index + found[0].length)];
};

/** "Lee, head of the mill, received the group and presented the silo." */
const together = (hosts: Hosts, { name, predicate: said }: Acts, direct: boolean): Phrase[] | undefined => {
  const { front, list, who, verb, topics, aim } = hosts;
  const whom = !direct && /^(?:it|them)$/.test(hosts.whom) ? VISITORS : hosts.whom;
  const text = textOf(said);
  const [welcomed] = topics ? [] : (WELCOMED.exec(text) ?? []);
  if (welcomed !== undefined) {
    if (verb !== HELD) return [say`${front}${list} ${said}`];
    return text === welcomed
      ? [say`${front}${list} ${said} and ${HELD} ${pronounFor(text.slice("welcomed ".length))}`]
      : undefined;
  }
  if (verb === HELD || ALONE.test(text)) return undefined;
  const again = AGAIN.exec(text);
  const predicate = again
    ? spliced(said, again.index, again.index + again[0].length, pronounFor(whom))
    : said;
  const plainly = !front || textOf(front) === "";
  if (verb === "guided" && direct && plainly && !who.includes("+") && /^(?:it|them)$/.test(whom)) {
    const open = textOf(list).endsWith(OPEN) ? "" : OPEN;
    return [say`${whom === "it" ? "its" : "their"} guide, ${list}${open} ${said}`];
  }
  const [first, second] = parted(predicate) ?? [predicate];
  const beside = topics && isShort(topics) && !second;
  const opening = say`${front}${list} ${verb} ${whom}${beside ? say` for talks on ${topics}` : aim}`;
  const about = topics && !beside ? [say`the talks covered ${topics}`] : [];
  if (!second) return [say`${opening} and ${first}`, ...about];
  const series = say`${opening}, ${first}, and ${second}`;
  if (wordCount(series) <= MAX_WORDS && !textOf(first).includes(",")) return [series, ...about];
  return [say`${opening} and ${first}`, say`${name} ${second}`, ...about];
};

/** "The group toured the mill, where Lee, its head, received it and presented the silo." */
const atPlace = ({ rest, list, there }: Hosts, { predicate }: Acts): Phrase | undefined => {
  if (!rest || there === undefined || !TO_PLACE.test(textOf(rest))) return undefined;
  const text = textOf(predicate);
  if (ALONE.test(text) || / that |;/.test(text) || parted(predicate)) return undefined;
  const words = say`${rest}, where ${list} received ${there} and ${predicate}`;
  return wordCount(words) <= MAX_WITH_VISIT ? words : undefined;
};

/** "where it was welcomed by Lee and saw the silo": a visit whose host only welcomed the visitors, before what they saw. */
const welcomedThere = (
  { words }: Line,
  { rest }: Hosts,
  speech: Line,
  { predicate }: Acts,
): Phrase | undefined => {
  const text = textOf(words);
  const greeting = textOf(predicate);
  const at = rest === undefined ? -1 : text.indexOf(" received by ");
  if (at < 0 || WELCOMED.exec(greeting)?.[0] !== greeting) return undefined;
  return sourced(spliced(words, at, at + " received".length, " welcomed"), ...speech.words.paths);
};

/** A sentence, and the place of its paragraph among the blocks. */
interface Placed {
  readonly line: Line;
  readonly block: number;
}

/** The sentence of the first words of the hosts of another sentence, before which nobody else of them is mentioned. */
const speechOf = (all: readonly Placed[], at: number, { who }: Hosts): number | undefined => {
  const item = all[at] && itemOf(all[at].line);
  for (let to = at + 1; to <= at + 1 + MAX_BETWEEN; to += 1) {
    const one = all[to]?.line;
    if (!one || itemOf(one) !== item) return undefined;
    if (one.id.includes(".remarks[") && actsOf(one, who)) return to;
    const keys = who.split("+");
    if (mentionsIn(one.words).some((found) => found.who.split("+").some((key) => keys.includes(key))))
      return undefined;
  }
  return undefined;
};

/** Whether hosts are too many, or have too long posts, to be the subject of what they did. */
const areLong = ({ list }: Hosts): boolean => wordCount(list) > MAX_HOSTS || textOf(list).includes(";");

/** "received by A; B; and C for talks on trade": the topics in a sentence of their own behind a long list. */
const withTopicsApart = (one: Line, { list, topics, topicsAt }: Hosts): Line[] => {
  if (!topics || topicsAt === undefined || wordCount(list) <= MAX_BEFORE_TOPICS) return [one];
  const reception = { ...one, words: partOf(one.words, 0, topicsAt) };
  return [reception, goingOn({ id: `${one.id}.topics`, words: say`the talks covered ${topics}` })];
};

/** The last of the neighbouring sentences of a paragraph with the same speakers. */
const endOfTurn = (all: readonly Placed[], at: number, who: string): number => {
  const goesOn = (next: Placed | undefined): boolean => {
    if (!next || next.block !== all[at]?.block || !next.line.id.includes(".remarks[")) return false;
    return (
      /^(?:he|she|they|it|the [^,]* (?:said|added))\b/i.test(textOf(next.line.words)) ||
      mentionsIn(next.line.words).some((one) => one.who === who)
    );
  };
  let end = at;
  while (goesOn(all[end + 1])) end += 1;
  return end;
};

/** The sentences of a text in which hosts who received or guided the visitors, and speak next, do both in one sentence. */
const revised = (all: readonly Placed[], { content }: Discourse): Placed[] => {
  const made: Placed[][] = all.map((one) => [one]);
  all.forEach(({ line: one, block }, at) => {
    const found = hostsOf(one);
    if (!found) return;
    const scene = content.scenes.find(({ path }) => path === itemOf(one));
    const received = found.who.split("+").every((key) => scene?.receivers.includes(key));
    const hosts =
      received && found.verb === HELD
        ? { ...found, verb: "received", aim: " for talks" }
        : received && found.verb === "met"
          ? { ...found, verb: "received" }
          : found;
    const to = areLong(hosts) ? undefined : speechOf(all, at, hosts);
    const speech = to === undefined ? undefined : made[to]?.[0];
    const acts = speech && actsOf(speech.line, hosts.who);
    const direct = to === at + 1;
    const closes = to !== undefined && direct && endOfTurn(all, to, hosts.who) === to;
    const welcomed = acts && closes ? welcomedThere(one, hosts, speech.line, acts) : undefined;
    if (to !== undefined && welcomed) {
      made[at] = [{ line: { ...one, words: welcomed }, block }];
      made[to] = [];
      return;
    }
    const moves = direct || hosts.rest || !hosts.front || textOf(hosts.front) === "";
    const there = acts && speech.block === block && direct ? atPlace(hosts, acts) : undefined;
    const [first, ...more] = (acts && moves && !there && together(hosts, acts, direct)) || [];
    if (to === undefined || !speech || (!there && !first)) {
      made[at] = withTopicsApart(one, hosts).map((line) => ({ line, block }));
      return;
    }
    made[at] =
      there || hosts.rest ? [{ line: { ...one, words: there ?? hosts.rest ?? one.words }, block }] : [];
    // Talks that begin with a welcome are what the sentence is about.
    const id = hosts.verb === HELD ? one.id : speech.line.id;
    made[to] = first ? [{ ...speech, line: { ...speech.line, id, words: first } }] : [];
    const about = hosts.topics && more.length > 0 ? more.slice(-1) : [];
    const put = (words: Phrase, behind: number, name: string): void => {
      made[behind]?.push({ line: { id: `${speech.line.id}.${name}`, words }, block: speech.block });
    };
    for (const words of more.slice(0, more.length - about.length)) put(words, to, "further");
    for (const words of about) put(words, endOfTurn(all, to, hosts.who), "topics");
  });
  return made.flat();
};

/** Whether a sentence of the text names hosts. */
const haveHosts = (blocks: readonly Composed[]): boolean => {
  for (const block of blocks)
    if (isParagraph(block)) for (const line of block.lines) if (hostsOf(line)) return true;
  return false;
};

/**
 * The blocks of a text in which hosts who receive or guide the visitors at an item, or are met there, and are the first to speak,
 * are the subject of one sentence: "At the mill, Ann Lee, its head, received the group and presented the silo."
 */
export const withHostsAsSpeakers = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (!haveHosts(blocks)) return [...blocks];
  const all = blocks.flatMap((one, block) =>
    isParagraph(one) ? one.lines.map((line) => ({ line, block })) : [],
  );
  const of: Line[][] = blocks.map(() => []);
  for (const { line, block } of revised(all, discourse)) of[block]?.push(line);
  let left: Paragraph | undefined;
  return blocks.flatMap((one, at): Composed[] => {
    if (!isParagraph(one)) return [one];
    const lines = of[at] ?? [];
    const apart = left?.apart ?? one.apart;
    const block = {
      ...one,
      lines,
      keys: [...new Set([...(left?.keys ?? []), ...one.keys])],
      ...(apart ? { apart } : {}),
    };
    left = lines.length > 0 ? undefined : block;
    return left ? [] : [block];
  });
};
