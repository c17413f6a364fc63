import type { Article, Sentence } from "../articles/article";
import { type Checkup, checkText } from "../articles/check/check";
import type { Checked } from "../articles/check/finding";
import { knownOf } from "../articles/check/known";
import { withTexts } from "../articles/edits";
import { toText } from "../articles/render";
import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { CLAIMS, type Claim, claimsOf, surplusWords } from "./claims";
import { kindOf, type Masking, maskSentences, placeholdersIn, unmask, withoutPlaceholders } from "./mask";
import { wordableSentences } from "./paragraphs";
import { type PlaceholderKind, type Span, spanReader } from "./spans";

/** Why a proposed sentence is refused. */
export type Reason =
  | "no_answer"
  | "markup"
  | "length"
  | "missing"
  | "repeated"
  | "invented"
  | "moved"
  | "name"
  | "title"
  | "number"
  | "quote"
  | Claim
  | "added"
  | "dropped"
  | "omitted";

/** A reason with the words that it is about; "" where there are none. */
interface Refusal {
  reason: Reason;
  words: string;
}

/** The outcome for a sentence: a proposal, no change, or a refusal. */
export interface SentenceVerdict {
  id: string;
  before: string;
  /** The proposal with its placeholders filled; the same as before where nothing is proposed. */
  after: string;
  refusals: readonly Refusal[];
}

/** Names, titles, days and numbers that the record does not have either, as the checker finds them. */
const UNKNOWN: Partial<Record<Checked, PlaceholderKind>> = { name: "P", title: "T", date: "D", number: "N" };

/** The masked sentences: what only the office wrote, and no record has, is hidden too. */
export const maskFor = (sentences: readonly Sentence[], record: DraftRecord, lang: Lang): Masking => {
  const spansOf = spanReader(knownOf(record, lang));
  const unknown = checkText(sentences.map(({ text }) => text).join("\n\n"), record, lang).unsupported;
  const offsets = new Map<string, number>();
  let offset = 0;
  for (const { id, text } of sentences) {
    offsets.set(id, offset);
    offset += text.length + 2;
  }
  return maskSentences(sentences, ({ id, text }) => {
    const begin = offsets.get(id) ?? 0;
    const own = unknown.flatMap(({ kind, start, end }): Span[] => {
      const masked = UNKNOWN[kind];
      return masked && start >= begin && end <= begin + text.length
        ? [{ start: start - begin, end: end - begin, kind: masked }]
        : [];
    });
    return spansOf(text, own);
  });
};

// Signs that no sentence of an article has: markup, code, addresses, invisible and direction signs.
const MARKUP = /[<>{}`|\\^~*_#\n\r\t]|https?:|www\.|[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

const OF_SPAN: Readonly<Record<PlaceholderKind, Reason>> = {
  P: "name",
  O: "name",
  T: "title",
  D: "date",
  N: "number",
  Q: "quote",
};

const counts = (list: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const each of list) found.set(each, (found.get(each) ?? 0) + 1);
  return found;
};

/** Refusals of a proposal because of its placeholders: each must occur as often as before, in the same order. */
const placeholderRefusals = (
  before: readonly string[],
  after: readonly string[],
  values: Masking["values"],
): Refusal[] => {
  const [old, now] = [counts(before), counts(after)];
  const refusal = (reason: Reason, placeholders: readonly string[]): Refusal[] =>
    placeholders.length > 0
      ? [
          {
            reason,
            words: placeholders.map((placeholder) => values.get(placeholder) ?? placeholder).join(", "),
          },
        ]
      : [];
  const wrong = [
    ...refusal(
      "missing",
      [...old.keys()].filter((placeholder) => (now.get(placeholder) ?? 0) < (old.get(placeholder) ?? 0)),
    ),
    ...refusal(
      "invented",
      [...now.keys()].filter((placeholder) => !old.has(placeholder)),
    ),
    ...refusal(
      "repeated",
      [...now.keys()].filter(
        (placeholder) => old.has(placeholder) && (now.get(placeholder) ?? 0) > (old.get(placeholder) ?? 0),
      ),
    ),
  ];
  if (wrong.length > 0) return wrong;
  // A single day may move to another place of its sentence, nothing else: the order states who did what to whom.
  const days = before.filter((placeholder) => kindOf(placeholder) === "D").length;
  const fixed = (list: readonly string[]) =>
    list.filter((placeholder) => days > 1 || kindOf(placeholder) !== "D");
  const [from, to] = [fixed(before), fixed(after)];
  return refusal(
    "moved",
    from.filter((placeholder, i) => to[i] !== placeholder),
  );
};

const LONGEST = 1.6;

/** Why one proposed sentence is refused, by itself; empty if accepted. */
const refusalsOf = (
  before: { text: string; placeholders: readonly string[] },
  answer: string,
  { values }: Masking,
  lang: Lang,
  spansOf: ReturnType<typeof spanReader>,
): Refusal[] => {
  const bare = withoutPlaceholders(answer);
  const markup = MARKUP.exec(bare);
  if (markup) return [{ reason: "markup", words: bare.slice(0, 60) }];
  if (answer.length > before.text.length * LONGEST + 40) return [{ reason: "length", words: "" }];
  const placeholders = placeholderRefusals(before.placeholders, placeholdersIn(answer), values);
  if (placeholders.length > 0) return placeholders;
  const named = spansOf(bare).map(({ start, end, kind }) => ({
    reason: OF_SPAN[kind],
    words: bare.slice(start, end),
  }));
  const [old, now] = [claimsOf(before.text, lang), claimsOf(answer, lang)];
  const claims = CLAIMS.filter((claim) => old[claim] !== now[claim]).map((claim) => ({
    reason: claim,
    words: "",
  }));
  const { added, dropped } = surplusWords(before.text, answer, lang);
  const surplus: Refusal[] = [
    ...(added.length > 0
      ? [{ reason: "added" as const, words: added.join(lang === "zh" ? "、" : ", ") }]
      : []),
    ...(dropped.length > 0
      ? [{ reason: "dropped" as const, words: dropped.join(lang === "zh" ? "、" : ", ") }]
      : []),
  ];
  return [...named, ...claims, ...surplus];
};

const keyOf = ({ kind, text }: Checkup["unsupported"][number]) => `${kind} ${text.toLowerCase()}`;

/** What the checker finds in a new text and not in the old one: words that the record does not support, facts left out. */
export const newFindings = (before: Checkup, after: Checkup): Refusal[] => {
  const known = counts(before.unsupported.map(keyOf));
  const omissions = new Set(before.omissions.map(({ path }) => path));
  const isNew = (one: Checkup["unsupported"][number]): boolean => {
    const left = known.get(keyOf(one)) ?? 0;
    known.set(keyOf(one), left - 1);
    return left <= 0;
  };
  return [
    ...after.unsupported.filter(isNew).map(({ kind, text: words }) => ({ reason: kind, words })),
    ...after.omissions
      .filter(({ path }) => !omissions.has(path))
      .map(({ text: words }) => ({ reason: "omitted" as const, words })),
  ];
};

/**
 * Checks the proposed sentences against their originals and, inserted into the article, against the record. `answers`: the proposed masked text by sentence id. Whatever adds, drops or changes a fact, a force, a
 * relation or a sequence is refused with its reason; the article is not changed.
 */
export const checkProposals = (
  article: Article,
  record: DraftRecord,
  masking: Masking,
  answers: ReadonlyMap<string, string>,
): SentenceVerdict[] => {
  const { lang } = article;
  const spansOf = spanReader(knownOf(record, lang));
  const originals = new Map(wordableSentences(article).map(({ id, text }) => [id, text]));
  const single = masking.sentences.map((sentence): SentenceVerdict => {
    const before = originals.get(sentence.id) ?? "";
    const answer = answers.get(sentence.id)?.trim();
    if (!answer)
      return { id: sentence.id, before, after: before, refusals: [{ reason: "no_answer", words: "" }] };
    if (answer === sentence.text) return { id: sentence.id, before, after: before, refusals: [] };
    const refusals = refusalsOf(sentence, answer, masking, lang, spansOf);
    return { id: sentence.id, before, after: unmask(answer, masking.values, before), refusals };
  });
  const passed = single.filter(({ refusals, before, after }) => refusals.length === 0 && before !== after);
  if (passed.length === 0) return single;
  const base = checkText(toText(article), record, lang);
  const findingsWith = (verdicts: readonly SentenceVerdict[]): Refusal[] => {
    const text = toText(withTexts(article, new Map(verdicts.map(({ id, after }) => [id, after]))));
    return newFindings(base, checkText(text, record, lang));
  };
  const together = findingsWith(passed);
  if (together.length === 0) return single;
  // One sentence at a time, so that each finding has its sentence; where none has it, all are refused.
  const alone = new Map(passed.map((verdict) => [verdict.id, findingsWith([verdict])]));
  const isFound = [...alone.values()].some((refusals) => refusals.length > 0);
  return single.map((verdict) => {
    const own = alone.get(verdict.id);
    return own ? { ...verdict, refusals: isFound ? own : together } : verdict;
  });
};
