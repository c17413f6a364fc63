import type { DraftRecord } from "../../events/shape";
import { literal } from "../literal";
import { areMoreParties } from "./more-parties";
import { type Entry, familyOf, organizationsOf } from "./roster";

/** Speakers of different organizations who are a side's leaders together. */
const MIN_EQUAL = 3;
/** Guests of different organizations who are met together, where each spoke. */
const MAX_APART = 3;

const ENVOY = /驻.+(?:领事|大使|公使|代办)$|\b(?:consul|ambassador)\b/i;

/** An envoy with only a title on record, which names the country: 秘鲁驻广州总领事. */
const missionOf = ({ raw }: Entry): string | undefined => {
  const [title] = (raw.posts ?? []).flatMap((post) => post.title?.en ?? post.title?.zh ?? []);
  return title !== undefined && ENVOY.test(title) ? title : undefined;
};

/** Whether the organization of somebody's first post is, or has as a part, that of the first post of one of others. */
const isOfSame = (one: Entry, others: readonly Entry[]): boolean => {
  const own = familyOf(one.raw.posts?.[0]?.organization);
  return others.some((other) => {
    const theirs = familyOf(other.raw.posts?.[0]?.organization);
    const [first, second] = [own[0], theirs[0]];
    return (first !== undefined && theirs.includes(first)) || (second !== undefined && own.includes(second));
  });
};

/** Several guests of different organizations, none of whom leads: all are met equally. */
export const equalGuests = (visitors: readonly Entry[], delegations: readonly string[]): Entry[] => {
  const named = visitors.filter((one) => !one.group);
  const organizations = named.map((one) => [...organizationsOf(one.raw)][0] ?? missionOf(one));
  const different = new Set(organizations).size === named.length && !organizations.includes(undefined);
  // A minister and a director of the same ministry came together.
  const apart = different && !named.some((one, at) => isOfSame(one, named.slice(at + 1)));
  return delegations.length === 0 && named.length > 1 && apart ? named : [];
};

/**
 * The first guest of each of several organizations that met as separate parties: online, where nobody travelled together, or
 * according to the record's own words.
 */
export const leadersOfParties = (record: DraftRecord, visitors: readonly Entry[]): Entry[] => {
  const named = visitors.filter((one) => !one.group);
  const apart = record.kind === "meeting" && (record.online === "fully" || areMoreParties(record));
  const orgs = named.map((one) => familyOf(one.raw.posts?.[0]?.organization).at(-1));
  const known = !orgs.includes(undefined) && new Set(orgs).size > 1;
  const alone = named.every((one) => one.raw.delegation === undefined);
  return apart && known && alone ? named.filter((_, at) => orgs.indexOf(orgs[at]) === at) : [];
};

/** Guests of several organizations who led them as equals: a remark of theirs is by the first guest of each of them and nobody else. */
export const leadersWhoSpoke = (record: DraftRecord, visitors: readonly Entry[]): Entry[] => {
  const named = visitors.filter((one) => !one.group);
  const orgs = named.map((one) => [...organizationsOf(one.raw)][0]);
  const first = named.filter((_, at) => orgs[at] !== undefined && orgs.indexOf(orgs[at]) === at);
  const alone = (record.delegations ?? []).length === 0;
  if (!alone || first.length < MIN_EQUAL) return [];
  const said = (record.agenda ?? []).flatMap(({ remarks }) => remarks ?? []);
  const together = said.find(
    ({ by }) =>
      Array.isArray(by) &&
      by.length >= MIN_EQUAL &&
      by.includes(named[0]?.key ?? "") &&
      by.every((key) => first.some((one) => one.key === key)),
  );
  return first.filter(({ key }) => together?.by?.includes(key));
};

/** The guests who spoke, each alone and as the first of an organization, where these are of different organizations. */
export const leadersWhoSpokeApart = (record: DraftRecord, visitors: readonly Entry[]): Entry[] => {
  const named = visitors.filter((one) => !one.group);
  if ((record.delegations ?? []).length > 0) return [];
  const said = (record.agenda ?? []).flatMap(({ remarks }) => remarks ?? []);
  const spoke = named.filter(({ key }) => said.some(({ by }) => Array.isArray(by) && by.join() === key));
  const orgOf = (one: Entry) => familyOf(one.raw.posts?.[0]?.organization).at(-1) ?? missionOf(one);
  const orgs = named.map(orgOf);
  const areFirst = spoke.every((one) => orgOf(one) !== undefined && named[orgs.indexOf(orgOf(one))] === one);
  const several = spoke.length > 1 && spoke.length <= MAX_APART;
  return several && areFirst && spoke[0] === named[0] ? spoke : [];
};

/** The guests of titles: "Envoy" of "Envoy calls on Mayor" and of "Mayor receives Envoy at Town Hall". */
const CALLER = /^(.{3,}?) (?:calls?|pays?|visits?|opens?|tours?|inspects?|meets?) /u;
const RECEIVED =
  / (?:receives?|welcomes?|hosts?|meets?(?: with)?) (.{3,}?)(?: (?:at|in|on|to|for|during) |$)/u;
const SEVERAL =
  /\b(?:and|with|delegat\w+|team|group|mission|ambassadors|representatives|officials|others|entourage)\b|[,&]/i;

/** Whether words are about this person: by the family name, or by a post without what it is of. */
const isNamedIn = (words: string, { group, raw }: Entry): boolean => {
  const surname = raw.person?.name?.en?.split(" ").at(-1) ?? "";
  const posts = (raw.posts ?? []).flatMap(
    ({ title }) => title?.en?.split(/,? (?:of|for|in|to|at|and) |,/u, 1) ?? [],
  );
  return (
    !group &&
    [surname, ...posts].some(
      (one) => one.length > 2 && new RegExp(`(?<!\\p{L})${literal(one)}(?!\\p{L})`, "iu").test(words),
    )
  );
};

/** The first of several guests in no delegation, where the title has nobody else as the guest: the others came along. */
export const leaderByTitle = ({ title, participants }: DraftRecord, visitors: readonly Entry[]): Entry[] => {
  const [first, ...others] = visitors;
  if (!first || others.length === 0) return [];
  const guests = [CALLER, RECEIVED].flatMap((of) => of.exec(title?.en ?? "")?.[1] ?? []);
  if (guests.length === 0) return [];
  const alone = visitors.every(({ raw }) => raw.delegation === undefined);
  // "Council President meets delegation": the host may hold a post of the same name.
  const hosts = (participants ?? []).filter(
    ({ key, person, side }) => person && side === "host" && visitors.every((one) => one.key !== key),
  );
  const isOnly = (words: string): boolean =>
    !SEVERAL.test(words) &&
    isNamedIn(words, first) &&
    (isNamedIn(words, { ...first, raw: { ...first.raw, posts: [] } }) ||
      !hosts.some((raw) => isNamedIn(words, { ...first, raw })));
  if (!alone || others.some((one) => isNamedIn(title?.en ?? "", one))) return [];
  return guests.some(isOnly) ? [first] : [];
};

/** The group of delegations from the organizations of all leading guests, which represents them: 甲市、乙市、丙市友好城市代表团. */
export const groupOfAll = (visitors: readonly Entry[], leading: readonly Entry[]): Entry | undefined =>
  visitors.find((one) => {
    const own = organizationsOf(one.raw);
    const words = one.raw.group;
    const delegations = /代表团$/.test(words?.zh ?? "") || /\bdelegations\b/.test(words?.en ?? "");
    const covers = leading.every((each) =>
      [...organizationsOf(each.raw)].some((organization) => own.has(organization)),
    );
    return one.group && delegations && own.size > 1 && leading.length > 1 && covers;
  });
