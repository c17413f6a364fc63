import type { Rewording } from "../../rewording";

/** Verbs of what people state together rather than agree to do, of the worth of one thing, which ends the sentence. */
const AGREED_TO =
  /\bagreed to (?=(recogni[sz]e|acknowledge|underline|underscore|stress|emphasi[sz]e|reaffirm|affirm|highlight) (?:the|its|their) (?:\p{Ll}+ )?(?:need|necessity|importance|value|significance|urgency|benefits?) (?:of|for|to) [^,;]+$)/u;
/** A time: what is to be done then is agreed upon. */
const TIMED =
  /\d|\b(?:next|every|each|annual|annually|yearly|monthly|weekly|soon|until|by the end|from now|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

const past = (verb: string): string => (verb.endsWith("e") ? `${verb}d` : `${verb}ed`);

/** "Both sides recognised the need", not "agreed to recognise the need". */
export const statedTogether: Rewording = (text) => {
  const found = text.includes(" agreed to ") ? AGREED_TO.exec(text) : null;
  const [front = "", verb = ""] = found ?? [];
  if (!found || /[“”]/.test(text) || TIMED.test(text.slice(found.index))) return undefined;
  return [{ from: found.index, to: found.index + front.length + verb.length, text: past(verb) }];
};

/** "an agreement on a degree program soon to offer a degree program": the subject of a document and of what it is for. */
const ON_AND_FOR =
  /\b(?:agreement|memorandum|contract|letter)(?: of (?:understanding|intent|cooperation))?( on ((?:an?|the) [^,;]+?))(?= (?:soon )?to (?!be )\p{Ll}+ \2(?: |[,.;]|$))/u;

/** "an agreement soon to offer a degree program", whose aim states its subject. */
export const subjectInAim: Rewording = (text) => {
  const found = text.includes(" on a") || text.includes(" on the ") ? ON_AND_FOR.exec(text) : null;
  const [all = "", subject = ""] = found ?? [];
  if (!found) return undefined;
  const to = found.index + all.length;
  return [{ from: to - subject.length, to, text: "" }];
};
