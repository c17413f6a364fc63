import { type Phrase, plain } from "../../phrase";
import type { Said } from "../../reference/facts";
import { definite, withArticle } from "../words/grammar";

/** "after the meeting", "on arrival": a title that says when rather than what. "in conversation with Lee" is an event. */
const ADVERBIAL =
  /^(?:after|before|during|following|upon|on|at|ahead of|prior to|on the sidelines of) \p{L}/u;

/** Whether a title says when something took place, and not what. */
export const isAdverbial = (title: string): boolean => ADVERBIAL.test(title);

/** "arrival", "departure from the port": what people do rather than hold. */
const MOVE = /^(?:the )?(?:arrival|departure)(?: (?:at|in|of|from|by|for|on) .+)?$/;

/** Whether a title is an arrival or a departure. */
export const isMove = (title: string): boolean => MOVE.test(title);

/** "comments after the visit", "feedback from participants": what was said, and no event. */
const REACTIONS =
  /^(?:the )?(?:\p{Ll}+ )?(?:comments?|reactions?|feedback|impressions|reflections|opinions|voices|responses|background|results|next steps|follow-up)\b(?! (?:session|meeting|form|round|ceremony|event|discussion)\b)(.*)$/u;
const WHEN = /(?:^|.* )((?:after|before|during|following|at the end of|on the sidelines of) .+)$/;

/** "overview of the zone", "joint statement": words, "in" which somebody says something. */
const TEXT =
  /^(?:the |an? )?(?:[\p{L}-]+ ){0,3}(?:overview|case stud(?:y|ies)|statements?|messages?|repl(?:y|ies)|answers?|summary|outline|review|commentary|declaration)(?: (?:of|on|for|about|by|from|to|in) .+)?$/u;

/** "messages", "messages of greeting": what was sent or read out, as the statements say. */
const MESSAGES =
  /^(?:the )?(?:(?!video)\p{Ll}+ )?messages(?: of (?:greetings?|congratulations?|support|sympathy|solidarity|goodwill))?$/u;

/** "film on the lake": something that is shown rather than held. */
export const FILM =
  /^(?:the |an? )?(?:[\p{L}-]+ ){0,3}(?:films?|videos?|documentar(?:y|ies)|slide ?shows?)(?: (?:of|on|about|by|from) .+)?$/u;

/**
 * "on arrival", "after the visit", "in an overview of the zone": the adverbial of an item whose title is no event that people are
 * "at". Empty where the title says only that somebody spoke; undefined for any other title.
 */
export const occasionOf = ({ text, path }: Said): Phrase | undefined => {
  if (isAdverbial(text)) return plain(text, [path]);
  if (MOVE.test(text)) return plain(`on ${/ of /.test(text) ? definite(text) : text}`, [path]);
  const [reacted, tail = ""] = REACTIONS.exec(text) ?? [];
  if (reacted !== undefined) return plain(WHEN.exec(tail)?.[1] ?? "", [path]);
  if (MESSAGES.test(text)) return plain("", [path]);
  if (TEXT.test(text)) return plain(`in ${withArticle(text)}`, [path]);
  return FILM.test(text) ? plain(`at the showing of ${withArticle(text)}`, [path]) : undefined;
};

/** What happens to something at a ceremony: "laying of wreaths", "election of the board". */
const DONE_TO_IT =
  /^(?:(?:ceremonial|official|formal|joint) )?(?:\p{Ll}*(?:laying|awarding|raising|lighting|planting|cutting|hoisting|unfurling|granting|conferring|presenting|signing|launching|naming|singing|distributing|blessing)|award|adoption|admission|appointment|induction|investiture|nomination|election|conferral|conferment|distribution|approval|opening|inauguration|unveiling|dedication|launch) of (?!thanks)|^presentation of (?:the )?(?:[\p{L}\d’'-]+ ){0,4}(?:awards?|prizes?|certificates?|medals?|diplomas?|gifts?|credentials|donations?|plaques?|troph(?:y|ies)|scholarships?|wreaths?|keys)\b/u;

/** Whether a title is an act at which something is given, laid or opened, rather than words. */
export const isDoneToIt = (title: string): boolean => DONE_TO_IT.test(title);
