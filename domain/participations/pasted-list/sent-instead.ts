import { costly } from "./costly";
import type { Line } from "./text";

type Lines = readonly (Line | undefined)[];

const AWAY =
  "(?:can(?:['’]?t|not)|could ?n['’]?t|cannot|won['’]t|is(?:n['’]t| not)? (?:ill|sick|unwell|unable|unavailable|away|out|coming|attending|able|on leave|no longer|travelling)|will not|had to|has (?:had to|dropped|cancelled|pulled)|regrets|drops out)";
const SENT =
  "(?:(?:(?:and|so|but),? )?(?:instead,? )?(?:we(?: will|['’]ll| are|['’]re| shall)?(?: now| be)? (?:send|sending|bring|bringing|nominate|nominating|have)|there (?:will be|is)|it (?:will be|is))|(?:will be |is |to be |being )?replaced by|(?:in (?:his|her|their) (?:place|stead)|instead|replacement|new)(?: (?:comes?|is|will be|we send))?[:,]?)";
// "Bob Sample can't make it, instead we send Ann Example, Director, Model Bank"
const SENT_INSTEAD = costly(
  new RegExp(
    `^((?:[Ss]orry,? |[Uu]nfortunately,? |[Ss]adly,? )?(\\p{Lu}[\\p{L}'’.-]+ \\p{Lu}[^,;:.]{2,40}?)(?: now)? ${AWAY}\\b[^,;.]{0,50}[,;.–—-]+\\s*${SENT})\\s+((?:our |the )?\\p{Lu}[\\p{L}'’.-]+ \\p{Lu}.{3,90}?)(?: instead| in (?:his|her|their) place)?[.!]?$`,
    "u",
  ),
);
// "Bob Sample is ill, Ann Example, Director, Model Bank comes instead"
const COMES_INSTEAD = costly(
  new RegExp(
    `^((?:[Ss]orry,? |[Uu]nfortunately,? |[Ss]adly,? )?(\\p{Lu}[\\p{L}'’.-]+ \\p{Lu}[^,;:.]{2,40}?)(?: now)? ${AWAY}\\b[^,;.]{0,50}[,;.–—-]+)\\s*(\\p{Lu}[\\p{L}'’.-]+ \\p{Lu}[^.;]{3,90}?),? (?:(?:will )?(?:now )?(?:comes?|be coming|attends?|joins?|travels?|steps? in|stands? in|replaces?) )?(?:instead|for (?:him|her|them)|in (?:his|her|their) place|him|her)[.!]?$`,
    "u",
  ),
);
// "Instead of Bob Sample, who can't make it, we send Ann Example"
const INSTEAD_OF = costly(
  /^([Ii]nstead of (\p{Lu}[^,]{3,40}?)(?:,? who [^,]{4,50})?,? (?:we(?: will|['’]ll| are|['’]re)? (?:now )?(?:be )?(?:send|sending|nominate|nominating|bring|bringing|have)|it will be|there will be|please expect))\s+(\p{Lu}\p{L}.{3,90}?)[.!]?$/u,
);
const HAS_POST = /[,(–—-]/u;

const isNamedElsewhere = (name: string, lines: Lines, line: Line): boolean =>
  lines.some((each) => each && each.at !== line.at && each.text.includes(name));

const inBrackets = (words: string): string => words.replace(/^([^,(]+), (.+)$/u, "$1 ($2)");

/**
 * Who comes for somebody ("Bob Sample can't make it, instead we send Ann Example, Director"): an entry of its own, unless other
 * lines name the person who stays away.
 */
export const sentInstead = (line: Line, lines: Lines): Line[] | undefined => {
  const words = line.text.trim();
  const [, said = "", away = "", who = ""] =
    SENT_INSTEAD.exec(words) ?? INSTEAD_OF.exec(words) ?? COMES_INSTEAD.exec(words) ?? [];
  if (!who || !HAS_POST.test(who)) return undefined;
  if (isNamedElsewhere(away, lines, line))
    return [{ ...line, text: `${away} is ill, ${inBrackets(who)} will come instead.` }];
  return [
    { ...line, raw: said, text: said, aside: true },
    { ...line, raw: who, text: who.replace(/^(?:our|the) /iu, "") },
  ];
};
