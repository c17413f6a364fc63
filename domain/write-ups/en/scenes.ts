import { Agenda } from "../agenda";
import { type Draft, type Mention, mentionPart } from "../draft";
import type { NamedSentence } from "../mentions";
import type { Passages, Sentence } from "../passages";
import type { FoundPerson } from "../person";
import { type Part, type PartName, partOf, type Span } from "../proposal";
import { isNegated } from "./negation";
import { isOrganization, trimmed } from "./organizations";
import { hasHead } from "./positions";

/** The members of an enumeration: "the port, the warehouse and the museum". */
const listed = (text: string, span: Span, name: PartName): Part[] => {
  const parts: Part[] = [];
  let at = span.start;
  const words = text.slice(span.start, span.end);
  // Where "and" joins adjectives or nouns of one phrase, commas alone separate.
  const pieces = words.split(/(; (?:and )?|, (?!(?:Ltd|Inc|LLC)\b)(?:and )?| and (?=the |its |their |a ))/);
  for (const piece of pieces) {
    if (!/^(?:; |, | and )/.test(piece) || piece.length > 7) {
      const own = piece.trim();
      const start = at + piece.indexOf(own);
      if (own.length > 2 && !/^other /.test(own))
        parts.push(partOf(text, name, { start, end: start + own.length }));
    }
    at += piece.length;
  }
  return parts;
};

const TOURED =
  /\b(?:toured|inspected|went to see|visited)\s((?:the |its |\p{Lu})(?:[^.;]|(?<=\b(?:Co|Ltd|Inc|Dr|Prof))\.){3,160}?)(?=(?<!\b(?:Co|Ltd|Inc|Dr|Prof))\.|;|,? (?:where|and (?:learned|listened|then|held|met|saw)|to (?:learn|see|study|discuss|strengthen|explore)|on (?:\p{Lu}|the )|in \p{Lu}[\p{L}]+\s?[,.]|during|accompanied|from \p{Lu}|before|after|, which)|$)/gu;
const TALKED =
  /\b(?:discussed|exchanged views on|held (?:talks|discussions|a discussion|exchanges) on|had (?:a discussion|talks) on|talks on)\s([^.;]{4,200}?)(?=[.;]|$)/g;
const SAT =
  /\b(?:held (?:\w+ )?(?:talks|a meeting|discussions|a discussion|a preliminary exchange)|exchanged views)\b/;
const TITLE =
  "((?:strategic|framework|cooperation|letter|memorandum|agreement|contract|letters|memoranda|agreements|partnership|joint|project|[A-Z][\\w-]+|[a-z-]+)? ?(?:[\\w-]+ ){0,6}?(?:agreements?|memorand(?:um|a)(?: of (?:understanding|cooperation))?(?: on [a-z][a-z -]{2,50}?(?= in | with | at | during |[,.;]|$))?|letters? of intent|contracts?|MoUs?|MOUs?))";
const SIGNED = new RegExp(
  `\\b(signed|signs|sign|concluded)\\s(?:an?\\s|the\\s|two\\s|three\\s|\\d+\\s)?${TITLE}\\b`,
  "g",
);
const TYPES: readonly [code: string, words: RegExp][] = [
  ["strategic_cooperation", /strategic (?:cooperation|partnership)/i],
  ["framework", /framework/i],
  ["mou", /memorand|MoU/i],
  ["letter_of_intent", /letters? of intent/i],
];
const ORGANIZATION =
  /(?:[Tt]he\s)?((?:\p{Lu}[\p{L}\d&.’'-]*)(?:\s(?:of|for|and|the|&|in)(?=\s)|\s\p{Lu}[\p{L}\d&.’'-]*)*)(?:\s\([A-Z]+\))?/gu;

const partiesIn = (text: string, sentence: Sentence, match: RegExpMatchArray): Part[] => {
  const before = sentence.text.slice(0, match.index);
  const clause = /[^;:]*$/.exec(before)?.[0] ?? "";
  const clauseAt = before.length - clause.length;
  const behind = sentence.text.slice((match.index ?? 0) + match[0].length);
  const partner =
    /^(?: on [^.,;]{3,60}?)?\swith\s(?:the\s)?((?:\p{Lu}[\p{L}\d&.’'-]*)(?:\s(?:of|for|and|the|&)(?=\s\p{Lu})|\s\p{Lu}[\p{L}\d&.’'-]*)*)/u.exec(
      behind,
    )?.[1];
  const parts: Part[] = [];
  const add = (whole: string, from: number) => {
    // "Rector of Sample University" signs for the university.
    const lead = /^.*?\s(?:of|at)\s(?:the\s)?(?=\p{Lu})/u.exec(whole)?.[0] ?? "";
    const skipped = lead !== "" && hasHead(lead) ? lead.length : 0;
    const words = whole.slice(skipped);
    const at = from + skipped;
    const name = words.replace(/\s(?:and|of|for|in)$/, "");
    if (isOrganization(name))
      parts.push(partOf(text, "party", trimmed(text, { start: at, end: at + name.length })));
  };
  for (const found of clause.matchAll(ORGANIZATION)) {
    const words = found[1];
    if (!words) continue;
    const at = sentence.start + clauseAt + found.index + found[0].indexOf(words);
    // "the Sample Chamber and the Model Chamber": two; "Chamber of Commerce and Industry": one.
    const split = / and the (?=\p{Lu})/u.exec(words);
    if (split) {
      add(words.slice(0, split.index), at);
      add(words.slice(split.index + split[0].length), at + split.index + split[0].length);
    } else {
      const two =
        / and (?=\p{Lu}.*(?:University|Chamber|Association|Institute|Company|Group|Ltd|Hospital|College)\b)/u.exec(
          words,
        );
      if (two && isOrganization(words.slice(0, two.index))) {
        add(words.slice(0, two.index), at);
        add(words.slice(two.index + 5), at + two.index + 5);
      } else add(words, at);
    }
  }
  if (partner) add(partner, sentence.start + (match.index ?? 0) + match[0].length + behind.indexOf(partner));
  return parts.slice(0, 4);
};

/** Tours, talks, signings and the agreements signed; each agenda item with what was seen or discussed. */
export const sceneProposals = ({ text }: Passages, named: readonly NamedSentence[]): Draft[] => {
  const agenda = new Agenda(text);
  const agreements = new Map<string, Draft>();
  for (const { sentence, mentions } of named) {
    const within = (match: RegExpMatchArray, words: string): Span => {
      const start = sentence.start + (match.index ?? 0) + match[0].indexOf(words);
      return { start, end: start + words.length };
    };
    for (const match of sentence.text.matchAll(TOURED)) {
      const seen = match[1];
      // "visited the Sample Chamber" is the visit itself.
      const single = seen !== undefined && !/,| and /.test(seen) && /^visited/.test(match[0]);
      if (!seen || isNegated(sentence.text.slice(0, match.index))) continue;
      if (single && (isOrganization(seen.replace(/^the /, "")) || !/ .* /.test(seen))) continue;
      const verb = /\w+/.exec(match[0])?.[0] ?? "";
      agenda.item(
        "tour",
        within(match, verb),
        listed(text, within(match, seen), "saw"),
        /^(?:toured|inspected)/.test(verb) || seen.includes(",") ? 0.7 : 0.55,
      );
    }
    const discussed = [...sentence.text.matchAll(TALKED)].filter(
      ({ index }) => !isNegated(sentence.text.slice(0, index)),
    );
    for (const match of discussed) {
      const topic = match[1];
      if (!topic) continue;
      const verb = match[0].slice(0, match[0].indexOf(topic)).trim();
      const parts = listed(text, within(match, topic), "topic");
      agenda.discussion(within(match, verb), parts, 0.65);
    }
    const sat = discussed.length === 0 ? SAT.exec(sentence.text) : null;
    if (sat && !isNegated(sentence.text.slice(0, sat.index))) agenda.talksAlone(within(sat, sat[0]));
    for (const match of sentence.text.matchAll(SIGNED)) {
      const [, verb = "", title = ""] = match;
      const before = sentence.text.slice(0, match.index);
      if (/\b(?:to|will|would)\s+$/.test(before) || isNegated(before) || title.startsWith("no ")) continue;
      const type = TYPES.find(([, words]) => words.test(title));
      const titleSpan = within(match, title);
      const found = type?.[1].exec(title);
      const parts: Part[] = [
        partOf(text, "text", titleSpan),
        partOf(text, "status", within(match, verb), { code: "signed" }),
        ...(type && found
          ? [
              partOf(
                text,
                "type",
                {
                  start: titleSpan.start + found.index,
                  end: titleSpan.start + found.index + found[0].length,
                },
                { code: type[0] },
              ),
            ]
          : []),
        ...partiesIn(text, sentence, match),
        ...signatories(text, sentence, match, mentions),
      ];
      // "the memorandum" further on is the one named before.
      const known =
        agreements.get(title) ??
        [...agreements].find(([whole]) => whole.startsWith(title) || whole.endsWith(title))?.[1];
      if (known) {
        const partsThere = new Set(known.parts.map((part) => `${part.name} ${part.person ?? part.text}`));
        known.parts.push(
          ...parts
            .slice(2)
            .filter(
              (part) =>
                ["party", "signatory"].includes(part.name) &&
                !partsThere.has(`${part.name} ${part.person ?? part.text}`),
            ),
        );
        continue;
      }
      const draft: Draft = { field: "agreement", confidence: 0.7, parts };
      agreements.set(title, draft);
      agenda.agreement(draft);
    }
  }
  return agenda.drafts;
};

const signatories = (
  text: string,
  sentence: Sentence,
  match: RegExpMatchArray,
  mentions: readonly Mention[],
): Part[] =>
  mentions
    .filter(
      ({ end }) =>
        end <= sentence.start + (match.index ?? 0) &&
        !/[;]|\.\s|\bin the presence\b/.test(sentence.text.slice(end - sentence.start, match.index)),
    )
    .map((mention) => mentionPart(text, "signatory", mention));

const GROUP =
  /\b((?:heads|leaders|representatives|principal leaders|officials|members|staff|professors|scientists and officers|reporters|executives|experts)\s(?:of|from)\s(?:the\s)?[^.;,]{3,90}?)(?=[.;,]|\s(?:also|attended|were|took|accompanied|and (?:the )?\p{Lu})|$)/gu;
const ATTENDING = /present|attended|accompanied|took part|included|consisted|among (?:them|those)|with /;

/** People whom the text does not name: "heads of the departments concerned". */
export const groupProposals = ({ text, sentences }: Passages, people: readonly FoundPerson[]): Draft[] =>
  sentences.flatMap((sentence) =>
    ATTENDING.test(sentence.text)
      ? [...sentence.text.matchAll(GROUP)].flatMap((match): Draft[] => {
          const words = match[1];
          if (!words || people.some(({ name }) => words.includes(name))) return [];
          const start = sentence.start + match.index;
          return [
            {
              field: "group",
              confidence: 0.6,
              parts: [partOf(text, "text", { start, end: start + words.length })],
            },
          ];
        })
      : [],
  );

const NUMBERS: Readonly<Record<string, string>> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
};
const PARTY =
  /\b(?:an?|the)\s(?:(\w+)-(?:member|person|strong)\s)?((?:\p{Lu}[\p{L}-]+\s)*(?:business |trade |economic )?(?:delegation|inspection team|study group|mission))(?:\sof(?:\s(\w+|\d+)\s(?:people|members|companies))?)?(?:\s(?:from|of)\s(?:the\s)?((?:\p{Lu}[\p{L}&.’'-]*)(?:\s(?:of|for|and|the|&)(?=\s\p{Lu})|\s\p{Lu}[\p{L}&.’'-]*)*))?/gu;

/** The visiting party: what it is called, who led it, and how many they were. */
export const delegationProposals = ({ text }: Passages, named: readonly NamedSentence[]): Draft[] => {
  for (const { sentence, mentions } of named)
    for (const match of sentence.text.matchAll(PARTY)) {
      const [whole, before, party = "", of] = match;
      const at = sentence.start + match.index;
      const led = /^[^.;]{0,60}?\b(?:led|headed) by /.exec(sentence.text.slice(match.index + whole.length));
      const head = led
        ? mentions.find(
            ({ start }) =>
              start >= at + whole.length + led[0].length && start < at + whole.length + led[0].length + 40,
          )
        : undefined;
      const size = before ?? of;
      const code = size && (NUMBERS[size.toLowerCase()] ?? (/^\d+$/.test(size) ? size : undefined));
      if (!code && !head && !/\p{Lu}/u.test(whole)) continue;
      const side = at + whole.indexOf(party);
      const noun = /(?:delegation|inspection team|study group|mission)$/.exec(party)?.[0].length ?? 0;
      const name = { start: side, end: at + whole.trimEnd().length };
      return [
        {
          field: "delegation",
          confidence: 0.6,
          parts: [
            ...(/\p{Lu}/u.test(text.slice(name.start, name.end)) ? [partOf(text, "name", name)] : []),
            partOf(
              text,
              "side",
              { start: side + party.length - noun, end: side + party.length },
              { code: "guest" },
            ),
            ...(head?.person ? [mentionPart(text, "head", head)] : []),
            ...(code && size
              ? [
                  partOf(
                    text,
                    "size",
                    { start: at + whole.indexOf(size), end: at + whole.indexOf(size) + size.length },
                    { code },
                  ),
                ]
              : []),
          ],
        },
      ];
    }
  return [];
};
