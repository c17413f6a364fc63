import { changed, type Phrase, textOf } from "../../phrase";

/** What one side does for another, where nobody says which: as what will be done, rather than what all parties do. */
const PASSIVE: readonly (readonly [active: RegExp, passive: string, needed: boolean])[] = [
  [/^advise (?:\p{Lu}[\p{L} ]+ )?on ((?!each\b|one another\b)[^,;]+)$/u, "advice VERB be given on $1", true],
  [/^assist (in|with) ([^,;]+)$/u, "assistance VERB be given $1 $2", true],
  [/^(?:provide|offer) ([^,;]+)$/u, "$1 VERB be provided", false],
  [/^supply ([^,;]+)$/u, "$1 VERB be supplied", false],
  [/^train ([^,;]+)$/u, "$1 VERB be trained", false],
];
/** What the parties do together or for each other. */
const MUTUAL = /\b(?:each other|one another|jointly|joint|mutual|together|their|exchange|both)\b/u;

/** "advice will be given on the quay, and training will be provided": terms that are all services of one side to another. */
export const oneSidedTerms = (all: readonly Phrase[], verb: string): readonly Phrase[] | undefined => {
  let needed = false;
  const made = all.map((words) => {
    const text = textOf(words);
    const rule = MUTUAL.test(text) ? undefined : PASSIVE.find(([active]) => active.test(text));
    needed ||= rule?.[2] === true;
    return rule && words.pieces.length === 1
      ? changed(words, (s) => s.replace(rule[0], rule[1]).replace("VERB", verb))
      : undefined;
  });
  const whole = made.filter((one) => one !== undefined);
  return needed && whole.length === all.length ? whole : undefined;
};
