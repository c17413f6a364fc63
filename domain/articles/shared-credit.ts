import { type Phrase, sourced } from "./phrase";
import { type Facts, phrase } from "./reference/facts";

/** Those who both wrote and photographed, with the unit that either line gives. */
export interface SharedCredit {
  readonly name: Phrase;
  readonly unit: Phrase | undefined;
}

/** The one person, or office, of both the text and the photos; undefined where they differ. */
export const sharedCredit = (facts: Facts): SharedCredit | undefined => {
  const { author, photographer } = facts.record.credits ?? {};
  const [name, again] = [
    facts.said(author?.name, "credits.author.name"),
    facts.said(photographer?.name, "credits.photographer.name"),
  ];
  const [unit, other] = [
    facts.said(author?.unit, "credits.author.unit"),
    facts.said(photographer?.unit, "credits.photographer.unit"),
  ];
  if (!name || !again || name.text !== again.text) return undefined;
  if (unit && other && unit.text !== other.text) return undefined;
  const one = unit ?? other;
  return {
    name: sourced(phrase(name), again.path),
    unit: one && sourced(phrase(one), other?.path),
  };
};
