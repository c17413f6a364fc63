import { literal } from "../../literal";
import type { Facts, Who } from "../../reference/facts";
import { capitals } from "../words/grammar";

/** Words by which the record's own texts may refer to somebody who has not been introduced. */
export interface Spoken {
  readonly who: Who;
  /** The names that the pattern finds. */
  readonly names: readonly string[];
  readonly pattern: RegExp;
  readonly titles: readonly string[];
  /** Whether a remark addresses them by this name, which shows that they attended. */
  readonly addressed: boolean;
}

export const BEFORE = "(?<![\\p{L}\\d-]|['’]s |\\p{Lu}\\p{L}* )";
export const AFTER = "(?![\\p{L}\\d-]| \\p{Lu}|,? \\(|, \\p{Lu}[^,;]*(?:,|$))";

const MIN_NAME = 3;
/** Letters of a last name from which it counts as a short name although the record gives none. */
const MIN_LAST = 4;
const COURTESY = "(?:Mr|Ms|Mrs|Dr|Prof|Professor)\\.? ";

/** The short name, otherwise the last word of a name in Latin letters. */
const laterOf = (who: Who): string | undefined => {
  if (who.later) return who.later.text;
  const words = who.name?.text.split(" ") ?? [];
  const last = words.at(-1) ?? "";
  const zh = who.raw.person?.name?.zh !== undefined;
  return words.length > 1 && last.length >= MIN_LAST && !zh ? last : undefined;
};

const spokenOf = new WeakMap<Facts, readonly Spoken[]>();
/** People whom the record's own texts name, in full or by the short name, with or without a title. */
export const namedInTexts = (facts: Facts): readonly Spoken[] => {
  const known = spokenOf.get(facts);
  if (known) return known;
  const { addressed, texts } = textsBy(facts);
  const all = texts.join("\n");
  const orgs = facts.allOrgs().flatMap(({ name, city }) => [name.text, city?.text ?? ""]);
  const found = facts.people.flatMap((who): Spoken[] => {
    const whole = who.name?.text;
    if (!whole || who.posts.length === 0) return [];
    const later = laterOf(who);
    if (!all.includes(whole) && !(later && all.includes(later))) return [];
    const isOwn = (name: string): boolean =>
      name.length >= MIN_NAME &&
      !facts.people.some(
        (other) => other !== who && `${other.name?.text ?? ""} ${other.later?.text ?? ""}`.includes(name),
      ) &&
      (name.includes(" ") || !orgs.some((org) => org.includes(name)));
    const names = [whole, ...(later && later !== whole ? [later] : [])].filter(isOwn);
    if (!names.some((name) => all.includes(name))) return [];
    const honorific = who.raw.person?.honorific?.en ?? "";
    const titles = [honorific, ...who.posts.map(({ title }) => title?.text ?? "")]
      .filter((one) => one !== "")
      .flatMap((one) => [one, capitals(one)]);
    // "meet the Clerk Mrs Lee": the article goes with the title.
    const fronts = [COURTESY, ...titles.map((title) => `(?:the )?${literal(title)} `)].join("|");
    const called = names.map(literal).join("|");
    const pattern = new RegExp(`${BEFORE}(?:${fronts})?(?:${called})${AFTER}`, "u");
    return [{ who, names, titles, pattern, addressed: names.some((name) => addressed.includes(name)) }];
  });
  spokenOf.set(facts, found);
  return found;
};

/** The texts in which people may be named, and the addressees of remarks. */
const textsBy = ({ record, items }: Facts): { addressed: string[]; texts: string[] } => {
  const remarks = items.flatMap(({ item }) => item.remarks ?? []);
  const english = (list: readonly ({ en?: string | undefined } | undefined)[] | undefined): string[] =>
    (list ?? []).flatMap((one) => one?.en ?? []);
  const addressed = english(remarks.map(({ whom }) => whom));
  const texts = [
    ...addressed,
    ...remarks.flatMap(({ points }) => english(points)),
    ...items.flatMap(({ item }) => [
      ...english(item.topics),
      ...english(item.saw),
      ...english([item.venue?.name]),
    ]),
    ...english([record.purpose, record.partOf?.name, record.venue?.name]),
    ...english(record.background),
  ];
  return { addressed, texts };
};
