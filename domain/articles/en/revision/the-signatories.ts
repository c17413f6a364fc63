import { type Composed, joinedNeighbours, type Line } from "../../compose";
import { keysOfLine } from "../../final-checks/keys-of-line";
import { OPEN, partOf, plain, say, spliced, textOf } from "../../phrase";

/** "A and B signed an agreement": the news of the sentence before. */
const SIGNED = / (?:have |has )?signed (?:an?|the|\p{Ll}+|\d+) /u;
/** What refers to the document or the parties of that sentence. */
const AGAIN = new RegExp(
  `[,${OPEN}]* signed (?:it|them|(?:for )?(?:the two|both) \\p{Ll}+(?: \\p{Ll}+)?|the (?:memorand(?:um|ums|a)|accords?|agreements?|arrangements?|conventions|letters?|contracts?|documents?|plans|protocols?|declarations?|charters?|treaty))$`,
  "u",
);
const BY =
  /^the (?:memorandum|agreement|letter|contract|document|protocol|declaration|charter|treaty) was signed by (?=the |\p{Lu})(?!.*(?: in the presence of | for | on behalf of ))/u;

/** "signed an agreement and a plan", "signed two agreements": more than one document. */
const SEVERAL =
  / signed (?:(?:the )?(?:two|three|four|five|six|\d+|several) |(?!an? |the )\p{Ll}|an? .* and an? \p{Ll})/u;

const DOCUMENT =
  "the (?:memorandum|agreement|letter|contract|document|protocol|declaration|charter|treaty)(?: of \\p{Ll}+)?";
/** "Directors A and B signed the memorandum, which covers trade": two people without appositions, and what the document says. */
const WITH_TERMS = new RegExp(`^[^,;:“${OPEN}]{5,140} signed (${DOCUMENT}), which (?=\\p{Ll})`, "u");

/** "The memorandum, signed by A and B, covers trade": the document that is known, before what it says. */
const withTermsLast = (line: Line): Line | undefined => {
  const text = textOf(line.words);
  const [front = "", noun = ""] = WITH_TERMS.exec(text) ?? [];
  if (front === "" || named(line) < 2) return undefined;
  const people = partOf(line.words, 0, text.indexOf(` signed ${noun}, which `));
  const said = partOf(line.words, front.length, text.length);
  return { ...line, words: say`${plain(noun)}, signed by ${people}, ${said}` };
};

/** "A, chair of P, and B, chair of Q, signed the memorandum, which covers trade": people with posts, and what the document says. */
const WITH_POSTS = new RegExp(
  `^([^;:“]{5,300}?)[,${OPEN}]* signed (${DOCUMENT}), which ([^,;“${OPEN}]+)$`,
  "u",
);

/** Another act, or a circumstance in front of the people: "during the talks, A …", "A met B and". */
const NOT_PEOPLE =
  /^(?!the |their |its |an? )\p{Ll}| (?:and|then|also|jointly|officially|formally|have|has|had|they)$|[ ,](?:met|held|visited|discussed|agreed|attended|spoke|said|exchanged|toured|witnessed) /u;

/** "The memorandum, which covers trade, was signed by A, chair of P, and B, chair of Q": the known first, the people last. */
const withTermsFirst = (line: Line): Line | undefined => {
  const text = textOf(line.words);
  const [, people = "", noun = "", said = ""] = WITH_POSTS.exec(text) ?? [];
  if (people === "" || named(line) < 2 || NOT_PEOPLE.test(people)) return undefined;
  const terms = partOf(line.words, text.length - said.length, text.length);
  const by = partOf(line.words, 0, people.length);
  return { ...line, words: say`${plain(noun)}, which ${terms}${OPEN}, was signed by ${by}${OPEN}` };
};

/** How many people a sentence names. */
const named = (line: Line): number => keysOfLine(line).size;

/** The kind of the one document that the sentence before reports: a noun that also fits a longer title. */
const KIND =
  / signed (?:an?|the|their) (?:(?!(?:of|on|for|to|in|with|between|concerning|regarding|about|under|from|and|that|\p{Ll}+ing (?:an?|the|their|its)) )[\p{L}\d][\p{L}\d’'-]* ){0,8}?(memorandum|agreement|contract|protocol|declaration|charter|treaty|pact)\b/u;

/** "The agreement was signed by A and B.": the signatories of what the sentence before says was signed. */
const asSignatories = (line: Line, before: Line | undefined): Line => {
  const last = before ? textOf(before.words) : "";
  if (!before || line.own || !SIGNED.test(last) || / had (?:been )?signed /.test(last)) return line;
  const text = textOf(line.words);
  const [front = ""] = BY.exec(text) ?? [];
  const many = SEVERAL.test(last) || / signed the (?:memoranda|\p{Ll}+s)$/u.test(text);
  const kind = KIND.exec(last)?.[1] ?? "document";
  const by = many ? "the documents were signed by " : `the ${kind} was signed by `;
  if (front !== "") return { ...line, words: spliced(line.words, 0, front.length, by) };
  const known = withTermsLast(line) ?? withTermsFirst(line);
  if (known) return known;
  const [end = ""] = AGAIN.exec(text) ?? [];
  if (end === "" || named(line) < 2 || /“|^(?:on|in|at|after) /i.test(text)) return line;
  const list = spliced(line.words, text.length - end.length, text.length, OPEN);
  return { ...line, words: say`${plain(by)}${list}` };
};

/** "The signing took place in Port.": what comes between the news and the signatories. */
const WHERE = /^(?:the signing|it) (?:took place|was held) /i;

const newsBefore = (lines: readonly Line[], at: number): Line | undefined => {
  const before = lines[at - 1];
  return before && WHERE.test(textOf(before.words)) ? lines[at - 2] : before;
};

/** "A, president of P, and B, president of R, signed the agreement": the two who signed. */
const BY_TWO = new RegExp(`[,${OPEN}]+ signed (?:it|${DOCUMENT})$`, "u");
/** "The two presidents signed it from Port and Reed.": the office's own words about the same. */
const THE_TWO_SIGNED =
  /^(?:(?:The two|Both) (\p{Ll}+)|They) signed (?:it|the (?:document|agreement|memorandum)) (?=\p{Ll}[^;:]*$)/u;

/** Whether both people of a sentence have the post of "the two presidents". */
const haveBoth = (text: string, posts: string): boolean => {
  const post = posts.replace(/men$/, "man").replace(/s$/, "");
  return text.toLowerCase().split(new RegExp(`\\b${post}\\b`)).length === 3;
};

/** "A, president of P, and B, president of R, signed it from Port and Reed.": who signed and how, in one sentence. */
const withManner = (before: Line, one: Line): Line | undefined => {
  const text = textOf(before.words);
  const [end = ""] = BY_TWO.exec(text) ?? [];
  const said = textOf(one.words).replace(/\.$/, "");
  const [front = "", posts] = THE_TWO_SIGNED.exec(said) ?? [];
  if (before.own || !one.own || end === "" || front === "" || /[;“]/.test(text)) return undefined;
  if (posts ? !haveBoth(text, posts) : named(before) !== 2) return undefined;
  const people = partOf(before.words, 0, text.length - end.length);
  return {
    ...before,
    words: say`${people}${OPEN} signed it ${partOf(one.words, front.length, said.length)}`,
  };
};

const UNDER = /^under (the \p{Ll}+)(?=, )/iu;
/** "The agreement was signed by A and B. Under it, the ports will …": the document of two sentences in a row. */
const underIt = (line: Line, before: Line | undefined): Line => {
  if (!before) return line;
  const [front = "", noun = ""] = UNDER.exec(textOf(line.words)) ?? [];
  const again = noun !== "" && textOf(before.words).startsWith(`${noun} was signed by `);
  return again ? { ...line, words: spliced(line.words, 0, front.length, "under it") } : line;
};

/** The blocks of a text that say who signed the document of the sentence before, in one form. */
export const withSignatories = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines = joinedNeighbours(block.lines, withManner);
    const made: Line[] = [];
    for (const [at, line] of lines.entries()) {
      const signed = asSignatories(line, newsBefore(lines, at));
      made.push(signed.id.includes(".scope") ? underIt(signed, made[at - 1]) : signed);
    }
    return { ...block, lines: made };
  });
