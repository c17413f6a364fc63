import { joined, loose, type Phrase, plain, say, textOf } from "../../phrase";
import type { Said } from "../../reference/facts";
import { gerund } from "./gerunds";
import { andList } from "./grammar";

/** The noun of each adjective: "is very important" is "the great importance of". */
const NOUNS: Readonly<Record<string, string>> = {
  important: "importance",
  "very important": "great importance",
  significant: "significance",
  "very significant": "great significance",
  crucial: "crucial importance",
  vital: "vital importance",
};

/** "The partnership is significant (for fostering skills | to both sides | , including A)". */
const STATEMENT =
  /^([^,;“”]{3,120}?) (?:is|are) ((?:very )?(?:important|significant)|crucial|vital)(?=$| for (?!.* to (?:be|have) )| to (?:the|an?|its|their|both|all) | (?:during|in) (?:the|an?|this|these) | in \p{Ll}+ing |, including )(.*)$/u;

/** Words that cannot begin a noun phrase after "of", and words of a clause within one. */
const PRONOUN = /^(?:it|this|that|these|those|there|what|which|who|he|she|they|we|all|both|such|to) /i;
const CLAUSE =
  /\b(?:that|which|who|where|when|if|because|is|are|was|were|has|have|will|would|(?:had|can|could|may|might|must|should)(?: not| never| also)? (?:be|been))\b/;

/** "is important for the farmers and will help many": a second verb on the same subject. */
export const SECOND_VERB =
  / and (?:will|would|can|could|should|must|may|is|are|was|were|has|have|had|does|\p{Ll}+s (?:the|an?|its|their|to|all|both)) ?/u;

interface Important {
  readonly noun: string;
  readonly of: Phrase;
}

/** "the importance of the project": a point that is not a clause. */
const NAMED = /^the (importance|significance) of ([^,;“”]{3,160})$/u;

/** "it is important to raise funds": the importance of doing something. */
const TO_DO = /^it is (important|very important|crucial|vital) to (?!.*, (?:and )?to )([^;“”]{3,200})$/u;

/** An infinitive on which a further "and to" may depend: "help children to read and to write". */
const INFINITIVE = / to (?!the |an? |its |their |all |both )\p{Ll}/u;

/** "raising funds and of spending them": each verb of "raise funds and to spend them"; undefined if one is not plain to see. */
const doingAll = (does: string): string | undefined => {
  const all = does.split(/,? and to /);
  if (all.slice(0, -1).some((one) => INFINITIVE.test(one))) return undefined;
  const done = all.map(gerund);
  return done.includes(undefined) ? undefined : done.join(" and of ");
};

/** "the work of A in testing water": words on which "for B" would depend if the verb between were left out. */
const DOING = / (?:in|by|of|for) \p{Ll}+ing /u;

/** The thing whose importance a point states, if it states nothing else. */
const importantIn = ({ text, path }: Said): Important | undefined => {
  const [, own, what] = NAMED.exec(text) ?? [];
  if (own && what && !CLAUSE.test(what)) return { noun: own, of: plain(what, [path]) };
  const [, how = "", does] = TO_DO.exec(text) ?? [];
  const done = does === undefined ? undefined : doingAll(does.replace(/\.$/, ""));
  if (done) return { noun: NOUNS[how] ?? "importance", of: plain(done, [path]) };
  const [, thing, adjective, tail = ""] = STATEMENT.exec(text) ?? [];
  if (SECOND_VERB.test(tail)) return undefined;
  const noun = NOUNS[adjective ?? ""];
  if (!thing || !noun || PRONOUN.test(`${thing} `) || CLAUSE.test(thing)) return undefined;
  if (tail.startsWith(" for ") && DOING.test(thing)) return undefined;
  return { noun, of: plain(`${thing}${tail}`, [path]) };
};

export const isImportance = (said: Said): boolean => importantIn(said) !== undefined;

/** "the importance of A and of B": several such points as objects of one verb. */
export const importanceOf = (all: readonly Said[]): Phrase => {
  const runs: { noun: string; things: Phrase[] }[] = [];
  for (const said of all) {
    const one = importantIn(said);
    const last = runs.at(-1);
    if (one && last?.noun === one.noun) last.things.push(one.of);
    else if (one) runs.push({ noun: one.noun, things: [one.of] });
  }
  return loose(
    andList(
      runs.map(({ noun, things }) => {
        const comma = things.some((thing) => /,/.test(textOf(thing))) ? ", and of " : " and of ";
        const [first, ...rest] = things;
        const of = rest.length > 0 ? say`${first}${plain(comma)}${joined(rest, comma)}` : (first ?? "");
        return say`the ${noun} of ${of}`;
      }),
    ),
  );
};
