/** 领事官员前来出席美食节活动。: a sentence of context that says only what guests had come for. */
const CAME_FOR =
  /^([^，。；“”]{2,16}?)(?:此次|此行)?[是系]?(应邀|受邀|专程)?(?:前来|来(\p{Script=Han}{1,4}?)|赴(\p{Script=Han}{1,4}?))((?:出席|参加)(?![过了])[^，。；]{3,44}?)。?$/u;
/** What guests are called together, without the name of a group that may be another one. */
const GUESTS =
  /^(?:(?:领事|外交|外国|各国)?(?:官员|使节|来宾|客人|嘉宾)|(?:代表|访问|考察|参访)?团组?|一行)$/u;

/** Whether a place in short is the city of the meeting: 湖 or 湖滨 of 湖滨市. */
const isHere = (place: string | undefined, city: string | undefined): boolean =>
  place === undefined || city?.startsWith(place.replace(/[省市县区]$/u, "")) === true;

interface Reason {
  /** 出席美食节活动 */
  readonly why: string;
  /** Whether the sentence also says that they were invited, or came for nothing else. */
  readonly says: boolean;
}

/** What guests had come for to where they were met, where that is all that a Chinese sentence says of them. */
export const reasonIn = (
  text: string,
  names: readonly string[],
  city: string | undefined,
): Reason | undefined => {
  const [, who = "", manner, here, there, why] = CAME_FOR.exec(text) ?? [];
  if (!why || !isHere(here ?? there, city) || !(GUESTS.test(who) || names.includes(who))) return undefined;
  return { why, says: manner !== undefined };
};
