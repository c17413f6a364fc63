import type { Participant } from "../../events/shape";
import { chineseNameScore } from "./chinese-names";
import { keptWords, withoutKept } from "./coverage";
import { latinNameScore } from "./english-words";
import { sideOf } from "./lexicon/headings";

/** From this score on, words that nothing has read look like somebody's name. */
const NAME = 2.2;
/** Words around a name, in a line longer than this, are not looked through. */
const MAX_LENGTH = 400;

const HAN_BETWEEN = /[^\p{Script=Han}]+/u;
const LATIN_BETWEEN = /[^\p{Script=Latin}.'’ -]+/u;

const looksLikeName = (words: string): boolean =>
  /\p{Script=Han}/u.test(words)
    ? words.length >= 2 && words.length <= 4 && (chineseNameScore(words) ?? 0) >= NAME
    : (latinNameScore(words.split(/\s+/)) ?? 0) >= NAME;

/** 赵小例 of 另赵小例因病请假: a frequent name of three signs that opens a clause, behind one sign that leads to it at most. */
const OPENING = /^[另经由请和与及是给向]?(\p{Script=Han}{3})\p{Script=Han}/u;
const CERTAIN = 2.6;
const openingName = (words: string): string[] => {
  const [, name = ""] = OPENING.exec(words) ?? [];
  // 韩方最终名单 names a side.
  const isSide = sideOf(name.slice(0, 2)) !== undefined;
  return words.length > 4 && !isSide && (chineseNameScore(name) ?? 0) >= CERTAIN ? [name] : [];
};

const namesIn = (text: string): string[] =>
  [...text.split(HAN_BETWEEN), ...text.split(LATIN_BETWEEN)]
    .map((words) => words.replace(/[.\s]+$/u, "").trim())
    .flatMap((words) => (looksLikeName(words) ? [words] : openingName(words)));

interface Row {
  participant: Participant;
  source: string;
  note?: string;
}

/**
 * Names of a pasted text that are in nobody and in no unread words, in their order, each once: people whom the reading passed over.
 * `kept`: further words that were read, as names of delegations.
 */
export const lostNames = (
  text: string,
  rows: readonly Row[],
  unread: readonly string[],
  kept: readonly string[],
): string[] => {
  const bySource = new Map<string, Row[]>();
  for (const row of rows) bySource.set(row.source, [...(bySource.get(row.source) ?? []), row]);
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
    (/\s/.test(name) && name.split(/\s+/).every((word) => all.includes(word.toLowerCase())));
  const left = text.split("\n").flatMap((line) => {
    const source = line.trim();
    const own = bySource.get(source);
    if (!own || line.length > MAX_LENGTH) return namesIn(line);
    return namesIn(withoutKept(line, own, []));
  });
  return [...new Set(left)].filter((name) => !isKept(name));
};
