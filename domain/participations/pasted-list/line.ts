import { groupPhrases } from "./grouping";
import { isInterpreter, roleOf } from "./lexicon/notes";
import type { Field, LineReading, PersonRead } from "./people";
import { type Phrase, phrasesOf } from "./phrases";
import { withImplausible } from "./plausibility";
import { isInGroup } from "./posts";
import { nonsenseIn, withoutNonsense } from "./without-nonsense";

// Two readings closer than this are both possible: their differences are doubtful.
const MARGIN = 1.1;

const nameKey = (person: PersonRead): string =>
  person.group ? `group ${person.group.text}` : person.names.map(({ text }) => text).join("/");
// 团长 before a post is a role at the event, however it was read.
const isRole = ({ title, organization }: PersonRead["posts"][number]): boolean =>
  title !== undefined &&
  organization === undefined &&
  (isInGroup(title.text) || roleOf(title.text) === "head");
// "Ann Example, Interpreter": a role and a title alike.
const interprets = ({ title, organization }: PersonRead["posts"][number]): boolean =>
  title !== undefined && isInterpreter(title.text, organization?.text);
const postKey = (person: PersonRead, field: "title" | "organization"): string =>
  person.posts
    .filter(
      (post) => !(interprets(post) && !post.organization) && (person.posts.length === 1 || !isRole(post)),
    )
    .map((post) =>
      field === "title"
        ? interprets(post)
          ? undefined
          : post.title?.text
        : `${post.organization?.parent ?? ""}${post.organization?.text ?? ""}`,
    )
    .join("|");

// 党委书记 at 示例大学, or 书记 at 示例大学党委: two ways to divide the same words.
const OF_COMMITTEE = /党(?:委|组|工委|总支)/gu;
const areDividedOnly = (person: PersonRead, other: PersonRead): boolean => {
  const wordsOf = ({ posts }: PersonRead) =>
    posts
      .map(
        ({ organization, title }) =>
          `${organization?.parent ?? ""}${organization?.text ?? ""}${title?.text ?? ""}`,
      )
      .join("|");
  const [own, others] = [wordsOf(person), wordsOf(other)];
  return own.search(OF_COMMITTEE) >= 0 && own.replace(OF_COMMITTEE, "") === others.replace(OF_COMMITTEE, "");
};

// 人员3名 within 工作人员3名 is the same group, not another.
const isSame = (person: PersonRead, other: PersonRead): boolean =>
  nameKey(person) === nameKey(other) ||
  (other.group !== undefined && (person.group?.text.includes(other.group.text) ?? false));

const differences = (person: PersonRead, other: PersonRead | undefined): Field[] => {
  if (!other) return ["name"];
  if (areDividedOnly(person, other)) return [];
  const fields: Field[] = [];
  if (postKey(person, "title") !== postKey(other, "title")) fields.push("title");
  if (postKey(person, "organization") !== postKey(other, "organization")) fields.push("organization");
  return fields;
};

const withDoubts = (reading: LineReading, others: readonly LineReading[]): LineReading => {
  const near = others.filter((other) => other.score > reading.score - MARGIN);
  if (near.length === 0) return reading;
  const people = reading.people.map((person) => {
    const doubt = new Set(person.doubt);
    for (const other of near)
      for (const field of differences(
        person,
        other.people.find((each) => isSame(person, each)),
      ))
        doubt.add(field);
    return { ...person, doubt: [...doubt] };
  });
  return { ...reading, people, doubt: people.some(({ doubt }) => doubt.length > 0) };
};

const NAMES_IN_A_ROW = 3;
const isFullName = ({ readings: [first], depth }: Phrase): boolean => {
  const element = first?.parts.length === 1 ? first.parts[0]?.element : undefined;
  return depth === 0 && element?.kind === "name" && element.lang === "en" && / /.test(element.text);
};
// "Ann Example, Bob Sample, Carla Muster": after two names a third is none of an employer.
const withNamesInARow = (phrases: readonly Phrase[]): readonly Phrase[] => {
  // "Ann Example (Chair), Bob Sample, Carla Muster"
  const row = phrases.filter(({ depth }) => depth === 0);
  const last = row.at(-1)?.readings[0]?.parts[0]?.element;
  const isRow =
    row.length >= NAMES_IN_A_ROW &&
    row.slice(0, -1).every(isFullName) &&
    row.slice(1).every(({ joint }) => ["comma", "and", "enum", "slash"].includes(joint)) &&
    last?.kind === "name" &&
    / /.test(last.text);
  return isRow
    ? phrases.map((phrase) =>
        phrase.depth > 0 ? phrase : { ...phrase, readings: phrase.readings.slice(0, 1) },
      )
    : phrases;
};

/** The readings of one line, the best first; `usual` gives the bonus of each form, since the lines of a list are similar. */
export const readLine = (line: string): LineReading[] => groupPhrases(withNamesInARow(phrasesOf(line)));

/** Readings of one line from several sources, the best first, without duplicates of a lower score. */
export const distinct = (readings: readonly LineReading[]): LineReading[] => {
  const seen = new Set<string>();
  const saysOf = ({ people, rest, open }: LineReading) =>
    JSON.stringify([
      people.map((person) => [nameKey(person), postKey(person, "title"), postKey(person, "organization")]),
      rest,
      open,
    ]);
  return [...readings]
    .sort((a, b) => b.score - a.score)
    .filter((each) => {
      const says = saysOf(each);
      if (seen.has(says)) return false;
      seen.add(says);
      return true;
    });
};

// A reading with words of a sentence, a time or the like as a value comes after one without them.
const NONSENSE = 4;

/** The best of these readings of a text, with its differences from the next best ones marked as doubtful. */
export const chosen = (
  readings: readonly LineReading[],
  usual: (shape: string) => number,
  text: string,
): LineReading | undefined => {
  const ranked = readings
    .map((each) => ({ ...each, score: each.score + usual(each.shape) - NONSENSE * nonsenseIn(each) }))
    .sort((a, b) => b.score - a.score);
  const [first, ...others] = ranked;
  return first && withImplausible(withoutNonsense(withDoubts(first, others), text));
};
