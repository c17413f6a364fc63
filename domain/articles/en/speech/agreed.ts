import type { RemarkAt } from "../../content/message";
import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

/** "he agrees with the proposal of a fair": an answer to what somebody else has proposed, and what the proposal was. */
const AGREES =
  /^(?:he|she|they|it) (?:fully )?(agree[sd]?|accept(?:s|ed)?) (?:(?:with|to) )?the (proposal|suggestion|request|offer|invitation)(?: (?:of|for|to|on|about) ([^,;]+))?$/u;
const PROPOSING: ReadonlySet<string> = new Set(["propose", "ask", "invite"]);

/** "proposed", "proposing", "proposal": a word without its ending. */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|e)$/, "");
const wordsIn = (text: string): string[] => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem);

/** "agreed to the proposal", where the remark before, of somebody else, says what was proposed; undefined for any other point. */
export const agreedTo = ({ facts }: Discourse, at: RemarkAt, said: readonly Said[]): Phrase | undefined => {
  const [only, ...more] = said;
  const [, verb, noun, what = ""] = (only && more.length === 0 && AGREES.exec(only.text)) || [];
  if (!only || !verb || !noun) return undefined;
  const [item] = at.path.split(".remarks[");
  const remarks = facts.items.find(({ path }) => path === item)?.item.remarks ?? [];
  const before = remarks[remarks.findIndex(({ key }) => key === at.remark.key) - 1];
  const other = before?.by !== "all" && at.remark.by !== "all" && before?.by?.[0] !== at.remark.by?.[0];
  if (!before || !other || !PROPOSING.has(before.act ?? "")) return undefined;
  const known = new Set(wordsIn((before.points ?? []).map(({ en }) => en ?? "").join(" ")));
  if (!wordsIn(what).every((word) => known.has(word))) return undefined;
  return plain(`${verb.startsWith("agree") ? "agreed to" : "accepted"} the ${noun}`, [only.path]);
};
