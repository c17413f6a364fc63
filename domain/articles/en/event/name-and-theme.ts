import { OPEN, type Phrase, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { isAimStated } from "../words/aim-stated-by-speaker";
import { wordCount } from "../words/grammar";
import { pathsStatedInAim } from "../words/stated-in-aim";
import { withoutThemed } from "./said-by-theme";
import { withSecondTo } from "./second-aim";

/** The aim of the event, after "to". */
export const purposeOf = (discourse: Discourse): Phrase | undefined => {
  const { facts } = discourse;
  const said = isAimStated(facts) ? undefined : facts.said(facts.record.purpose, "purpose");
  const theme = facts.said(facts.record.theme, "theme");
  const own = said && theme ? { ...said, text: withoutThemed(said.text, theme.text) } : said;
  return own && sourced(withSecondTo(phrase(own)), ...pathsStatedInAim(facts));
};

/** "the Reed Show 5, the second edition of a fair", "the Course for Officials, Reed Province": a formal name with an apposition or a place. */
const EXPLAINED_NAME = /^[^,;]+, (?:(?:the|an?) [^,;]+|\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3})$/u;

/** The formal name and theme of an event, in a sentence with another event noun as its subject. */
export const nameAndTheme = (discourse: Discourse): { name?: Phrase; theme?: Phrase } => {
  const { facts } = discourse;
  const name = facts.said(facts.record.officialName, "officialName");
  const theme = facts.said(facts.record.theme, "theme");
  const closed = name && EXPLAINED_NAME.test(name.text) ? OPEN : "";
  // "the workshop on rope making" on the theme "Rope Making".
  const same = name && theme && ` ${name.text} `.toLowerCase().includes(` ${theme.text} `.toLowerCase());
  return {
    ...(name
      ? { name: same ? sourced(say`${phrase(name)}${closed}`, theme.path) : say`${phrase(name)}${closed}` }
      : {}),
    ...(theme && !same ? { theme: say`“${phrase(theme)}”` } : {}),
  };
};

/** The aim of an event that the news describes fully: a handover, or an action. */
export const aimOfEvent = (discourse: Discourse): Phrase | undefined => {
  const { name, theme } = nameAndTheme(discourse);
  return discourse.plan.event || name || theme ? undefined : purposeOf(discourse);
};

const MAX_THEME = 12;

/** The short theme of an event that is described rather than named: "a national seminar on the theme “T”". */
export const themeBehind = (discourse: Discourse): Phrase | undefined => {
  const { name, theme } = nameAndTheme(discourse);
  const described = name && /^an? (?!.* on )/.test(textOf(name));
  return described && theme && wordCount(theme) <= MAX_THEME ? theme : undefined;
};
