import { number } from "./grammar";

/** "a" or "an" in front of a number as it is spoken: "a 12-member", "an 11-member", "an 80-member". */
export const articleOfCount = (count: number): string => (/^8|^1[18]$/.test(String(count)) ? "an" : "a");

/** "a four-member", in front of "delegation". */
export const ofMembers = (count: number): string => `${articleOfCount(count)} ${number(count)}-member`;
