import { allLines, type Composed, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { isQuoted } from "../words/enclosed";
import { type PostsBefore, placesOfPerson, postsBefore } from "./posts-before-names";

/** What posts in front of a name that is known may follow; in a list they would be those of its neighbours. */
const FRONT = /(?:^|[，。；：]|邀请|欢迎|感谢|代表|拜访|看望|会见|接待|陪同|转达|[对向由受请同])$/u;
/** 会长安例、白样: a post of several people; 会长安例当选: a name that its post explains. */
const SHARED = /^(?:[、和与及]|当选|连任|就任|受聘)/u;

/** The posts of somebody in front of a later mention, where they are those of the first one. */
const againBefore = (text: string, at: number, who: Who, first: PostsBefore): PostsBefore | undefined => {
  const found = postsBefore(text.slice(0, at), who);
  const front = text.slice(0, found?.from ?? at);
  const same = found?.titles.every((title) => first.titles.includes(title)) ?? false;
  const alone = FRONT.test(front) && !SHARED.test(text.slice(at + (who.name?.text.length ?? 0)));
  return same && alone && !isQuoted(front) ? found : undefined;
};

/** Whether a text has somebody's post in front of the name more than once. */
const isTitledTwice = (whole: string, name: string, { posts }: Who): boolean =>
  posts.some(({ title }) => {
    const called = `${title?.text}${name}`;
    const at = whole.indexOf(called);
    return at >= 0 && at !== whole.lastIndexOf(called);
  });

/** A sentence without the posts of somebody whom the text has introduced, and whether it introduces them. */
const withoutAgain = (
  line: Line,
  who: Who,
  known: PostsBefore | undefined,
  all: readonly Who[],
): readonly [Line, PostsBefore?] => {
  const name = who.name?.text ?? "";
  const text = textOf(line.words);
  let { words } = line;
  let first = known;
  const again: (readonly [number, number])[] = [];
  for (const at of placesOfPerson(text, name, all)) {
    if (!first) {
      first = postsBefore(text.slice(0, at), who);
      continue;
    }
    const found = againBefore(text, at, who, first);
    if (found) again.unshift([found.from, at]);
  }
  for (const [from, to] of again) words = spliced(words, from, to, "");
  return [words === line.words ? line : { ...line, words }, first];
};

/** 安例一行, for 湖滨商会会长安例一行, where an earlier sentence has introduced somebody by the same posts. */
export const withIntroductionsOnce = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const lines = allLines(blocks).filter(({ own }) => !own);
  const texts = lines.map(({ words }) => textOf(words));
  const whole = texts.join("。");
  const made = new Map<Line, Line>();
  for (const who of facts.people) {
    const name = who.name?.text;
    if (name === undefined || name.length < 2 || !isTitledTwice(whole, name, who)) continue;
    // Two people of one name are distinguished by their posts.
    if (facts.people.some((one) => one !== who && one.name?.text === name)) continue;
    let known: PostsBefore | undefined;
    for (const [at, line] of lines.entries()) {
      if (!texts[at]?.includes(name)) continue;
      const [changed, first] = withoutAgain(made.get(line) ?? line, who, known, facts.people);
      known = first;
      if (changed !== (made.get(line) ?? line)) made.set(line, changed);
    }
  }
  return made.size === 0 ? [...blocks] : withLinesReplaced(blocks, (line) => [made.get(line) ?? line]);
};
