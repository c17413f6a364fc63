import { allLines, type Composed, documentOf, type Line, withLinesReplaced } from "../../compose";
import { type Phrase, partOf, plain, say, sourced, textOf } from "../../phrase";
import { KINDS } from "../words/documents";
import { andList } from "../words/grammar";
import { pluralOf } from "../words/plural";

const NOUN = `the (${KINDS.join("|")})`;
/** "the memorandum with the bank aims to …", "was signed to …", "covers …". */
const WITH_PARTNER = new RegExp(
  `^${NOUN} with ((?:(?! (?:aims|and|covers|has|is|was|will) )[^,;:“])+) (?:(?:(?:aims|was signed) to) (.+?)(?: and covers (.+))?|covers (.+))$`,
  "u",
);
/** "under the memorandum, the two institutions will …". */
const UNDER = new RegExp(
  `^under ${NOUN}, (?:the (?:two|three) [\\p{Ll} ]+?|the two sides|the parties|they) will `,
  "u",
);

/** "under it, the two sides will …": what follows a sentence on the same document. */
const UNDER_IT = /^under it, (?:the (?:two|three) [\p{Ll} ]+?|the parties|they) will /u;

/** What sentences say of one document with one partner, and the words for the partner. */
interface Said {
  readonly document: string;
  readonly noun: string;
  readonly partner: Phrase;
  readonly lines: Line[];
  aim?: Phrase;
  covers?: Phrase;
  /** What the parties will do under it. */
  will?: Phrase;
}

const end = (words: Phrase, part: string | undefined, before: string): Phrase | undefined => {
  if (part === undefined) return undefined;
  const text = textOf(words);
  const from = text.lastIndexOf(`${before}${part}`) + before.length;
  return partOf(words, from, from + part.length);
};

/** What the sentences say of each document, in their order. */
const saidOfEach = (lines: readonly Line[]): Said[] => {
  const found = new Map<string, Said>();
  for (const [at, line] of lines.entries()) {
    const document = documentOf(line);
    const text = textOf(line.words);
    const before = lines[at - 1];
    const known =
      before && document !== undefined && documentOf(before) === document ? found.get(document) : undefined;
    const [under = ""] = UNDER_IT.exec(text) ?? [];
    if (known && before === known.lines.at(-1) && under !== "") {
      known.will = partOf(line.words, under.length, text.length);
      known.lines.push(line);
      continue;
    }
    const [all, noun = "", partner = "", aim, too, covers] = (!line.own && WITH_PARTNER.exec(text)) || [];
    if (document === undefined || all === undefined) continue;
    const from = `the ${noun} with `.length;
    const one = found.get(document) ?? {
      document,
      noun,
      partner: partOf(line.words, from, from + partner.length),
      lines: [],
    };
    const made = { aim: end(line.words, aim, " to "), covers: end(line.words, too ?? covers, "covers ") };
    if (made.aim) one.aim = made.aim;
    if (made.covers) one.covers = made.covers;
    one.lines.push(line);
    found.set(document, one);
  }
  return [...found.values()];
};

/** Whether a sentence behind those on a document goes on with a pronoun: "it will last for a year". */
const goesOn = (all: readonly Line[], { lines }: Said): boolean =>
  lines.some((line) => {
    const next = all[all.indexOf(line) + 1];
    return (
      next !== undefined && !lines.includes(next) && /^(?:it|they|this|under it)\b/iu.test(textOf(next.words))
    );
  });

const same = (one: Phrase | undefined, other: Phrase | undefined): boolean =>
  (one && textOf(one)) === (other && textOf(other));

/** "the memoranda with A and B aim to … and cover …", for sentences that say the same of each. */
const withPartnersTogether = (blocks: readonly Composed[]): Composed[] => {
  const all = saidOfEach(allLines(blocks));
  const [first, ...rest] = all;
  const alike = rest.filter(
    (one) =>
      one.noun === first?.noun &&
      same(one.aim, first.aim) &&
      same(one.covers, first.covers) &&
      same(one.will, first.will),
  );
  const [line, ...more] = first?.lines ?? [];
  // Another document of the kind with other terms would be between them.
  if (!first || !line || alike.length === 0 || alike.length < rest.length) return [...blocks];
  if (all.some((one) => goesOn(allLines(blocks), one))) return [...blocks];
  const gone = new Set([...more, ...alike.flatMap(({ lines }) => lines)]);
  const partners = andList([first, ...alike].map(({ partner }) => partner));
  const does = [
    ...(first.aim ? [say`aim to ${first.aim}`] : []),
    ...(first.covers ? [say`cover ${first.covers}`] : []),
  ];
  const words = say`the ${plain(pluralOf(first.noun))} with ${partners} ${andList(does)}`;
  const paths = [line, ...gone].flatMap((one) => one.words.paths);
  return withLinesReplaced(blocks, (one) => {
    if (gone.has(one)) return [];
    if (one !== line) return [one];
    const will = first.will && { ...line, words: say`under them, the parties will ${first.will}` };
    return [{ ...line, words: sourced(words, ...paths) }, ...(will ? [will] : [])];
  });
};

/** "under both memoranda, the parties will …", behind the last of several documents with the same terms. */
const withTermsTogether = (blocks: readonly Composed[]): Composed[] => {
  const all = allLines(blocks);
  const terms = all.filter((line) => !line.own && UNDER.test(textOf(line.words)));
  const [first, second, ...more] = terms;
  if (!first || !second || more.length > 0 || documentOf(first) === documentOf(second)) return [...blocks];
  const text = textOf(second.words);
  const [found = "", noun = ""] = UNDER.exec(text) ?? [];
  // "They will also …" would be left behind.
  const goesOn = all.some((one) => one !== first && one.id.startsWith(`${documentOf(first)}.scope`));
  if (goesOn || text !== textOf(first.words)) return [...blocks];
  const said = partOf(second.words, found.length, text.length);
  const words = say`under both ${plain(pluralOf(noun))}, the parties will ${said}`;
  const both = { ...second, words: sourced(words, ...first.words.paths, ...second.words.paths) };
  return withLinesReplaced(blocks, (one) => (one === first ? [] : [one === second ? both : one]));
};

/** What sentences say alike of several documents, said once of all. */
export const withDocumentsTogether = (blocks: readonly Composed[]): Composed[] =>
  withTermsTogether(withPartnersTogether(blocks));
