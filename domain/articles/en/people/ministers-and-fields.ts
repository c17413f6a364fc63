import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef } from "../../reference/facts";
import { markNamed, organizationName } from "../organizations/organizations";

/** "Minister of Education", "Minister of State for Health": a title with the field of a ministry. */
const WITH_FIELD = /^(?:.*\b)?(?:minister|secretary)(?: of state(?= for ))? ((?:of|for) .+)$/i;
const OF_STATE = /\bof state for /i;
/** " of the Hill Republic" behind the fields of a ministry. */
const COUNTRY_BEHIND = /^(?:of|for) .+?( of (?:the )?\p{Lu}[^,]*)$/u;
const MINISTER_FOR = /\bminister (?:of|for) /i;
const ORGANIZATION = /^(?:the )?(?:Ministry|Department|Secretariat) ((?:of|for) .+)$/;

const MINISTER = /^(?:the )?((?:(?:deputy|vice|assistant) )?minister)$/i;

/** "the Minister of Ports of Lakeland": a minister whose record has only the ministry, entered as a group. */
export const ministerOf = (
  discourse: Discourse,
  group: string,
  of: readonly OrgRef[],
  path: string,
): Phrase | undefined => {
  const [ref, ...more] = of;
  const held = MINISTER.exec(group)?.[1];
  const organization =
    ref && more.length === 0 && !ref.org.parent ? ORGANIZATION.exec(ref.name.text)?.[1] : undefined;
  if (!ref || !held || !organization) return undefined;
  markNamed(discourse, ref.org);
  const called = held.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return plain(`the ${called} ${organization}`, [path, ref.name.path]);
};

const comparable = (field: string): string =>
  field
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/\bthe |,/g, "")
    .replace(/^for /, "of ");

/** The country of a ministry, after its field: " of Lakeland" of "of Education of Lakeland"; undefined if the field differs. */
const ownerBehind = (field: string, organization: string): string | undefined => {
  const all = comparable(organization);
  const own = comparable(field);
  if (all === own) return "";
  const [rest] = all.startsWith(`${own} of `) ? (/ of (?:the )?\p{Lu}[^,]*$/u.exec(organization) ?? []) : [];
  return rest !== undefined && comparable(rest) === all.slice(own.length) ? rest : undefined;
};

/**
 * "Minister of Education of Lakeland", never "of the Ministry of Education of Lakeland": a title with the field of its
 * organization, and the country if it has not been stated.
 */
export const titleWithField = (
  discourse: Discourse,
  held: string,
  { org, name }: OrgRef,
  paths: readonly string[],
): Phrase | undefined => {
  const field = WITH_FIELD.exec(held)?.[1];
  const organization = ORGANIZATION.exec(name.text)?.[1];
  if (!field || !organization) return undefined;
  // "Minister for Health", not "of the Ministry of Health and Social Affairs".
  const minister =
    MINISTER_FOR.test(held) &&
    /^(?:the )?Ministry /.test(name.text) &&
    ` ${comparable(organization)} `.includes(` ${comparable(field).replace(/^(?:of|for) /, "")} `);
  const alike = ownerBehind(field, organization);
  const owner = alike ?? (minister ? (COUNTRY_BEHIND.exec(organization)?.[1] ?? "") : undefined);
  if (owner === undefined || (org.parent && !minister)) return undefined;
  // A city that only the ministry's name would state.
  const { city } = discourse.facts.record;
  if (OF_STATE.test(held) && org.city && org.city.text !== city?.en) return undefined;
  const known = discourse.memory.orgs.has(org);
  // Its abbreviation still needs the full name.
  if (known || !org.short) markNamed(discourse, org);
  const { parent } = org;
  if (parent && !known && parent.org !== discourse.memory.near)
    return sourced(say`${plain(held, paths)} of ${organizationName(discourse, parent)}`, name.path);
  return plain(`${held}${known ? "" : owner}`, [...paths, name.path]);
};
