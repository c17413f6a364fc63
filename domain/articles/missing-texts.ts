import { pathOf, type Step, valueAt } from "../events/paths";
import type { DraftRecord } from "../events/shape";
import { type Lang, otherLang } from "../events/values";
import { textsOf } from "./record-texts";

/** A text that a record has in one language only. */
export interface MissingText {
  /** Where it is missing, each with the language at its end; several where the same text occurs in several places. */
  paths: string[];
  /** The text in the other language. */
  source: string;
  /** The kind of text: `person`, or the field's own name, such as `title` or `organization`. */
  kind: string;
}

const ORDER = ["title", "city", "venue", "purpose", "", "delegations", "participants", "agenda", "outcomes"];
const LAST = ["background", "agreements", "followUps", "photos", "credits"];

const placeOf = (first: Step | undefined): number => {
  const at = ORDER.indexOf(String(first));
  const last = LAST.indexOf(String(first));
  return last >= 0 ? ORDER.length + last : at >= 0 ? at : ORDER.indexOf("");
};

/** Texts that only replace another one, and words for a day that is recorded, need no translation. */
const isWanted = (record: DraftRecord, at: readonly Step[]): boolean => {
  const field = at.at(-2);
  if (["short", "later", "honorific", "postNominals"].includes(String(field))) return false;
  return !(field === "words" && valueAt(record, [...at.slice(0, -2), "start"]) !== undefined);
};

/** The fields, besides `organization` itself, in which an organization is. */
const ORGANIZATIONS = ["parent", "of", "organizations", "home"];

const kindOf = (at: readonly Step[]): string => {
  const names = at.filter((step) => typeof step === "string").slice(0, -1);
  const own = names.at(-1) === "name" ? (names.at(-2) ?? "name") : (names.at(-1) ?? "");
  return ORGANIZATIONS.includes(own) ? "organization" : own;
};

/**
 * The texts of a record that are in one language only, in the order of the form. The same text of the same kind is listed once
 * with all its places, and so is a venue with the name of an organization; people who share a name stay separate.
 */
export const missingTexts = (record: DraftRecord, lang: Lang): MissingText[] => {
  const found = new Map<string, MissingText>();
  const alone = textsOf(record, otherLang(lang)).filter(({ at }) => {
    const other = valueAt(record, [...at.slice(0, -1), lang]);
    return (typeof other !== "string" || other.trim() === "") && isWanted(record, at);
  });
  for (const { at, text } of alone.sort((a, b) => placeOf(a.at[0]) - placeOf(b.at[0]))) {
    const path = `${pathOf(record, at.slice(0, -1))}.${lang}`;
    const [kind, source] = [kindOf(at), text.trim()];
    // A venue that has the name of an organization is that organization's house.
    const key = kind === "person" ? path : `${kind === "venue" ? "organization" : kind} ${source}`;
    const known = found.get(key);
    if (known) {
      known.paths.push(path);
      if (kind === "organization") known.kind = kind;
    } else found.set(key, { paths: [path], source, kind });
  }
  return [...found.values()];
};
