import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { MAX_WORDS, withoutThe } from "../words/headline-names";
import { definiteAims } from "./aims";

/** A headline that says only who visited or met whom, up to the place or the people. */
const VISITS =
  / (?:visits?|calls? on|meets?|(?:pays?|makes?) (?:\p{Ll}[\p{L}-]* ){0,3}(?:visit|call|trip|mission) (?:to|on)) /u;
/** What the visit was for or with, or what else was done, is in the headline already. */
const SAYS_MORE =
  / (?:about|after|ahead|amid|as|before|by|during|for|on|over|to|via|with) |,| and \p{Ll}+s /u;

/** "Lake delegation visits Port Authority to explore new markets": a headline that says only who visited whom, with the aim. */
export const withAim = ({ facts, plan: { news } }: Discourse, words: Phrase): Phrase => {
  const purpose = facts.said(facts.record.purpose, "purpose");
  if (!purpose || (news.type !== "visit" && news.type !== "meet")) return words;
  const text = textOf(words);
  const verb = VISITS.exec(text);
  if (!verb) return words;
  const names = facts.allOrgs().map(({ name }) => withoutThe(name.text));
  const rest = names.reduce(
    (whole, name) => whole.replace(name, ""),
    text.slice(verb.index + verb[0].length),
  );
  if (SAYS_MORE.test(` ${rest} `)) return words;
  const room = MAX_WORDS - text.split(" ").length - 1;
  const aim = definiteAims(purpose.text, text).find((one) => one.split(" ").length <= room);
  return aim ? say`${words} to ${plain(aim, [purpose.path])}` : words;
};
