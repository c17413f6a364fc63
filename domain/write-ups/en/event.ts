import type { Draft } from "../draft";
import { eventDrafts } from "../event";
import type { Passages, Sentence } from "../passages";
import { type Part, partOf, type Span } from "../proposal";
import type { FoundWhen } from "../when";
import { isDay, whenIn } from "./dates";
import { isOrganization, trimmed } from "./organizations";

const AHEAD =
  /\b(?:will|until|by|since|before|after|next|founded|established|scheduled|deadline)\b[^.,]{0,30}$/i;

const daysIn = (sentence: Sentence): FoundWhen[] =>
  whenIn(sentence).filter(({ start }) => !AHEAD.test(sentence.text.slice(0, start.start - sentence.start)));

const KINDS: readonly [code: string, words: RegExp][] = [
  ["seminar", /\b(?:seminar|forum|conference|symposium|workshop|summit|annual meeting)\b/i],
  ["signing", /\bsign(?:s|ed|ing)?\b/i],
  ["reception", /\b(?:receives?|received|hosts?|hosted|welcomes?|welcomed)\b/i],
  ["inspection", /\b(?:inspect(?:s|ed|ion)?|tours?|toured|field study)\b/i],
  ["meeting", /\b(?:meets?|met)\b/i],
  ["outbound_visit", /\b(?:visit(?:s|ed)?|calls? on|called on)\b/i],
];

const VENUE =
  /\b(?:held|took place|opened|met|signed|convened|gathered|hosted|received|talks|seminar|forum|ceremony)\b[^.;]{0,80}?\s(?:in|at)\s((?:the\s)?(?:(?:conference|meeting) room[^,.;]{0,60}|(?:\p{Lu}[\p{L}\d’'-]*\s(?:(?:of|and|for)\s(?:the\s)?)?){0,6}(?:Hotel|Cent(?:er|re)|Hall|Auditorium|Building|Park|University|Museum|House|Palace|Headquarters|Room|Pavilion|Campus|Embassy|College|Library|Institute|Tower|Plaza|Theatre|Theater|Arena|Club|Base)(?:\s(?:of|at)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?\p{Lu}[\p{L}’'-]*)*(?:\s(?:of\s)?)?)?))/u;
const CITY =
  /\b(?:held|took place|opened|met|visited|signed|arrived|convened|gathered|hosted|received|visit|talks|trip)\b[^.;]{0,60}?\s(?:in|to)\s(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)(?=[,.;]|\s(?:on|from|to|and|for|in)\s|$)/u;
const NO_CITY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|China|Germany|France|Japan|Africa|Europe|Asia|Russia|India|Korea|Australia|Brazil|English|Chinese|Dr|Prof|Mr|Ms|The|This)\b/;

const at = (sentence: { start: number }, match: RegExpExecArray, words: string): Span => {
  const start = sentence.start + match.index + match[0].lastIndexOf(words);
  return { start, end: start + words.trimEnd().length };
};

const placeProposals = ({ text, sentences }: Passages): Draft[] => {
  const drafts: Draft[] = [];
  const early = sentences.slice(0, 4);
  for (const sentence of early) {
    const match = VENUE.exec(sentence.text);
    const words = match?.[1];
    if (!match || !words || drafts.length > 0) continue;
    const the = /^the /.exec(words)?.[0].length ?? 0;
    const span = at(sentence, match, words);
    drafts.push({
      field: "venue",
      confidence: 0.65,
      parts: [partOf(text, "text", { ...span, start: span.start + the })],
    });
  }
  for (const sentence of early.slice(0, 2)) {
    const match = CITY.exec(sentence.text);
    const words = match?.[1];
    if (!match || !words || NO_CITY.test(words) || isOrganization(words)) continue;
    drafts.push({
      field: "city",
      confidence: 0.5,
      parts: [partOf(text, "text", at(sentence, match, words))],
    });
    break;
  }
  return drafts;
};

const TIERS: readonly [code: string, words: RegExp][] = [
  ["co_organizer", /\bco-?organi[sz]ed by /gi],
  ["supporter", /\b(?:supported by|with the support of) /gi],
  ["sponsor", /\bsponsored by /gi],
  ["organizer", /\b(?<!co-?)organi[sz]ed by /gi],
  ["host", /\b(?:hosted|held jointly|jointly held) by /gi],
];
const ORGANIZATION_LIST =
  /^(?:the\s)?(?:(?:[A-Z]{2,}|\p{Lu}[\p{L}\d&.’'-]*)(?:\s(?:of|for|and|the|&|in|on)(?=\s))?(?:['’]s)?(?:,(?=\s\p{Lu}))?\s?)+/u;

const organizerProposals = ({ text, sentences }: Passages): Draft[] =>
  sentences.flatMap((sentence) =>
    TIERS.flatMap(([code, words]) =>
      [...sentence.text.matchAll(words)].flatMap((match): Draft[] => {
        const from = match.index + match[0].length;
        const list = ORGANIZATION_LIST.exec(sentence.text.slice(from))?.[0] ?? "";
        const tier = { start: sentence.start + match.index, end: sentence.start + from - 1 };
        const drafts: Draft[] = [];
        let offset = from;
        for (const piece of list.split(/((?:,\s(?:and\s)?|\sand\s)(?:the\s)?(?=\p{Lu}))/u)) {
          const lead = /^(?:the\s)?/.exec(piece)?.[0].length ?? 0;
          const name = piece
            .slice(lead)
            .trimEnd()
            .replace(/\s(?:and|in|on)$/, "");
          const start = sentence.start + offset + lead;
          offset += piece.length;
          if (isOrganization(name) || /^[A-Z]{3,}$/.test(name))
            drafts.push({
              field: "organizer",
              confidence: / and /.test(name) ? 0.5 : 0.7,
              parts: [
                partOf(text, "organization", trimmed(text, { start, end: start + name.length })),
                partOf(text, "tier", tier, { code }),
              ],
            });
        }
        return drafts;
      }),
    ),
  );

const COUNT =
  /\b(more than|over|about|around|some|nearly|almost)?\s?(\d{2,6}|\d{1,3},\d{3})\s(delegates|participants|guests|representatives|people|experts|entrepreneurs|scholars|students|attendees|visitors)\b/i;

const furtherProposals = ({ text, sentences }: Passages): Draft[] => {
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    const theme = /\b(?:theme|themed|titled)\b[^“"‘.]{0,20}[“"]([^”"]{3,160}?)[,.]?[”"]/.exec(sentence.text);
    if (theme?.[1] && !drafts.some(({ field }) => field === "theme"))
      drafts.push({
        field: "theme",
        confidence: 0.8,
        parts: [partOf(text, "text", at(sentence, theme, theme[1]))],
      });
    const purpose =
      /\b(?:aim(?:ed|s|ing)? to|purpose (?:of the visit )?(?:was|is) to|visit was to|was held to|in order to|came to)\s([a-z][^.;]{6,140}?)(?=[.;]|$)/.exec(
        sentence.text,
      );
    if (purpose?.[1] && !drafts.some(({ field }) => field === "purpose") && sentence.paragraph <= 3)
      drafts.push({
        field: "purpose",
        confidence: 0.6,
        parts: [partOf(text, "text", at(sentence, purpose, purpose[1]))],
      });
    const count = COUNT.exec(sentence.text);
    if (count?.[2] && !drafts.some(({ field }) => field === "attendance")) {
      const bound = /more|over/i.test(count[1] ?? "")
        ? "over"
        : /nearly|almost/i.test(count[1] ?? "")
          ? "nearly"
          : count[1]
            ? "about"
            : undefined;
      const parts: Part[] = [
        partOf(text, "count", at(sentence, count, count[2]), { code: count[2].replace(",", "") }),
      ];
      if (bound && count[1])
        parts.push(partOf(text, "bound", at(sentence, count, count[1]), { code: bound }));
      if (count[3]) parts.push(partOf(text, "of", at(sentence, count, count[3])));
      drafts.push({
        field: "attendance",
        confidence: /attended|present|took part|participat|register/.test(sentence.text) ? 0.7 : 0.5,
        parts,
      });
    }
  }
  return drafts;
};

/** Kind, days, place, organizers, theme, purpose and attendance of an English write-up. */
export const eventProposals = (passages: Passages): Draft[] =>
  eventDrafts(passages, {
    kinds: KINDS,
    // Whether a visit was received or paid, the office alone knows.
    doubtfulKinds: ["outbound_visit"],
    kindConfidence: { only: 0.7, other: 0.45 },
    daysIn,
    isDay,
    recently: /\b(?:recently|the other day|in recent days)\b/i,
    others: [placeProposals, furtherProposals, organizerProposals],
  });
