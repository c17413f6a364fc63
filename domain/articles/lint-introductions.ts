import { organizationsOf } from "../events/organization-rules";
import type { LintCheck, LintFinding } from "./lint-finding";
import { literal } from "./literal";

const isPresent = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";

/** English: somebody who is called by their short name before any sentence has named them in full. */
const namedLate: LintCheck = ({ article, record, sentences }) => {
  if (article.lang !== "en") return [];
  const people = (record.participants ?? []).flatMap(({ person }) => person ?? []);
  const organizations = organizationsOf(record).flatMap(({ org }) =>
    [org.name?.en, org.city?.en].filter(isPresent),
  );
  // The office's own sentences introduce nobody, and may be combined with generated ones.
  const own = [...(record.background ?? []), ...(record.agenda ?? []).flatMap((one) => one.narrative ?? [])];
  const running = sentences.filter(({ role }) => role === "text" || role === "lead" || role === "item");
  return people.flatMap((person): LintFinding[] => {
    const [whole, short] = [person.name?.en?.trim(), person.later?.en?.trim()];
    if (!isPresent(whole) || !isPresent(short) || person.surnameOnly || short.includes(whole)) return [];
    const others = people
      .filter((other) => other !== person)
      .flatMap((other) => [other.name?.en, other.later?.en].filter(isPresent));
    const elsewhere = [...others, ...organizations, ...own.flatMap(({ en }) => (isPresent(en) ? [en] : []))];
    if (elsewhere.some((text) => text.includes(short))) return [];
    const inWhole = new RegExp(`${literal(whole)}`, "gu");
    const alone = new RegExp(`(?<![\\p{L}\\d-])${literal(short)}(?![\\p{L}\\d-]| \\p{Lu})`, "u");
    const first = running.findIndex(({ sentence }) => sentence.text.includes(whole));
    const late = running.slice(0, first < 0 ? running.length : first + 1).find(({ sentence }, at) => {
      const { text } = sentence;
      const before = at === first ? text.slice(0, text.indexOf(whole)) : text;
      return !sentence.own && alone.test(before.replace(inWhole, ""));
    });
    return late ? [{ rule: "named_late", sentence: late.sentence.id, shown: short }] : [];
  });
};

/** Rules about introducing something before calling it by a shorter name. */
export const introductionRules: readonly LintCheck[] = [namedLate];
