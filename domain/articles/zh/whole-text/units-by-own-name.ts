import { type Composed, withLinesReplaced } from "../../compose";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isQuoted } from "../words/enclosed";
import { isInTitle, keptTitles } from "../words/kept-titles";

/** A unit whose own name says which it is: 石油学院, 东戈壁省; 办公室 and 农业司 do not. */
const OWN =
  /^(?:\p{Script=Han}{2,8}(?:学院|研究院|分院|附属医院)|\p{Script=Han}{2,6}(?:[省州市县区镇乡府]|街道))$/u;

const REGION = /(?:[省州市县区镇乡府]|街道)$/;

interface Unit {
  readonly whole: string;
  readonly own: string;
}

const unitsOf = ({ facts }: Discourse): Unit[] => {
  const orgs = facts.allOrgs();
  const units: Unit[] = [];
  for (const { name, parent, short } of orgs) {
    const whole = parent?.org.name.text;
    if (!whole || short || !OWN.test(name.text) || name.text.startsWith(whole)) continue;
    // Two schools of law, each of its own university.
    if (orgs.some((one) => one.name.text === name.text && one.parent?.org !== parent.org)) continue;
    units.push({ whole, own: name.text });
  }
  return units;
};

/** 石油学院 behind 湖滨大学石油学院: a unit with the name of the whole once, and by its own name after that. */
export const withUnitsByOwnName = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const units = unitsOf(discourse);
  if (units.length === 0) return [...blocks];
  const titles = keptTitles(discourse);
  let read = "";
  const again = (words: Phrase, { whole, own }: Unit, before: string): Phrase => {
    const text = textOf(words);
    const full = `${whole}${own}`;
    for (let at = text.lastIndexOf(full); at >= 0; at = at > 0 ? text.lastIndexOf(full, at - 1) : -1) {
      const front = text.slice(0, at);
      const sofar = `${before}。${front}`;
      const region = REGION.test(own);
      const known = sofar.includes(full) || (region && sofar.includes(whole) && sofar.includes(own));
      if (!known || isQuoted(front) || isInTitle(titles, text, at)) continue;
      // 松山大学和湖滨大学石油学院: behind another organization it would seem to be of that one.
      if (!region && /[、和与及]$/u.test(front)) continue;
      return again(spliced(words, at, at + whole.length, ""), { whole, own }, before);
    }
    return words;
  };
  return withLinesReplaced(blocks, (one) => {
    const before = read;
    read += textOf(one.words);
    if (one.own) return [one];
    const words = units.reduce((made, unit) => again(made, unit, before), one.words);
    return [words === one.words ? one : { ...one, words }];
  });
};
