import type { Rewording } from "../../rewording";

/** 应样本大学邀请，……到样本大学访问: who invited the visitors, and where they went, under one name. */
const BY_DESTINATION =
  /应([^，；（）、和与及]{0,8}?)([^，；（）]{4,24})邀请，[^；。]*?(?<!应邀)((?:访问|到访|到|赴)(?=\2(?:$|[，；。（]|访问|参访|参加|出席|交流|考察|调研|座谈|洽谈|进行|开展|讲学|学习|拜访)(?![^，；。]{0,6}邀请)))/u;
const INVITED_THERE = /应([^，；（）]{4,32})邀请，(?=[^；。]*应邀(?:访问|到访|到|赴)\1)/u;

/** 应邀到样本大学访问, in front of where the visitors went, with the country that the inviter's name has. */
export const invitedThere: Rewording = (text) => {
  const [all, front = "", , verb] = BY_DESTINATION.exec(text) ?? [];
  if (all === undefined || verb === undefined) return undefined;
  const to = text.indexOf(all) + all.length;
  return { from: to - verb.length, to, text: `应邀${verb}${front}` };
};

/** The sentence without the inviter, whom 应邀 and the destination show. */
export const inviterOnce: Rewording = (text) => {
  const found = INVITED_THERE.exec(text);
  return found ? { from: found.index, to: found.index + found[0].length, text: "" } : undefined;
};
