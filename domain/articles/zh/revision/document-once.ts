import { type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { keysOfLine } from "../../final-checks/keys-of-line";
import { literal } from "../../literal";
import { partOf, plain, say, sourced, spliced, textOf } from "../../phrase";

const DOCUMENT = /^agreements\[[^\]]+\]$/u;
/** 甲馆与乙馆签署《协议》，以……. */
const SIGNED = /^([^，。；]{2,60}?)签[署订]了?(?:《([^》]+)》|([^，。；《》]{4,40}))(，以[^。；]+)?$/u;
/** 甲、乙分别代表双方签字. */
const BY_WHOM = /^([^。；]{4,}?)分别代表双方签[字约]$/u;
/** Characters at the end of an aim by which another sentence says the same. */
const SAME_AIM = 8;

/** Two sides of two countries: 中塞双方. */
const SIDES = /^(\p{Script=Han})方[与和](\p{Script=Han})方$/u;

/** 甲、乙分别代表双方签约: the signing of a document that the name of its ceremony has in full. */
const atItsCeremony = (before: readonly Line[], document: Line, signers: Line): Line | undefined => {
  const [, , named = "", plainly = "", aim = ""] = SIGNED.exec(textOf(document.words)) ?? [];
  const title = named || plainly;
  const text = textOf(signers.words);
  if (title === "" || !BY_WHOM.test(text)) return undefined;
  const ceremony = new RegExp(`${literal(title)}(?:签约|签字|签署)仪式`, "u");
  if (!before.some(({ words }) => ceremony.test(textOf(words)))) return undefined;
  const words = spliced(signers.words, text.length - 2, text.length, "签约");
  const clause =
    aim === ""
      ? plain("")
      : partOf(document.words, textOf(document.words).length - aim.length, textOf(document.words).length);
  return { ...document, words: sourced(say`${words}${clause}`, ...document.words.paths) };
};

/** The sentences of a text with a document, none for other texts. */
const linesWithDocument = (blocks: readonly Composed[]): Line[] => {
  const lines: Line[] = [];
  let found = false;
  for (const block of blocks)
    if (block.type === "paragraph")
      for (const line of block.lines) {
        lines.push(line);
        found ||= !line.own && DOCUMENT.test(line.id);
      }
  return found ? lines : [];
};

const aimOf = (line: Line): string => SIGNED.exec(textOf(line.words))?.[4] ?? "";

/** Blocks in which the signing of a document is one sentence where its ceremony, named after it, was held. */
export const withDocumentOnce = (blocks: readonly Composed[]): Composed[] => {
  const lines = linesWithDocument(blocks);
  for (const [at, document] of lines.entries()) {
    const signers = lines[at + 1];
    if (!signers || document.own || signers.own || signers.opens || !DOCUMENT.test(document.id)) continue;
    if (signers.id !== `${document.id}.signatories`) continue;
    const made = atItsCeremony(lines.slice(0, at), document, signers);
    if (!made) continue;
    const aim = aimOf(document);
    const others = lines.filter((one) => one !== document).map(({ words }) => textOf(words));
    const again = aim !== "" && others.some((text) => text.includes(aim.slice(-SAME_AIM)));
    const text = textOf(made.words);
    const words = again ? spliced(made.words, text.length - aim.length, text.length, "") : made.words;
    return withLinesReplaced(blocks, (one) =>
      one === document ? [{ ...made, words }] : one === signers ? [] : [one],
    );
  }
  return [...blocks];
};

/** 物资交接证书: a document about what was handed over. */
const OF_HANDOVER = /(?:交接|移交|接收|捐赠)[^，。；]{0,6}(?:证书|清单|协议|书)》?$/u;
const HANDED = /(?:移交|捐赠|转交|赠送|交接)/u;

/** 甲、乙分别代表中塞双方签署物资交接证书. */
const inOne = (document: Line, signers: Line): Line | undefined => {
  const text = textOf(document.words);
  const [, parties = "", , , aim] = SIGNED.exec(text) ?? [];
  const by = textOf(signers.words);
  const end = "双方签字".length;
  if (parties === "" || aim || !BY_WHOM.test(by)) return undefined;
  const [, first, second] = SIDES.exec(parties) ?? [];
  const from = parties.length + (text.slice(parties.length + 2).startsWith("了") ? 3 : 2);
  const sides = first && second ? plain(`${first}${second}双方`) : partOf(document.words, 0, parties.length);
  const words = say`${partOf(signers.words, 0, by.length - end)}${sides}签署${partOf(document.words, from, text.length)}`;
  return { ...document, words: sourced(words, ...document.words.paths) };
};

/** Blocks in which the paper of a handover is signed directly behind it, rather than behind the speeches. */
export const withPaperOfHandover = (blocks: readonly Composed[]): Composed[] => {
  const lines = linesWithDocument(blocks);
  let at = -1;
  for (const [place, { id, own, words }] of lines.entries())
    if (at < 0 && !own && lines[place + 1]?.id === `${id}.signatories` && OF_HANDOVER.test(textOf(words)))
      at = place;
  if (at < 0) return [...blocks];
  const [document, signers] = [lines[at], lines[at + 1]];
  const handed = lines.findIndex(
    ({ id, own, words }) => !own && /^agenda\[[^\]]+\]$/u.test(id) && HANDED.test(textOf(words)),
  );
  const behind = lines[handed];
  if (!document || !signers || !behind || handed < 0 || at <= handed + 1) return [...blocks];
  const made = inOne(document, signers);
  const known = new Set(lines.slice(0, handed + 1).flatMap((line) => [...keysOfLine(line)]));
  if (!made || ![...keysOfLine(made)].every((key) => known.has(key))) return [...blocks];
  // 黄甲、迪乙分别代表……. 两人肯定了…….
  const next = lines[handed + 1];
  const both = /^\p{Script=Han}+[、和]\p{Script=Han}+(?=分别)/u.exec(textOf(made.words))?.[0];
  const again =
    next && both !== undefined && !next.own && textOf(next.words).startsWith(both) ? next : undefined;
  return withLinesReplaced(blocks, (one) =>
    one === behind
      ? [behind, made]
      : one === document || one === signers
        ? []
        : one === again
          ? [{ ...one, words: spliced(one.words, 0, both?.length ?? 0, "两人") }]
          : [one],
  ).filter((block) => !isParagraph(block) || block.lines.length > 0);
};
