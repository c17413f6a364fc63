import type { Line } from "../../compose";
import { resting, say, textOf } from "../../phrase";
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
export const metThenSpoke = (discourse: Discourse, a: Line, b: Line): Line | undefined => {
  const scene = discourse.content.scenes.find(({ path }) => path === a.id);
  if (a.own || b.own || b.opens || !scene || !b.id.startsWith(`${scene.path}.remarks`)) return undefined;
  const text = textOf(b.words);
  const [, front = "", name = "", held] = MET.exec(textOf(a.words)) ?? [];
  const same = name !== "" && text.startsWith(name) && !AFTER_NAME.test(text.slice(name.length));
  if (!held || !same || /[；：]/.test(text) || text.length > MAX_CHARACTERS) return undefined;
  const both = everybody(discourse, scene);
  if (both !== "双方") return undefined;
  const day = /[日午晚]$/.test(front) ? `${front}的` : "";
  const there = held === "会谈" ? "会谈中" : `${held}上`;
  return { ...b, words: resting(say`${day}${there}，${b.words}`, ...a.words.paths) };
};
