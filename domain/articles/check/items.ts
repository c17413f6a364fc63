import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import { agentsBefore } from "./agents";
import { type Case, foundAt } from "./finding";
import type { Anchor } from "./lexicon";
import { unitsOf } from "./units";

/** An item of the agenda, as a sentence may state it. */
export interface Item {
  units: ReadonlyMap<string, number>;
  anchor: Anchor;
  keys: ReadonlySet<string>;
  told: string;
  /** Whether it has a place of its own, as a stop of a journey has. */
  placed: boolean;
  sayers: ReadonlySet<string>;
}

const ANCHOR_OF: Readonly<Record<string, Anchor>> = {
  tour: "tour",
  signing: "signing",
  ceremony: "signing",
  meal: "meal",
};

const textsIn = (value: unknown, lang: Lang): string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    if (typeof inner === "string") return field === lang ? [inner] : [];
    return textsIn(inner, lang);
  });
};

/** The items of the agenda, each with its words; a word that several items have counts less. */
export const itemsOf = (record: DraftRecord, lang: Lang): Item[] => {
  const agenda = record.agenda ?? [];
  const linked = agenda.map((item) => [
    item,
    ...(record.agreements ?? []).filter((one) => item.agreements?.includes(one.key)),
    ...(record.outcomes ?? []).filter((one) => item.outcomes?.includes(one.key)),
  ]);
  const words = linked.map((parts) => new Set(unitsOf(textsIn(parts, lang).join(" 。 "), lang)));
  return agenda.map((item, i) => ({
    units: new Map(
      [...(words[i] ?? [])].map((word) => [word, 1 / words.filter((one) => one.has(word)).length]),
    ),
    anchor: ANCHOR_OF[item.activity ?? ""] ?? "talks",
    placed: item.venue !== undefined,
    told: item.told ?? "main",
    sayers: new Set((item.remarks ?? []).flatMap((one) => (Array.isArray(one.by) ? one.by : []))),
    keys: new Set([
      ...(item.people ?? []).map((one) => one.key),
      ...(item.remarks ?? []).flatMap((one) => (Array.isArray(one.by) ? one.by : [])),
    ]),
  }));
};

const ACT_WEIGHT = 1.5;
const KEY_WEIGHT = 0.6;
const MIN_SCORE = 2;

/** The items that a piece of text most likely states; empty if that is uncertain. */
export const likelyItems = (given: Case, items: readonly Item[], from: number, to: number): number[] => {
  const { text, lang, lexicon, mentions } = given;
  const piece = text.slice(from, to);
  const units = new Set(unitsOf(piece, lang));
  const acts = new Set(
    lexicon.activities.filter(({ words }) => piece.search(words) >= 0).map(({ is }) => is),
  );
  const keys = new Set(
    mentions.filter((one) => one.start >= from && one.end <= to).flatMap((one) => one.keys),
  );
  const scores = items.map((item) => {
    const words = [...units].reduce((sum, unit) => sum + (item.units.get(unit) ?? 0), 0);
    const people = [...keys].filter((key) => item.keys.has(key)).length;
    return words + people * KEY_WEIGHT + (acts.has(item.anchor) ? ACT_WEIGHT : 0);
  });
  const best = Math.max(0, ...scores);
  const likely = best < MIN_SCORE ? [] : scores.flatMap((score, i) => (score >= 0.6 * best ? [i] : []));
  // A statement belongs to the item at which its speaker spoke.
  const isSpeech = lexicon.relations.some(
    (one) =>
      one.relation === "speak" &&
      [...piece.matchAll(one.words)].some(
        (match) => agentsBefore(given, from, foundAt(match, from)).length > 0,
      ),
  );
  const saidAt = items.flatMap(({ sayers }, i) =>
    isSpeech && [...keys].some((key) => sayers.has(key)) ? [i] : [],
  );
  const both = likely.filter((i) => saidAt.includes(i));
  return both.length > 0 ? both : saidAt.length > 0 ? saidAt : likely;
};
