import { allLines, type Composed, isContext, isParagraph, type Line, sizeOf } from "../../compose";
import type { Scene } from "../../content/message";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 向乙颁发捐赠证书: what donors are given for what they gave. */
const CERTIFICATE = /(?:颁发|授予|赠送|回赠)[^，。；]*(?:证书?|牌匾|奖牌|锦旗|纪念牌)$/u;
/** Characters of a paragraph that takes in such a sentence. */
const MAX_CHARACTERS = 330;
/** Characters of the sentence. */
const SHORT = 40;

const OUTCOME = /^outcomes\[([^\]]*)\]/u;

const peopleOf = ({ words }: Line): string[] =>
  words.pieces.flatMap(({ mention }) => (mention === undefined ? [] : [mention]));

/** The handover at which something else was given, by the place of the latter in the record. */
const handoverOf = ({ content }: Discourse, { id }: Line): Scene | undefined => {
  const key = OUTCOME.exec(id)?.[1];
  return key === undefined
    ? undefined
    : content.scenes.find(
        ({ item }) => item.activity === "handover" && (item.outcomes ?? []).some((one) => one === key),
      );
};

/** A sentence with the context that would be left alone in its paragraph. */
const withItsContext = (blocks: readonly Composed[], one: Line): Line[] => {
  const lines = blocks.flatMap((block) =>
    isParagraph(block) && block.lines.includes(one) ? block.lines : [],
  );
  return lines.every((each) => each === one || isContext(each)) ? [...lines] : [one];
};

/**
 * A text in which a certificate for donors directly follows the gift that it belongs to, rather than another one. Those who are
 * named in its sentence are introduced in that of the gift or before.
 */
export const withCertificatesBesideGifts = (
  blocks: readonly Composed[],
  discourse: Discourse,
): Composed[] => {
  const found = [...blocks];
  const lines = allLines(blocks);
  for (const one of lines.filter(({ id }) => OUTCOME.test(id))) {
    const text = textOf(one.words);
    const scene = CERTIFICATE.test(text) && text.length <= SHORT ? handoverOf(discourse, one) : undefined;
    const gift = scene && lines.find(({ id }) => id === scene.path);
    const at = gift ? lines.indexOf(gift) : -1;
    if (!gift || at < 0 || at + 1 >= lines.indexOf(one)) continue;
    const known = new Set(lines.slice(0, at + 1).flatMap(peopleOf));
    const index = found.findIndex((block) => isParagraph(block) && block.lines.includes(gift));
    const block = found[index];
    if (!block || !isParagraph(block) || !peopleOf(one).every((key) => known.has(key))) continue;
    const moved = withItsContext(found, one);
    if (sizeOf([...block.lines, ...moved]) > MAX_CHARACTERS) continue;
    for (const [place, other] of found.entries())
      if (isParagraph(other))
        found[place] = { ...other, lines: other.lines.filter((each) => !moved.includes(each)) };
    const own = found[index];
    const context = moved.filter((each) => each !== one);
    if (own && isParagraph(own))
      found[index] = {
        ...own,
        lines: [...own.lines.flatMap((each) => (each === gift ? [each, one] : [each])), ...context],
      };
  }
  return found.filter((block) => !isParagraph(block) || block.lines.length > 0);
};
