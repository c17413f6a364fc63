import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { MAX_WORDS, withoutThe } from "../words/headline-names";

/** A headline that says only who visited or met whom, up to the place or the people. */
const VISITS =
  / (?:visits?|calls? on|meets?|(?:pays?|makes?) (?:\p{Ll}[\p{L}-]* ){0,3}(?:visit|call|trip|mission) (?:to|on)) /u;
/** What the visit was for or with, or what else was done, is in the headline already. */
const SAYS_MORE =
  / (?:about|after|ahead|amid|as|before|by|during|for|on|over|to|via|with) |,| and \p{Ll}+s /u;

const AIMS =
  "accelerate|attend|attract|benchmark|boost|build|celebrate|collaborate|create|cultivate|deepen|develop|discuss|encourage|enhance|establish|exchange|expand|explore|facilitate|find|foster|gain|help|identify|improve|increase|initiate|introduce|learn|mark|mitigate|obtain|open|pave|prepare|promote|raise|seek|share|stimulate|strengthen|study|support|understand";
const NEXT_AIM = new RegExp(`,? and (?=(?:${AIMS}) )|, (?=(?:${AIMS}) )`);
const IS_AIM = new RegExp(`^(?:${AIMS}) `);

/** What a headline leaves out: whose cooperation it is, and details. */
const LEFT_OUT =
  / (?:between|in|of|for|at|within) (?:the|both|their|our) (?:(?:two|three) )?(?:areas|chambers|cities|communities|companies|countries|institutions|nations|organi[sz]ations|parties|ports|regions|sides|towns|universities)\b.*$| of (?:common|mutual) (?:interest|concern|benefit)$|,? (?:particularly|especially|including|among other) .*$/;
const WAYS =
  /(?<=^discuss )(?:ways|how) (?:to|of) (?:promot|strengthen|deepen|expand|enhanc|boost|develop|advanc|improv)(?:e|ing)? /;
const ARTICLES = /\b(?:an?|the) (?!way\b)(?=\p{L})/gu;

/** "strengthen bilateral ties": what every visit is for. */
const GENERAL =
  /^\p{L}+(?: and \p{L}+)? (?:(?:academic|bilateral|closer|cooperative|current|economic|existing|friendly|friendship|further|future|good|international|long-term|mutual|new|the|their|trade) )*(?:bilateral trade and economic )?(?:bonds|collaboration|connections?|contacts?|cooperation|exchanges?|friendships?|ideas|interactions?|links|partnerships?|relations(?:hips?)?|ties|understanding|views)(?: between .+)?(?: and (?:(?:the )?exchange of )?(?:\p{Ll}+ )?\p{Ll}+)?$/u;
/** A comma other than that of "educational, cultural and economic exchange". */
const LIST = /,(?! \p{Ll}+ and \p{Ll}+ \p{Ll}+$)/u;
/** An aim of those who invited the visitors. */
const OF_OTHERS = /\b(?:delegat(?:ion|es)|visitors|guests|participants|them)\b/;

/** An aim as a headline has room for it: "the operations of the Port" are "its operations" behind "visits Port". */
const shortened = (aim: string, headline: string): string => {
  const whole = aim.replace(LEFT_OUT, "").replace(WAYS, "");
  const [, front = "", place = ""] = /^(.+?) (?:of|at|in) (?:the )?(\p{Lu}.*)$/u.exec(whole) ?? [];
  const named = place !== "" && headline.endsWith(` ${place}`);
  return (named ? front.replace(/(?<=.* )the (?!.* the )/, "its ") : whole).replace(ARTICLES, "");
};

/** The first aim of a purpose that says more than that two sides want to cooperate, up to so many words. */
const aimIn = (purpose: string, headline: string, room: number): string | undefined =>
  purpose
    .split(NEXT_AIM)
    .filter((aim) => IS_AIM.test(aim) && !OF_OTHERS.test(aim))
    .map((aim) => shortened(aim, headline))
    .find((aim) => aim.split(" ").length <= room && !LIST.test(aim) && !GENERAL.test(aim));

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
  const aim = aimIn(purpose.text, text, room);
  return aim ? say`${words} to ${plain(aim, [purpose.path])}` : words;
};
