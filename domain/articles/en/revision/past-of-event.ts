import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { eventNoun, goesOn } from "../event/event";

const PAST: Readonly<Record<string, string>> = {
  features: "featured",
  "brings together": "brought together",
  gathers: "gathered",
  showcases: "showcased",
  displays: "displayed",
  attracts: "attracted",
  includes: "included",
  "aims to": "aimed to",
};
const PRESENT = new RegExp(`^(?:The|This) (.+?) (${Object.keys(PAST).join("|")}) `, "u");
/** Properties of an event that hold whenever it takes place. */
const EACH_TIME = /\b(?:every|each|annual|annually|yearly|regularly|always|usually|traditionally)\b/i;

/** "The fair featured 40 builders": what an event that is over had, in the office's own sentence. */
export const pastOfEvent = (discourse: Discourse, said: Said): Said => {
  const { facts } = discourse;
  const { status, when, published } = facts.record;
  const [whole = "", subject = "", verb = ""] = PRESENT.exec(said.text) ?? [];
  const last = when?.end ?? when?.start;
  const over = (status ?? "held") === "held" && last?.length === 10 && !(published && published < last);
  if (whole === "" || !over || goesOn(discourse) || EACH_TIME.test(said.text)) return said;
  const name = facts.said(facts.record.officialName, "officialName")?.text.replace(/^the /i, "");
  if (subject !== eventNoun(discourse) && subject !== name) return said;
  return { ...said, text: said.text.replace(` ${verb} `, ` ${PAST[verb]} `) };
};
