import type { Line } from "../../compose";
import { say, textOf, withoutStart } from "../../phrase";
import { withoutEnd } from "../words/without-end";
import { ALL, clauseOf } from "./clauses";

/** What both sides agreed on, are willing to do, or did at the end of a meeting. */
const NEXT = /^(?:还)?(?:一致同意|一致认为|愿|表示愿|承诺|互致|互赠|互换)/u;
/** What both said in up to two clauses, to which what they agreed on or will do belongs without a conjunction; behind more the subject is lost. */
const SAID = /^(?:表示|认为)，[^，；]*(?:，[^，；]*)?$/u;
/** What both talked about or agreed on. */
const TALKED = /^(?:还)?(?:(?:就|围绕)[^，]*|一致同意[^，]*)$/u;
/** Characters of both. */
const MAX_CHARACTERS = 130;

/** 双方表示，……，一致同意……; 双方就……交换了意见，互致纪念品: neighbouring acts of all who were there. */
export const allInTurn = (a: Line, b: Line): Line | undefined => {
  if (b.own || a.opens || b.opens || b.goesOn) return undefined;
  const second = clauseOf(b);
  if (second?.front !== "" || !ALL.test(second.subject)) return undefined;
  const first = clauseOf(a);
  const [text, next] = [textOf(first?.predicate ?? a.words).replace(/。$/, ""), textOf(second.predicate)];
  const fits = text.length + next.length <= MAX_CHARACTERS && !/[；：“”。]/.test(text + next);
  if (first?.subject !== second.subject || !NEXT.test(next) || !fits) return undefined;
  const said = SAID.test(text);
  if (!said && !TALKED.test(text)) return undefined;
  const more = next.startsWith("还") ? withoutStart(second.predicate, 1) : second.predicate;
  const { own: _, ...rest } = a;
  const words = withoutEnd(a.words, "。") ?? a.words;
  return { ...rest, words: say`${words}${said || /并/.test(next) ? "，" : "，并"}${more}` };
};
