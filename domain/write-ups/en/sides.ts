import type { Mention } from "../draft";
import type { NamedSentence } from "../mentions";
import type { Passages, Sentence } from "../passages";
import type { FoundPerson } from "../person";
import type { Span } from "../proposal";
import { shareSides, statementsAbout } from "../sides";
import { isNegated } from "./negation";

const RECEIVED = /\b(?:received|welcomed|hosted|met with|met)\b(?! (?:on|in|at|to|by|during)\b)/g;
const BY = /\b(?:received|welcomed|met|hosted)(?: (?:at|in|on|there|warmly)\b[^.;]{0,60}?)? by\b/g;
const VISIT =
  /\b(?:visited|visits|paid a (?:courtesy |return )?(?:visit|call)|toured|called on|arrived (?:in|at))\b/g;
const LED = /\b(?:led|headed) by\b/g;
const ESCORT = /\baccompanied by\b/g;

/** Sides and roles of people as far as verbs of the text state them; the words that do so are kept with them. */
export const withSides = (
  passages: Passages,
  named: readonly NamedSentence[],
  people: readonly FoundPerson[],
): void => {
  const { side, role } = statementsAbout(people);
  const spanOf = (sentence: Sentence, match: RegExpMatchArray): Span => ({
    start: sentence.start + (match.index ?? 0),
    end: sentence.start + (match.index ?? 0) + match[0].length,
  });
  // Those named behind a verb, as long as the enumeration goes on.
  const listBehind = (sentence: Sentence, mentions: readonly Mention[], end: number): Mention[] => {
    const found: Mention[] = [];
    let at = end;
    for (const mention of mentions) {
      if (mention.start < end) continue;
      const gap = sentence.text.slice(at - sentence.start, mention.start - sentence.start);
      if (/[.;]|\b(?:who|said|to|where|which|while|on behalf of)\b/.test(gap) || gap.length > 140) break;
      found.push(mention);
      at = mention.end;
      if (!/^[^.;]{0,120}? and /.test(sentence.text.slice(at - sentence.start))) break;
    }
    return found;
  };
  for (const { sentence, mentions } of named) {
    const stated = (verb: RegExp) =>
      [...sentence.text.matchAll(verb)].filter(({ index }) => !isNegated(sentence.text.slice(0, index)));
    const before = (at: number) =>
      mentions.filter(
        ({ end }) =>
          end <= at &&
          !/[;]|\.\s|\b(?:by|of|for|with|accompanied)\b(?=[^,]*$)/.test(
            sentence.text.slice(end - sentence.start, at - sentence.start),
          ),
      );
    for (const match of stated(LED)) {
      const at = spanOf(sentence, match);
      const [head] = listBehind(sentence, mentions, at.end);
      if (!head) continue;
      role(head, "head", at);
      if (/delegation|team|group|party/.test(sentence.text.slice(0, match.index))) side(head, "guest", at);
    }
    for (const match of stated(BY)) {
      const at = spanOf(sentence, match);
      for (const mention of listBehind(sentence, mentions, at.end)) {
        side(mention, "host", at);
        role(mention, "receiver", at);
      }
      for (const mention of before(at.start)) side(mention, "guest", at);
    }
    for (const match of stated(ESCORT)) {
      const at = spanOf(sentence, match);
      for (const mention of listBehind(sentence, mentions, at.end)) role(mention, "escort", at);
    }
    for (const match of stated(RECEIVED)) {
      if (
        /^\w+ by\b/.test(sentence.text.slice(match.index)) ||
        /\b(?:was|were|been|be)\s$/.test(sentence.text.slice(0, match.index))
      )
        continue;
      const at = spanOf(sentence, match);
      // Who "met" whom does not say whose guest it was; "received" and "welcomed" do.
      if (/^met/.test(match[0])) continue;
      const hosts = before(at.start).slice(-2);
      for (const mention of hosts) {
        side(mention, "host", at);
        if (!/^welcomed/.test(match[0])) role(mention, "receiver", at);
      }
      for (const mention of listBehind(sentence, mentions, at.end)) side(mention, "guest", at);
    }
    for (const match of stated(VISIT)) {
      const at = spanOf(sentence, match);
      for (const mention of before(at.start).slice(0, 1)) side(mention, "guest", at);
    }
    for (const [code, words] of [
      ["chair", /\b(?:chaired|presided over|moderated)\b/g],
      [
        "speaker",
        /\b(?:gave|delivered|made) (?:a |an |the )?(?:\w+ )?(?:speech|speeches|address|keynote|remarks|report|presentation)\w*/g,
      ],
    ] as const)
      for (const match of stated(words))
        for (const mention of before(sentence.start + match.index).slice(-1))
          role(mention, code, spanOf(sentence, match));
  }
  shareSides(passages.text, people);
};
