import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { goesToCity } from "../event/place-in-act";
import { isStated } from "../event/stated-title";

/** What visitors do themselves, and the ceremony by that name. */
const ACTS: Readonly<Record<string, string>> = {
  laying: "lay",
  planting: "plant",
  lighting: "light",
  releasing: "release",
  raising: "raise",
  hoisting: "hoist",
};
const ACT_OF =
  /^(?:the |an? )?(laying|planting|lighting|releasing|raising|hoisting) of ((?:an? |the )?\p{Ll}[\p{L} -]*)$/u;

const OPENINGS: Readonly<Record<string, string>> = { inauguration: "inaugurate", unveiling: "unveil" };
const OPENING_OF =
  /^(?:the |an? )?(inauguration|unveiling) of ((?:an? |the |its |their )?\p{L}[\p{L}\d' -]*)$/u;

/** "ribbon-cutting ceremony": a ceremony that is named after one act. */
const RITE =
  /^(?:the |an? )?(?:(ribbon)[- ]cutting|(?:laying of the )?(foundation stone|cornerstone)(?:[- ]laying)?)(?: ceremony)?$/iu;

/** "cut the ribbon", "lay the foundation stone" */
const actOfRite = (title: string): string | undefined => {
  const [, ribbon, stone] = RITE.exec(title) ?? [];
  return ribbon ? "cut the ribbon" : stone ? `lay the ${stone.toLowerCase()}` : undefined;
};

/** "inaugurate a court" of an "inauguration of a court" of which only the heads of several sides, or a head who is not a visitor, are listed. */
const openedByHeads = (
  { content }: Pick<Discourse, "content">,
  { item }: Scene,
  title: string,
): string | undefined => {
  const [, noun = "", what = ""] = OPENING_OF.exec(title) ?? [];
  const { people } = content.relations.party;
  const listed = item.people ?? [];
  const heads = listed.length > 0 && listed.every(({ as }) => as === "head");
  if (!heads || listed.every(({ key }) => people.includes(key))) return undefined;
  const verb = OPENINGS[noun];
  return verb ? `${verb} ${what}` : actOfRite(title);
};

/** "visit Reedham", for "visit the city": an act at a city that the text has not named in a place. */
const namingCity = (
  did: Said | undefined,
  named: ReadonlySet<string>,
  city: string | undefined,
): Said | undefined =>
  did && city !== undefined && !named.has(city) && goesToCity(did.text)
    ? { ...did, text: did.text.replace(/ the (?:city|town)$/, ` ${city}`) }
    : did;

const VISIT_TO = /^(?:the |an? )?visit to ((?:the |an? )?\p{L}[\p{L}\d' -]*)$/u;

/** What was done at an item: recorded as such, or "lay flowers" of a "laying of flowers" of which only the visitors are listed. */
export const didOf = ({ facts, memory, content }: Discourse, scene: Scene): Said | undefined => {
  const { item, path } = scene;
  if (item.did) return namingCity(facts.said(item.did, `${path}.did`), memory.cities, item.city?.en);
  const title = facts.said(item.title, `${path}.title`);
  const [, act = "", what = ""] = ACT_OF.exec(title?.text ?? "") ?? [];
  const { people } = content.relations.party;
  const listed = item.people ?? [];
  const alone = listed.length > 0 && listed.every(({ key, as }) => people.includes(key) && as !== "chair");
  const lists = [item.remarks, item.outcomes, item.agreements, item.topics, scene.speakers, scene.chairs];
  const isRite =
    item.activity === "ceremony" || (item.activity === "other" && OPENING_OF.test(title?.text ?? ""));
  const only = isRite && lists.every((list) => (list ?? []).length === 0);
  const verb = ACTS[act];
  // "Lee and Ray attended a visit to the mill" would be stilted.
  const [, visited] = VISIT_TO.exec(title?.text ?? "") ?? [];
  if (
    title &&
    visited &&
    !item.venue &&
    listed.length > 0 &&
    lists.every((list) => (list ?? []).length === 0)
  ) {
    memory.marks.add(`title ${path}`);
    return { text: `visit ${visited}`, path: title.path };
  }
  const own = verb && alone ? `${verb} ${what}` : title && openedByHeads({ content }, scene, title.text);
  // A first sentence that opens something "with a ribbon-cutting" does not say who cut the ribbon.
  const stated = memory.marks.has(`title ${path}`) && !RITE.test(title?.text ?? "");
  if (!title || !own || !only || stated) return undefined;
  memory.marks.add(`title ${path}`);
  return { text: own, path: title.path };
};

/** "take part in" of "take part in a business forum" at the Lakeland Business Forum: the verb of an act whose whole object the title names. */
export const actOfTitle = (did: string, title: string): string | undefined => {
  const [, verb, noun] =
    /^(take part in|participate in|attend|join|hold|speak at) (?:an?|the) ((?:\p{L}+[ -]){0,3}\p{Ll}+)$/u.exec(
      did,
    ) ?? [];
  return noun && isStated(title, noun) ? verb : undefined;
};
