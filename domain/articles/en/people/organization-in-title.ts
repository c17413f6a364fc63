import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef } from "../../reference/facts";
import { markNamed, organizationName } from "../organizations/organizations";
import { headNoun } from "../words/grammar";

const UNIT_OF_HOLDER =
  /^(?:the )?(?:(?<front>\p{Lu}.*?)(?:['’]s?)? Office|Office of the (?<behind>\p{Lu}.*?))(?: (?<whose>of (?:the )?\p{Lu}.*))?$/u;

/** "provincial engineer" of "Provincial Engineer's Office", "Auditor General of Lakeland" of the "Office of the Auditor General of Lakeland". */
const ownOffice = (discourse: Discourse, held: Phrase, title: string, ref: OrgRef): Phrase | undefined => {
  const { front, behind, whose } = UNIT_OF_HOLDER.exec(ref.name.text)?.groups ?? {};
  const holder = (front ?? behind ?? "").toLowerCase();
  const own = title.toLowerCase();
  if (holder === "" || (own !== holder && own !== `${holder} officer`)) return undefined;
  const { parent } = ref.org;
  markNamed(discourse, ref.org);
  if (whose) return sourced(say`${held} ${whose}`, ref.name.path);
  const above =
    parent && parent.org !== discourse.memory.near ? say` of ${organizationName(discourse, parent)}` : "";
  return sourced(say`${held}${above}`, ref.name.path);
};

/** "chief of Lakeside Hospital", not "chief of hospital of Lakeside Hospital": a title that ends with the noun of its organization. */
const withoutNoun = (
  discourse: Discourse,
  title: string,
  paths: readonly string[],
  ref: OrgRef,
): Phrase | undefined => {
  const noun = headNoun(ref.name.text).toLowerCase();
  const end = ` of ${noun}`;
  return title.toLowerCase().endsWith(end)
    ? say`${plain(title.slice(0, -end.length), paths)} of ${organizationName(discourse, ref)}`
    : undefined;
};

const MINISTRY = /^(\p{Lu}\p{Ll}+) Ministry (of|for) (.+)$/u;
/** "Slovenian", "Japanese", "British": the adjective of a nation. */
const DEMONYM = /(?:an|ese|ish|nch|tch|ic|eek|iss|[rtqnlh]i)$/;
/** Levels of a state, which are no proper names in front of a title. */
const LEVEL = /^(?:Federal|National|State|Provincial|Regional|Central|Union)$/;

/** "Slovenian minister of foreign affairs", never "minister of the Slovenian Ministry of Foreign Affairs" or "of the ministry". */
const ofNation = (
  discourse: Discourse,
  title: string,
  paths: readonly string[],
  { org, name }: OrgRef,
): Phrase | undefined => {
  const [, nation = "", of, own] = MINISTRY.exec(name.text) ?? [];
  const held = /^(?:\p{L}+[- ]){0,3}minister$/iu.test(title);
  if (!own || !held || org.parent) return undefined;
  const small = /\bminister$/.test(title);
  const field = small ? own.replace(/^.*?(?= of (?:the )?\p{Lu}|$)/u, (words) => words.toLowerCase()) : own;
  const front = LEVEL.test(nation) && small ? nation.toLowerCase() : nation;
  const known = discourse.memory.orgs.has(org);
  if (!known && !LEVEL.test(nation) && !DEMONYM.test(nation)) return undefined;
  markNamed(discourse, org);
  const whole = known ? title : title.replace(/^(?:(?:former|acting) )?/i, (held) => `${held}${front} `);
  return plain(`${whole} ${of} ${field}`, [...paths, name.path]);
};

const DIRECTORATE = /^(?:the )?Directorate([- ]General)? ((?:of|for) .+)$/i;

/** "Director-General for Rivers", not "of the Directorate-General for Rivers". */
const ofDirectorate = (
  discourse: Discourse,
  held: Phrase,
  title: string,
  ref: OrgRef,
): Phrase | undefined => {
  const [, general, field] = DIRECTORATE.exec(ref.name.text) ?? [];
  const directs = general
    ? /\bdirector[- ]general$/i.test(title)
    : /^(?:(?:deputy|vice|acting|former|assistant) )*director$/i.test(title);
  if (!field || !directs) return undefined;
  const { parent } = ref.org;
  const known = discourse.memory.orgs.has(ref.org);
  markNamed(discourse, ref.org);
  const above =
    parent && !known && parent.org !== discourse.memory.near
      ? say` of ${organizationName(discourse, parent)}`
      : "";
  return sourced(say`${held} ${field}${above}`, ref.name.path);
};

/** Somebody's title with its organization, where the title has the noun of the organization or the organization the title of its holder. */
export const organizationInTitle = (
  discourse: Discourse,
  held: Phrase,
  title: string,
  ref: OrgRef,
): Phrase | undefined =>
  ofNation(discourse, title, held.paths, ref) ??
  ofDirectorate(discourse, held, title, ref) ??
  ownOffice(discourse, held, title, ref) ??
  withoutNoun(discourse, title, held.paths, ref);

/** Nouns of organizations, and the heads who show them. */
const SHOWN_BY: Partial<Record<string, RegExp>> = {
  ministry: /\bminister$/i,
  embassy: /\bambassador$/i,
  directorate: /\bdirector(?:[- ]general)?$/i,
  consulate: /\bconsul(?:[- ]general)?$/i,
  "consulate general": /\bconsul[- ]general$/i,
  secretariat: /\bsecretary[- ]general$/i,
};

/** Whether a title has the noun behind it already: "District Mayor", not "District Mayor of the district". */
export const showsNoun = (title: string, name: string): boolean => {
  const [, noun] = /^the (\p{Ll}[\p{Ll} ]*)$/u.exec(name) ?? [];
  if (!noun) return false;
  return SHOWN_BY[noun]?.test(title) === true || ` ${title.toLowerCase()} `.includes(` ${noun} `);
};
