import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

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

/** What was done at an item: recorded as such, or "lay flowers" of a "laying of flowers" of which only the visitors are listed. */
export const didOf = ({ facts, memory, content }: Discourse, scene: Scene): Said | undefined => {
  const { item, path } = scene;
  if (item.did) return facts.said(item.did, `${path}.did`);
  const title = facts.said(item.title, `${path}.title`);
  const [, act = "", what = ""] = ACT_OF.exec(title?.text ?? "") ?? [];
  const { people } = content.relations.party;
  const listed = item.people ?? [];
  const alone = listed.length > 0 && listed.every(({ key, as }) => people.includes(key) && as !== "chair");
  const lists = [item.remarks, item.outcomes, item.agreements, item.topics, scene.speakers, scene.chairs];
  const only = item.activity === "ceremony" && lists.every((list) => (list ?? []).length === 0);
  const verb = ACTS[act];
  if (!title || !verb || !alone || !only || memory.turns.has(`title ${path}`)) return undefined;
  memory.turns.set(`title ${path}`, 1);
  return { text: `${verb} ${what}`, path: title.path };
};

/** "take part in" of "take part in a business forum" at the Lakeland Business Forum: the verb of an act whose object the title names. */
export const actOfTitle = (did: string, title: string): string | undefined => {
  const [, verb, noun] =
    /^(take part in|participate in|attend|join|hold|speak at) (?:an?|the) (?:\p{L}+[ -]){0,3}(\p{Ll}+)$/u.exec(
      did,
    ) ?? [];
  return noun && new RegExp(`\\b${noun}\\b`, "i").test(title) ? verb : undefined;
};
