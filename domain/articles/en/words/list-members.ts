import { OPEN } from "../../phrase";

/** "the rescue and firefighting truck": one thing, so that "and other vehicles" needs no comma. */
const ONE_THING = /^(?:an?|the) (?:[^\s,;]+ ){1,4}and \S+ \S*[^s\s,;]$/u;

/** "the soil and water laboratory": one place that two things name, to which "and the mill" needs no comma either. */
const ONE_PLACE =
  /^(?:an?|the) (?:(?!of |for |in )[^\s,;]+ ){1,3}and (?!the |an? )(?:(?!of |for |in )[^\s,;]+ ){1,3}(?:laboratory|lab|cent(?:re|er)|plant|museum|school|hospital|workshop|station|hall|park|site|factory|office|library|gallery|farm|garden|market|building|room)$/u;

/** "the Ministry of Land, Water and Trade (MLWT)", "… of Lakeland": a name whose own series ends before its bracket or its country. */
const NAMED_SERIES =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}-]* ){1,3}(?:of|for) \p{Lu}[^,;()]*(?:, \p{Lu}[^,;()]*)+ and \p{Lu}[^,;()]*(?:\([^,;()]*\)[^,;]*| of (?:the )?\p{Lu}[^,;()]*)$/u;

/** "the City and County of Reedham": one place or authority with two nouns. */
const TWO_NOUNS =
  /^(?:the )?(?:City|Town|County|Borough|Municipality|District) and (?:City|Town|County|Borough|Municipality|District) of \p{Lu}[^,;]*$/u;

/** Whether a member with "and" inside is one thing or place, so that no comma is needed between it and the next. */
export const isOneWith = (text: string, next: string): boolean =>
  NAMED_SERIES.test(text) ||
  TWO_NOUNS.test(text) ||
  (ONE_THING.test(text) && next.startsWith("other ")) ||
  (ONE_PLACE.test(text) && /^(?:the|an?) /.test(next));

/** The parts of an inner series, divided by commas, from which on a reader no longer sees where it ends. */
const LONG_SERIES = 3;

/** "develop academic, scientific and cultural exchanges": commas only between members of a series that its "and" closes. */
const isSeries = (text: string): boolean =>
  /^\p{Ll}/u.test(text) &&
  !text.includes(OPEN) &&
  /^[^,;]+(?:, (?!which |who |whose |where |including |such )[^,;]+)* and [^,;]+$/.test(text);

/** "the Hub, a workspace for artists": one apposition, which ends the member. */
const APPOSED = new RegExp(`^[^,;${OPEN}]+, [^,;${OPEN}]+${OPEN}?$`, "u");
export const isApposed = (member: string): boolean => APPOSED.test(member);

/** Members of a list, one of them a series, from which on a reader cannot count them by commas. */
const MANY_MEMBERS = 5;

/** Whether members with commas need semicolons between all: not one series among few, nor an apposition of the last member. */
export const areDivided = (withCommas: readonly string[], all: readonly string[]): boolean => {
  const last = all.at(-1);
  return (
    withCommas.length > 1 ||
    withCommas.some((one) =>
      one === last
        ? !isSeries(one) && !isApposed(one)
        : !isSeries(one) || one.split(",").length >= LONG_SERIES || all.length >= MANY_MEMBERS,
    )
  );
};
