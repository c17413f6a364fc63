import type { Rewording } from "../../rewording";

/** 在甲系列活动上，在甲系列活动启动仪式上: an event, and a part of it that is named after it. */
const TWICE = /在([^，。；]{3,40})(?:上|期间|中)，(?=在\1[^，。；]{2,20}(?:上|中|期间)，)/u;

/** 在甲系列活动启动仪式上, for 在甲系列活动上，在甲系列活动启动仪式上. */
export const largerOnce: Rewording = (text) => {
  const found = TWICE.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "" } : undefined;
};
