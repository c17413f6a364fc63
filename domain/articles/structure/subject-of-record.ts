import type { DraftRecord } from "../../events/shape";
import type { DraftOrg } from "../../events/values";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";
import { literal } from "../literal";
import { oncePer } from "../once-per";

/**
 * The subject of an English sentence, found in the record: a person by the key, an organization by its names, the city of the
 * event or of the visitors.
 */
export type SubjectOfRecord =
  | { readonly person: string }
  | { readonly institution: readonly string[] }
  | { readonly city: string };

const withParents = (org: DraftOrg | undefined): DraftOrg[] => (org ? [org, ...withParents(org.parent)] : []);

const organizationsOfPeople = ({ participants }: DraftRecord, keys?: readonly string[]): DraftOrg[] =>
  (participants ?? [])
    .filter(({ key }) => keys === undefined || keys.includes(key))
    .flatMap(({ of, posts }) => [...(of ?? []), ...(posts ?? []).map(({ organization }) => organization)])
    .flatMap(withParents);

const organizersOf = ({ organizers, venue }: DraftRecord): DraftOrg[] =>
  [venue?.organization, ...(organizers ?? []).map(({ organization }) => organization)].flatMap(withParents);

const bare = (name: string): string => name.replace(/^the /i, "");

const ownNamesOf = ({ name, short }: DraftOrg | undefined = {}): string[] =>
  [name?.en, short?.en].flatMap((one) => (one ? [bare(one)] : []));

/** "Lake Institute", and "Lake Institute at Reed University" with the organization that it belongs to. */
const namesOf = (one: DraftOrg): string[] => {
  const own = ownNamesOf(one);
  const whole = ownNamesOf(one.parent).flatMap((parent) =>
    own.flatMap((name) =>
      ["at", "of"].flatMap((of) => [`${name} ${of} ${parent}`, `${name} ${of} the ${parent}`]),
    ),
  );
  return [...own, ...whole];
};

/** How a person is called later in a text, and the full name. */
const namesOfPerson = ({ person }: NonNullable<DraftRecord["participants"]>[number]): string[] =>
  [person?.name?.en, person?.later?.en, person?.name?.en?.split(" ").at(-1)].filter(
    (one) => one !== undefined,
  );

/** Words that extend a name, rather than state something about it. */
const NO_VERB =
  "and|or|of|in|at|for|to|from|with|on|by|between|as|near|under|during|after|before|the|a|an|de|da|van|von|students?|officials?|delegation|members?|leaders?|representatives?";

/** Whether a sentence that has a name begins with it. */
const begins = (text: string, name: string): boolean =>
  new RegExp(
    `^(?:The )?(?:(?:Mr|Ms|Mrs|Dr|Prof|Professor)\\.? )?${literal(name)}(?:, [^,]{3,60},)? (?!(?:${NO_VERB})\\b)\\p{Ll}+`,
    "u",
  ).test(text);

/** "Reedham has a port", but not "The Reedham tourism office has": the place itself is the subject. */
const isOfPlace = (text: string, name: string): boolean =>
  text.startsWith(name) &&
  /^(?:, [^,]{3,60},)? (?:is|was|has|had|will|can|may|\p{Ll}{2,}(?:ed|s)) /u.test(text.slice(name.length)) &&
  begins(text, name);

const beginsWithAny = (text: string, names: readonly string[]): boolean => {
  for (const name of names) if (text.includes(name) && begins(text, name)) return true;
  return false;
};

/** "The number of diplomats visiting Reed is growing": the place in a statement about a number. */
const COUNTED = /^The number of (?:[\p{L}-]+ )*?(?:visiting|in|at|from) (\p{Lu}[\p{L} -]*?) (?=\p{Ll})/u;

/** The names of each organization that organized an event, sent people to it or signed there. */
const namesOfOrganizations = oncePer((record: DraftRecord): readonly (readonly string[])[] => {
  const parties = (record.agreements ?? []).flatMap((one) => one.parties ?? []);
  return [
    ...organizersOf(record),
    ...organizationsOfPeople(record),
    ...parties.flatMap(({ organization }) => withParents(organization)),
  ].map(namesOf);
});

const namesOfPeople = oncePer((record: DraftRecord) =>
  (record.participants ?? []).map((one) => ({ key: one.key, names: namesOfPerson(one) })),
);

const subjectsByText = oncePer((_record: DraftRecord) => new Map<string, SubjectOfRecord | undefined>());

/** The subject in the record of an English sentence, found by its first words. */
export const subjectOfRecord = (record: DraftRecord, text: string): SubjectOfRecord | undefined => {
  const known = subjectsByText(record);
  if (!known.has(text)) known.set(text, foundSubject(record, text));
  return known.get(text);
};

const foundSubject = (record: DraftRecord, text: string): SubjectOfRecord | undefined => {
  const person = namesOfPeople(record).find(({ names }) => beginsWithAny(text, names));
  if (person) return { person: person.key };
  const institution = namesOfOrganizations(record).find((names) => beginsWithAny(text, names));
  if (institution) return { institution };
  const city = (record.city ?? record.venue?.city)?.en;
  const counted = city !== undefined && COUNTED.exec(text)?.[1] === city;
  if (city !== undefined && (counted || isOfPlace(text, city))) return { city };
  const home = (record.delegations ?? [])
    .flatMap(({ name }) => / from (\p{Lu}[\p{L}-]+)/u.exec(name?.en ?? "")?.[1] ?? [])
    .find((one) => isOfPlace(text, one));
  return home === undefined ? undefined : { city: home };
};

const EVENTS: ReadonlySet<Message["type"]> = new Set(["visit", "meet", "hold", "organize"]);

/**
 * Whether a message names the subject of a sentence: an organization also by its people, by its documents, or as organizer of
 * the event.
 */
export const namesSubject = (record: DraftRecord, message: Message, subject: SubjectOfRecord): boolean => {
  if ("city" in subject) return EVENTS.has(message.type);
  const keys = namedBy(record, message);
  if ("person" in subject) return keys.includes(subject.person);
  const parties = message.type === "sign" ? (message.agreement.parties ?? []) : [];
  const organizations = [
    ...organizationsOfPeople(record, keys),
    ...parties.flatMap(({ organization }) => withParents(organization)),
    ...(EVENTS.has(message.type) ? organizersOf(record) : []),
  ];
  return organizations.flatMap(namesOf).some((name) => subject.institution.includes(name));
};
