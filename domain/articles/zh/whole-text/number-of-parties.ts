import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isQuoted } from "../words/enclosed";
import { chineseNumber } from "../words/grammar";

/** Those who act together, as the subject of a clause. */
const SUBJECT = /(?:^|[，。；])(?:随后|会上|会谈中|座谈中)?(?:与会)?(各方|双方)/u;
/** What the subject's own 双方 follows: 就双方关心的话题, 今后双方, but not 中星双方. */
const MEANT = /(?:[，、；：就对为在由使让围绕]|今后|未来|将来|希望|表示|进一步推动)$/u;
/** 双方的关系, 双方人员: a word that cannot be left out. */
const NEEDED = /^(?:的|都|均|之间|各|代表|人员|企业|合作|关系|交流)/u;
/** 双方关心的话题, which is 共同关心的话题 behind 双方. */
const SHARED = /^(?:都|均)?(?=感兴趣|关心|关注|关切)/u;
/** What 双方 can be left out behind. */
const AT_TOPIC = /(?:就|围绕|对|为|今后|未来|将来|表示，)$/u;
/** 三校合作, 四方备忘录: a document of so many, though fewer are recorded; not 三校区, 三地产业 or 四方公司. */
const OF_MORE = /[方校院](?:战略|友好|框架|全面)?(?:合作|联合|共建|协作|交流|协议|备忘录)/u;
/** 三校, 四方: how many parties the name of a document has. */
const PARTIES = /(?<!第)[三四五六七八九](?:方|校|地|市|院)(?!一)/u;

/** Where a text has 双方 for the subject before it; -1 where it has not. */
const sidesAgain = (text: string, from: number): number => {
  for (let at = text.indexOf("双方", from); at >= 0; at = text.indexOf("双方", at + 2)) {
    const front = text.slice(0, at);
    if (MEANT.test(front) && !isQuoted(front)) return at;
  }
  return -1;
};

/** How many sides an event has: two, more, or what the record does not say. */
type Sides = "two" | "more" | "unknown";

/** 双方就共同关心的话题, for 各方就双方共同关心的话题 and 双方就双方关心的话题; what more than two state of 双方 may be about others. */
const asTwo = (words: Phrase, sides: Sides): Phrase => {
  const text = textOf(words);
  const found = SUBJECT.exec(text);
  const [all, noun] = found ?? [];
  if (!found || all === undefined || noun === undefined || /[三四五六][方校地市]/u.test(text)) return words;
  const end = found.index + all.length;
  const at = sidesAgain(text, end);
  const clause = text.slice(end, at);
  if (at < 0 || /[。；]/u.test(clause)) return words;
  if (noun === "各方" && sides !== "two" && !/^(?:还|再次)?(?:就|围绕)/u.test(clause)) return words;
  const rest = text.slice(at + 2);
  const shared = SHARED.exec(rest)?.[0];
  let made = words;
  if (shared !== undefined) made = spliced(made, at, at + 2 + shared.length, "共同");
  else if (AT_TOPIC.test(clause) && !NEEDED.test(rest)) made = spliced(made, at, at + 2, "");
  if (noun === "各方" && sides === "more")
    return shared === undefined && !rest.startsWith("共同") ? words : made;
  const whole = all.includes("与会") ? noun.length + 2 : noun.length;
  return noun === "各方" ? spliced(made, end - whole, end, "双方") : made;
};

/** How a document calls its parties, and where the record says so. */
interface Parties {
  readonly noun: string;
  readonly path: string;
}

/** A sentence about a document of more than two parties, with their number. */
const asMany = (words: Phrase, { noun, path }: Parties): Phrase => {
  const at = /(?:^|[，。；])双方(?!签)/u.exec(textOf(words));
  const end = at ? at.index + at[0].length : 0;
  return at ? sourced(spliced(words, end - 2, end, noun), path) : words;
};

/** Whether the number in the name of a document is that of its parties, or of more than are recorded. */
const areCounted = (
  parties: readonly { readonly organization?: { readonly name?: { readonly zh?: string } } }[],
  noun: string,
  title: string,
): boolean => {
  const number = parties.length;
  if (number === 0 || noun.startsWith(chineseNumber(number))) return true;
  const isName = parties.some(({ organization }) => organization?.name?.zh?.includes(noun));
  return number === 2 && !isName && OF_MORE.test(title.slice(title.indexOf(noun) + 1));
};

/** How a document calls its parties where they are more than two: 三校 of 三校合作协议. */
const partiesOf = ({ facts }: Discourse): ReadonlyMap<string, Parties> => {
  const nouns = new Map<string, Parties>();
  for (const { agreement, path } of facts.agreements) {
    const title = facts.said(agreement.title, `${path}.title`);
    const noun = PARTIES.exec(title?.text ?? "")?.[0];
    if (title && noun !== undefined && areCounted(agreement.parties ?? [], noun, title.text))
      nouns.set(path, { noun, path: title.path });
    else if ((agreement.parties ?? []).length > 2) nouns.set(path, { noun: "各方", path: `${path}.parties` });
  }
  return nouns;
};

/**
 * 双方 for two parties and 各方 or 三校 for more: one sentence does not count them twice, and the sentences about a document
 * count them as its name does.
 */
export const withPartiesCounted = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const many = partiesOf(discourse);
  const sides = new Set(discourse.facts.people.flatMap(({ side }) => side ?? []));
  const number: Sides = sides.size === 2 && sides.has("guest") ? "two" : sides.size > 2 ? "more" : "unknown";
  return withLinesReplaced(blocks, (line): Line[] => {
    if (line.own) return [line];
    const parties = [...many].find(([id]) => line.id.startsWith(id))?.[1];
    const words = parties
      ? asMany(line.words, parties)
      : many.size === 0
        ? asTwo(line.words, number)
        : line.words;
    return [words === line.words ? line : { ...line, words }];
  });
};
