import { allLines, type Composed, isContext, isParagraph, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** 《条例》: what a text calls a law or a document shortly. */
const SHORT = /《([^《》]{2,8})》/gu;
/** Words of a longer title that a short one leaves out at least. */
const LEFT_OUT = 4;

/** What documents are called by themselves; a book or a film with such an end is another one. */
const DOCUMENT =
  /(?:条例|规划|办法|意见|方案|协议|协定|备忘录|通知|规定|规则|规范|纲要|纲领|报告|计划|宣言|公约|指南|标准|细则|决定|决议|章程|倡议|倡议书|声明|公报|议定书|白皮书|蓝皮书|指引|大纲|法)$/u;
/** What a short title follows: 按照《条例》, but not 省里的《条例》, which is another one. */
const FRONT = /(?:^|[，。；：、“”和与及对按照据将了在该以是为由就从施行过])$/u;

/** The longer title that ends so, where the text has one such before; undefined where it has another one, or none. */
const fullOf = (short: string, before: string): string | undefined => {
  const found = new Set<string>();
  for (const [, title = ""] of before.matchAll(/《([^《》]{6,60})》/gu))
    if (title.endsWith(short) && title.length >= short.length + LEFT_OUT) found.add(title);
  const [only, ...more] = found;
  return more.length === 0 ? only : undefined;
};

/** 《湖滨市港口管理条例》（以下简称《条例》）: a title that the text calls shortly afterwards, although the record declares no short form. */
export const withTitlesIntroduced = (blocks: readonly Composed[]): Composed[] => {
  const text = allLines(blocks.filter(isParagraph))
    .map(({ words }) => textOf(words))
    .join("");
  if (!text.includes("《")) return [...blocks];
  let made = [...blocks];
  for (const short of new Set([...text.matchAll(SHORT)].map(([, title = ""]) => title))) {
    const before = text.slice(0, text.indexOf(`《${short}》`));
    const full = DOCUMENT.test(short) && FRONT.test(before) ? fullOf(short, before) : undefined;
    if (full === undefined || text.includes(`简称《${short}》`) || text.includes(`简称“${short}”`)) continue;
    const title = `《${full}》`;
    const first = allLines(made.filter(isParagraph)).find(({ words }) => textOf(words).includes(title));
    if (!first || (first.own && !isContext(first))) continue;
    made = withLinesReplaced(made, (line) => {
      const at = line === first ? textOf(line.words).indexOf(title) + title.length : -1;
      return [at < 0 ? line : { ...line, words: spliced(line.words, at, at, `（以下简称《${short}》）`) }];
    });
  }
  return made;
};
