import { type Composed, isParagraph } from "../../compose";
import { textOf } from "../../phrase";

/** 此次共赠送图书500余册, in the office's own words: how much was given. */
const TOTAL =
  /^[^，。；：]{0,16}(?:此次|本次|这次)(?:共|一共|总共)?[^，。；：]{0,20}(?:捐赠|赠送|捐献)[^。；：]*\d/u;
const GIVEN = /(?:捐赠|赠送|捐献|赠书)/u;

/** The blocks of a text whose news is a gift, with how much was given directly after the first paragraph instead of at the end. */
export const withGiftTotal = (blocks: readonly Composed[]): Composed[] => {
  const lead = blocks.find(isParagraph);
  const news = lead?.part === "lead" ? lead.lines[0] : undefined;
  const last = blocks.filter(isParagraph).at(-1);
  const [total, ...more] = last?.lines ?? [];
  if (!lead || !last || last === lead || !news || !total || more.length > 0) return [...blocks];
  if (!GIVEN.test(textOf(news.words)) || !TOTAL.test(textOf(total.words))) return [...blocks];
  return blocks.flatMap((block) => (block === last ? [] : block === lead ? [lead, last] : [block]));
};
