import { isTalks } from "../../content/sittings";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** 就两地合作交换意见: what talks do, without another act. */
const TALK =
  /^(?:就|围绕)[^；。]{2,60}?(?:(?:进行|展开|开展|作)?(?:深入|友好)?(?:交流|探讨|磋商|座谈|会谈|讨论|研讨|洽谈)|交换意见)$/u;

/** Whether the purpose of a visit is what both sides did at its recorded talks: not 此行意在就……交换意见. */
export const isTalkedAbout = ({ content, facts }: Discourse, why: Said): boolean =>
  TALK.test(why.text) &&
  content.relations.visit &&
  content.relations.twoSides &&
  facts.record.status === "held" &&
  content.scenes.some(({ item }) => isTalks(item));
