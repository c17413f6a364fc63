import type { Composed, Line } from "../../compose";
import { changed, type Phrase, type Piece, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import { headNoun } from "../words/grammar";
import {
  againNoun,
  apartByCity,
  apartOf,
  LEGAL,
  namesAnother,
  nounOf,
  PROPER,
  WEAK,
} from "../words/org-nouns";
import { isHeldAlone, postOfOffice } from "../words/posts-of-offices";
import { nounsOfRooms } from "../words/rooms-of-organizations";
import { IN_PROJECT, namesInTexts, withNoun } from "./names-in-texts";
import { hasSeveral, speaksOfAnother } from "./others-of-noun";

/** An organization, an event or a place with a long name, or a name of the text, and what a later sentence calls it. */
interface Named {
  readonly name: string;
  readonly noun: string;
  /** "the Shenzhen association": next to another one with the same noun. */
  readonly apart: string | undefined;
  /** Already short, or with a short form that the text uses: it is never called otherwise. */
  readonly short: boolean;
  /** Its name without an article. */
  readonly bare: string;
  /** The post whose title names it as well: "Minister of Trade". */
  readonly post: string | undefined;
  /** A hospital, whatever its name calls it: a medical center is called so as well. */
  readonly hospital?: boolean;
}

const MIN_WORDS = 3;
/** Words of "the South African chamber"; a longer form has no advantage over the full name. */
const MAX_APART = 4;
/** Sentences between two mentions over which a noun still refers back. */
const REACH = 3;
/** The same for a very long name whose noun nothing else in the record has. */
const FAR_REACH = 9;
const LONG_NAME = 5;

const GATHERINGS =
  /^(?:forum|conference|summit|symposium|workshop|congress|seminar|roundtable|fair|expo|exhibition|ceremony|festival|program|programme|project|park|plant|initiative|platform|campaign)$/;

/** What precedes or follows a name and makes it part of something else. */
const BEFORE = /(?:[\p{L}\d-]|\p{Lu}\p{L}* |['’]s |\b(?:its|their|an?|this|that|our|first|new) )$/u;
const AFTER =
  /^(?:[\p{L}\d-]| \p{Lu}|,? ?\(|, \p{Lu}[^,;]*(?:,|$)| & \p{Lu}| (?:of|for) (?:the )?\p{Lu}| on (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}*\b)(?:the )?\p{Lu}|['’]s \p{Lu})/u;
/** Letters before a name that show whether it is part of something else. */
const LETTERS_BEFORE = 40;

/** "delegation of the Embassy of Lakeland": an office that only the name of a delegation names. */
const OFFICE = /\b(?:Embassy|Consulate General|High Commission|Ministry) of \p{Lu}[^,;]*$/u;

const eventsOf = ({ record, said }: Facts): string[] =>
  [said(record.officialName, "officialName"), said(record.partOf?.name, "partOf.name")].flatMap((one) =>
    one ? [one.text] : [],
  );

const known = new WeakMap<Facts, Named[]>();
/** Everything that may be named twice, the longest name first. */
const namedIn = (facts: Facts): Named[] => {
  const before = known.get(facts);
  if (before) return before;
  const organizations = facts.allOrgs().flatMap((org) => {
    const {
      name: { text },
      short,
    } = org;
    const noun = nounOf(text) || againNoun(org);
    const called = PROPER.test(noun) ? apartByCity(facts, text) : apartOf(facts, text);
    const apart = (called?.split(" ").length ?? 0) <= MAX_APART ? called : undefined;
    const names = short ? [text, short.text] : [text];
    // "Northfield Logistics Co., Ltd." has no head noun, but is "the company" later.
    const own = (nounOf(text) === "" && !LEGAL.test(text)) || nounsOfRooms(facts).has(noun);
    const hospital = org.kind === "hospital" && !org.parent;
    return names.map((name) => ({ name, noun, apart, short: short !== undefined || own, hospital }));
  });
  const events = eventsOf(facts).flatMap((name) => {
    const noun = headNoun(name).toLowerCase();
    return GATHERINGS.test(noun) ? [{ name, noun, apart: undefined, short: false }] : [];
  });
  const offices = (facts.record.delegations ?? []).flatMap(({ name }) => {
    const [office] = OFFICE.exec(name?.en ?? "") ?? [];
    return office ? [{ name: office, noun: nounOf(office), apart: undefined, short: false }] : [];
  });
  const all = [...new Map([...offices, ...organizations, ...events].map((one) => [one.name, one])).values()]
    .filter(({ noun }) => noun !== "")
    .map((one) => {
      const bare = one.name.replace(/^the /i, "");
      const short = one.short || one.name.split(" ").length < MIN_WORDS;
      return { ...one, short, bare, post: postOfOffice(bare) };
    })
    .sort((a, b) => b.name.length - a.name.length);
  known.set(facts, all);
  return all;
};

interface Mention {
  readonly of: Named;
  readonly from: number;
  readonly to: number;
}

/** Where a text has a name by itself, with its article. A pattern for each name of each record would be slower than the search. */
const placesOf = (text: string, bare: string): readonly { from: number; to: number }[] => {
  const found: { from: number; to: number }[] = [];
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1)) {
    const to = at + bare.length;
    if (at < (found.at(-1)?.to ?? 0) || AFTER.test(text.slice(to))) continue;
    // After "said that" an article begins a name, and nothing else is in front of it.
    const articled = /(?<![\p{L}\d-])[Tt]he $/u.test(text.slice(Math.max(0, at - "s the ".length), at));
    const from = articled ? at - "the ".length : at;
    if (IN_PROJECT.test(text.slice(0, from))) continue;
    if (articled || !BEFORE.test(text.slice(Math.max(0, at - LETTERS_BEFORE), at))) found.push({ from, to });
  }
  return found;
};

/** Where a text names something, in order, longer names first. */
const mentionsIn = (text: string, all: readonly Named[]): Mention[] => {
  const found: Mention[] = [];
  for (const of of all)
    for (const { from, to } of text.includes(of.bare) ? placesOf(text, of.bare) : [])
      if (!found.some((one) => from < one.to && one.from < to)) found.push({ of, from, to });
  return found.sort((a, b) => a.from - b.from);
};

/** A phrase with other words for a stretch of its text, where one piece holds all of it. */
const replaced = (words: Phrase, { from, to }: Mention, by: string): Phrase => {
  let seen = 0;
  const pieces = words.pieces.map((piece): Piece => {
    const at = seen;
    seen += piece.s.length;
    if (from < at || to > at + piece.s.length) return piece;
    return { ...piece, s: withNoun(piece.s, from - at, to - at, by) };
  });
  return { ...words, pieces };
};

const isQuoted = (text: string, at: number): boolean => text.lastIndexOf("“", at) > text.lastIndexOf("”", at);

interface Heard {
  sentence: number;
  /** The sentence before. */
  before: string;
  /** The sentences before this paragraph. */
  began: number;
  readonly last: Map<Named, number>;
  /** The last sentence that named something else with a noun. */
  readonly others: Map<string, number>;
  /** The last sentence that named the head of an office, and nobody else with that title since. */
  readonly heads: Map<Named, number>;
}

/** Whether the noun of one could refer to the other too. */
const isRival = (one: Named, other: Named): boolean =>
  one !== other &&
  (one.noun === other.noun ||
    (one.hospital === true && other.hospital === true && other.noun === "hospital"));

/** Whether a sentence has named something with the same noun that is none of the record, since the last mention or in it. */
const isOtherSince = ({ last, others }: Heard, of: Named): boolean =>
  (others.get(of.noun) ?? -1) >= (last.get(of) ?? 0);

/** Whether one of the last sentences, or one since, has named something else with the noun, which a company's name does not show. */
const isAmbiguous = (heard: Heard, of: Named): boolean => {
  const { sentence, last } = heard;
  const reach = nounOf(of.bare) === of.noun ? REACH : 2;
  const from = Math.min(last.get(of) ?? 0, sentence - reach + 1);
  return isOtherSince(heard, of) || [...last].some(([one, at]) => isRival(one, of) && at >= from);
};

const CROWD = 2;

/** How many others have been named by the sentence that last named something, and those since. */
const othersSince = ({ last }: Heard, of: Named): number =>
  [...last].filter(([one, at]) => one.bare !== of.bare && at >= (last.get(of) ?? 0)).length;

/** The organizations of a sentence's speaker, which are "the hospital" there even next to another hospital. */
const ownIn = ({ facts }: Discourse, { id }: Line): ReadonlySet<string> => {
  const [, item, remark] = /^agenda\[([^\]]+)\]\.remarks\[([^\]]+)\]/.exec(id) ?? [];
  const at = item === undefined ? undefined : facts.items.find((one) => one.item.key === item)?.item;
  const by = at?.remarks?.find((one) => one.key === remark)?.by;
  const [only, ...more] = by === "all" ? [] : facts.whos(by);
  if (!only || more.length > 0) return NOBODY;
  return new Set(only.posts.flatMap(({ post, org }) => (org && !post.former ? [org.org.name.text] : [])));
};
const NOBODY: ReadonlySet<string> = new Set();

/** A text in small letters, with a space around each of its words. */
const wordsOf = (text: string): string => ` ${text.toLowerCase().replace(/['’]s |[^\p{L}\d’-]+/gu, " ")} `;

/** Whether a text in small letters has the last word of a noun: most have none, and need not be taken apart. */
const hasNoun = (lower: string, { noun }: Named): boolean =>
  lower.includes(noun.slice(noun.lastIndexOf(" ") + 1));

const isCalledByNoun = (words: string, { noun }: Named): boolean => words.includes(` the ${noun} `);

/** Whether a mention is of the speaker's own organization, which the text has just named, and of no other before it. */
const isOwnAgain = (
  { of }: Mention,
  before: readonly Mention[],
  heard: Heard,
  own: ReadonlySet<string>,
  contested: boolean,
): boolean =>
  own.has(of.name) &&
  (((heard.last.get(of) ?? 0) > heard.began && !isOtherSince(heard, of)) ||
    (!contested && heard.sentence - (heard.last.get(of) ?? 0) <= REACH && !isAmbiguous(heard, of))) &&
  !before.some((other) => isRival(other.of, of));

const CAPITALIZED = /^\p{Lu}[\p{L}'’.-]*$/u;

/**
 * Records the nouns with which a sentence names a thing that is none of the record: after "the Upper Lake National Park of
 * Hilland" the park of the record is not "the park".
 */
const noteOthers = (
  text: string,
  all: readonly Named[],
  mentions: readonly Mention[],
  heard: Heard,
): void => {
  let rest: string | undefined;
  for (const { noun } of all)
    for (const called of [
      `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`,
      ...(noun === "port" ? HARBOURS : []),
    ]) {
      if (!text.includes(` ${called}`)) continue;
      rest ??= mentions.reduceRight((left, { from, to }) => `${left.slice(0, from)}|${left.slice(to)}`, text);
      for (let at = rest.indexOf(` ${called}`); at >= 0; at = rest.indexOf(` ${called}`, at + 1)) {
        const before = rest.slice(rest.lastIndexOf(" ", at - 1) + 1, at);
        const after = rest.slice(at + 1 + called.length);
        if ((CAPITALIZED.test(before) && !/^[\p{L}-]/u.test(after)) || /^ of (?:the )?\p{Lu}/u.test(after))
          heard.others.set(noun, heard.sentence);
      }
    }
};

/** What else a sentence may call a port: after "Reed Harbour" another port is not "the port". */
const HARBOURS = ["Harbour", "Harbor"] as const;

/** Records what a sentence calls by its noun or short form, which then refers back as a name does. */
const noteNouns = (text: string, { sentence, last }: Heard): void => {
  if (last.size === 0) return;
  const lower = text.toLowerCase();
  const all = [...last.keys()];
  const words = all.some((of) => hasNoun(lower, of)) ? wordsOf(text) : "";
  for (const of of all) {
    const again =
      words.includes(` the ${of.noun} `) &&
      !all.some((other) => isRival(other, of) && other.bare !== of.bare);
    if (again || (of.apart && text.includes(of.apart))) last.set(of, sentence);
  }
};

/** Records whose heads a sentence names: after "the Minister of Trade", the Ministry of Trade is "the ministry". */
const noteHeads = (text: string, all: readonly Named[], { sentence, heads }: Heard): void => {
  for (const of of all) {
    if (of.post === undefined) continue;
    const held = isHeldAlone(text, of.post);
    if (held) heads.set(of, sentence);
    else if (held === false) heads.delete(of);
  }
};

/** The sentence, if it names the head of an office before this mention of it; in later ones the office has its name. */
const headBefore = ({ of, from }: Mention, text: string, { sentence, heads }: Heard): number | undefined =>
  heads.get(of) === sentence && (of.post === undefined || text.indexOf(of.post) < from)
    ? sentence
    : undefined;

/**
 * Whether something else has the noun with which a name begins or ends, however far away: an editor repeats the name of a university
 * beside another one, unless the same sentence has just had it.
 */
const isContested = (of: Named, all: readonly Named[], { others }: Heard): boolean =>
  nounOf(of.bare) === of.noun &&
  (others.has(of.noun) || all.some((one) => isRival(one, of) && one.bare !== of.bare));

const NATIONAL = /^Government of /;

/** How everything is called in one sentence, given the names in the sentences before. */
const inSentence = (discourse: Discourse, line: Line, all: readonly Named[], heard: Heard): Line => {
  const text = textOf(line.words);
  const mentions = mentionsIn(text, all);
  const own = mentions.length > 0 ? ownIn(discourse, line) : NOBODY;
  const both = mentions.length > 0 ? `${heard.before} ${text}`.toLowerCase() : "";
  const nouns = mentions.map(({ of }) => of);
  const changes: { mention: Mention; by: string }[] = [];
  noteHeads(text, all, heard);
  if (heard.last.size > 0) noteOthers(text, all, mentions, heard);
  for (const mention of mentions) {
    const { of } = mention;
    const before = heard.last.get(of) ?? headBefore(mention, text, heard);
    const far =
      !PROPER.test(of.noun) && of.bare.split(" ").length >= LONG_NAME && !all.some((one) => isRival(one, of));
    // Further away, "the government" would be any country's.
    const national = before !== undefined && NATIONAL.test(of.bare);
    const reach = national ? 1 : far ? FAR_REACH : REACH;
    const near = before !== undefined && heard.sentence - before <= reach;
    if (of.short || !near || (national && before <= heard.began)) {
      heard.last.set(of, heard.sentence);
      continue;
    }
    // "Ai, secretary of the Lake Association, described the association": nothing else has been named in between.
    const last = mentions[mentions.indexOf(mention) - 1];
    const between = last?.of === of ? text.slice(last.to, mention.from) : undefined;
    const nearest = between !== undefined && !between.includes(`the ${of.noun}`);
    const several = hasSeveral(both, of.noun);
    // "the office" after a list of four organizations is ambiguous. "the Department of Trade, for the Department of Aid and the
    // Department of Trade": another with that noun in between.
    const first = mentions.find((one) => one.of === of && one !== mention && one.from < mention.from);
    const inside = first ? text.slice(first.to, mention.from).toLowerCase() : "";
    const parted = inside.includes(` ${of.noun} `);
    const another = !nearest && speaksOfAnother(heard.before, of.noun);
    const crowd = parted || another || (WEAK.test(of.noun) && !nearest && othersSince(heard, of) >= CROWD);
    const clear = !several && !nouns.some((one) => isRival(one, of)) && (nearest || !isAmbiguous(heard, of));
    const rivals = [...heard.last.keys()].some((one) => isRival(one, of));
    const inParagraph = before !== undefined && before > heard.began;
    // In the words of the visitors' rector "the university" could be their own.
    const foreign = !nearest && all.some((one) => own.has(one.name) && isRival(one, of));
    // The name again, if the noun refers back to it in the same sentence.
    const anew =
      before !== undefined &&
      heard.sentence - before > 1 &&
      isCalledByNoun(wordsOf(text.slice(mention.to)), of);
    const contested = !nearest && isContested(of, all, heard);
    const by =
      foreign || crowd || anew || isQuoted(text, mention.from)
        ? undefined
        : isOwnAgain(mention, mentions.slice(0, mentions.indexOf(mention)), heard, own, contested)
          ? `the ${of.noun}`
          : clear && !contested && (nearest || (!of.apart && inParagraph) || !rivals)
            ? `the ${of.noun}`
            : of.apart;
    const other = by === `the ${of.noun}` && namesAnother(text, of.name, of.noun);
    const called = other ? of.apart : by;
    if (called) changes.push({ mention, by: called });
    heard.last.set(of, heard.sentence);
  }
  noteNouns(text, heard);
  if (changes.length === 0) return line;
  const words = changes.reduceRight((made, { mention, by }) => replaced(made, mention, by), line.words);
  const opens = line.own && changes[0]?.mention.from === 0;
  return { ...line, words: opens ? changed(words, (s) => s.replace(/^t/, "T")) : words };
};

/**
 * The blocks of a text in which an organization, an event or a place with a long name is called by its noun if one of the last
 * sentences has named it and nothing else with that noun since.
 */
export const withNounsForNames = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const named = namedIn(discourse.facts);
  const others = namesInTexts(blocks, discourse.facts)
    .filter(({ name }) => !named.some((one) => one.bare === name))
    .map(({ name, noun }): Named => {
      const short = named.some((one) => one.noun === noun);
      return { name, noun, apart: undefined, short, bare: name, post: undefined };
    });
  const all = [...named, ...others].sort((a, b) => b.name.length - a.name.length);
  if (all.length === 0) return [...blocks];
  const heard: Heard = {
    sentence: 0,
    before: "",
    began: 0,
    last: new Map(),
    others: new Map(),
    heads: new Map(),
  };
  const withNouns = (line: Line): Line => {
    heard.sentence += 1;
    const made = inSentence(discourse, line, all, heard);
    heard.before = textOf(line.words);
    return made;
  };
  return blocks.map((block) => {
    heard.began = heard.sentence;
    if (block.type === "paragraph") return { ...block, lines: block.lines.map(withNouns) };
    if (block.type === "list")
      return { ...block, lead: withNouns(block.lead), items: block.items.map(withNouns) };
    return block;
  });
};
