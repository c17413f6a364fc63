import { type Phrase, say, textOf } from "../../phrase";
import type { SpeechAct } from "./statements";
import {
  addingThat,
  isList,
  isLongAct,
  type Open,
  whileReporting,
  withStatement,
  withStatementAbout,
} from "./turn-sentences";

/** "welcomed the guests and introduced the town": a further act, in the words in which it follows. */
export const withSecond = (open: Open, act: SpeechAct, behind: Phrase): Open => {
  const and = open.clause || open.list || isLongAct(open) ? ", and " : " and ";
  const [verb = ""] = textOf(act.words).split(" ");
  const again = open.last !== undefined && textOf(open.last).startsWith(`${verb} `);
  return {
    id: open.id,
    words: say`${open.words}${and}${again ? "also " : ""}${behind}`,
    acts: open.acts + 1,
    last: act.words,
    clause: act.clause,
    list: isList(act),
  };
};

/** A statement that joins the sentence before it by a participle, or behind a short act. `again`: its words where they are about what that sentence described. */
export const withReported = (open: Open, act: SpeechAct, again: Phrase | undefined): Phrase | undefined =>
  (again && act.own ? withStatementAbout(open, again, act.own.verb) : undefined) ??
  whileReporting(open, act) ??
  withStatement(open, act) ??
  addingThat(open, act);
