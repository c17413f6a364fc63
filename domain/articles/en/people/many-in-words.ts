import { isPlural } from "../words/grammar";

/** "the minister and the consul", "officials": a group of several. */
export const isManyInWords = (group: string): boolean =>
  (/ and (?:the|an?|other|their) /.test(group) && !OF_FIELDS.test(group)) || isPlural(group);

/** "the Minister for Fisheries and the Blue Economy": one office of two fields, unlike "the Mayor of Reed and the Consul". */
const OF_FIELDS =
  /^(?:the )?(?:\p{L}+ )*?(?:Minister|Secretary|Commissioner|responsible) (?:for|of) (?:(?! and (?:the|an?) )[^,])+ and the (?!(?:\p{Lu}\p{Ll}+ )*(?:\p{L}*[Mm]inister|Mayor|Governor|Ambassador|Consul|Director|Secretary|Chair\p{Ll}*|Head|President|Commissioner|Rector|Dean)\b)\p{Lu}[^,]*$/u;
