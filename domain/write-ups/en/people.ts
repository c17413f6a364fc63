import { isFamilyFirst } from "../../participations/pasted-list/english-words";
import type { Passages, Sentence } from "../passages";
import type { FoundPerson, PostPlace } from "../person";
import type { Span } from "../proposal";
import type { ShortNames } from "../short-names";
import { type NameFound, namesIn, type Word, wordsOf } from "./names";
import { trimmed } from "./organizations";
import { appositionAfter, hasHead, positionOf } from "./positions";

/** The word of a name by which further mentions call its bearer. */
export const familyName = (name: string): string => {
  const words = name.split(" ").filter((word) => !/^(?:Md|Jr|Sr)\.?$/.test(word));
  const [first = ""] = words;
  return words.length === 2 && isFamilyFirst(first) ? first : (words.at(-1) ?? name);
};

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

const isOrganizationName = /^\p{Lu}/u;
const AT =
  /^\s(?:of|from|at)\s(?:the\s)?((?:[\p{Lu}\d][\p{L}\d&.'’-]*)(?:\s(?:of|for|and|the|&|in)\s(?=\p{Lu})|\s(?=\p{Lu})|[\p{Lu}][\p{L}&.'’-]*)*)/u;
// "BARI Directors Dr A and Dr B": what precedes several names is each one's.
const PLURAL = /s$/;

// "Office director A, deputy director B": what follows the comma is said of the next one, whose name it leads to.
const isTitleOfNext = (text: string, name: NameFound, names: readonly NameFound[]): boolean => {
  const next = names[names.indexOf(name) + 1];
  const [title] = next?.titles ?? [];
  return (
    title !== undefined &&
    /^,\s*(?:(?:deputy|vice|executive|assistant|associate|acting|general|senior)\s)*$/i.test(
      text.slice(name.end, title.start),
    )
  );
};

/** Finds the people of an English write-up, each with the positions that the text gives them. */
export const peopleOf = (
  { text: whole, sentences, headline }: Passages,
  shorts: ShortNames,
): FoundPerson[] => {
  const people = new Map<string, FoundPerson>();
  const organizationOf = (span: Span): Span => {
    const words = whole.slice(span.start, span.end);
    const full = shorts.get(words);
    if (full) return full;
    // "Sample Institute (SI)": the brackets are no part of the name.
    const bracket = /\s\([A-Z][^)]*\)?$/.exec(words);
    return bracket ? { start: span.start, end: span.start + bracket.index } : span;
  };
  const isKnown = (name: string): FoundPerson | undefined => {
    const exact = people.get(name);
    if (exact) return exact;
    // "Mayor Muster", "Professor Example" are further mentions.
    for (const person of people.values())
      if (person.name.endsWith(` ${name}`) || person.name.startsWith(`${name} `)) return person;
    return undefined;
  };
  const readSentence = (sentence: Pick<Sentence, "start" | "text">, inHeadline: boolean): void => {
    const { text, start } = sentence;
    const words = wordsOf(text);
    const names = namesIn(words);
    const shared: { person: FoundPerson; open: boolean }[] = [];
    let plural: PostPlace[] = [];
    let pluralEnd = -1;
    let inside = 0;
    for (const name of names) {
      // "president of New Sample Association": no name begins inside of what is said of the one before.
      if (name.start < inside) continue;
      const own = text.slice(name.start, name.end);
      const limited = isTitleOfNext(text, name, names) ? undefined : appositionAfter(text, name.end);
      if (limited) inside = limited.end;
      const inBrackets = /^\s\(([^)]{3,60})\)/.exec(text.slice(name.end));
      const before = beforeName(text, words, name);
      const posts: PostPlace[] = [];
      if (limited) posts.push(...limited.posts);
      const address = before.every(
        ({ title, organization }) =>
          !organization &&
          title &&
          /^(?:Ambassador|Professor|Dr|Doctor|Academician|President|Mayor|Minister)$/.test(
            text.slice(title.start, title.end),
          ),
      );
      if (before.length > 0 && !(limited && address)) posts.push(...before);
      else if (
        plural.length > 0 &&
        /^(?:[^.;]*?)$/.test(text.slice(pluralEnd, name.start)) &&
        posts.length === 0
      )
        posts.push(...plural);
      if (
        before.length > 0 &&
        before.some(({ title }) => title && PLURAL.test(text.slice(title.start, title.end)))
      ) {
        plural = before;
        pluralEnd = name.end;
      } else if (text.slice(name.end).startsWith(";")) plural = [];
      // "John Example (Director, Sample Institute)"
      if (inBrackets?.[1] && posts.length === 0) {
        const from = name.end + 2;
        const [title = ""] = inBrackets[1].split(", ");
        const position = positionOf(text, { start: from, end: from + title.length });
        const organization =
          title.length + 2 < inBrackets[1].length
            ? { start: from + title.length + 2, end: from + inBrackets[1].length }
            : undefined;
        if (position)
          posts.push({ ...position, ...(organization && !position.organization && { organization }) });
      }
      const at = posts.length === 0 ? AT.exec(text.slice(name.end)) : null;
      if (at?.[1] && (name.honorific || isOrganizationName.test(at[1]))) {
        const from = name.end + at[0].length - at[1].length;
        if (at[1].length > 2 && (name.honorific || name.confidence > 0.55))
          posts.push({ organization: trimmed(text, { start: from, end: from + at[1].length }) });
      }
      const known = isKnown(own);
      const cue = posts.length > 0 || name.honorific !== undefined || name.titles.length > 0;
      const places = posts.map((post) => ({
        ...(post.title && { title: shifted(post.title, start) }),
        ...(post.organization && { organization: organizationOf(shifted(post.organization, start)) }),
      }));
      if (known) {
        if (
          known.posts.length === 0 ||
          (known.posts.every(({ organization }) => !organization) &&
            places.some(({ organization }) => organization) &&
            !inHeadline)
        )
          known.posts = places;
        continue;
      }
      if (!cue && (inHeadline || name.confidence < 0.55 || !acts(text.slice(name.end)))) continue;
      // "Mr Sample, director of …": the family name is all that is given.
      const single = own.split(" ").length === 1;
      if (single && !(name.honorific && limited)) continue;
      const person: FoundPerson = {
        name: own,
        start: start + name.start,
        end: start + name.end,
        posts: places,
        confidence: Math.min(
          single ? 0.5 : 0.95,
          name.confidence + (posts.length > 0 ? 0.3 : 0) - (inBrackets ? 0.15 : 0) - (cue ? 0 : 0.15),
        ),
        roles: [],
      };
      people.set(own, person);
      // "A and B, deputy section chiefs of the Sample Office": the position of both.
      const first = names[names.indexOf(name) - 1];
      const partner = first && people.get(text.slice(first.start, first.end));
      if (
        limited &&
        first &&
        text.slice(first.end, name.start) === " and " &&
        (!partner || partner.posts.length === 0)
      ) {
        const title = limited.posts[0]?.title;
        const plural = title && text.charAt(title.end) === "s";
        const firstName = text.slice(first.start, first.end);
        if (plural && !partner && firstName.includes(" "))
          people.set(firstName, {
            name: firstName,
            start: start + first.start,
            end: start + first.end,
            posts: places,
            confidence: first.confidence + 0.2,
            roles: [],
          });
        else if (plural && partner) partner.posts = places;
      }
      shared.push({ person, open: places.length > 0 && places.every(({ organization }) => !organization) });
      // "A, director, and B, deputy director, of the Sample Office": the office of both.
      const of =
        limited === undefined ? null : /^,?\s+of\s+(?:the\s+)?(\p{Lu}[^,;.]*)/u.exec(text.slice(limited.end));

      if (limited && of?.[1] && !hasHead(of[1])) {
        const from = limited.end + of[0].length - of[1].length;
        const organization = organizationOf(shifted({ start: from, end: from + of[1].length }, start));
        for (const each of shared.filter(({ open }) => open))
          for (const post of each.person.posts) post.organization ??= organization;
      }
    }
  };
  for (const sentence of sentences) readSentence(sentence, false);
  if (headline)
    readSentence({ start: headline.start, text: whole.slice(headline.start, headline.end) }, true);
  return [...people.values()].sort((a, b) => a.start - b.start);
};

const acts = (behind: string): boolean =>
  /^(?:,| (?:and|said|added|noted|stressed|met|led|attended|welcomed|received|signed|introduced|thanked|spoke|gave|delivered|chaired|hosted|presented|visited))/.test(
    behind,
  );

const OF_PLACE =
  /^((?:(?!(?:Deputy|Vice|Lord|Acting|Executive|Former|Then|State|Provincial) )\p{Lu}[\p{L}'’-]* ){1,3})(?:(?:[Dd]eputy|[Vv]ice|[Ll]ord|[Aa]cting|[Ee]xecutive) )*(?:[Mm]ayor|[Gg]overnor)$/u;

// "Reed City Mayor Ann Example": the place in front of the post is the organization.
const withPlaceOf = (text: string, position: PostPlace, title: Span): PostPlace => {
  const place = OF_PLACE.exec(text.slice(title.start, title.end))?.[1];
  if (place === undefined) return position;
  const organization = { start: title.start, end: title.start + place.trimEnd().length };
  return { ...position, organization, title: { start: title.start + place.length, end: title.end } };
};

// "the center's deputy director, Ann Example", "President Ann Example", "Sample Group chairman Zhang San".
const beforeName = (text: string, words: readonly Word[], name: NameFound): PostPlace[] => {
  const from = name.honorific?.start ?? name.start;
  const before = text.slice(0, from).trimEnd();
  const comma = before.endsWith(",");
  const bare = comma ? before.slice(0, -1) : before;
  const last = words.findLast(({ end }) => end <= bare.length);
  if (!last || last.end !== bare.length || (!hasHead(last.text) && !/\)$/.test(bare))) return [];
  const clause =
    /^(?:.*(?:[,;:(]\s*|\b(?:by|with|met|where|received|welcomed|visited|when|accompanied|as|to|behalf of|and|that|while|whereas|included?|including|were|was|is|are|had|has|from|told|in)\s+))?([^,;:(]+)$/u.exec(
      bare,
    );
  const phrase = clause?.[1] ?? "";
  const begin = bare.length - phrase.length;
  if (comma && !/(?:^|\b)(?:its|the|his|her|their)\s|['’]s\s/i.test(phrase)) return [];
  const whole = /^(?:the|its|his|her|their|former|then|new)\s+/i.exec(phrase)?.[0].length ?? 0;
  const span = { start: begin + whole, end: bare.length };
  const position = positionOf(text, span);
  if (position?.title) {
    const length = position.title.end - position.title.start;
    if (length <= 60) return [position.organization ? position : withPlaceOf(text, position, position.title)];
  }
  const [first] = name.titles;
  return first ? [{ title: { start: first.start, end: name.titles.at(-1)?.end ?? first.end } }] : [];
};
