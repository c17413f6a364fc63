import {
  isHead,
  isHonorific,
  isPostNominal,
  latinNameScore,
} from "../../participations/pasted-list/english-words";
import { EN_ORG_WORDS } from "../../participations/pasted-list/lexicon/organizations";
import type { Span } from "../proposal";

/** A word of a sentence with its place in it. */
export interface Word extends Span {
  text: string;
  /** The sign behind the word, if it is no space: a comma, a bracket. */
  after: string;
  /** Whether one space is all that separates it from the next word. */
  joined: boolean;
}

/** A run of capital words that is somebody's name, with the form of address before it. */
export interface NameFound extends Span {
  honorific?: Span;
  /** Titles written directly before the name: "President Ann Example". */
  titles: Word[];
  confidence: number;
}

/** The words of a sentence in their order, each without the stop or apostrophe behind it. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}&/][\p{L}\p{N}.&'’/-]*/gu)].map((match) => {
    const raw = match[0];
    const abbreviated =
      /^(?:(?:\p{Lu}\.)+|(?:Dr|Mr|Mrs|Ms|Prof|Amb|Hon|Rev|Gen|Col|Capt|Eng|Md|St|No|Co|Ltd|Inc|Jr|Sr|Sen)\.)$/u.test(
        raw,
      );
    const own = abbreviated ? raw : raw.replace(/[.'’]+$/, "");
    const end = match.index + own.length;
    return {
      text: own,
      start: match.index,
      end,
      after: /^[^\p{L}\p{N}\s]*/u.exec(text.slice(end))?.[0] ?? "",
      joined: /^ [\p{L}\p{N}]/u.test(text.slice(end, end + 2)),
    };
  });

const CAPITAL = /^\p{Lu}[\p{L}'’.-]*$/u;
const PARTICLE =
  /^(?:van|von|der|den|de|da|di|del|della|du|dos|das|do|la|le|al|el|bin|ibn|ben|bint|ter|ten|af|y)$/;
const NO_NAME = new Set(
  `the a an and of in on at to by for from with this that these those its his her their our january february march april may june july august september october november december
   monday tuesday wednesday thursday friday saturday sunday after before during under both also when while as he she they it we i but however meanwhile following according
   european african asian american chinese russian german french british japanese korean indian international national north south east west northern southern eastern western central new
   china russia germany france japan korea india brazil africa asia europe america belt road agreement memorandum understanding forum conference summit seminar expo fair exhibition week day year
   government department development management equipment investment tourism excellency honourable honorable integration wing auditorium hall committee strategic cooperation development phase project program programme system plan initiative session chapter delegation visit photo`.split(
    /\s+/,
  ),
);
const bare = (word: string): string => word.toLowerCase().replace(/(?:['’]s|\.)$/, "");
const ABSTRACT = /(?:tion|tions|ology|ical|ional|ship|ities|ics|ness|based)$/;
const stops = (word: Word): boolean =>
  (word.text.length > 6 && ABSTRACT.test(word.text)) ||
  NO_NAME.has(bare(word.text)) ||
  EN_ORG_WORDS.has(bare(word.text)) ||
  /['’]s?$/.test(word.text);
const isTitle = (word: Word): boolean =>
  !/^Md\.?$/.test(word.text) &&
  (isHead(word.text.replace(/s$/, "")) ||
    isHead(word.text) ||
    /^(?:Vice|Deputy|Executive|Acting|General|Senior|Honorary|Associate|Prime|Assistant)$/.test(word.text));

/** The names among the words of a sentence, in their order. */
export const namesIn = (words: readonly Word[]): NameFound[] => {
  const found: NameFound[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    const begins =
      first !== undefined &&
      CAPITAL.test(first.text) &&
      !stops(first) &&
      !isTitle(first) &&
      !isHonorific(first.text);
    if (!begins) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < words.length) {
      const word = words[end];
      const next = words[end + 1];
      if (!word) break;
      const particle = end > at && PARTICLE.test(word.text) && next !== undefined && CAPITAL.test(next.text);
      if (!particle && (!CAPITAL.test(word.text) || stops(word) || (end > at && isTitle(word)))) break;
      end += 1;
      if (!word.joined) break;
    }
    const run = words.slice(at, end);
    const honored: Word[] = [];
    for (let back = at - 1; back >= 0; back -= 1) {
      const word = words[back];
      if (word?.after.replace(".", "") !== "" || !isHonorific(word.text) || !/^\p{Lu}/u.test(word.text))
        break;
      honored.unshift(word);
    }
    const texts = run.map(({ text }) => text);
    const following = words[end];
    // "Sample Lake Industrial Park": the run goes on as an organization or place.
    const goesOn =
      following !== undefined &&
      run.at(-1)?.joined === true &&
      CAPITAL.test(following.text) &&
      !isTitle(following) &&
      stops(following);
    const score =
      texts.length === 1
        ? honored.length > 0 && !isPostNominal(texts[0] ?? "")
          ? 1.5
          : undefined
        : latinNameScore(texts);
    const lead = run[0];
    const last = run.at(-1);
    if (lead && last && score !== undefined && !goesOn && (score >= 1 || honored.length > 0)) {
      const titles: Word[] = [];
      for (let back = at - 1 - honored.length; back >= 0; back -= 1) {
        const word = words[back];
        if (word?.after !== "" || !isTitle(word)) break;
        titles.unshift(word);
      }
      const marked = honored.length > 0 || titles.length > 0;
      found.push({
        start: lead.start,
        end: last.end,
        titles,
        confidence: Math.min(0.95, (marked ? 0.6 : 0.35) + 0.08 * score),
        ...(honored[0] && {
          honorific: { start: honored[0].start, end: honored.at(-1)?.end ?? honored[0].end },
        }),
      });
    }
    at = Math.max(end, at + 1);
  }
  return found;
};
