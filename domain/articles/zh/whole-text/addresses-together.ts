import { type Composed, isParagraph, itemOf, type Line } from "../../compose";
import { partOf, say, textOf, withoutStart } from "../../phrase";

const ADDRESSED = /^([^；：。]{2,}?)(等)?(?:先后|分别)?致辞$/u;
const IN_ADDRESS = /^([^，；：。]{2,8})在致辞中(?=表示|指出|强调|说|希望)/u;

/** 甲、乙致辞。甲表示，…… for 乙致辞。甲在致辞中表示，……: whoever made an address is named with the others who did. */
export const withAddressesTogether = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.filter(isParagraph).flatMap((block) => block.lines);
  const made = new Map<Line, Line>();
  for (const [at, one] of lines.entries()) {
    const before = lines[at - 1];
    const [front = "", name = ""] = one.own ? [] : (IN_ADDRESS.exec(textOf(one.words)) ?? []);
    const listed = before && !before.own ? ADDRESSED.exec(textOf(before.words)) : null;
    const known = one.words.pieces.find(({ s }) => s !== "");
    if (front === "" || !before || !listed || known?.s !== name || known.introduces !== undefined) continue;
    if (itemOf(before) !== itemOf(one)) continue;
    if (!listed[1]?.includes(name)) {
      const link = /[、和与]/u.test(listed[1] ?? "") ? "、" : "和";
      made.set(before, { ...before, words: say`${partOf(one.words, 0, name.length)}${link}${before.words}` });
    }
    made.set(one, {
      ...one,
      words: say`${partOf(one.words, 0, name.length)}${withoutStart(one.words, front.length)}`,
    });
  }
  return blocks.map((block) =>
    isParagraph(block) ? { ...block, lines: block.lines.map((one) => made.get(one) ?? one) } : block,
  );
};
