import { type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import type { Scene } from "../../content/message";
import { isTalks } from "../../content/sittings";
import { type Phrase, plain, say, sourced, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Titles of talks that say no more than that they were talks. */
const PLAIN_TITLE = /^(?:座谈|会谈|会见|会面|会晤|座谈会|座谈交流|交流座谈)$/u;

/** The talks with which the programme begins, where all who received the visitors sat with them, at no other time or place. */
const talksOfReception = ({ content }: Discourse): Scene | undefined => {
  const { receivers, visit } = content.relations;
  const first = content.scenes.find(({ told, summary }) => told === "main" && !summary);
  if (!visit || !first || !isTalks(first.item) || receivers.length === 0) return undefined;
  const { item, counterparts, chairs, listed } = first;
  const apart = [item.when, item.venue, item.city, item.online, item.each].some((one) => one !== undefined);
  const there = !listed || receivers.every((key) => [...counterparts, ...first.receivers].includes(key));
  const { people } = content.relations.party;
  const others = (item.remarks ?? []).flatMap(({ by }) => (by === "all" ? [] : (by ?? [])));
  const spoke = others.every((key) => people.includes(key) || receivers.includes(key));
  const plainly = spoke && PLAIN_TITLE.test(item.title?.zh ?? "座谈");
  return !apart && there && plainly && chairs.length === 0 ? first : undefined;
};

/** 会长甲接待了来宾, at the end of the visit's sentence or before who else was there; the talks that it led to. */
const RECEIVED =
  /(?<=^|，)(?<hosts>[^，；。：]{4,}?)接待了(?<whom>来宾|[^，；。、]{2,12}(?:一行|[团组]))(?<both>，双方举行(?:座谈|会谈))?(?=$|，(?!双方|各方|并|表示)[^，；。]*参加$)/u;
/** 双方举行会谈，就……; 双方座谈，某主任参加; 双方座谈: talks that the sentence before has named. */
const AGAIN = /^(双方|各方)(?:举行)?(?:座谈|会谈)(?:，(?=[就围])|$)/u;
const JOINED = /^(?:双方|各方)(?:举行)?(?:座谈|会谈)，(?=[^。；：“]{4,160}参加$)/u;

/** A sentence about talks behind the one that names them: 双方就……, 某主任参加座谈; empty where it says nothing else. */
const withoutTalks = (words: Phrase, noun: string): Phrase | "" | undefined => {
  const text = textOf(words);
  const [front, who = ""] = AGAIN.exec(text) ?? [];
  if (front === text) return "";
  if (front) return say`${plain(who)}${withoutStart(words, front.length)}`;
  const [joined] = JOINED.exec(text) ?? [];
  return joined ? say`${withoutStart(words, joined.length)}${noun}` : undefined;
};

/** 会长甲与来宾座谈, for 会长甲接待了来宾: what the hosts did, if the programme begins with their talks. */
export const withTalksForReception = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const lead = blocks.find(isParagraph);
  if (lead?.part !== "lead" || discourse.content.relations.receivers.length === 0) return [...blocks];
  const scene = talksOfReception(discourse);
  if (!scene) return [...blocks];
  const at = lead.lines.findIndex(({ words, own }) => !own && RECEIVED.test(textOf(words)));
  const one = lead.lines[at];
  const found = one && RECEIVED.exec(textOf(one.words));
  const { hosts = "", whom = "", both = "" } = found?.groups ?? {};
  if (!one || !found || /座谈|会谈|会见/.test(textOf(one.words).replace(both, ""))) return [...blocks];
  const called = scene.item.title?.zh ?? "";
  const verb = /会谈|会晤/.test(called + both) ? "会谈" : "座谈";
  const from = found.index + hosts.length;
  const act = /会[见面]/.test(called) ? `会见了${whom}` : `与${whom}${verb}`;
  const words = spliced(one.words, from, found.index + found[0].length, act);
  const next = lead.lines[at + 1];
  const rest = next && !next.own ? withoutTalks(next.words, verb) : undefined;
  const title = scene.item.title ? [`${scene.path}.title`] : [];
  const sat = { ...one, words: sourced(words, ...title, ...(rest === "" && next ? next.words.paths : [])) };
  return withLinesReplaced(blocks, (line): Line[] => {
    if (line === one) return [sat];
    if (line !== next || rest === undefined) return [line];
    return rest === "" ? [] : [{ ...line, words: rest }];
  });
};
