import { type Draft, type Mention, mentionPart } from "../draft";
import type { NamedSentence } from "../mentions";
import type { Passages, Sentence } from "../passages";
import { type Part, partOf, type Span, trimmedSpan } from "../proposal";
import { isNegated } from "./negation";

// Verbs with the act they state. `whom`: somebody is named behind the verb, as in "thanked the hosts for".
const ACTS: readonly [act: string, verb: RegExp, whom?: true][] = [
  ["say", /^(?:said|says|stated|remarked|added)(?: that)?\b/],
  ["say", /^noted(?: that)?\b/],
  ["point_out", /^pointed out(?: that)?\b/],
  ["stress", /^(?:stressed|emphasi[sz]ed|underlined)(?: that)?\b/],
  ["hope", /^(?:hoped|expressed (?:the |his |her )?hope|hopes)(?: that)?\b/],
  ["promise", /^promised to\b/],
  ["thank", /^thanked\b/, true],
  ["welcome", /^(?:welcomed|extended a (?:warm )?welcome to|expressed (?:a )?(?:warm )?welcome to)\b/, true],
  ["congratulate", /^congratulated\b/, true],
  ["introduce", /^(?:introduced|outlined|presented|described|briefed (?:the )?\w+ on)\b/],
  ["report", /^reported on\b/],
  ["speak", /^spoke (?:on|about)\b/],
  ["propose", /^(?:proposed(?: to| that)?|suggested(?: that)?)\b/],
  ["invite", /^invited\b/, true],
  ["praise", /^(?:praised|spoke highly of)\b/],
];
const ADVERB =
  /^(?:,? ?(?:also|then|further|warmly|both|too|in turn|for (?:his|her) part|on behalf of [^,]{3,80},?|he|she|and),?\s)*/;
const CLAUSAL = new Set(["say", "point_out", "stress", "hope"]);

interface Spoken {
  act: string;
  by: Mention[];
  verb: Span;
  from: number;
  takesWhom: boolean;
}

// Behind a name may be a position or a bracket: "Ann Example, chair of Sample Group, said".
const rest = (sentence: Sentence, mention: Mention): number => {
  const local = mention.end - sentence.start;
  const aside =
    /^(?:\s\([^)]*\))?(?:,(?! (?:said|added|noted))[^;.]{3,160}?,(?=\s(?:also |then |further )?(?:said|stated|noted|pointed|stress|emphasi|hoped|promised|thanked|welcomed|congratulated|introduced|outlined|presented|reported|spoke|proposed|suggested|invited|praised|expressed|delivered|gave)))?/.exec(
      sentence.text.slice(local),
    );
  return local + (aside?.[0].length ?? 0);
};

const jointSpeakers = (sentence: Sentence, mentions: readonly Mention[], at: number): Mention[] => {
  const by: Mention[] = [];
  for (let n = at; n >= 0; n -= 1) {
    const mention = mentions[n];
    const next = by[0];
    if (!mention) break;
    if (
      next &&
      !/^(?:, | and |, and )(?:(?:Dr|Mr|Ms|Mrs|Prof|Professor|Ambassador)\.? )?$/.test(
        sentence.text.slice(mention.end - sentence.start, next.start - sentence.start),
      )
    )
      break;
    by.unshift(mention);
  }
  return by;
};

const verbAt = (sentence: Sentence, at: number): Omit<Spoken, "by"> | undefined => {
  const behind = sentence.text.slice(at);
  const space = /^,?\s*/.exec(behind)?.[0].length ?? 0;
  const adverb = ADVERB.exec(behind.slice(space))?.[0].length ?? 0;
  const words = behind.slice(space + adverb);
  for (const [act, verb, takesWhom] of ACTS) {
    const match = verb.exec(words);
    if (!match) continue;
    const start = sentence.start + at + space + adverb;
    return {
      act,
      verb: { start, end: start + match[0].length },
      from: start + match[0].length,
      takesWhom: takesWhom === true,
    };
  }
  return undefined;
};

const spokenIn = (
  sentence: Sentence,
  mentions: readonly Mention[],
  carried: readonly Mention[],
): Spoken[] => {
  const spoken: Spoken[] = [];
  for (const [n, mention] of mentions.entries()) {
    const found = verbAt(sentence, rest(sentence, mention));
    if (!found) continue;
    spoken.push({ ...found, by: jointSpeakers(sentence, mentions, n) });
  }
  const pronoun = /^(?:He|She)(?= )/.exec(sentence.text)?.[0];
  if (spoken.length === 0 && pronoun && carried.length > 0) {
    const found = verbAt(sentence, pronoun.length);
    if (found) spoken.push({ ...found, by: [...carried] });
  }
  // "thanked … and said that …": further verbs of the same speaker.
  for (const one of [...spoken]) {
    const from = one.from - sentence.start;
    const until = spoken.find(({ verb }) => verb.start > one.verb.start)?.verb.start ?? sentence.end;
    for (const match of sentence.text
      .slice(from, until - sentence.start)
      .matchAll(
        /(?:,)? and (?=(?:also )?(?:said|noted|stressed|hoped|thanked|promised|introduced|outlined|proposed|invited|pointed|praised|congratulated|welcomed) )/g,
      )) {
      const found = verbAt(sentence, from + match.index + match[0].length);
      if (found) spoken.push({ ...found, by: one.by });
    }
  }
  return spoken.sort((a, b) => a.verb.start - b.verb.start);
};

const trimmed = (text: string, span: Span): Span => trimmedSpan(text, span, /[\s,:“"]/, /[\s,.;”"]/);

/** What was said, by whom, word for word; one proposal for each act of each sentence. */
export const speechProposals = ({ text }: Passages, named: readonly NamedSentence[]): Draft[] => {
  const drafts: Draft[] = [];
  let carried: Mention[] = [];
  let paragraph = 0;
  for (const { sentence, mentions } of named) {
    if (sentence.paragraph !== paragraph) carried = [];
    paragraph = sentence.paragraph;
    const spoken = spokenIn(sentence, mentions, carried);
    const [first] = spoken;
    if (first) carried = first.by;
    for (const [n, one] of spoken.entries()) {
      const next = spoken[n + 1];
      const until = next
        ? sentence.start +
          sentence.text
            .slice(0, next.verb.start - sentence.start)
            .search(/(?:,|;)?(?: and)?(?: also)?(?: \p{Lu}[\p{L}. -]*)?\s*$/u)
        : sentence.end;
      const words = trimmed(text, { start: one.from, end: Math.max(one.from, until) });
      if (words.end - words.start < 3) continue;
      const split = one.takesWhom ? / (?:for|on|to) /.exec(text.slice(words.start, words.end)) : null;
      const parts: Part[] = [
        ...one.by.map((mention) => mentionPart(text, "by", mention)),
        partOf(text, "act", one.verb, { code: one.act }),
      ];
      if (one.takesWhom) {
        parts.push(
          partOf(text, "whom", { start: words.start, end: split ? words.start + split.index : words.end }),
        );
        if (split && one.act !== "welcome")
          parts.push(
            partOf(text, "point", { start: words.start + split.index + split[0].length, end: words.end }),
          );
      } else parts.push(partOf(text, "point", words));
      drafts.push({
        field: "remark",
        key: `remark ${one.verb.start}`,
        confidence: CLAUSAL.has(one.act)
          ? 0.75
          : one.takesWhom && !split && one.act !== "welcome"
            ? 0.5
            : 0.65,
        parts,
      });
    }
  }
  return drafts;
};

const WILL =
  /\b(?:is|are|was|were) willing to |\b(?:intends?|plans?|would like) to |\b(?:will|promises? to|undertakes? to|pledged to) (?!be |have |become |continue to be |not |never |no longer )/g;

/** What speakers are willing to do or say they will do: clauses of their remarks, word for word. */
export const promiseProposals = (passages: Passages, remarks: readonly Draft[]): Draft[] => {
  const { text } = passages;
  return remarks.flatMap((remark): Draft[] => {
    const act = remark.parts.find(({ name }) => name === "act");
    const point = remark.parts.find(({ name }) => name === "point");
    if (!act || !point || !["say", "promise", "point_out", "stress"].includes(act.code ?? "")) return [];
    const by = remark.parts.filter(({ name }) => name === "by");
    const found =
      act.code === "promise" ? [{ mark: act as Span, from: point.start, force: "commitment" }] : [];
    for (const match of point.text.matchAll(WILL)) {
      if (isNegated(point.text.slice(0, match.index))) continue;
      const start = point.start + match.index;
      found.push({
        mark: { start, end: start + match[0].trimEnd().length },
        from: start + match[0].length,
        force: /willing|intend|plan|like/.test(match[0]) ? "intention" : "commitment",
      });
    }
    return found.map(({ mark, from, force }): Draft => {
      const stop = /;|\.\s|, and that |, which /.exec(text.slice(from, point.end))?.index ?? point.end - from;
      return {
        field: "followUp",
        confidence: act.code === "promise" ? 0.75 : force === "intention" ? 0.6 : 0.5,
        within: remark.key ?? "",
        parts: [
          ...by,
          partOf(text, "force", mark, { code: force }),
          partOf(text, "text", trimmed(text, { start: from, end: from + stop })),
        ],
      };
    });
  });
};
