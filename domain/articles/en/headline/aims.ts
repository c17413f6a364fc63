const AIMS =
  "accelerate|attend|attract|benchmark|boost|build|celebrate|collaborate|create|cultivate|deepen|develop|discuss|encourage|enhance|establish|exchange|expand|explore|facilitate|find|foster|gain|help|identify|improve|increase|initiate|introduce|lay|learn|mark|mitigate|obtain|open|prepare|promote|raise|seek|share|stimulate|strengthen|study|support|understand";
const NEXT_AIM = new RegExp(`,? and (?=(?:${AIMS}) )|, (?=(?:${AIMS}) )`);
/** "build on the talks" needs to say which talks. */
const IS_AIM = new RegExp(`^(?!build on )(?:${AIMS}) `);

/** What a headline leaves out: whose cooperation it is, and details. */
const LEFT_OUT =
  / between .*$| (?:in|of|for|at|within) (?:the|both|their|our) (?:(?:two|three) )?(?:areas|chambers|cities|communities|companies|countries|institutions|nations|organi[sz]ations|parties|ports|regions|sides|towns|universities)\b.*$| of (?:common|mutual) (?:interest|concern|benefit)$|,? (?:particularly|especially|including|among other) .*$| (?:through|within) .*$/;
const WAYS =
  /(?<=^discuss )(?:ways|how) (?:to|of) (?:promot|strengthen|deepen|expand|enhanc|boost|develop|advanc|improv)(?:e|ing)? /;
const ARTICLES = /\b(?:an?|the) (?=\p{L})/gu;

const TIES =
  "bonds|collaboration|connections?|contacts?|cooperation|exchanges?|foundations?|frameworks?|friendships?|ideas|interactions?|links|mechanisms?|partnerships?|relations(?:hips?)?|ties|understanding|views";
/** "strengthen bilateral ties": what every visit and every document is for. */
const GENERAL = new RegExp(
  String.raw`^(?:gain (?:an? )?(?:better )?(?:insights?|understanding) |\p{L}+(?: and \p{L}+)? (?:(?:academic|and|bilateral|closer|cooperative|cultural|current|economic|educational|efficient|existing|friendly|friendship|further|future|good|institutional|inter-institutional|international|long-term|mutual|new|the|their|trade),? )*(?:${TIES})(?: of (?:experiences?|information|knowledge|views))?(?: with .+)?(?: and (?:(?:the )?exchange of )?(?:\p{Ll}+ )?\p{Ll}+)?$)`,
  "u",
);
/** Words that say nothing of their own: the verb of an aim, and "cooperation". */
const EMPTY = new RegExp(`^\\p{L}+ |\\b(?:${TIES}|ways|new|with|from|into)\\b`, "gu");
/** A comma other than that of "educational, cultural and economic exchange". */
const LIST = /,(?! \p{Ll}+ and \p{Ll}+(?: \p{Ll}+)?$)/u;
/** An aim of those who invited the visitors. */
const OF_OTHERS = /\b(?:delegat(?:ion|es)|visitors|guests|participants|them)\b/;

/** Letters in which "industry" and "industrial" agree. */
const STEM = 6;

/** Whether an aim has a word that the headline lacks: "industrial cooperation" says nothing more of an industrial bureau. */
const isNew = (aim: string, headline: string): boolean => {
  const known = headline.toLowerCase();
  const words =
    aim
      .replace(EMPTY, "")
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return words.some((word) => !known.includes(word.slice(0, STEM)));
};

/** The beginnings of longer words, in which "fisheries" and "fishery" agree. */
const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/, "").slice(0, STEM));

/** Whether a part of a headline repeats a word of the rest: "Trade Council signs memorandum on trade". */
export const repeatsWord = (part: string, rest: string): boolean => {
  const known = stemsIn(rest);
  return stemsIn(part).some((stem) => known.includes(stem));
};

/** An aim as a headline has room for it: "the operations of the Port" are "its operations" behind "visits Port". */
const shortened = (aim: string, headline: string): string => {
  const whole = aim
    .replace(LEFT_OUT, "")
    .replace(WAYS, "")
    .replace(/ mutually beneficial(?= )/, "");
  const [, front = "", place = ""] = /^(.+?) (?:of|at|in) (?:the )?(\p{Lu}.*)$/u.exec(whole) ?? [];
  const named = place !== "" && headline.endsWith(` ${place}`);
  return (named ? front.replace(/(?<=.* )the (?!.* the )/, "its ") : whole).replace(ARTICLES, "");
};

/** The aims of a purpose that say more than that two sides want to cooperate, as a headline has room for them. */
export const definiteAims = (purpose: string, headline: string): string[] =>
  purpose
    .split(NEXT_AIM)
    .filter((aim) => IS_AIM.test(aim) && !OF_OTHERS.test(aim))
    .map((aim) => shortened(aim, headline))
    .filter((aim) => !LIST.test(aim) && !GENERAL.test(aim) && isNew(aim, headline));
