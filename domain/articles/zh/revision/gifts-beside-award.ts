import { allLines, type Composed, isParagraph, sizeOf } from "../../compose";
import type { Discourse } from "../../reference/discourse";

const OUTCOME = /^outcomes\[([^\]]+)\]$/u;
/** Characters of a first paragraph with a further gift. */
const MAX_LEAD = 240;

const keyOf = (id: string): string | undefined => OUTCOME.exec(id)?.[1];

/** Blocks in which what others gave to those who were honoured, at the same item, follows the award of the first sentence. */
export const withGiftsBesideAward = (
  blocks: readonly Composed[],
  { content, facts }: Discourse,
): Composed[] => {
  const [lead, ...rest] = blocks;
  const award = lead && isParagraph(lead) ? lead.lines.at(-1) : undefined;
  const key = award && keyOf(award.id);
  const outcomes = facts.record.outcomes ?? [];
  const news = outcomes.find((one) => one.key === key && one.type === "award");
  const scene = news && content.scenes.find(({ item }) => item.outcomes?.includes(news.key));
  if (!lead || !isParagraph(lead) || !news || !scene) return [...blocks];
  const to = JSON.stringify(news.to?.participants);
  const gift = allLines(rest).find(({ id, own, opens }) => {
    const other = outcomes.find((one) => one.key === keyOf(id));
    return (
      !own &&
      !opens &&
      other?.type === "gift" &&
      to !== undefined &&
      JSON.stringify(other.to?.participants) === to &&
      scene.item.outcomes?.includes(other.key) === true
    );
  });
  if (!gift || sizeOf([...lead.lines, gift]) > MAX_LEAD) return [...blocks];
  const left = rest.map((block) =>
    isParagraph(block) ? { ...block, lines: block.lines.filter((one) => one !== gift) } : block,
  );
  return [
    { ...lead, lines: [...lead.lines, gift] },
    ...left.filter((block) => !isParagraph(block) || block.lines.length > 0),
  ];
};
