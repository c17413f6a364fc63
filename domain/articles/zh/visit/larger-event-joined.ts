import { type Phrase, plain, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";

/** A festival or a fair, which visitors come to, rather than a meeting at which something is done. */
const FESTIVAL = /(?:节|博览会|展览会|展销会|交易会|洽谈会|文化周)$/u;

/** ，参加高校展团活动: a journey abroad or of several days is not part of an event, it is made for it. */
export const tookPartIn = ({ facts }: Discourse): Phrase => {
  const { partOf, when, kind } = facts.record;
  const name = facts.said(partOf?.name, "partOf.name");
  const days = when?.end !== undefined && when.end !== when.start;
  const came = (kind === "inspection" || kind === "reception") && FESTIVAL.test(name?.text ?? "");
  const made = kind === "outbound_visit" || days || came;
  return name && partOf?.how === "at" && made ? sourced(say`，参加${phrase(name)}`, "partOf.how") : plain("");
};

/** Whether a name is a shorter one of another: 云雀家具展 of 第62届云雀国际家具展. */
const isShorter = (called: string, name: string): boolean => {
  let at = 0;
  for (const sign of name) if (sign === called[at]) at += 1;
  return at === called.length && name.endsWith(called.slice(-1));
};

/** 赴某市参加第五届港口论坛, for 赴某市参加港口论坛，参加第五届港口论坛: an act by the title that names the larger event shortly. */
export const withEvent = (words: Phrase, takesPart: Phrase): Phrase => {
  const [, called = ""] = /(?:参加|出席)([^，。；]{4,})$/u.exec(textOf(words)) ?? [];
  const name = textOf(takesPart).slice("，参加".length);
  const same = called !== "" && isShorter(called, name);
  if (!same) return say`${words}${takesPart}`;
  const at = textOf(words).length - called.length;
  return sourced(spliced(words, at, at + called.length, name), ...takesPart.paths);
};
