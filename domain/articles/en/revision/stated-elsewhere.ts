import { type Composed, itemOf, type Line, linesOf, withLinesReplaced } from "../../compose";
import { keysOfLine } from "../../final-checks/keys-of-line";
import { literal } from "../../literal";
import { type Phrase, partOf, plain, say, sourced, spliced, textOf } from "../../phrase";
import { beginsWithReference } from "./points-back";

const STEM = 6;
/** Words that say nothing of what a sentence is about. */
const EMPTY: ReadonlySet<string> = new Set(
  "the with from that this their them they were have been also then attended representatives".split(" "),
);

/** The beginnings of content words, so that "sign" and "signing" are one. */
const stemsOf = (text: string): string[] =>
  (text.match(/\p{Lu}\p{L}+|\p{L}{4,}|\d+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !EMPTY.has(word))
    .map((word) => word.slice(0, STEM));

const areWithin = (text: string, other: string): boolean => {
  const known = new Set(stemsOf(other));
  const own = stemsOf(text);
  return own.length > 0 && own.every((stem) => known.has(stem));
};

/** "It was proposed that A and B sign a memorandum on trade.": a document that somebody may have spoken of. */
const PROPOSED = /^it was proposed that ([^;:“]+?) sign ((?:an?|the) [^;:“]+)$/iu;
/** "Lee said she was eager to sign ": what comes before the title in a remark that states the same proposal. */
const EAGER =
  "(?:(?:eager|keen|ready|willing|hop(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|wants?|wanted|plans?|planned) (?:to |that (?:both|we|they|the two [a-z]+) )?|should )(?:[a-z-]+ )?(?:the )?(?:sign|signing(?: of)?|conclud(?:e|ing)|conclusion of) (?:an? |the )?";
const DENIED =
  /\b(?:not|no|never|nobody|none|neither|nor|before|since|until|unless|without|cannot)\b|n[’']t\b/;
/** "the two cities", "we": both parties without their names. */
const BOTH = /\b(?:both|we|our|the two \p{Ll}+)\b/u;

/** The remark that states a proposed document with its aim. */
const remarkOn = (one: Line, all: readonly Line[]): Line | undefined => {
  const [, parties = "", what = ""] = PROPOSED.exec(textOf(one.words)) ?? [];
  if (what === "" || !one.id.startsWith("agreements[")) return undefined;
  const rest = all.filter((other) => other !== one).map(({ words }) => textOf(words));
  if (!areWithin(parties, rest.join(" "))) return undefined;
  const [title = ""] = what.replace(/^(?:an?|the) /iu, "").split(/ to /u);
  const signing = new RegExp(`\\b${EAGER}${literal(title)}`, "u");
  return all.find(({ id, words }) => {
    const said = textOf(words);
    if (!id.includes(".remarks[") || DENIED.test(said) || !areWithin(what, said)) return false;
    return signing.test(said) && (BOTH.test(said) || areWithin(parties, said));
  });
};

/** "Representatives of 19 firms attended meetings.": who attended an item, and nothing else. */
const ONLY_THERE = /^[^;:“,]+? (?:also )?attended [^;:“,]+$/u;

/** "The traders attended meetings.": known people at several talks of one kind. */
const AT_SEVERAL =
  /^(the [^;:“,]+?) (?:also )?attended ((?:\p{Ll}+ )*(?:meetings|talks|sessions|discussions|interviews))$/iu;
const PARTICIPANTS = /^the participants (?=(?:held|had) )/iu;

/** Whether a result says of the participants of talks how many they held: "The participants held 50 meetings." */
const countsTalks = (text: string, other: string): boolean => {
  const [, , talks] = AT_SEVERAL.exec(text) ?? [];
  return talks !== undefined && PARTICIPANTS.test(other) && other.includes(` ${talks}`);
};

/** The result of an item that states also who attended it: "30 meetings were held between the 19 firms and their partners". */
const resultOf = (one: Line, beside: readonly (Line | undefined)[]): Line | undefined => {
  const text = textOf(one.words);
  if (!one.id.startsWith("agenda[") || !ONLY_THERE.test(text)) return undefined;
  return beside.find((other) => {
    const result = other?.id.startsWith("outcomes[") ? textOf(other.words) : "";
    return result !== "" && (areWithin(text, result) || countsTalks(text, result));
  });
};

/** "Lee welcomed the ambassador.", "Lee, Ray and others welcomed the guests to the city.": a greeting without a word of it. */
const WELCOMED_ONLY =
  /^([^;:“]{2,90}?) welcomed (the [\p{L} ]{3,30}?|them|him|her|it|\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,3})(?: to the (?:city|town|port|university|college|institute|institution|school|hospital))?$/u;
const VISITORS = /^(?:the (?:delegation|group|team|guests|visitors)|them|it)$/;
const RECEIVED_BY = /\b(?:was|were) received (?:for talks )?by [^;:“]+$/u;
/** "The delegation met Lee": behind news by which an organization received it. */
const MET = /(?<=^the (?:delegation|group|team) )(?:met|held talks with) [^;:“]+$/iu;
const RECEIVED = / received an? [^;:“]*\b(?:delegation|group|team)\b/u;

const keysIn = (words: Phrase): string[] => [...keysOfLine({ words })];

/** The keys of who received whom, where a sentence ends with that. */
const receptionIn = (
  { words }: Line,
  received = false,
): { hosts: string[]; guests: string[] } | undefined => {
  const said = textOf(words);
  const at = (RECEIVED_BY.exec(said) ?? (received ? MET.exec(said) : undefined))?.index;
  if (at === undefined) return undefined;
  return { hosts: keysIn(partOf(words, at, said.length)), guests: keysIn(partOf(words, 0, at)) };
};

/** The earlier sentence by which the hosts of a greeting have received the guests. */
const receptionOf = (one: Line, earlier: readonly Line[], news: Line | undefined): Line | undefined => {
  const text = textOf(one.words);
  const [, hosts = "", whom = ""] = WELCOMED_ONLY.exec(text) ?? [];
  const who = keysIn(partOf(one.words, 0, hosts.length));
  // "the students of the course": others than those who were received.
  if (who.length === 0 || whom === "" || / (?:of|for|from|in|to|at|and) /.test(whom)) return undefined;
  const guests = keysIn(partOf(one.words, hosts.length, text.length));
  if (news && VISITORS.test(whom) && RECEIVED.test(textOf(news.words))) {
    const at = textOf(news.words).indexOf(" received ");
    if (who.every((key) => key === partOf(news.words, 0, at).pieces[0]?.mention)) return news;
  }
  const received = news !== undefined && RECEIVED.test(textOf(news.words));
  return earlier.find((before) => {
    const reception = receptionIn(before, received);
    if (!reception || !who.every((key) => reception.hosts.includes(key))) return false;
    const same = itemOf(before) === itemOf(one) || VISITORS.test(whom);
    return same || guests.some((key) => reception.guests.includes(key));
  });
};

/** "The delegation viewed the works in Reed and Oakham.": sights on a tour, of which the news has all names. */
const SAW =
  /^(?:the (?:delegation|group|team|guests|visitors)|they|it) (?:also )?(?:viewed|saw|inspected|visited|toured) ([^;:“]+)$/iu;
const FEWEST_STEMS = 4;
/** News by which they saw something, and did not only talk about it; words without which the sights are the same. */
const NEWS_OF_SIGHTS =
  /\b(?:visit|tour|view|inspect|see|saw)(?:s|ed|ing)?\b(?!.* (?:discuss|talks? |sign|agree))/u;
const NO_FACT = /\b(?:building|construction|ongoing|various|different|respective) /gu;

/** The news, if it says what the visitors saw in the same words. */
const sightsOfNews = (one: Line, news: Line | undefined): Line | undefined => {
  const [, sights = ""] = SAW.exec(textOf(one.words)) ?? [];
  const said = news ? textOf(news.words) : "";
  if (sights === "" || !NEWS_OF_SIGHTS.test(said)) return undefined;
  if (/ and (?:then |also )?(?:\p{Ll}+ed|met|held|had|saw) /u.test(sights)) return undefined;
  if (!/\p{Lu}\p{L}/u.test(sights) || stemsOf(sights).length < FEWEST_STEMS) return undefined;
  return areWithin(sights.replace(NO_FACT, ""), said) ? news : undefined;
};

/** "Before the talks, the delegation was received at the works by Lee.": a reception that an earlier sentence reports. */
const RECEIVED_AGAIN =
  /^(?:(?:before|after) the (?:talks|meeting), )?(?:the (?:delegation|group|team|guests|visitors)|they|it) (?:was|were) received(?: (?:at|in) (the [\p{L} ]{3,40}?))? by (?=\p{Lu})/iu;

/** The earlier sentence by which the same hosts have received the guests, and which names the place. */
const receivedBefore = (one: Line, earlier: readonly Line[]): Line | undefined => {
  const text = textOf(one.words);
  const guests = one.words.pieces[0]?.mention?.split("+");
  const [front = "", place = ""] = RECEIVED_AGAIN.exec(text) ?? [];
  const again = front === "" ? [] : keysIn(partOf(one.words, front.length, text.length));
  // A name without posts: "Lee", "Lee and Ray".
  if (again.length === 0 || /[,;:“]/.test(text.slice(front.length))) return undefined;
  const known = earlier.map(({ words }) => textOf(words)).join(" ");
  if (place !== "" && !areWithin(place, known)) return undefined;
  return earlier.find((before) => {
    const reception = receptionIn(before);
    if (!reception || !again.every((key) => reception.hosts.includes(key))) return false;
    // Another group that the same hosts received has other keys.
    return !guests || reception.guests.length === 0 || guests.some((key) => reception.guests.includes(key));
  });
};

/** "Lee toured the Lake Museum", "… and saw the boats": a visit to a place with a name, and what was done there. */
const VISITED =
  /^([^;:“,]{2,60}?) (?:(?:then|also) )?((?:visited|toured) ((?:the )?\p{Lu}(?:(?! and )[^;:“,])*))( and (?=\p{Ll}+ed |saw |met |held |took )|$)/u;

/** The part of a sentence that says again that the subject of the news visited its place. */
const visitAgain = (one: Line, news: Line | undefined): { from: number; to: number } | undefined => {
  const text = textOf(one.words);
  const [whole = "", who = "", , place = ""] = VISITED.exec(text) ?? [];
  if (!one.id.startsWith("agenda[") || whole === "" || !news) return undefined;
  const visitor = one.words.pieces[0]?.mention;
  const from = Math.max(textOf(news.words).indexOf(" visited "), 0);
  const subject = partOf(news.words, 0, from);
  const keys = subject.pieces.flatMap(({ mention, introduces }) => [mention, introduces]);
  const same = visitor !== undefined && keys.includes(visitor);
  if (!same && !(VISITORS.test(who.toLowerCase()) && /\b(?:delegation|group|team)\b/u.test(textOf(subject))))
    return undefined;
  const name = literal(place);
  const short = `(?:the )?[^,;()]+ \\(${literal(place.replace(/^the /, ""))}\\)`;
  const isOfNews = new RegExp(`\\bvisited (?:${name}|${short})(?:$|[,;.]| (?:in|on|for|to|at|during) )`, "u");
  if (!isOfNews.test(textOf(news.words)) || one.words.pieces.some(({ introduces }) => introduces))
    return undefined;
  return { from: who.length + 1, to: whole.length };
};

/** "between the 19 firms": a number that the sentence left out had introduced. */
const THE_NUMBER = /\bthe (?=\d+ )/u;

const withFactsOf = (line: Line, left: Line): Line => {
  const at = left.id.startsWith("agenda[") ? THE_NUMBER.exec(textOf(line.words))?.index : undefined;
  const words = at === undefined ? line.words : spliced(line.words, at, at + "the ".length, "");
  const [all, who] = AT_SEVERAL.exec(textOf(left.words)) ?? [];
  const front = all && who ? (PARTICIPANTS.exec(textOf(words))?.[0].length ?? 0) : 0;
  const named =
    front > 0
      ? say`${partOf(left.words, 0, who?.length ?? 0)} ${partOf(words, front, textOf(words).length)}`
      : words;
  return { ...line, words: sourced(named, ...line.words.paths, ...left.words.paths) };
};

/** "Lee then attended the presentation of gifts to the school": an occasion that the sentence before has described. */
const ATTENDED_GIVING =
  /^([^;:“]+?)(?: then)? attended (the (?:presentation|handover|handing-over|donation)) of [^;:“]+? to [^;:“]+$/u;
const GIVEN = /\b(?:presented|handed over|donated|gave|awarded|handed)\b/;

/** "The presentation was attended by Lee.", behind what was presented to whom. */
const atGiving = (before: Line | undefined, one: Line): Line => {
  const [, who = "", what = ""] = ATTENDED_GIVING.exec(textOf(one.words)) ?? [];
  const given = before?.id.startsWith("outcomes[") && GIVEN.test(textOf(before.words));
  if (what === "" || !given) return one;
  const words = say`${plain(what)} was attended by ${partOf(one.words, 0, who.length)}`;
  return { ...one, words: sourced(words, ...one.words.paths) };
};

/** "Under the memorandum, …", "The proposal covers …": a sentence about a document that the one before it names. */
const OF_DOCUMENT =
  /^(?:[^,]{1,20} )?the (?:proposal|memorandum|document|agreement|contract|treaty|protocol|pact|letter|plan)\b/iu;

/** Whether a sentence is understood only after the one before it. */
const goesOn = (text: string): boolean => beginsWithReference(text) || OF_DOCUMENT.test(text);

/** What the rules of this file have in common, so that other sentences are not tried. */
const CANDIDATE = /\b(?:proposed that|attended|welcomed|received|visited|toured|viewed|saw|inspected) /;

/** The sentences behind the news that one of the rules may fit; none are the office's own. */
const candidatesIn = (blocks: readonly Composed[]): Set<Line> => {
  const found = new Set<Line>();
  let news = true;
  for (const block of blocks) {
    if (block.type !== "paragraph") continue;
    for (const one of block.lines) {
      const { id, own } = one;
      const fits = !news && !own && (id.startsWith("agenda[") || id.startsWith("agreements["));
      if (fits && CANDIDATE.test(textOf(one.words))) found.add(one);
      news = false;
    }
  }
  return found;
};

/** The sentence that states all of another one of the same text; `lines`: the paragraph of that one, at a place of it. */
const statedBy = (one: Line, all: readonly Line[], lines: readonly Line[], at: number): Line | undefined => {
  const [news] = all;
  const next = lines[at + 1];
  if (next && goesOn(textOf(next.words))) return undefined;
  const again = visitAgain(one, news);
  if (again && again.to === textOf(one.words).length) return news;
  const earlier = all.slice(0, all.indexOf(one));
  return (
    receivedBefore(one, earlier) ??
    sightsOfNews(one, news) ??
    remarkOn(one, all) ??
    resultOf(one, [lines[at - 1], next]) ??
    receptionOf(one, earlier, news)
  );
};

/** The blocks of a text without sentences that only repeat what another one states: it keeps their sources. */
export const withoutStatedElsewhere = (blocks: readonly Composed[]): Composed[] => {
  const candidates = candidatesIn(blocks);
  if (candidates.size === 0) return [...blocks];
  const paragraphs = blocks.map(linesOf);
  const all = paragraphs.flat();
  const [news] = all;
  const left = new Map<Line, Line>();
  for (const lines of paragraphs)
    for (const [at, one] of lines.entries()) {
      const other = candidates.has(one) ? statedBy(one, all, lines, at) : undefined;
      if (other) left.set(one, other);
    }
  return withLinesReplaced(blocks, (one) => {
    if (left.has(one)) return [];
    const facts = [...left].flatMap(([line, other]) => (other === one ? [line] : []));
    if (facts.length > 0) return [facts.reduce(withFactsOf, one)];
    if (!candidates.has(one)) return [one];
    const again = visitAgain(one, news);
    if (again) return [{ ...one, words: spliced(one.words, again.from, again.to, "") }];
    return [atGiving(all[all.indexOf(one) - 1], one)];
  });
};
