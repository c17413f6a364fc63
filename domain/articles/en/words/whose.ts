import { type Phrase, plain, say } from "../../phrase";
import { phrase, type Said } from "../../reference/facts";

/** A group of people with which a clause ends. */
const GROUP = /\b(?:the|an?) (?:[\p{L}\d-]+ ){0,4}(?:team|delegation|mission|group|committee|panel)$/u;
const OWNED = /^(?:its|their) (?=\p{Ll})/u;
const SUBJECT = /^(?:the \p{Ll}+|(?:The )?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/u;

/** Whether "its" is of the group that ends the clause before it: the subject of that clause is named again, so that it cannot be meant. */
export const continuesWithPossessive = ({ text }: Said, { text: next }: Said): boolean => {
  const subject = SUBJECT.exec(text)?.[0];
  return subject !== undefined && GROUP.test(text) && OWNED.test(next) && next.includes(subject);
};

/** "the town is glad to have the team, whose advice will help the town". */
export const withWhose = (first: Said, { text, path }: Said): Phrase =>
  say`${phrase(first)}, whose ${plain(text.replace(OWNED, ""), [path])}`;
