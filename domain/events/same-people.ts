import type { DraftRecord, Participant } from "./shape";
import { type DraftOrg, LANGS, type Text } from "./values";

/** A participant who seems to be in the record already; both by their keys. */
export interface SamePerson {
  key: string;
  earlier: string;
}

const wordsOf = (text: Text | undefined): string[] =>
  LANGS.flatMap((lang) => (text?.[lang]?.trim() ? [`${lang} ${text[lang].trim().toLowerCase()}`] : []));

const shareWords = (one: Text | undefined, other: Text | undefined): boolean => {
  const words = wordsOf(other);
  return wordsOf(one).some((each) => words.includes(each));
};

const organizationsOf = ({ posts = [] }: Participant): DraftOrg[] =>
  posts.flatMap(({ organization }) => {
    const chain: DraftOrg[] = [];
    for (let each = organization; each; each = each.parent) chain.push(each);
    return chain.filter(({ id, name }) => id !== undefined || wordsOf(name).length > 0);
  });

const isSameOrganization = (one: DraftOrg, other: DraftOrg): boolean =>
  one.id !== undefined && other.id !== undefined ? one.id === other.id : shareWords(one.name, other.name);

const isSamePerson = (one: Participant, other: Participant): boolean => {
  if (one.person?.id !== undefined && other.person?.id !== undefined)
    return one.person.id === other.person.id;
  if (!shareWords(one.person?.name, other.person?.name)) return false;
  const [own, others] = [organizationsOf(one), organizationsOf(other)];
  if (own.length === 0 || others.length === 0) return true;
  return own.some((each) => others.some((another) => isSameOrganization(each, another)));
};

/**
 * Participants who seem to be listed twice: the same entry of the directory, or the same name unless the organizations of the two
 * differ. A hint, not a rule: two people of one organization may share a name. The later of two is the one reported.
 */
export const samePeople = ({ participants = [] }: DraftRecord): SamePerson[] => {
  const handles = new Map<string, Participant[]>();
  return participants.flatMap((one) => {
    const { id, name } = one.person ?? {};
    const own = [...(id === undefined ? [] : [`id ${id}`]), ...wordsOf(name)];
    const earlier = own
      .flatMap((handle) => handles.get(handle) ?? [])
      .find((other) => isSamePerson(one, other));
    for (const handle of own) handles.set(handle, [...(handles.get(handle) ?? []), one]);
    return earlier ? [{ key: one.key, earlier: earlier.key }] : [];
  });
};
