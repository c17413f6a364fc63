import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Scene, Session } from "../../content/message";
import { plain, say, sourced } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { eventNoun } from "../event/event";
import { chairing } from "../people/moderators";
import { peopleList, weight } from "../people/people";
import { realizeSession } from "./session";

const PARTS: ReadonlySet<string | undefined> = new Set(["speeches", "presentation", "discussion", "talks"]);
/** Items beside the parts, which nobody chairs. */
const BESIDE: ReadonlySet<string | undefined> = new Set(["tour", "meal", "signing", "handover"]);

const DISCUSSED: ReadonlySet<string | undefined> = new Set(["discussion", "talks"]);

/**
 * Whether a part has its speakers, or is a discussion without a name: others need their chair for a sentence, and what was discussed
 * at one part would seem to be what the event was about.
 */
const isStatedWithoutChair = ({ item, speakers }: Scene): boolean =>
  DISCUSSED.has(item.activity) && item.topics
    ? false
    : speakers.length > 0 ||
      (item.remarks ?? []).length > 0 ||
      (item.activity === "discussion" && !item.title);

const keysOf = ({ chairs }: Scene): string => [...chairs].sort().join();

/**
 * Whether the same people chaired all of an event, which is said once, before the first part: "Lee chaired the speeches. Lee then
 * chaired the discussion" would only repeat it. Who did not chair its ceremony chaired parts of it.
 */
const chairOfAll = ({ content, plan }: Discourse, scene: Scene): "first" | "later" | undefined => {
  if (plan.event?.type !== "hold" || scene.chairs.length === 0 || scene.item.did) return undefined;
  const all = content.scenes.filter(({ told }) => told === "main");
  const parts = all.filter(({ item }) => PARTS.has(item.activity));
  if (parts.length < 2 || !parts.includes(scene) || parts.some(({ item }) => item.sections)) return undefined;
  if (!parts.every(isStatedWithoutChair)) return undefined;
  const isChaired = (one: Scene): boolean =>
    keysOf(one) === keysOf(scene) || (BESIDE.has(one.item.activity) && one.chairs.length === 0);
  if (!all.every(isChaired)) return undefined;
  return parts[0] === scene ? "first" : "later";
};

/** "Lee chaired the symposium.": who chaired all its parts. */
const chairedWhole = (discourse: Discourse, { chairs, path }: Scene): Line => {
  const { verb, whos, rests } = chairing(discourse.facts.whos(chairs));
  const who = sourced(peopleList(discourse, whos), ...rests, `${path}.people`);
  return line(`${path}.chair`, say`${who} ${verb} ${plain(`the ${eventNoun(discourse)}`)}`);
};

/** Words of groups in such a sentence. */
const MAX_GROUPS = 8;

/** "A discussion with the audience followed.": a part of which the text has only the chair. */
const followed = (discourse: Discourse, { chairs, item, path }: Scene): Line => {
  const whos = discourse.facts.whos((item.people ?? []).map(({ key }) => key));
  const others = whos.filter(({ key }) => !chairs.includes(key));
  const groups =
    others.length > 0 && others.every(({ group }) => group) && weight(discourse, others) <= MAX_GROUPS;
  const beside = groups ? say` with ${peopleList(discourse, others)}` : plain("");
  return line(path, sourced(say`a discussion${beside} followed`, `${path}.people`, `${path}.activity`));
};

/** Whether those who chaired a handover or a signing that the text begins with also chaired the speeches without a title or time or place of their own that belong to it. */
const isChairOfNews = ({ plan, memory }: Discourse, scene: Scene): boolean => {
  const { news } = plan;
  if (news.type !== "handover" && news.type !== "sign") return false;
  const own = news.scene;
  const { activity, ...item } = scene.item;
  const apart = [item.title, item.when, item.venue, item.city].some((one) => one !== undefined);
  const isPart = activity === "speeches" && !apart && scene.told === own?.told && scene.chairs.length > 0;
  return isPart && memory.realized.has(news.id) && own !== undefined && keysOf(own) === keysOf(scene);
};

/** A part of an event; who chaired all of it is said before the first part. */
export const realizePart = (discourse: Discourse, sentence: SentencePlan, head: Session): Realized => {
  const chaired = chairOfAll(discourse, head.scene);
  if (!chaired)
    return realizeSession(
      discourse,
      sentence,
      isChairOfNews(discourse, head.scene) ? { ...head, scene: { ...head.scene, chairs: [] } } : head,
    );
  const { scene } = head;
  const whole = chaired === "first" ? [chairedWhole(discourse, scene)] : [];
  const { lines } = realizeSession(discourse, sentence, { ...head, scene: { ...scene, chairs: [] } });
  const bare = lines.length === 0 && scene.item.activity === "discussion";
  return { lines: [...whole, ...(bare ? [followed(discourse, scene)] : lines)] };
};
