import { literal } from "../../literal";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { titleOf } from "../event/things";
import { isPlural } from "../words/grammar";
import { MAX_WORDS } from "../words/headline-names";

/** Gatherings of which the visitors held several, according to a title. */
const GATHERINGS =
  /^(?:\p{L}[\p{L}-]* ){0,4}(?:talks|meetings|sessions|consultations|roadshows|seminars|workshops|forums|dialogues|discussions|exchanges|conferences|presentations|briefings)\b/u;
const HOLDS = /^(.+?) holds (.+)$/;

/** " in Lyon", " on the sidelines of the Forum": what the sentence states anyway. */
const withoutSetting = ({ facts }: Discourse, object: string): string => {
  const { record } = facts;
  const larger = facts.said(record.partOf?.name, "partOf.name")?.text.replace(/^the /i, "");
  const places = [facts.said(record.city, "city"), ...facts.list(record.areas, "areas")].flatMap((one) =>
    one ? [literal(one.text)] : [],
  );
  const without = larger
    ? object.replace(
        new RegExp(`,? (?:at|during|on the (?:sidelines|margins|eve) of) (?:the )?${literal(larger)}$`),
        "",
      )
    : object;
  const some = places.join("|");
  return places.length > 0
    ? without.replace(new RegExp(` in (?:${some})(?:(?:,| and|, and) (?:${some}))*(?= |$)`), "")
    : without;
};

/** Marks the items that are those gatherings: "working session" of "working sessions with Uzbek agencies"; a part of a programme keeps its title. */
const markStated = (discourse: Discourse, object: string): void => {
  for (const scene of discourse.content.scenes) {
    const title = titleOf(discourse, scene)
      ?.text.replace(/^(?:the|an?) /i, "")
      .replace(/s$/, "")
      .toLowerCase();
    if (!title || !object.toLowerCase().includes(`${title}s`)) continue;
    const { activity } = scene.item;
    if (activity === "talks" || activity === "discussion") discourse.memory.marks.add(`title ${scene.path}`);
    discourse.memory.marks.add(`held ${scene.path}`);
  }
};

/**
 * "working sessions with Uzbek agencies": what the visitors held according to the office's own title, if only cities or
 * districts are known to have been visited. The headline states it too.
 */
export const heldByTitle = (discourse: Discourse): Phrase | undefined => {
  const { facts } = discourse;
  const { record } = facts;
  const title = facts.said(record.title, "title");
  const [, , all = ""] = HOLDS.exec(title?.text ?? "") ?? [];
  if (!title || all === "" || record.venue || record.kind !== "outbound_visit") return undefined;
  const object = withoutSetting(discourse, all);
  const named = facts.allOrgs().some(({ name }) => / /.test(name.text) && object.includes(name.text));
  if (title.text.split(" ").length > MAX_WORDS || !GATHERINGS.test(object) || named) return undefined;
  markStated(discourse, object);
  return plain(object, [title.path]);
};

const INSPECTS = /^[^,;:]+? (inspect|review|tour|survey|examine)s ([^,;:]+)/;

/** "inspected projects": what the office's own title says that was inspected in a district or a city; things without an article only. */
export const inspectedByTitle = (discourse: Discourse): { verb: string; what: Phrase } | undefined => {
  const { facts } = discourse;
  const { record } = facts;
  const title = facts.said(record.title, "title");
  const [, verb = "", all = ""] = INSPECTS.exec(title?.text ?? "") ?? [];
  // "inspected A to inspect B" is redundant.
  const purpose = facts.said(record.purpose, "purpose");
  const aim = purpose?.text.split(" ", 1)[0];
  if (!title || all === "" || record.kind !== "inspection" || aim === verb) return undefined;
  const venue = facts.place(record.venue, "venue")?.name.text;
  const [object = "", at] = venue
    ? withoutSetting(discourse, all).split(
        new RegExp(` at (?:the )?(?=${literal(venue.replace(/^the /i, ""))}$)`),
      )
    : withoutSetting(discourse, all).split(/ (?:in|at|of) (?=\p{Lu})/u);
  if (venue && !at) return undefined;
  const mass = isPlural(object) || / (?:work|construction|progress|equipment|housing|training)$/.test(object);
  // "inspected ongoing works to take stock of the ongoing works" is redundant too.
  if (purpose && ` ${purpose.text} `.includes(` ${object} `)) return undefined;
  const common = /^(?:\p{Ll}[\p{Ll}-]* ){0,4}\p{Ll}[\p{Ll}-]+$/u.test(object) && mass;
  return common ? { verb: verb.replace(/e?$/, "ed"), what: plain(object, [title.path]) } : undefined;
};

/**
 * Whether the office's own title has the place of an inspection, or what was seen, as the object of "inspect"; an aim with that
 * verb counts too.
 */
export const isInspectedByTitle = ({ facts }: Discourse): boolean => {
  const { record } = facts;
  const title = facts.said(record.title, "")?.text ?? "";
  const aim = facts.said(record.purpose, "")?.text ?? "";
  const inspects =
    / inspects? | inspected | (?:makes?|made|pays?|carries out) (?:an? )?(?:\p{Ll}+ )?inspection of /u.test(
      title,
    ) && !/\binspect/.test(aim);
  const placed = record.venue !== undefined || (record.areas ?? []).length === 0;
  return record.kind === "inspection" && inspects && placed;
};

const LOOKED_AT =
  /^(inspect|review|examine|check|assess|survey) (?!and\b|how\b|whether\b|if\b|on\b|up\b|to\b)(.+)$/u;

/**
 * "inspected the works there": an inspection by those who head a district, who did not travel to it. "There" for a single
 * person whose post has just named the district.
 */
export const inspectedAtHome = (
  discourse: Discourse,
  heads: readonly Who[],
  subject: Phrase,
): { verb: string; what: Phrase; place: Phrase } | undefined => {
  const { facts, memory } = discourse;
  const { record } = facts;
  const [city, area] = [facts.said(record.city, "city"), facts.list(record.areas, "areas")];
  const places = city ? [city, ...area] : area;
  const [only, ...more] = places;
  const aim = facts.said(record.purpose, "purpose");
  const [, verb = "", what = ""] = LOOKED_AT.exec(aim?.text ?? "") ?? [];
  if (record.kind !== "inspection" || record.venue || !only || !aim || verb === "") return undefined;
  // "visited A and B to inspect projects in A and B" would place them twice.
  if (places.every(({ text }) => what.includes(` in ${text}`) || what.includes(` and ${text}`))) {
    if (more.length === 0) memory.cities.add(only.text);
    const paths = [aim.path, ...places.map(({ path }) => path)];
    return { verb: verb.replace(/e?$/, "ed"), what: plain(what, paths), place: plain("") };
  }
  if (more.length > 0) return undefined;
  const own = heads.some(({ posts }) =>
    posts.some((post) => [post.title?.text, post.org?.name.text].some((name) => name?.includes(only.text))),
  );
  if (!own) return undefined;
  memory.cities.add(only.text);
  const there = textOf(subject)
    .replace(/[^\p{L}]+$/u, "")
    .endsWith(` ${only.text}`);
  return {
    verb: verb.replace(/e?$/, "ed"),
    // "projects in the city in Port" would place them twice.
    what: plain(what.replace(/ in the (?:city|town|district|county|province)$/, ""), [aim.path]),
    place: there ? plain(" there", [only.path]) : say` in ${phrase(only)}`,
  };
};
