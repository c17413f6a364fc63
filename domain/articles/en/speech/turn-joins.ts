import { type Phrase, say, textOf } from "../../phrase";
import type { SpeechAct } from "./statements";
import {
  addingThat,
  isList,
  isLongAct,
  isShortStatement,
  type Open,
  whileReporting,
  withStatement,
  withStatementAbout,
} from "./turn-sentences";

/** The sentence with these words, of which an act is the last. */
export const withLast = ({ id }: Open, act: SpeechAct, words: Phrase, acts: number): Open => ({
  id,
  words,
  acts,
  last: act.words,
  clause: act.clause,
  list: isList(act),
});

/** "welcomed the guests and introduced the town": a further act, in the words in which it follows. */
export const withSecond = (open: Open, act: SpeechAct, behind: Phrase): Open => {
  const and = open.clause || open.list || isLongAct(open, act) ? ", and " : " and ";
  const [verb = ""] = textOf(act.words).split(" ");
  const again = open.last !== undefined && textOf(open.last).startsWith(`${verb} `);
  const pairs = open.acts === 1 && !open.quote && (!open.clause || isShortStatement(open, act));
  return {
    ...withLast(open, act, say`${open.words}${and}${again ? "also " : ""}${behind}`, open.acts + 1),
    ...(pairs ? { pair: { first: open.words, second: behind } } : {}),
  };
};

/** A statement that joins the sentence before it by a participle, or behind a short act. `again`: its words where they are about what that sentence described. */
export const withReported = (open: Open, act: SpeechAct, again: Phrase | undefined): Phrase | undefined =>
  (again && act.own ? withStatementAbout(open, again, act.own.verb) : undefined) ??
  whileReporting(open, act) ??
  withStatement(open, act) ??
  addingThat(open, act);
