import { type Line, line } from "../../compose";
import { type Phrase, say, textOf, withoutStart } from "../../phrase";
import { wordCount } from "../words/grammar";
import { isTooLong } from "./aim-of-visit";

/** An invitation without anybody who arranged the visit beside it. */
const INVITED = /^ at the invitation of (?!.*, (?:arranged|organized) )/;

/** Words of a first sentence with an aim and an invitation. */
const WITH_INVITATION = 50;

/** Whether a first sentence has room for the aim without the invitation only. */
export const isInvitedLater = (bare: Phrase, arrange: Phrase, aim: Phrase, limit?: number): boolean =>
  INVITED.test(textOf(arrange)) &&
  !isTooLong(wordCount(bare), aim, limit) &&
  isTooLong(wordCount(bare) + wordCount(arrange), aim, limit ?? WITH_INVITATION);

/** "The delegation had been invited by A and B.": an invitation for which the first sentence has no room before the aim. */
export const invitedLine = (visitors: Phrase, arrange: Phrase): Line => {
  const [start = ""] = INVITED.exec(textOf(arrange)) ?? [];
  const hosts = withoutStart(arrange, start.length);
  return line("organizers.arrange", say`${visitors} had been invited by ${hosts}`);
};
