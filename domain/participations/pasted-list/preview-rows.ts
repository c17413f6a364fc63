import { newKey } from "../../events/keys";
import type { Participant, Post } from "../../events/shape";
import { type DraftOrg, LANGS, type Lang, type Side, type Text } from "../../events/values";
import { joinWithSpacing } from "../../organizations/organization-label";
import type { ReadList } from "./list-reading";
import type { Field } from "./people";

/** A person of the preview of a pasted list, as it is edited before it is added. */
export interface PersonRow {
  id: string;
  participant: Participant;
  doubt: readonly Field[];
  note?: string;
  source: string;
}
/** Words that were not understood, to be placed by the user. */
export interface UnreadRow {
  id: string;
  unread: string;
}
export type PreviewRow = PersonRow | UnreadRow;

export const isPersonRow = (row: PreviewRow): row is PersonRow => "participant" in row;

/** The rows of the preview in the order of the list. */
export const previewRows = ({ rows }: ReadList): PreviewRow[] =>
  rows.map((row, at) => ({ id: `r${at}`, ...row }));

const without = (text: Text | undefined, lang: Lang, words: string): Text => {
  const next = { ...text, [lang]: words };
  if (words === "") delete next[lang];
  return next;
};
const isEmpty = (text: Text | undefined): boolean => LANGS.every((lang) => !text?.[lang]);

/** An organization with its parents as one text, in that language only. */
export const organizationText = (organization: DraftOrg | undefined, lang: Lang): string => {
  if (!organization) return "";
  const names = [organization.name?.[lang] ?? "", organizationText(organization.parent, lang)].filter(
    Boolean,
  );
  return lang === "zh" ? joinWithSpacing(names.reverse()) : names.join(", ");
};

const change = (rows: readonly PreviewRow[], id: string, to: (row: PersonRow) => PersonRow): PreviewRow[] =>
  rows.map((row) => (row.id === id && isPersonRow(row) ? to(row) : row));
const sure = (row: PersonRow, field: Field): readonly Field[] => row.doubt.filter((each) => each !== field);

/** Another name for the person or group of a row; typed text is no longer doubtful. */
export const withNameText = (
  rows: readonly PreviewRow[],
  id: string,
  lang: Lang,
  words: string,
): PreviewRow[] =>
  change(rows, id, (row) => {
    const { person, group } = row.participant;
    const participant: Participant =
      group && !person
        ? { ...row.participant, group: without(group, lang, words) }
        : { ...row.participant, person: { ...person, name: without(person?.name, lang, words) } };
    return { ...row, participant, doubt: sure(row, "name") };
  });

const withPost = (row: PersonRow, at: number, to: (post: Post) => Post, field: Field): PersonRow => {
  const posts = [...(row.participant.posts ?? [])];
  posts[at] = to(posts[at] ?? {});
  const kept = posts.filter((post) => !isEmpty(post.title) || !isEmpty(post.organization?.name));
  const { posts: _, ...rest } = row.participant;
  return {
    ...row,
    participant: { ...rest, ...(kept.length > 0 && { posts: kept }) },
    doubt: sure(row, field),
  };
};

/** The title of one of the positions of a row. */
export const withTitleText = (
  rows: readonly PreviewRow[],
  id: string,
  at: number,
  lang: Lang,
  words: string,
): PreviewRow[] =>
  change(rows, id, (row) =>
    withPost(row, at, (post) => ({ ...post, title: without(post.title, lang, words) }), "title"),
  );

/** An organization with a typed text, of which its former parent is part now; undefined without any text. */
const retyped = (organization: DraftOrg | undefined, lang: Lang, words: string): DraftOrg | undefined => {
  const name = Object.fromEntries(LANGS.map((each) => [each, organizationText(organization, each)]));
  const next = without(name, lang, words);
  for (const each of LANGS) if (next[each] === "") delete next[each];
  return isEmpty(next) ? undefined : { name: next };
};

const isGroup = ({ group, person }: Participant): boolean => group !== undefined && !person;

/** The organizations that the preview shows for a row: those of its positions, or of a group. There is always one to type in. */
export const organizationsOfRow = ({ participant }: PersonRow): readonly (DraftOrg | undefined)[] => {
  const organizations = isGroup(participant)
    ? (participant.of ?? [])
    : (participant.posts ?? []).map(({ organization }) => organization);
  return organizations.length > 0 ? organizations : [undefined];
};

const withOrganizationOfGroup = (row: PersonRow, at: number, lang: Lang, words: string): PersonRow => {
  const { of, ...rest } = row.participant;
  const organizations: (DraftOrg | undefined)[] = [...(of ?? [])];
  organizations[at] = retyped(organizations[at], lang, words);
  const kept = organizations.filter((each) => each !== undefined);
  return {
    ...row,
    participant: { ...rest, ...(kept.length > 0 && { of: kept }) },
    doubt: sure(row, "organization"),
  };
};

/** One of the organizations of a row, as `organizationsOfRow` gives them, with its parent in one text. */
export const withOrganizationText = (
  rows: readonly PreviewRow[],
  id: string,
  at: number,
  lang: Lang,
  words: string,
): PreviewRow[] =>
  change(rows, id, (row) => {
    if (isGroup(row.participant)) return withOrganizationOfGroup(row, at, lang, words);
    const typed = ({ organization, ...post }: Post): Post => {
      const next = retyped(organization, lang, words);
      return next ? { ...post, organization: next } : post;
    };
    return withPost(row, at, typed, "organization");
  });

export const withSideOf = (rows: readonly PreviewRow[], id: string, side: Side | undefined): PreviewRow[] =>
  change(rows, id, (row) => {
    const { side: _, ...rest } = row.participant;
    return { ...row, participant: { ...rest, ...(side && { side }) }, doubt: sure(row, "side") };
  });

export const withDelegationOf = (
  rows: readonly PreviewRow[],
  id: string,
  delegation: string | undefined,
): PreviewRow[] =>
  change(rows, id, (row) => {
    const { delegation: _, ...rest } = row.participant;
    return {
      ...row,
      participant: { ...rest, ...(delegation && { delegation }) },
      doubt: sure(row, "delegation"),
    };
  });

// A substitute refers to a row, which is now another one or none.
const referringTo = (rows: readonly PreviewRow[], gone: PreviewRow | undefined, to?: string): PreviewRow[] =>
  rows.map((row) => {
    if (!gone || !isPersonRow(gone) || !isPersonRow(row)) return row;
    const { substitutes, ...rest } = row.participant;
    if (substitutes !== gone.participant.key) return row;
    const other = to !== undefined && to !== rest.key ? { substitutes: to } : {};
    return { ...row, participant: { ...rest, ...other } };
  });

/** Without a row. */
export const withoutRow = (rows: readonly PreviewRow[], id: string): PreviewRow[] => {
  const gone = rows.find((row) => row.id === id);
  return referringTo(
    rows.filter((row) => row !== gone),
    gone,
  );
};

const joinedText = (a: Text | undefined, b: Text | undefined): Text => {
  const joined: Text = {};
  for (const lang of LANGS) {
    const words = a?.[lang] ?? b?.[lang];
    if (words) joined[lang] = words;
  }
  return joined;
};

const joinedPeople = (above: PersonRow, row: PersonRow): PersonRow => {
  const [a, b] = [above.participant, row.participant];
  const posts = [...(a.posts ?? []), ...(b.posts ?? [])];
  const roles = [...new Set([...(a.roles ?? []), ...(b.roles ?? [])])];
  const participant: Participant = {
    ...b,
    ...a,
    ...(a.person && {
      person: { ...b.person, ...a.person, name: joinedText(a.person.name, b.person?.name) },
    }),
    ...(posts.length > 0 && { posts }),
    ...(roles.length > 0 && { roles }),
  };
  if (a.person) delete participant.group;
  if (participant.substitutes === participant.key) delete participant.substitutes;
  const note = [above.note, row.note].filter(Boolean).join("；");
  return {
    ...above,
    participant,
    doubt: [...new Set([...above.doubt, ...row.doubt])],
    source: above.source === row.source ? above.source : `${above.source}\n${row.source}`,
    ...(note && { note }),
  };
};

/** The row joined with the person above it: names in two languages become one, positions are added. */
export const withRowMerged = (rows: readonly PreviewRow[], id: string): PreviewRow[] => {
  const at = rows.findIndex((row) => row.id === id);
  const [above, row] = [rows[at - 1], rows[at]];
  if (!above || !row || !isPersonRow(above) || !isPersonRow(row)) return [...rows];
  const merged = rows.flatMap((each) =>
    each === row ? [] : [each === above ? joinedPeople(above, row) : each],
  );
  return referringTo(merged, row, above.participant.key);
};

const SEVERAL = /\s*(?:[、，,；;/]|\s(?:and|&)\s)\s*/;

/**
 * Splits a row in two: if its name has several, each gets one; otherwise the second takes the last of several positions and has
 * no name yet. `taken`: the keys in use, to which the new one is added.
 */
export const withRowSplit = (rows: readonly PreviewRow[], id: string, taken: Set<string>): PreviewRow[] => {
  const ids = new Set(rows.map((row) => row.id));
  return rows.flatMap((row): PreviewRow[] => {
    if (row.id !== id || !isPersonRow(row)) return [row];
    const { person, posts = [] } = row.participant;
    const lang: Lang = person?.name?.zh ? "zh" : "en";
    const [first = "", ...others] = (person?.name?.[lang] ?? "").split(SEVERAL);
    const second = others.join(lang === "zh" ? "、" : ", ");
    const both = { ...row.participant, key: newKey(taken, "p") };
    let fresh = `${row.id}b`;
    while (ids.has(fresh)) fresh += "b";
    if (second !== "")
      return [
        { ...row, participant: { ...row.participant, person: { ...person, name: { [lang]: first } } } },
        { ...row, id: fresh, participant: { ...both, person: { name: { [lang]: second } } } },
      ];
    const last = posts.length > 1 ? posts.slice(-1) : [];
    const { posts: _, roles: __, presence: ___, group: ____, ...rest } = both;
    return [
      { ...row, participant: { ...row.participant, ...(last.length > 0 && { posts: posts.slice(0, -1) }) } },
      {
        id: fresh,
        source: row.source,
        doubt: ["name"],
        participant: { ...rest, person: { name: {} }, ...(last.length > 0 && { posts: last }) },
      },
    ];
  });
};

export const PLACES = ["person", "group", "title", "organization"] as const;
/** What words that were not understood are: a person, unnamed people, or a position of the person above. */
export type Place = (typeof PLACES)[number];

/** The words of an unread row, put in their place. */
export const withRowPlaced = (
  rows: readonly PreviewRow[],
  id: string,
  place: Place,
  taken: Set<string>,
): PreviewRow[] => {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (!row || isPersonRow(row)) return [...rows];
  const lang: Lang = /\p{Script=Han}/u.test(row.unread) ? "zh" : "en";
  const words = { [lang]: row.unread };
  if (place === "person" || place === "group") {
    const participant: Participant = {
      key: newKey(taken, place === "person" ? "p" : "g"),
      ...(place === "person" ? { person: { name: words } } : { group: words }),
    };
    return rows.map((each) => (each === row ? { id, participant, doubt: [], source: row.unread } : each));
  }
  const above = rows.slice(0, at).findLast(isPersonRow);
  if (!above) return [...rows];
  const post: Post = place === "title" ? { title: words } : { organization: { name: words } };
  const [last] = (above.participant.posts ?? []).slice(-1);
  const fits = last && (place === "title" ? isEmpty(last.title) : isEmpty(last.organization?.name));
  const posts = fits
    ? [...(above.participant.posts ?? []).slice(0, -1), { ...last, ...post }]
    : [...(above.participant.posts ?? []), post];
  return rows.flatMap((each) =>
    each === row ? [] : [each === above ? { ...above, participant: { ...above.participant, posts } } : each],
  );
};

/** Whether a row names somebody, so that it can be added. */
export const isNamed = (row: PreviewRow): row is PersonRow =>
  isPersonRow(row) &&
  (!isEmpty(row.participant.person?.name) ||
    !isEmpty(row.participant.group) ||
    (row.participant.posts ?? []).length > 0);
