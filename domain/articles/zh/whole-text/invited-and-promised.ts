import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { type Phrase, partOf, plain, say, sourced, textOf } from "../../phrase";

/** 甲邀请乙组织会员到湖滨看看. */
const INVITED = /^[^，；。]{2,30}?邀请([^，；。]{2,40})$/u;
/** 乙表示，将安排时间组织会员到湖滨看看. */
const PROMISED = /^([^，；。]{2,12})表示，将([^，；。]{4,60})$/u;
/** Words of the invitation that the promise repeats. */
const REPEATED = 6;
const JOURNEY = /[到赴来]|前往/u;

/** The words at the end of a promise that an invitation ends with too. */
const sharedEnd = (invitation: string, promise: string): number => {
  let shared = 0;
  while (
    shared < Math.min(invitation.length, promise.length) &&
    invitation.at(-1 - shared) === promise.at(-1 - shared)
  )
    shared++;
  return shared;
};

const inOne = (before: Line, one: Line): Line | undefined => {
  if (before.own || one.own || one.opens) return undefined;
  const text = textOf(one.words);
  const [, invitation = ""] = INVITED.exec(textOf(before.words)) ?? [];
  const [, who = "", promise = ""] = PROMISED.exec(text) ?? [];
  const shared = sharedEnd(invitation, promise);
  const end = promise.slice(promise.length - shared);
  const how = promise.slice(0, promise.length - shared);
  // 乙组织……: whom the invitation names.
  if (who === "" || shared < REPEATED || !invitation.startsWith(who) || !JOURNEY.test(end)) return undefined;
  const subject = partOf(one.words, 0, who.length);
  const promised: Phrase = how.length < 2 ? plain("表示将应邀成行") : plain(`表示将${how}成行`);
  return { ...before, words: sourced(say`${before.words}，${subject}${promised}`, ...one.words.paths) };
};

/** 甲邀请乙组织会员到湖滨看看，乙表示将安排时间成行: the journey of an invitation once. */
export const withInvitationsPromised = (block: Composed): Composed => withNeighboursJoined(block, inOne);
