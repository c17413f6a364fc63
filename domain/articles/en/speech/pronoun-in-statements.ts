import { type Phrase, textOf } from "../../phrase";
import { subjectOf } from "../words/clauses";
import { isPlural } from "../words/grammar";

/** "it is expanding", "it has 40 rooms": a statement about the subject of the one before, unlike "it is important that". */
const OF_SUBJECT =
  /^it (?:(?:also|now|already|still|currently|further) )?(?:(?:has|had)(?! (?:been|become|always been) (?:\p{Ll}+ly )?(?:agreed|decided|found|shown|said|clear|proved|proven|important|hard|easy|possible|a pleasure|an honou?r)\b)|(?:is|was) (?:\p{Ll}+ly )?(?!being |going to be |becoming )\p{Ll}+ing|(?:is|was) (?:home to|one of|ready|willing|prepared|located|known)|will(?! (?:be|take|become) )|(?:plans|aims|offers|exports|imports|produces|covers|supports|needs|lacks|intends|wants|welcomes|attaches|serves|employs|trains)) /u;

/** The subject that "it" of a later statement refers to, if it is one thing. */
export const antecedentOfIt = (clause: Phrase): string | undefined => {
  const subject = subjectOf(textOf(clause));
  return subject && !isPlural(subject) && !/ and /.test(subject) ? subject : undefined;
};

/** Whether a statement continues with "it" for the subject of the one before it. */
export const continuesWithIt = (clause: Phrase): boolean => OF_SUBJECT.test(`${textOf(clause)} `);
