import { type Composed, isParagraph, type Line, linesOf, withLinesReplaced } from "../../compose";
import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** Titles of talks that say no more than that they were talks. */
const PLAIN_TITLE = /^(?:座谈|会谈|会见|会面|会晤|座谈会|座谈交流|交流座谈)$/u;

/** The talks with which the programme begins, where all who received the visitors sat with all of them, at no other time or place. */
const talksOfReception = ({ content }: Discourse): Scene | undefined => {
  const { receivers, visit } = content.relations;
  const first = content.scenes.find(({ told, summary }) => told === "main" && !summary);
  if (!visit || first?.item.activity !== "talks" || !first.whole) return undefined;
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
/** 受到会长甲接待, at the end of the visit's sentence. */
const RECEIVED_BY = /(?<=，)受到(?<by>[^，；。：]{4,})接待$/u;
/** 双方举行会谈，就……; 双方座谈，某主任参加; 双方座谈: talks that the sentence before has named. */
const AGAIN = /^(双方|各方)(?:举行)?(?:座谈|会谈)(?:，(?=[就围])|$)/u;
const JOINED = /^(?:双方|各方)(?:举行)?(?:座谈|会谈)，(?=[^。；：“]{4,160}参加$)/u;

/** 甲一行与乙座谈，就……; 双方举行会谈: a sentence that tells the talks itself. */
const TOLD =
  /与[^。；：“]{2,}(?:座谈|会谈)(?=$|，)|(?:举行|召开)[^，。；]{0,6}(?:座谈|会谈)|与[^。；：“]{2,}进行了?(?:座谈|会谈)/u;
/** 秘书长乙参加会见: who came to the talks, where nothing else had said that these were held. */
const CAME_TO_MEETING = /参加会见$/u;
/** 秘书长乙参加接待, where the lead has talks instead of a reception. */
const CAME_TO_RECEPTION = /参加接待$/u;
/** 在签约前的座谈中: talks that the lead has named. */
const BEFORE_ACT = /^在(?:签约|活动)前的(?=(?:座谈|会谈)中，)/u;

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
  const received = (text: string): RegExpExecArray | null => RECEIVED.exec(text) ?? RECEIVED_BY.exec(text);
  const at = lead.lines.findIndex(({ words, own }) => !own && received(textOf(words)) !== null);
  const one = lead.lines[at];
  const found = one && received(textOf(one.words));
  const { hosts = "", whom = "", both = "", by } = found?.groups ?? {};
  if (!one || !found || /座谈|会谈|会见/.test(textOf(one.words).replace(both, ""))) return [...blocks];
  const called = scene.item.title?.zh ?? "";
  const verb = /会谈|会晤/.test(called + both) ? "会谈" : "座谈";
  const from = found.index + hosts.length;
  const act = /会[见面]/.test(called) && !by ? `会见了${whom}` : `与${whom}${verb}`;
  const to = found.index + found[0].length;
  const words = by
    ? spliced(spliced(one.words, to - "接待".length, to, verb), from, from + "受到".length, "与")
    : spliced(one.words, from, to, act);
  const next = lead.lines[at + 1];
  const rest = next && !next.own ? withoutTalks(next.words, verb) : undefined;
  const others = blocks.flatMap((block) => linesOf(block)).filter((line) => line !== one);
  const again = (line: Line): boolean =>
    (line !== next || rest === undefined) && !line.id.includes(".remarks[") && TOLD.test(textOf(line.words));
  if (others.some(again)) return [...blocks];
  const title = scene.item.title ? [`${scene.path}.title`] : [];
  const sat = { ...one, words: sourced(words, ...title, ...(rest === "" && next ? next.words.paths : [])) };
  const meets = /会见/.test(act) || others.some(({ words }) => /(?<!参加)会见/.test(textOf(words)));
  const came = (line: Line): Line => {
    const text = textOf(line.words);
    if (line.own) return line;
    const front = BEFORE_ACT.exec(text)?.[0].length;
    if (front) return { ...line, words: withoutStart(line.words, front) };
    const fits = CAME_TO_RECEPTION.test(text) || (!meets && CAME_TO_MEETING.test(text));
    return fits
      ? { ...line, words: spliced(line.words, text.length - verb.length, text.length, verb) }
      : line;
  };
  return withLinesReplaced(blocks, (line): Line[] => {
    if (line === one) return [sat];
    if (line !== next || rest === undefined) return [came(line)];
    return rest === "" ? [] : [{ ...line, words: rest }];
  });
};
