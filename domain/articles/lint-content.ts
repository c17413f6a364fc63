import { organizationsOf } from "../events/organization-rules";
import type { DraftRecord, Remark } from "../events/shape";
import type { DraftOrg, Lang } from "../events/values";
import type { Sentence } from "./article";
import { withKindsForTitles } from "./content/untitled-documents";
import type { LintCheck, Linted, LintFinding } from "./lint-finding";
import type { PlacedSentence } from "./sentence-places";
import { namedDocument } from "./zh/words/document-title";

const composed = ({ sentences }: Linted): PlacedSentence[] =>
  sentences.filter(({ sentence }) => !sentence.own);
const orgs = (record: DraftRecord): DraftOrg[] => organizationsOf(record).map(({ org }) => org);
const present = (values: readonly (string | undefined)[]): string[] =>
  values.filter((one): one is string => Boolean(one?.trim()));
const names = (record: DraftRecord, lang: Lang): string[] =>
  present((record.participants ?? []).map((one) => one.person?.name?.[lang]));

const grams = (text: string): Map<string, number> => {
  const found = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const gram = text.slice(i, i + 2);
    found.set(gram, (found.get(gram) ?? 0) + 1);
  }
  return found;
};

/** How alike two texts are, from 0 to 1: the share of pairs of neighbouring characters that both have. */
const likeness = (a: string, b: string): number => {
  if (a === b) return 1;
  if (Math.abs(a.length - b.length) > 0.2 * Math.max(a.length, b.length)) return 0;
  const [ofA, ofB] = [grams(a), grams(b)];
  let shared = 0;
  for (const [gram, times] of ofA) shared += Math.min(times, ofB.get(gram) ?? 0);
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
};

const twice: LintCheck = (linted) => {
  const texts = linted.sentences.filter(({ role }) => role === "text" || role === "item");
  return texts.flatMap(({ sentence }, i) =>
    texts
      .slice(0, i)
      .filter((before) => !(sentence.own && before.sentence.own))
      // Two short sentences of one form about two people or places are similar but not duplicates.
      .filter(
        (before) => likeness(before.sentence.text, sentence.text) >= (sentence.text.length > 60 ? 0.95 : 1),
      )
      .map((): LintFinding => ({ rule: "twice", sentence: sentence.id, shown: sentence.text })),
  );
};

const titleAfterOrganization: LintCheck = (linted) => {
  if (linted.article.lang !== "en") return [];
  const companies = present(orgs(linted.record).map((one) => one.name?.en)).filter((name) =>
    name.endsWith("."),
  );
  const titles = present(
    (linted.record.participants ?? []).flatMap((one) => (one.posts ?? []).map((post) => post.title?.en)),
  );
  return composed(linted).flatMap(({ sentence }) =>
    companies
      .flatMap((company) => titles.map((title) => `${company} ${title}`))
      .filter((run) => sentence.text.toLowerCase().includes(run.toLowerCase()))
      .map((shown): LintFinding => ({ rule: "title_after_company", sentence: sentence.id, shown })),
  );
};

const variantSpelling: LintCheck = (linted) => {
  const aliases = [
    ...(linted.record.participants ?? []).flatMap((one) => one.person?.aliases ?? []),
    ...orgs(linted.record).flatMap((one) => one.aliases ?? []),
  ].filter((alias) => !linted.words.some((word) => word.includes(alias)));
  return composed(linted).flatMap(({ sentence }) =>
    aliases
      .filter((alias) => sentence.text.includes(alias))
      .map((shown): LintFinding => ({ rule: "variant_spelling", sentence: sentence.id, shown })),
  );
};

const namesRunTogether: LintCheck = (linted) => {
  const { lang } = linted.article;
  const all = names(linted.record, lang);
  const runs = all.flatMap((a) =>
    all.filter((b) => b !== a).map((b) => (lang === "en" ? `${a} ${b}` : `${a}${b}`)),
  );
  return composed(linted).flatMap(({ sentence }) =>
    runs
      .filter((run) => sentence.text.includes(run) && !linted.words.some((word) => word.includes(run)))
      .map((shown): LintFinding => ({ rule: "names_run_together", sentence: sentence.id, shown })),
  );
};

const quotedReport: LintCheck = (linted) =>
  composed(linted).flatMap(({ sentence }) =>
    [...sentence.text.matchAll(/“([^”]*)”/g)]
      .map(([, inside]) => inside ?? "")
      .filter((inside) => !linted.words.some((word) => word.includes(inside.replace(/[.,。，]$/, ""))))
      .map((shown): LintFinding => ({ rule: "quoted_report", sentence: sentence.id, shown })),
  );

/** English headlines omit articles. */
const withoutArticles = (text: string): string => text.replace(/\b(?:the|an?) /g, "");

const headlineWithoutFacts: LintCheck = ({ article, record, sentences, words }) => {
  const headline = sentences.find(({ role }) => role === "headline")?.sentence;
  if (!headline) return [];
  const slogan = record.slogan?.[article.lang] ?? "";
  const facts = withoutArticles(headline.text.replace(slogan, "").toLowerCase());
  const pieces = words
    .filter((word) => word !== slogan)
    .map((word) => withoutArticles(word.toLowerCase()))
    .filter((word) => word.length > 1);
  return pieces.some((piece) => facts.includes(piece) || (piece.includes(facts) && facts.length > 3))
    ? []
    : [{ rule: "headline_without_facts", sentence: headline.id, shown: headline.text }];
};

const captionInText: LintCheck = (linted) => {
  const captions = present((linted.record.photos ?? []).map((one) => one.caption?.[linted.article.lang]));
  return linted.sentences
    .filter(({ role, sentence }) => role === "text" && captions.includes(sentence.text.replace(/[.。]$/, "")))
    .map(
      ({ sentence }): LintFinding => ({
        rule: "caption_in_text",
        sentence: sentence.id,
        shown: sentence.text,
      }),
    );
};

const itemTwice: LintCheck = (linted) =>
  composed(linted).flatMap(({ sentence }): LintFinding[] => {
    const items = sentence.text.split(/[、；;]|,? and |, /).map((one) => one.trim().replace(/[.。]$/, ""));
    const again = items.find((one, i) => {
      const before = items[i - 1] ?? "";
      // "the director of the Office and the Office": two different things.
      const ends = one.includes(" ") && before.endsWith(` ${one}`) && !before.endsWith(` of ${one}`);
      return one.length > 3 && (before === one || ends);
    });
    return again ? [{ rule: "item_twice", sentence: sentence.id, shown: again }] : [];
  });

const HOLLOW: Record<Lang, RegExp> = {
  en: /\b(in-depth|fruitful|successful(ly)?|warm(ly)?|cordial|grand|enthusiastic(ally)?|friendly atmosphere)\b/i,
  zh: /深入交流|圆满|成功举[办行]|热烈|亲切|友好的?气氛|隆重/,
};

const emptyPhrase: LintCheck = (linted) =>
  composed(linted).flatMap(({ sentence }): LintFinding[] => {
    const shown = HOLLOW[linted.article.lang].exec(sentence.text)?.[0];
    if (!shown || linted.words.some((word) => word.toLowerCase().includes(shown.toLowerCase()))) return [];
    return [{ rule: "empty_phrase", sentence: sentence.id, shown }];
  });

const NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ZH_NUMBERS = "零一二三四五六七八九十";

const numberOfItems: LintCheck = ({ article, sentences, words }) =>
  sentences.flatMap(({ block, sentence, role }): LintFinding[] => {
    if (block.type !== "list" || role !== "lead") return [];
    const found =
      article.lang === "en"
        ? /\b(\w+) (?:areas|aspects|fields|points|proposals|ways|requirements)\b/.exec(sentence.text)
        : /([零一二三四五六七八九十\d]+)(?:个方面|点|项)/.exec(sentence.text);
    const word = found?.[1] ?? "";
    const listed = article.lang === "en" ? NUMBERS.indexOf(word.toLowerCase()) : ZH_NUMBERS.indexOf(word);
    const number = /^\d+$/.test(word) ? Number(word) : listed;
    if (!found || number < 0 || number === block.items.length) return [];
    return words.some((one) => one.includes(found[0]))
      ? []
      : [{ rule: "number_of_items", sentence: sentence.id, shown: found[0] }];
  });

const itemOf = (sentence: Sentence): string | undefined =>
  sentence.paths.map((path) => /^agenda\[[^\]]*\]/.exec(path)?.[0]).find(Boolean);

/** One event is chaired by one person, or by several together. */
const roleOfTwo: LintCheck = (linted) => {
  const said = composed(linted).flatMap(({ sentence }) => {
    const found = /(?:chaired|presided over) (.+?)[.,]/.exec(sentence.text)?.[1];
    return found ? [{ sentence, what: `${itemOf(sentence)} ${found}` }] : [];
  });
  return said
    .filter((one, i) => said.findIndex((other) => other.what === one.what) < i)
    .map(({ sentence, what }): LintFinding => ({ rule: "role_of_two", sentence: sentence.id, shown: what }));
};

const DOCUMENT: Record<Lang, RegExp> = {
  en: /\b(agreement|memorandum|contract|charter|letter of intent)\b/i,
  zh: /协议|备忘录|合同|意向书/,
};

const otherDocument: LintCheck = ({ article, record, sentences, words }) => {
  const headline = sentences.find(({ role }) => role === "headline")?.sentence;
  const named = headline && DOCUMENT[article.lang].exec(headline.text)?.[0];
  if (!headline || !named) return [];
  const { agreements = [] } = withKindsForTitles(record, article.lang);
  const titles = agreements.flatMap(({ title, type }) => {
    const text = title?.[article.lang];
    return text === undefined ? [] : [article.lang === "zh" ? namedDocument(text, type) : text];
  });
  const facts = [...titles, ...words].map((one) => one.toLowerCase());
  return facts.some((one) => one.includes(named.toLowerCase()))
    ? []
    : [{ rule: "other_document", sentence: headline.id, shown: headline.text }];
};

const speakers = (remark: Remark | undefined): string =>
  remark?.by === "all" ? "all" : [...(remark?.by ?? [])].sort().join();

/** Characters of the points of a turn that keeps a paragraph of its own. */
const SPEECH: Readonly<Record<Lang, number>> = { en: 240, zh: 90 };

/** Speeches of several sides in one paragraph; short turns may share one. */
const twoSpeakers: LintCheck = ({ article, record }) => {
  const remarks = new Map(
    (record.agenda ?? []).flatMap((item) => item.remarks ?? []).map((one) => [one.key, one]),
  );
  const sides = new Map((record.participants ?? []).map((one) => [one.key, one.side]));
  return article.blocks.flatMap((block): LintFinding[] => {
    if (block.type !== "paragraph") return [];
    const points = new Set(
      block.sentences.flatMap((sentence) =>
        sentence.paths.flatMap((path) => /remarks\[[^\]]+\]\.points\[\d+\]/.exec(path)?.[0] ?? []),
      ),
    );
    const by = new Map<string, number>();
    for (const point of points) {
      const [, key = "", at = "0"] = /remarks\[([^\]]+)\]\.points\[(\d+)\]/.exec(point) ?? [];
      const remark = remarks.get(key);
      const size = remark?.points?.[Number(at)]?.[article.lang]?.length ?? 0;
      if (remark && remark.by !== "all") by.set(speakers(remark), (by.get(speakers(remark)) ?? 0) + size);
    }
    const long = [...by].filter(([, size]) => size > SPEECH[article.lang]).map(([who]) => who);
    const from = new Set(long.map((one) => sides.get(one.split(",")[0] ?? "")));
    return long.length > 1 && from.size > 1
      ? [{ rule: "two_speakers", sentence: block.sentences[0]?.id ?? "", shown: long.join(" / ") }]
      : [];
  });
};

/** Rules that compare the text with the record. */
export const contentRules: readonly LintCheck[] = [
  twice,
  titleAfterOrganization,
  variantSpelling,
  namesRunTogether,
  quotedReport,
  headlineWithoutFacts,
  captionInText,
  itemTwice,
  emptyPhrase,
  numberOfItems,
  roleOfTwo,
  otherDocument,
  twoSpeakers,
];
