import { allLines, type Composed, isContext, isParagraph, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** 《条例》: what a text calls a law or a document shortly. */
const SHORT = /《([^《》]{2,8})》/gu;
/** Words of a longer title that a short one leaves out at least. */
const LEFT_OUT = 4;

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
    const full = fullOf(short, text.slice(0, text.indexOf(`《${short}》`)));
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
