import type { Composed, Line } from "../../compose";
import { type Phrase, partOf, plain, resting, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, phrase, type Who } from "../../reference/facts";
import { knows } from "../../reference/memory";

/** A post or a title directly before a name, or a name that is part of a term. */
const INTRODUCED = /[长任员席理记授官使表师士问裁人事]$/u;
const OF_TERM = /^(?:新时代|思想|同志|总书记|主席|奖|杯|班)/u;

/** People whom the record has with name and post, who were absent and whom no sentence has introduced. */
const absentOf = ({ facts, memory }: Discourse): Who[] =>
  facts.people.filter(
    (who) =>
      who.raw.presence === "absent" &&
      (who.name?.text.length ?? 0) > 1 &&
      !who.raw.person?.surnameOnly &&
      !knows(memory, who) &&
      who.posts[0]?.title !== undefined,
  );

/** 湖滨大学国际处, by the short form that the text has. */
const organizationOf = (ref: OrgRef | undefined, textBefore: string): Phrase => {
  if (!ref) return plain("");
  const { short, parent } = ref.org;
  const own = short && textBefore.includes(short.text) ? phrase(short) : phrase(ref.name);
  return parent ? say`${organizationOf(parent, textBefore)}${own}` : own;
};

/** 校长 of 白样校长 and 代理校长: how many characters after a name repeat the post. */
const titleBehind = (title: string, after: string): number => {
  for (let n = title.length; n > 1; n -= 1) if (after.startsWith(title.slice(-n))) return n;
  return 0;
};

const introduced = (one: Line, who: Who, textBefore: string): Line | undefined => {
  const text = textOf(one.words);
  const name = who.name?.text ?? "";
  const [post] = who.posts;
  const at = text.indexOf(name);
  if (one.own || at < 0 || !post?.title) return undefined;
  const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
  if (INTRODUCED.test(before) || OF_TERM.test(after) || /“[^”]*$/.test(before)) return undefined;
  const again = titleBehind(post.title.text, after);
  const organization = organizationOf(post.org, `${textBefore}${before}`);
  const end = at + name.length;
  const words = say`${partOf(one.words, 0, at)}${organization}${phrase(post.title)}${partOf(one.words, at, end)}${partOf(one.words, end + again, text.length)}`;
  return { ...one, words: resting(words, ...one.words.paths) };
};

/** The blocks of a text in which somebody absent gets a post at the first mention in somebody else's words: 祝贺商会会长安例当选. */
export const withAbsentIntroduced = (
  blocks: readonly Composed[],
  discourse: Discourse,
): readonly Composed[] => {
  let left = absentOf(discourse);
  if (left.length === 0) return blocks;
  let textBefore = "";
  return blocks.map((block) => {
    if (block.type !== "paragraph") return block;
    const lines = block.lines.map((line) => {
      let made = line;
      for (const who of left.filter(({ name }) => textOf(line.words).includes(name?.text ?? "-"))) {
        left = left.filter((one) => one !== who);
        made = introduced(made, who, textBefore) ?? made;
      }
      textBefore += textOf(made.words);
      return made;
    });
    return { ...block, lines };
  });
};
