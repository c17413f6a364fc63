import { allLines, type Composed, introducedIn, itemOf, type Line, withLinesReplaced } from "../../compose";
import { isReport, keysOfLine } from "../../final-checks/keys-of-line";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { beginsWithReference } from "./points-back";

/** "Lee and Ray were also present", "The talks were also attended by Lee": who else was there, and nothing more. */
const ALSO_THERE =
  /^(?:[^;“]* )?(?:was|were) (?:also )?(?:present|among those present)$|^also (?:present|among those present) (?:was|were) |^[^;“]* also (?:attended|took part)$|^the \p{Ll}+ (?:\p{Ll}+ )?(?:was|were) also attended by /iu;
/** Sentences with others who were there: a list joins them. */
const THERE =
  /\b(?:attended|took part|present|(?:was|were) received|received|signed|held talks|held a meeting|met|welcomed)\b/u;
const MOST_WORDS = 40;
const MOST_PEOPLE = 4;

const isSaid = ({ id }: Line): boolean => id.includes(".remarks[");

/** The items at which the record lists those whom a sentence mentions. */
const itemsOf = ({ id, words }: Line): ReadonlySet<string> =>
  new Set(
    [id, ...words.paths].flatMap((path) => /^agenda\[[^\]]*\](?=$|\.(?!remarks))/u.exec(path)?.[0] ?? []),
  );

/** The organizations that sentences name, by their keys. */
const namedIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ words }) =>
      words.pieces.flatMap(({ organization, shortOf, short }) =>
        [organization?.id, shortOf?.split("|")[0], short?.split("|")[0]].filter((id) => id !== undefined),
      ),
    ),
  );

/** "of the port": an organization that is called by its noun. */
const BY_NOUN = /\b(?:at|for|from|of|to) (?:the|its) \p{Ll}/u;

/** Whether a text has the name or the short form of an organization. */
const hasName = (text: string, { name, short }: OrgFact): boolean =>
  [name.text, short?.text ?? name.text].some((one) => text.includes(one.replace(/^the /iu, "")));

/** Whether a list says of whom everybody in it is: "Vice-President" alone is of whom the sentence before names. */
const hasOwners = (list: Line, before: readonly Line[], { facts }: Discourse): boolean => {
  const text = textOf(list.words);
  const known = before.map(({ words }) => textOf(words)).join("\n");
  const introduced = introducedIn([list]);
  return facts.people
    .filter(({ key }) => introduced.has(key))
    .every(
      ({ posts, of }) =>
        posts.every(
          ({ title, org }) => org !== undefined || / (?:for|of|to) /u.test(title?.text ?? " of "),
        ) &&
        [...posts.flatMap(({ org }) => org ?? []), ...of].every(
          ({ org }) => hasName(text, org) || (BY_NOUN.test(text) && hasName(known, org)),
        ),
    );
};

/** Whether all that a list refers to has been named before a place in the text. */
const isClearAt = (
  list: Line,
  before: readonly Line[],
  between: readonly Line[],
  discourse: Discourse,
): boolean => {
  const named = namedIn(before);
  const later = namedIn(between);
  for (const id of namedIn([list])) if (!named.has(id) && later.has(id)) return false;
  const introduced = introducedIn([list]);
  const known = new Set(before.flatMap((line) => [...keysOfLine(line)]));
  for (const key of keysOfLine(list))
    if (!introduced.has(key) && !known.has(key) && key !== "others") return false;
  return hasOwners(list, before, discourse);
};

/** The sentence behind which a list of those present belongs, if it is behind the words that were said there. */
const placeOf = (list: Line, lines: readonly Line[], discourse: Discourse): Line | undefined => {
  const text = textOf(list.words);
  const at = lines.indexOf(list);
  if (!isReport(list) || list.goesOn || !ALSO_THERE.test(text)) return undefined;
  if (text.split(" ").length > MOST_WORDS || keysOfLine(list).size > MOST_PEOPLE) return undefined;
  const items = itemsOf(list);
  const said = lines.findIndex((one) => isSaid(one) && (items.size === 0 || items.has(itemOf(one) ?? "")));
  if (said < 0 || said > at) return undefined;
  const scenes = new Set(lines.flatMap((one) => itemOf(one) ?? []));
  // Where the record does not say at what they were, they are not put beside the news.
  const place = lines.slice(items.size === 0 ? 1 : 0, said).findLast((one) => {
    const item = itemOf(one);
    const ofScene = item === undefined ? scenes.size === 1 : items.has(item);
    return isReport(one) && ofScene && THERE.test(textOf(one.words));
  });
  if (!place) return undefined;
  const from = lines.indexOf(place) + 1;
  const next = lines[from];
  if (next && next !== list && beginsWithReference(textOf(next.words))) return undefined;
  const behind = lines[at + 1];
  if (behind && beginsWithReference(textOf(behind.words))) return undefined;
  return isClearAt(list, lines.slice(0, from), lines.slice(from, at), discourse) ? place : undefined;
};

/**
 * The text in which a short list of those who were also present is at the sentence about the meeting or the signing, not
 * behind all that was said there.
 */
export const withAttendanceAtMeeting = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const lines = allLines(blocks);
  // Editors list the silent audience of a seminar behind what its speakers said.
  if (discourse.facts.record.kind === "seminar" || !lines.some(isSaid)) return [...blocks];
  for (const list of lines) {
    const place = placeOf(list, lines, discourse);
    if (place)
      return withLinesReplaced(blocks, (line) =>
        line === list ? [] : line === place ? [line, list] : [line],
      );
  }
  return [...blocks];
};
