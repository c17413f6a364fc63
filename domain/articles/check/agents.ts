import type { Case, Found } from "./finding";
import type { Mention } from "./mentions";
import type { Sentence } from "./reading";

// Posts and organizations between a name and its verb: a run without a verb, ended by a comma in English.
const APPOSITION = /^,\s(?:(?!\b(?:who|which|and then|by)\b)[^.;:()])*?,\s*$/u;

// "President Zhou of Lakeside University (LU) received": only the organization comes between.
const OF_ORGANIZATION = /^ of (?!which|whom)[^,.;:]{3,80} $/u;
// "by the director of the office, Gao Yuan": the post comes before the person.
const POST_FIRST = /^ (?:the|its|their) [^,.;:]{3,120}, (?:(?:Dr|Prof|Md)\.? |Professor )?$/u;

/** Whether nothing between a person and the verb could be another subject. */
const isSubject = (between: string, { lang, lexicon }: Case): boolean => {
  if (lexicon.between(between)) return true;
  if (lang === "zh") return false;
  const isVerbal = lexicon.relations.some(({ words }) => between.search(words) >= 0);
  if (!isVerbal && OF_ORGANIZATION.test(between)) return true;
  return !isVerbal && APPOSITION.test(between) && !/\b(?:of|with|for) $/.test(between);
};

// "X, in place of Y, director of Z, said": Y is the person for whom X acted.
const ACTED_FOR = /\b(?:in place of|on behalf of|acting for) $/;

const endsIn = (text: string, words: readonly string[]): boolean => words.some((word) => text.endsWith(word));

const joined = (between: string, lang: Case["lang"]): boolean =>
  lang === "zh" ? /^(?:[、和与及]|，和)$/u.test(between) : /^(?:,? and |, )$/.test(between);

/** The people in one list with this person, who is its last or first member. */
const listAround = (given: Case, from: Mention, step: -1 | 1): Mention[] => {
  const found = [from];
  let at = given.mentions.indexOf(from);
  for (;;) {
    const [here, next] = [given.mentions[at], given.mentions[at + step]];
    if (!here || !next) return found;
    const [left, right] = step < 0 ? [next, here] : [here, next];
    if (!joined(given.text.slice(left.end, right.start), given.lang)) return found;
    found.push(next);
    at += step;
  }
};

/** The people before a verb who are its subject, in a sentence that begins at `start`; empty if that is uncertain. */
export const agentsBefore = (given: Case, start: number, said: Found): Mention[] => {
  const all = given.mentions.filter((one) => one.start >= start && one.end <= said.start);
  const before = all.at(-1);
  if (!before || !isSubject(given.text.slice(before.end, said.start), given)) return [];
  const { lexicon } = given;
  const list = listAround(given, before, -1);
  const head = list.at(-1) ?? before;
  const lead = given.text.slice(start, head.start);
  if (endsIn(lead, lexicon.asks) || ACTED_FOR.test(lead)) return [];
  if (!endsIn(lead, lexicon.towards)) return list;
  // "X对Y表示": the subject comes before the addressee.
  const subject = all.filter((one) => one.end <= head.start).at(-1);
  if (!subject) return [];
  const link = given.text.slice(subject.end, head.start).replace(/^一行/, "");
  return lexicon.towards.includes(link) ? listAround(given, subject, -1) : [];
};

/** The people after "by", to the end of the list. */
export const agentsAfter = (given: Case, sentence: Sentence, said: Found): Mention[] => {
  const after = given.mentions.find((one) => one.start >= said.end && one.end <= sentence.end);
  if (!after) return [];
  const between = given.text.slice(said.end, after.start);
  // Between "by" and its person there may be posts and titles, but no other verb.
  const isFar =
    /[.;]|,\s|\b(?:of|from)\b/.test(between.replace(/\b(?:Dr|Prof|Mr|Ms|Mrs|Md)\./g, "")) ||
    between.length > 60;
  if (isFar && !POST_FIRST.test(between)) return [];
  return listAround(given, after, 1);
};
