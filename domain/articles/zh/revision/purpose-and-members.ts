import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { say, textOf, withoutStart } from "../../phrase";

/** 此行意在……: the short purpose of a journey that does not fit into the first sentence. */
const AIM = /^此行[意旨]在(?![^，。；]*[，；。])[^，。；]{2,30}$/u;
const MEMBERS = /^([^，。；]{0,6}[团组队])(?=成员(?:包括|还有|来自))/u;

const inOne = (before: Line, one: Line): Line | undefined => {
  const party = one.own ? undefined : MEMBERS.exec(textOf(one.words))?.[1];
  return party && !before.own && !one.opens && AIM.test(textOf(before.words))
    ? { ...one, words: say`${party}${before.words}，${withoutStart(one.words, party.length)}` }
    : undefined;
};

/** 代表团此行意在……，成员包括……, for 此行意在……。代表团成员包括……: two short sentences about the delegation. */
export const withPurposeAndMembers = (block: Composed): Composed => withNeighboursJoined(block, inOne);
