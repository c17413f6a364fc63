import type { Participant } from "../../events/shape";
import { chineseNameScore } from "./chinese-names";
import { costly } from "./costly";
import { keptWords, withoutKept } from "./coverage";
import { englishTitleScore, isHonorific, latinNameScore } from "./english-words";
import { sideOf } from "./lexicon/headings";
import { isOrganization } from "./plausible-values";

/** From this score on, words that are in no result look like a name. */
const NAME = 2.2;
/** A Latin name beside its post needs less. */
const LATIN_NAME = 1.3;
/** Words around a name, in a line longer than this, are not searched. */
const MAX_LENGTH = 2000;

const HAN_BETWEEN = /[^\p{Script=Han}]+/u;
const LATIN_BETWEEN = /[^\p{Script=Latin}.'’ -]+/u;

const looksLikeName = (words: string): boolean =>
  /\p{Script=Han}/u.test(words)
    ? words.length >= 2 && words.length <= 4 && (chineseNameScore(words) ?? 0) >= NAME
    : (latinNameScore(words.split(/\s+/)) ?? 0) >= NAME;

/** 赵小例 of 另赵小例因病请假: a frequent name of three characters at the beginning of a clause, after at most one introducing character. */
const OPENING = /^[另经由请和与及是给向]?(\p{Script=Han}{3})\p{Script=Han}/u;
const CERTAIN = 2.6;
const openingName = (words: string): string[] => {
  const [, name = ""] = OPENING.exec(words) ?? [];
  // 韩方最终名单 names a side.
  const isSide = sideOf(name.slice(0, 2)) !== undefined;
  return words.length > 4 && !isSide && (chineseNameScore(name) ?? 0) >= CERTAIN ? [name] : [];
};

// "at the seat of the Model Zone by Ann Sample", "for talks with Bob Sample", "in front of Carl Sample and Dan Sample"
const BY = costly(
  /\b(?:by|with|before|presence of|front of|and) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})(?= \p{Ll}|$)/gu,
);
const namesAfterBy = (words: string): string[] =>
  [...words.matchAll(BY)].flatMap(([, run = ""]) => {
    const name = run.split(" ").filter((word) => !isHonorific(word));
    return (latinNameScore(name) ?? 0) >= LATIN_NAME ? [name.join(" ")] : [];
  });

const namesIn = (text: string): string[] =>
  [...text.split(HAN_BETWEEN), ...text.split(LATIN_BETWEEN)]
    .map((words) =>
      words
        .replace(/[.\s]+$|^\s*(?:I['’]m|It['’]s|Yesterday|Today|Tomorrow|Tonight) (?=\p{Lu})/gu, "")
        .trim(),
    )
    .flatMap((words) => (looksLikeName(words) ? [words] : [...openingName(words), ...namesAfterBy(words)]));

const COUNT = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const WHO =
  "随行|随从|同行|译员|翻译|口译|摄像师?|摄影师?|司机|助手|助理|随员|学生|教师|老师|记者|工作人员|随行人员|陪同人员|代表|企业家|专家|秘书|队员|技术员|工程师|保安|志愿者|引导员|员工|家属|嘉宾|同事|同仁|同学|速记员|负责同志|负责人|专员";
// 译员1名, 学生：12名, 3名记者, 2 位同事
const GROUPS = costly(
  new RegExp(
    `(?:(?:${WHO})\\s*[:：]?\\s*${COUNT}[名位人]|${COUNT}\\s?[名位](?:${WHO}))(?!\\p{Script=Han}*(?:名单|如下)|[)）】\\s]*[:：])`,
    "gu",
  ),
);
const NUMBER_EN = "(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3})";
const WHO_EN =
  "engineers|students|teachers|professors|interpreters|journalists|reporters|experts|executives|drivers|officials|technicians|researchers|entrepreneurs|managers|advis[eo]rs|assistants|volunteers|doctors|nurses|lawyers|scientists|farmers|buyers|investors|exporters";
// "five engineers", "12 MBA students"
// …, unlike "two engineers Ann Example and Bob Sample", who have names
const GROUPS_EN = costly(
  new RegExp(`\\b(${NUMBER_EN} (?:[\\p{L}-]+ ){0,2}?(?:${WHO_EN}))\\b( \\p{Lu}[\\p{L}'’-]+ \\p{Lu})?`, "gu"),
);
interface Row {
  participant: Participant;
  source: string;
  note?: string;
}

const rowsBySource = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const same = found.get(row.source);
    if (same) same.push(row);
    else found.set(row.source, [row]);
  }
  return found;
};

// 规划科、财务科负责同志 behind names: unnamed people without a number.
const CLAUSE_END = "(?=等?(?:[，,。；;（(]|$)|等)";
const UNCOUNTED = costly(
  new RegExp(
    `(?:^|[，,。；;：:|])\\s*(?:以及|和|及|还有|另有)?\\s*((?!等)[^，,。；;：:|（()）\\n]{2,40}?\\p{Script=Han}{2}(?:${WHO}))${CLAUSE_END}`,
    "gu",
  ),
);

/** Groups without a number of a line, left over when the words of those read from it are removed. */
const uncountedIn = (left: string): string[] =>
  [...left.matchAll(UNCOUNTED)].flatMap(([, words = ""]) =>
    /^(?:还有|另有|以及)/.test(words) ? [] : [words.trim()],
  );

/** Unnamed people of a pasted text with their number who are in no group and in no unread words. `kept`: what was read. */
export const lostGroups = (
  text: string,
  rows: readonly Row[],
  unread: readonly string[],
  kept: readonly string[],
): string[] => {
  const bare = (words: string): string => words.replace(/[\s:：]/g, "");
  const all = bare(
    [...rows.flatMap(({ participant, note }) => keptWords(participant, note)), ...unread, ...kept].join("\n"),
  );
  const people = rows.some(({ participant }) => participant.person || participant.group);
  if (!people) return [];
  const counted = [...text.matchAll(GROUPS), ...text.matchAll(GROUPS_EN)]
    .filter(([, , name]) => name === undefined)
    .map(([words]) => words);
  const others = [...rowsBySource(rows)].flatMap(([source, own]) =>
    source.length > MAX_LENGTH ? [] : uncountedIn(withoutKept(source, own, [])),
  );
  return [...new Set([...counted, ...others])].filter((words) => !all.includes(bare(words)));
};

// "Secretary Ann Sample presented the accounts" as a title: a post, somebody's name and what they did.
const WITHIN = costly(
  /(?:^|[\p{Ll}.] )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})(?= \p{Ll}{2}|\. \p{Lu}|$)/gu,
);
const nameBehindTitle = (words: string): string[] =>
  [...words.matchAll(WITHIN)].flatMap(([, run = ""]) => {
    const all = run.split(" ");
    const name = all.slice(-2);
    const rank = [
      ...words
        .slice(0, words.indexOf(name.join(" ")))
        .trim()
        .split(" "),
    ].filter(Boolean);
    return rank.length > 0 &&
      (englishTitleScore(rank) ?? 0) >= 1.5 &&
      (latinNameScore(name) ?? 0) >= LATIN_NAME
      ? [name.join(" ")]
      : [];
  });
/** Names within English titles and organizations. */
const namesWithinPosts = (rows: readonly Row[]): string[] => {
  const named = new Set(rows.flatMap(({ participant: { person } }) => person?.name?.en ?? []));
  const posts = rows.flatMap(({ participant }) => participant.posts ?? []);
  const words = posts.flatMap(({ title, organization }) => [
    title?.en ?? "",
    organization?.name?.en ?? "",
    organization?.parent?.name?.en ?? "",
  ]);
  return [...new Set(words.flatMap(nameBehindTitle))].filter((name) => !named.has(name));
};

const HAN_NAME = /^\p{Script=Han}{3,4}$/u;
/**
 * Organizations that look like a name and like no organization, and names within English titles and organizations: somebody
 * whom the reading took for an employer or for the words of a post.
 */
export const misplacedNames = (rows: readonly Row[]): string[] => {
  const named = new Set(rows.flatMap(({ participant: { person } }) => person?.name?.zh ?? []));
  const organizations = rows.flatMap(({ participant: { posts } }) =>
    (posts ?? []).flatMap(({ organization }) => organization?.name?.zh ?? []),
  );
  const misplaced = [...new Set(organizations)].filter(
    (words) => HAN_NAME.test(words) && !named.has(words) && looksLikeName(words) && !isOrganization(words),
  );
  return [...misplaced, ...namesWithinPosts(rows)];
};

/**
 * Names of a pasted text that are in no result and in no unread words, in their order, each once: people whom the reading
 * missed. `kept`: further words that were read, such as names of delegations.
 */
export const lostNames = (
  text: string,
  rows: readonly Row[],
  unread: readonly string[],
  kept: readonly string[],
): string[] => {
  const bySource = rowsBySource(rows);
  const words = [
    ...rows.flatMap(({ participant, note }) => keptWords(participant, note)),
    ...unread,
    ...kept,
  ];
  const known = new Set(words);
  const all = words.join("\n").replace(/\s/g, "").toLowerCase();
  const isKept = (name: string): boolean =>
    known.has(name) ||
    all.includes(name.replace(/\s/g, "").toLowerCase()) ||
    (/\s/.test(name) &&
      name.split(/\s+/).every((word) => isHonorific(word) || all.includes(word.toLowerCase())));
  const left = text.split("\n").flatMap((line) => {
    const source = line.trim();
    const own = bySource.get(source);
    if (!own || line.length > MAX_LENGTH) return namesIn(line);
    return namesIn(withoutKept(line, own, []));
  });
  return [...new Set(left)].filter((name) => !isKept(name));
};
