import { LEGAL } from "../words/org-nouns";

/** "Ministry of Trade, Industry and Cooperatives": commas of a series within a name, which need no closing comma. */
const IN_SERIES = /, (?!.*, )(?:(?!of )\S+ ){1,2}(?:and|&) /;

/** "the Department of Trade, Lakeland, signed": a name that ends with a place is followed by a comma. */
export const endsInPlace = (name: string): boolean =>
  name.includes(", ") && !LEGAL.test(name) && !IN_SERIES.test(name);
