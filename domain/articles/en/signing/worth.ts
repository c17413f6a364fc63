import type { AgreementAt } from "../../content/message";
import { OPEN, type Phrase, say } from "../../phrase";
import { phrase, type Said } from "../../reference/facts";

/** "agreement on the purchase of a boat fair": behind so many words the value would seem to be that of what they name. */
const ABOUT =
  /^(?:(?! (?:on|for|of|to|about|regarding|concerning) ).)+ (?:on|for|of|to|about|regarding|concerning) (?:\S+ ){2,}\S+$/;

/** " worth 14 million yuan", apart from a title that ends in what the document is about. */
export const worthOf = (
  { documents = [] }: AgreementAt["agreement"],
  { text }: Said,
  value: Said | undefined,
): Phrase | undefined => {
  if (!value) return undefined;
  const apart = documents.length === 0 && ABOUT.test(text) ? OPEN : "";
  return say`${apart} worth ${phrase(value)}${apart}`;
};
