import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { eventNoun } from "./event";

/** 大会: the object of chairing if the item has no name, at an event with one. */
export const chairedNoun = (discourse: Discourse): string =>
  discourse.plan.event?.type === "hold" && discourse.facts.record.officialName ? eventNoun(discourse) : "";

/** The same for an item whose chair is the only one of the event: 主持会议, for 主持交流 at an assembly. */
export const chairOfAll = (discourse: Discourse, scene: Scene): string =>
  discourse.content.scenes.every((one) => one === scene || one.chairs.length === 0)
    ? chairedNoun(discourse)
    : "";
