import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Scene, Session } from "../../content/message";
import { plain, say, sourced } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { eventNoun } from "../event/event";
import { peopleList, weight } from "../people/people";
import { realizeSession } from "./session";

const PARTS: ReadonlySet<string | undefined> = new Set(["speeches", "presentation", "discussion", "talks"]);

/** Whether a part has its speakers, or is a discussion without a name: others need their chair for a sentence. */
const isStatedWithoutChair = ({ item, speakers }: Scene): boolean =>
  speakers.length > 0 || (item.activity === "discussion" && !item.title && !item.topics);

/**
 * Whether one person chaired all parts of an event, which is said once, behind the first of them: "Lee chaired the speeches. Lee
 * then chaired the discussion" would only repeat it.
 */
const chairOfAll = ({ content, plan }: Discourse, scene: Scene): "first" | "later" | undefined => {
  const [chair, ...more] = scene.chairs;
  if (plan.event?.type !== "hold" || !chair || more.length > 0 || scene.item.did) return undefined;
  const parts = content.scenes.filter(({ told, item }) => told === "main" && PARTS.has(item.activity));
  if (parts.length < 2 || !parts.includes(scene) || parts.some(({ item }) => item.sections)) return undefined;
  if (!parts.every(isStatedWithoutChair)) return undefined;
  if (!parts.every(({ chairs }) => chairs.length === 1 && chairs[0] === chair)) return undefined;
  return parts[0] === scene ? "first" : "later";
};

/** "Lee chaired the symposium.": who chaired all its parts. */
const chairedWhole = (discourse: Discourse, { chairs, path }: Scene): Line => {
  const who = sourced(peopleList(discourse, discourse.facts.whos(chairs)), `${path}.people`);
  return line(`${path}.chair`, say`${who} chaired ${plain(`the ${eventNoun(discourse)}`)}`);
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

/** A part of an event; what one person chaired as a whole is said behind the first part. */
export const realizePart = (discourse: Discourse, sentence: SentencePlan, head: Session): Realized => {
  const chaired = chairOfAll(discourse, head.scene);
  if (!chaired) return realizeSession(discourse, sentence, head);
  const { scene } = head;
  const { lines } = realizeSession(discourse, sentence, { ...head, scene: { ...scene, chairs: [] } });
  if (chaired === "first") return { lines: [...lines, chairedWhole(discourse, scene)] };
  const bare = lines.length === 0 && scene.item.activity === "discussion" && !scene.item.remarks?.length;
  return { lines: bare ? [followed(discourse, scene)] : lines };
};
