import { definite, indefinite, isPlural, withArticle } from "../words/grammar";

/** "supplies, namely masks", "a van, worth $5,000": a thing that a clause behind it explains. */
export const EXPLAINED =
  /, (?:namely|including|such as|among them|worth|valued|costing|total(?:l)?ing|consisting|comprising|donated|provided|bought|made|paid|funded|each|all|most|some|with|which|whose) /;

/** "a life support ambulance and supplies": one thing that can be counted, in front of others. */
const ONE_AND_OTHERS =
  /^(?!an? |the |one |(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|various) )(?:[\p{L}\d-]+ |\([\p{Lu}\d]+\) ){0,6}(?:ambulance|vehicle|car|bus|truck|van|boat|ship|aircraft|helicopter|tractor|pump|generator|scanner|machine|laptop|projector|camera|refrigerator|freezer|stretcher|monitor|minibus|bicycle|motorcycle|television|microscope|ventilator|incubator|analy[sz]er|printer|drone|computer|statue|painting|plaque|medal|trophy|flag|bell|book|letter|model|certificate|cheque|portrait|map) and \p{Ll}/iu;

/** "camera and sound equipment", "refrigerator and freezer units": the first word is a part of what the last one names. */
const OF_ONE_NOUN =
  /\b(?:television|camera|projector|refrigerator|freezer|monitor|laptop|computer|printer|scanner|bicycle|motorcycle) and [\p{Ll}-]+ (?:equipment|gear|units|sets|systems|computers|devices|machines|helmets|accessories)$/u;

/** "147 books", but not "40-foot container" or "3D printer": a number of things. */
const NUMBER = /^\d[\d,.]* /;

/** Things of which there is one: "the chain of office". */
const OF_OFFICE = /^(?:chain|seal|insignia|keys?) of (?:the )?(?:office|city|town|house)$/i;

/** "list of this year's winners", "proceeds of the fair": there is one of what is known. */
const OF_KNOWN =
  /^(?:\p{Ll}+ )?(?:keys|lists?|rolls?|rosters?|registers?|proceeds|remains|findings|minutes|names) of (?:the|this|these|last|next|its|their) /u;

/** "appointment letters and exequatur": the first of two things is several. */
const SEVERAL_AND_ONE = /^(?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Ll}+(?<!s)s and \p{Ll}+$/u;

/** The title of what was handed over, with its article; `known`: the text has mentioned the thing. */
export const articled = (title: string, known = false): string => {
  if (known) return definite(title);
  if (NUMBER.test(title) || SEVERAL_AND_ONE.test(title)) return title;
  if (OF_OFFICE.test(title) || OF_KNOWN.test(title)) return definite(title);
  return ONE_AND_OTHERS.test(title) && !OF_ONE_NOUN.test(title) ? indefinite(title) : withArticle(title);
};

/** "repaired and improved water and sanitation infrastructure": what is of two kinds is one thing. */
const OF_TWO_KINDS = /^(?:\p{Ll}+ed and \p{Ll}+ed )?(?:\p{Ll}+ and )?\p{Ll}+ infrastructure\b/u;

/** Whether what was handed over is several things: "an ambulance and medical supplies". */
export const areSeveral = (title: string): boolean => {
  const bare = title.split(EXPLAINED)[0] ?? title;
  return (
    NUMBER.test(bare) ||
    isPlural(bare) ||
    (!OF_TWO_KINDS.test(bare) &&
      / and (?!\p{Lu})/u.test(bare.split(/ (?:of|for|from|to|with|in|on|at|between|about) /)[0] ?? ""))
  );
};
