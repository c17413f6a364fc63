import type { Line } from "../../compose";
import type { Scene } from "../../content/message";
import { partOf, say, sourced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { everybody } from "../words/everybody";

/** 考察团与甲等举行座谈会: a meeting of which no more is said than with whom. */
const MET =
  /^(?:([^，。；]{1,8})，)?[^，。；、]{2,14}与([^，。；、]{2,12}?)等?举行((?:交流)?座谈会|交流会|会谈)$/u;
/** Those of whom one cannot say 双方 without naming them. */
const AFTER_NAME = /^(?:等|、|和|与|及|一行|率|，)/;
/** Characters of what was said that the sentence has room for. */
const MAX_CHARACTERS = 100;

/** 座谈会上，甲对考察团表示欢迎: a meeting with somebody known, of whom the next sentence says what they said there. */
const spokeAtTalks = (discourse: Discourse, scene: Scene, a: Line, b: Line): Line | undefined => {
  const text = textOf(b.words);
  const [, front = "", name = "", held] = MET.exec(textOf(a.words)) ?? [];
  const same = name !== "" && text.startsWith(name) && !AFTER_NAME.test(text.slice(name.length));
  if (!held || !same || /[；：]/.test(text) || text.length > MAX_CHARACTERS) return undefined;
  const both = everybody(discourse, scene);
  if (both !== "双方") return undefined;
  const day = /[日午晚]$/.test(front) ? `${front}的` : "";
  const there = held === "会谈" ? "会谈中" : `${held}上`;
  return { ...b, words: sourced(say`${day}${there}，${b.words}`, ...a.words.paths) };
};

/** 在甲公司，代表团与总经理安例座谈: two sides met, and no more is said of it. */
const ONLY_MET =
  /^((?:在[^，。；与和]{2,24}|访问期间|\d{1,2}日(?:上午|下午|晚)?)，)?([^，。；、]{2,14}?)与([^，。；、和及与]{2,36}?)((?:举行|进行)?(?:座谈|交流|会谈|会面|座谈交流|会谈交流))$/u;

/** The characters with which one text ends and another begins: the name of somebody introduced in the first. */
const sharedName = (first: string, second: string): string => {
  for (let length = first.length; length > 1; length--)
    if (second.startsWith(first.slice(-length))) return first.slice(-length);
  return "";
};

/** 总经理安例与代表团座谈时表示，……: two sides met, and the next sentence is what one of the two said there. The speaker comes first, so that one adverbial does not follow another. */
const spokeAtMeeting = (a: Line, b: Line): Line | undefined => {
  const [first, second] = [textOf(a.words), textOf(b.words)];
  const [, front = "", who = "", whom = "", met = ""] = ONLY_MET.exec(first) ?? [];
  if (met === "") return undefined;
  const visitor = who.replace(/一行$/u, "");
  const begins = (name: string): boolean =>
    name.length > 1 && second.startsWith(name) && !AFTER_NAME.test(second.slice(name.length));
  const { paths } = a.words;
  const setting = partOf(a.words, 0, front.length);
  if (begins(visitor)) {
    const speaker = partOf(b.words, 0, visitor.length);
    const there = say`${partOf(a.words, front.length + who.length, first.length)}时`;
    const said = withoutStart(b.words, visitor.length);
    return { ...b, words: sourced(say`${setting}${speaker}${there}${said}`, ...paths) };
  }
  const name = sharedName(whom, second);
  if (!begins(name)) return undefined;
  const from = front.length + who.length + 1;
  const speaker = partOf(a.words, from, from + whom.length);
  const there = say`与${partOf(a.words, front.length, front.length + who.length)}${met}时`;
  const said = withoutStart(b.words, name.length);
  return { ...b, words: sourced(say`${setting}${speaker}${there}${said}`, ...paths) };
};

/** The sentence of what somebody said at a meeting, with the meeting as its setting, where nothing else is known of it. */
export const metThenSpoke = (discourse: Discourse, a: Line, b: Line): Line | undefined => {
  const scene = discourse.content.scenes.find(({ path }) => path === a.id);
  if (a.own || b.own || b.opens || !scene || !b.id.startsWith(`${scene.path}.remarks`)) return undefined;
  return spokeAtTalks(discourse, scene, a, b) ?? spokeAtMeeting(a, b);
};
