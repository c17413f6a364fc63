import type { Composed, Line } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

const OF_REGION = /^(\p{Script=Han}{2,4})([省市县区州])(\p{Script=Han}{2,})$/u;
/** What may precede a name in a sentence. */
const BEGINS = /(?:^|[，。；、：（“与和由在为向对及到])$/u;

interface Cut {
  readonly whole: string;
  /** 松山 of 松山市中医院 */
  readonly region: string;
  /** 市中医院 */
  readonly rest: string;
}

/** Organizations that could be called without the region that their name begins with, where no other is called so. */
const cutsOf = ({ facts }: Discourse): Cut[] => {
  const names = new Set(facts.allOrgs().map(({ name }) => name.text));
  return [...names].flatMap((whole) => {
    const [, region, level, rest] = OF_REGION.exec(whole) ?? [];
    if (!region || !level || !rest) return [];
    const alone = [...names].every((one) => one === whole || !one.endsWith(`${level}${rest}`));
    return alone ? [{ whole, region, rest: `${level}${rest}` }] : [];
  });
};

/** 松山市中医院 for 市中医院, if the text has not named the city: the headline does not count as text. */
const inLine = (line: Line, cuts: readonly Cut[]): Line => {
  let { words } = line;
  for (const { whole, region, rest } of cuts) {
    const text = textOf(words);
    const from = text.indexOf(rest);
    const front = text.slice(0, Math.max(from, 0));
    if (from >= 0 && BEGINS.test(front) && !front.includes(region))
      words = spliced(words, from, from + rest.length, whole);
  }
  return words === line.words ? line : { ...line, words };
};

/** The blocks of a text of which the first sentence names the city of an office that it mentions. */
export const withRegionFirst = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const first = blocks.findIndex((block) => block.type === "paragraph");
  const cuts = cutsOf(discourse);
  return blocks.map((block, at) =>
    at === first && block.type === "paragraph" && cuts.length > 0
      ? { ...block, lines: block.lines.map((line, n) => (n === 0 ? inLine(line, cuts) : line)) }
      : block,
  );
};
