import { type Composed, isParagraph, type Line } from "../../compose";
import { type Phrase, partOf, say, sourced, textOf } from "../../phrase";

/** 约80名来宾参加仪式: how many were there, and nothing else about them. */
const CROWD =
  /^((?:约|近|超过)?\d+(?:余|多)?(?:人|[名位](?:来宾|嘉宾|各界人士|与会者|观众)))(?:参加|出席)([^，；：。]{2,12})$/u;
/** ，180余名来宾参加: the same at the end of a sentence about the event. */
const CROWD_CLAUSE =
  /^([^，；：。]{2,12}?)由[^；：。]+(，((?:约|近|超过)?\d+(?:余|多)?(?:人|[名位](?:来宾|嘉宾|各界人士)))(?:参加|出席))$/u;
/** 甲、乙和企业代表出席仪式. */
const LISTED = /^([^；：。“”]{4,160}?)((?:出席|参加)([^，；：。、]{2,12}))$/u;
/** 某市市长甲率领的代表团参加仪式. */
const LED = /^([^，；：。、]{2,30}率领的[^，；：。、]{0,20}团)(?:出席|参加)([^，；：。]{2,12})$/u;
/** A number at the start or at the end of a list, 等 at its end, and words that rest on another sentence. */
const COUNTED =
  /^(?:\d+(?:余|多)?[人名位]|该|其|受)|等$|共?(?:约|近|超过)?\d+(?:余|多)?[人名位]?[^，、]{0,6}$/u;
/** Occasions that are one: 签约仪式, 仪式. */
const KIND = /(?:仪式|典礼|活动|论坛|会议|大会|年会|推介会|展览会|博览会|洽谈会|研讨会|交流会|招待会|晚会)$/u;

const kindOf = (event: string): string | undefined => KIND.exec(event)?.[0];

interface Found {
  readonly line: Line;
  readonly words: Phrase;
  /** What is left of the sentence. */
  readonly rest?: Phrase;
  readonly event: string;
}

const crowdOf = (line: Line): Found | undefined => {
  const text = textOf(line.words);
  const [, all = "", event = ""] = CROWD.exec(text) ?? [];
  if (all !== "") return { line, words: partOf(line.words, 0, all.length), event };
  const [, held = "", clause = "", crowd = ""] = CROWD_CLAUSE.exec(text) ?? [];
  if (clause === "") return undefined;
  const from = text.length - clause.length;
  const words = partOf(line.words, from + 1, from + 1 + crowd.length);
  return { line, words, rest: partOf(line.words, 0, from), event: held };
};

const leadOf = (line: Line): Found | undefined => {
  const [, who = "", event = ""] = LED.exec(textOf(line.words)) ?? [];
  return who === "" ? undefined : { line, words: partOf(line.words, 0, who.length), event };
};

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/**
 * 甲率领的代表团，乙和企业代表等约80名来宾出席仪式, for 约80名来宾参加仪式。甲率领的代表团参加仪式。乙和企业代表出席仪式: those who were at one event
 * in one sentence, with their number at its end.
 */
export const withAttendanceOnce = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.filter(isParagraph).flatMap((block) => block.lines.filter(({ own }) => !own));
  const list = only(lines.filter(({ id, words }) => id.startsWith("people.") && LISTED.test(textOf(words))));
  const [, people = "", end = "", event = ""] = list ? (LISTED.exec(textOf(list.words)) ?? []) : [];
  const kind = kindOf(event);
  if (!list || kind === undefined || COUNTED.test(people)) return [...blocks];
  const there = lines.filter((one) => one !== list);
  const crowd = only(there.flatMap((one) => crowdOf(one) ?? []));
  if (!crowd || kindOf(crowd.event) !== kind) return [...blocks];
  const led = only(there.flatMap((one) => (one.id.startsWith("delegations[") ? (leadOf(one) ?? []) : [])));
  const named = partOf(list.words, 0, people.length);
  const front = led && kindOf(led.event) === kind ? say`${led.words}，${named}` : named;
  const verb = partOf(list.words, textOf(list.words).length - end.length, textOf(list.words).length);
  const paths = [...crowd.words.paths, ...(led?.line.words.paths ?? [])];
  const whole = { ...list, words: sourced(say`${front}等${crowd.words}${verb}`, ...paths) };
  const gone = new Set([...(crowd.rest ? [] : [crowd.line]), ...(front === named ? [] : [led?.line])]);
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const left = block.lines.flatMap((one) => {
      if (one === list) return [whole];
      if (one === crowd.line && crowd.rest) return [{ ...one, words: crowd.rest }];
      return gone.has(one) ? [] : [one];
    });
    return left.length > 0 ? [{ ...block, lines: left }] : [];
  });
};
