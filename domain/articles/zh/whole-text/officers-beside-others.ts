import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topOf, type Who } from "../../reference/facts";

/** 获云雀学会名誉会员称号, 当选云雀学会理事: what shows an organization that is not that of the person before it. */
const HONOURED = /^(?:[、和与][^，。；]{2,30})?(?:获得?|荣获|当选|受聘|被授予|被聘)[^，。；]*$/u;

/** The sentence with the organization in front of the post of somebody; undefined where it has it, or shows no other one. */
const withOwn = (line: Line, who: Who, others: readonly string[]): Line | undefined => {
  const [post, ...more] = who.posts;
  if (!who.name || !post?.org || !post.title || more.length > 0) return undefined;
  const text = textOf(line.words);
  const called = `${post.title.text}${who.name.text}`;
  const at = text.search(/[，、]/u) < 0 ? -1 : text.indexOf(called);
  if (at <= 0 || !/[，、]/u.test(text[at - 1] ?? "") || !HONOURED.test(text.slice(at + called.length)))
    return undefined;
  const { name, org } = topOf(post.org);
  if (post.org.org !== org || text.includes(name.text) || (org.short && text.includes(org.short.text)))
    return undefined;
  return others.some((one) => one !== name.text && text.includes(one))
    ? { ...line, words: spliced(line.words, at, at, name.text) }
    : undefined;
};

/** 安例、云溪学会秘书长白样获云雀学会名誉会员称号, for 安例、秘书长白样获……: an officer beside the honours of another organization would be one of it. */
export const withOfficersOfOwn = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const others = facts.allOrgs().map(({ name }) => name.text);
  return withLinesReplaced(blocks, (line) => {
    if (line.own || !line.id.startsWith("outcomes[")) return [line];
    for (const who of facts.people) {
      const made = withOwn(line, who, others);
      if (made) return [made];
    }
    return [line];
  });
};
