import { type Composed, isParagraph, type Line } from "../../compose";
import { resting, spliced, textOf } from "../../phrase";
import { countOf } from "../words/grammar";

/** 学员来自甲国、乙国: where those come from whom a sentence has only counted. */
const FROM =
  /^(?:全体)?(?:学员|学生|代表|嘉宾|来宾|成员|选手|营员|与会者|参会者)(?:们)?(?:分别)?来自([^，。；：的]{4,})$/u;
const COUNTED = /来自(\d+|[一-龥]{1,3}?)个(?:国家|省份?|城市|地区|市|县)/u;
/** Characters of a list for which the sentence that counts has room. */
const MAX_LIST = 60;

const isContext = ({ id, own }: Line): boolean => own === true && id.startsWith("background[");

/** 来自甲国、乙国2个国家, where a sentence of context names as many as an earlier sentence counts. */
const namedIn = (line: Line, names: readonly string[]): Line | undefined => {
  const found = line.own ? undefined : COUNTED.exec(textOf(line.words));
  const number = found?.[1];
  if (!found || (number !== String(names.length) && number !== countOf(names.length))) return undefined;
  const at = found.index + "来自".length;
  return { ...line, words: spliced(line.words, at, at, names.join("、")) };
};

/** The blocks of a text in which those who were counted come from the countries that the context names. */
export const withOriginsCounted = (blocks: readonly Composed[]): Composed[] => {
  const lines = blocks.filter(isParagraph).flatMap((block) => block.lines);
  for (const context of lines) {
    const list = isContext(context) ? FROM.exec(textOf(context.words).replace(/。$/, ""))?.[1] : undefined;
    const names = (list ?? "").split(/、|以及|和|及/);
    if (!list || names.length < 2 || list.length > MAX_LIST) continue;
    for (const line of lines.slice(0, lines.indexOf(context))) {
      const named = namedIn(line, names);
      if (!named) continue;
      const whole = { ...named, words: resting(named.words, ...context.words.paths) };
      return blocks.flatMap((block): Composed[] => {
        if (!isParagraph(block)) return [block];
        const rest = block.lines.filter((one) => one !== context).map((one) => (one === line ? whole : one));
        return rest.length > 0 ? [{ ...block, lines: rest }] : [];
      });
    }
  }
  return [...blocks];
};
