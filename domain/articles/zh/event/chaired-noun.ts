import type { Discourse } from "../../reference/discourse";
import { eventNoun } from "./event";

/** 大会: the object of chairing if the item has no name, at an event with one. */
export const chairedNoun = (discourse: Discourse): string =>
  discourse.plan.event?.type === "hold" && discourse.facts.record.officialName ? eventNoun(discourse) : "";
