import { organizationsOf } from "../events/organization-rules";
import type { Lang } from "../events/values";
import type { LintCheck, Linted, LintFinding, LintRule } from "./lint-finding";
import { chineseBracket } from "./reference/short-forms";
import type { PlacedSentence } from "./sentence-places";

const composed = ({ sentences }: Linted): PlacedSentence[] =>
  sentences.filter(({ sentence, role }) => !sentence.own && role !== "credit" && role !== "caption");
const running = (linted: Linted): PlacedSentence[] => composed(linted).filter(({ role }) => role === "text");

const held = (linted: Linted, shown: string): boolean => linted.words.some((word) => word.includes(shown));
const finding = (rule: LintRule, sentence: string, shown: string): LintFinding => ({ rule, sentence, shown });

const RUN: Readonly<Record<Lang, RegExp>> = {
  en: /\b(\w+(?:[ ,]+\w+){3,})[ ,]+\1\b/i,
  zh: /([\p{Script=Han}\w]{4,})\1/u,
};

/** Four or more words or characters that are printed twice side by side. */
const repeatedRun: LintCheck = (linted) =>
  composed(linted).flatMap(({ sentence }) => {
    const shown = RUN[linted.article.lang].exec(sentence.text)?.[0];
    return shown && !held(linted, shown) ? [finding("repeated_run", sentence.id, shown)] : [];
  });

const BARE_VERB =
  /^(?:了|并|向|把|接待|参观|考察(?!团)|介绍|通报|汇报|签署|移交|递交|表示|指出|强调|希望|感谢|肯定|称赞|邀请|祝贺)(?![前后由中期])/;

/** A Chinese sentence that begins with its verb: a subject does not carry over from the sentence before. */
const withoutSubject: LintCheck = (linted) =>
  linted.article.lang === "en"
    ? []
    : running(linted).flatMap(({ sentence }) => {
        const shown = BARE_VERB.exec(sentence.text)?.[0];
        const own = linted.words.some((word) => word.length > 2 && sentence.text.startsWith(word));
        return shown && !own ? [finding("without_subject", sentence.id, sentence.text.slice(0, 20))] : [];
      });

const BOTH = /(?:双方|各方)(?:还)?(?:就|围绕|举行|签署)/;

/** A Chinese sentence that begins with an organization's full name directly followed by 双方. */
const twoSubjects: LintCheck = (linted) =>
  linted.article.lang === "en"
    ? []
    : running(linted).flatMap(({ sentence }) => {
        const at = BOTH.exec(sentence.text)?.index ?? 0;
        const front = sentence.text.slice(0, at);
        const stray = at > 0 && fullNames(linted).some((name) => front.endsWith(name));
        return stray ? [finding("two_subjects", sentence.id, sentence.text.slice(0, at + 2))] : [];
      });

const present = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text): text is string => text !== undefined);

const occurrences = (text: string, part: string): number => text.split(part).length - 1;

const fullNames = ({ record, article }: Linted): string[] => {
  const { lang } = article;
  const all = [
    ...(record.participants ?? []).map((one) => one.person?.name?.[lang]),
    // A department is identified by its parent, and two parents may have departments of the same name.
    ...organizationsOf(record).map(({ org }) => (org.parent ? undefined : org.name?.[lang])),
  ];
  // In Chinese a political party is named in full before each post: 该党 would refer to the person before it.
  const long = (name: string): boolean =>
    lang === "en" ? /\s/.test(name) : name.length > 4 && !name.endsWith("党");
  return [...new Set(all.filter((name): name is string => name !== undefined && long(name.trim())))];
};

/** How an organization is called at its second mention: by its head noun. */
const headOf = (name: string, lang: Lang): string =>
  lang === "en" ? (name.split(" ").at(-1) ?? name) : name.slice(-2);

/**
 * A full name twice in one sentence. Not counted: names within longer names and the record's own points, an organization beside
 * another of the same kind, and in Chinese one after any other, where 该公司 would be the other.
 */
const nameTwice: LintCheck = (linted) => {
  const { lang } = linted.article;
  const names = fullNames(linted);
  const persons = present((linted.record.participants ?? []).map((one) => one.person?.name?.[lang]));
  const people = new Set(persons);
  // Two people of one name are each named in full.
  const shared = new Set(persons.filter((name, at) => persons.indexOf(name) !== at));
  const all = present(
    organizationsOf(linted.record).flatMap(({ org }) => [org.name?.[lang], org.short?.[lang]]),
  );
  return composed(linted).flatMap(({ sentence, role }) => {
    // A headline has no room for anything but names.
    if (role === "headline") return [];
    const here = names.filter((name) => sentence.text.includes(name));
    const organizations = all.filter((name) => sentence.text.includes(name));
    return here
      .filter((name) => {
        if (occurrences(sentence.text, name) < 2 || shared.has(name)) return false;
        const alike = organizations.some(
          (other) => other !== name && headOf(other, lang) === headOf(name, lang),
        );
        const between = sentence.text.slice(
          sentence.text.indexOf(name) + name.length,
          sentence.text.lastIndexOf(name),
        );
        const apart = organizations.some((other) => !name.includes(other) && between.includes(other));
        if ((alike || (lang === "zh" && apart)) && !people.has(name)) return false;
        const others = [...linted.words, ...names].filter((word) => word !== name && word.includes(name));
        const rest = others
          .sort((a, b) => b.length - a.length)
          .reduce((text, word) => text.replaceAll(word, " "), sentence.text);
        return occurrences(rest, name) > 1;
      })
      .map((name) => finding("name_twice", sentence.id, name));
  });
};

/** Three consecutive sentences with 表示. */
const sameVerb: LintCheck = (linted) => {
  if (linted.article.lang === "en") return [];
  return linted.article.blocks.flatMap((block) => {
    if (block.type !== "paragraph") return [];
    const said = block.sentences.map((sentence) => !sentence.own && sentence.text.includes("表示，"));
    return block.sentences
      .filter((_, at) => at > 1 && said[at] && said[at - 1] && said[at - 2])
      .map((sentence) => finding("same_verb", sentence.id, "表示"));
  });
};

const THIN: Readonly<Record<Lang, number>> = { en: 70, zh: 26 };

/** Two consecutive paragraphs, each of one short sentence. */
const thinParagraphs: LintCheck = (linted) => {
  const { blocks, lang } = linted.article;
  const thin = blocks.map((block) => {
    const [only, ...more] = block.type === "paragraph" ? block.sentences : [];
    return only && more.length === 0 && !only.own && only.text.length < THIN[lang] ? only : undefined;
  });
  return thin.flatMap((one, at) =>
    one && at > 0 && thin[at - 1] ? [finding("thin_paragraphs", one.id, one.text)] : [],
  );
};

const HOLLOW_VERB =
  /进行了?(?:深入|友好|初步)?(?:交流|座谈|参观|考察|讨论|研讨|介绍|访问|洽谈|沟通|调研|探讨|会谈|会见|交谈)/;

/** Topics followed by a two-character verb, which reads abruptly: editors write 围绕……进行了交流. */
const TOPICS = /(?:就|围绕)[^。；]+进行了?/;

/** 进行 before the noun of a verb that suffices by itself. */
const hollowVerb: LintCheck = (linted) =>
  linted.article.lang === "en"
    ? []
    : composed(linted).flatMap(({ sentence }) => {
        const shown = HOLLOW_VERB.exec(sentence.text)?.[0];
        return shown && !TOPICS.test(sentence.text) && !held(linted, shown)
          ? [finding("hollow_verb", sentence.id, shown)]
          : [];
      });

/** A short form in brackets that is never used. */
const unusedShort: LintCheck = (linted) => {
  const { lang } = linted.article;
  const shorts = organizationsOf(linted.record).flatMap(({ org }) => org.short?.[lang] ?? []);
  const [headline = ""] = linted.sentences
    .filter(({ role }) => role === "headline")
    .map(({ sentence }) => sentence.text);
  const text = linted.sentences
    .filter(({ role }) => role !== "headline")
    .map(({ sentence }) => sentence.text)
    .join("\n");
  return [...new Set(shorts)].flatMap((short) => {
    const bare = short.replace(/^the /i, "");
    const mark = lang === "en" ? `(${bare})` : chineseBracket(short);
    const at = text.indexOf(mark);
    if (at < 0 || held(linted, mark)) return [];
    const place = linted.sentences.find(({ sentence }) => sentence.text.includes(mark))?.sentence.id ?? "";
    const used = text.slice(at + mark.length).includes(bare) || headline.includes(bare);
    return used ? [] : [finding("unused_short", place, short)];
  });
};

/** A list of those present that contains somebody who acted before. */
const listedAgain: LintCheck = (linted) => {
  const { lang } = linted.article;
  // Somebody who was represented by another may be named again with them.
  const there = (linted.record.participants ?? []).filter(
    (one) => (one.presence ?? "attended") === "attended",
  );
  const all = there.flatMap((one) => one.person?.name?.[lang] ?? []);
  // Two people of one name are each listed once.
  const names = all.filter((name) => all.indexOf(name) === all.lastIndexOf(name));
  const placed = running(linted);
  return placed.flatMap(({ sentence }, at) => {
    if (!/^people\.(?!chair|guide|interpreter|speaker|signatory)/.test(sentence.id)) return [];
    const before = placed
      .slice(0, at)
      .map((one) => one.sentence.text)
      .join("\n");
    // A delegation's organization may be repeated; the list itself comes after the verb, and in Chinese before who chaired.
    const list = sentence.text
      .replace(/^.*?\b(?:were|was|included|consisted of) /, "")
      .replace(/，[^，；。]*主持。$/u, "");
    return names
      .filter((name) => name.length > 1 && list.includes(name) && before.includes(name))
      .filter((name) => !linted.words.some((word) => word !== name && word.includes(name)))
      .map((name) => finding("listed_again", sentence.id, name));
  });
};

const SAYS_NOTHING: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:The two sides (?:met|held (?:a visit|a meeting))|The participants met|Others also took part|The interpreters? interpreted|An event was held|.{0,60} spoke)\.$/,
  zh: /^(?:双方(?:进行|举行)?(?:了)?(?:访问|会面)|其他有关人员参加|翻译人员?担任翻译|活动举行|[^就]{0,12}发言)。$/,
};

/** A sentence without content; one that introduces somebody by name has at least that. */
const emptySentence: LintCheck = (linted) => {
  const { lang } = linted.article;
  const names = (linted.record.participants ?? []).flatMap(
    (one) => one.person?.name?.[lang] ?? one.group?.[lang] ?? [],
  );
  const placed = running(linted);
  return placed.flatMap(({ sentence }, at) => {
    if (!SAYS_NOTHING[lang].test(sentence.text)) return [];
    const before = placed
      .slice(0, at)
      .map((one) => one.sentence.text)
      .join("\n");
    const introduces = names.some((name) => sentence.text.includes(name) && !before.includes(name));
    return introduces ? [] : [finding("empty_sentence", sentence.id, sentence.text)];
  });
};

/** Faults of generated text that must never be published. */
export const gateRules: readonly LintCheck[] = [
  repeatedRun,
  withoutSubject,
  twoSubjects,
  nameTwice,
  sameVerb,
  thinParagraphs,
  hollowVerb,
  unusedShort,
  listedAgain,
  emptySentence,
];
