import type { Composed } from "../../compose";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { calledLater } from "../organizations/delegation-names";

/** What may precede a delegation that acts: nothing, the end of a clause, or a word that takes it as its object. */
const FRONT = /(?:^|[，。；]|接待了?|会见了?|带领|陪同|对|向|与|为)$/;

/**
 * 北山大学代表团参观了书画展, for 代表团参观了书画展 if no sentence has introduced the visitors as a delegation: the noun alone could mean another
 * delegation in somebody's words.
 */
export const withDelegationNamed = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const [only, ...more] = facts.delegations;
  const name = only && facts.said(only.name, `${only.path}.name`)?.text;
  const noun = name && calledLater(name);
  if (!name || !noun || more.length > 0 || noun === name || !name.endsWith(noun)) return [...blocks];
  let done = false;
  return blocks.map((block) => {
    if (block.type !== "paragraph" || done) return block;
    const lines = block.lines.map((one) => {
      const text = textOf(one.words);
      const at = done ? -1 : text.indexOf(noun);
      if (at < 0) return one;
      const others = text.slice(0, at + noun.length);
      // 乙大学代表团: another one, or the own one by its name or after its head.
      if (!FRONT.test(text.slice(0, at))) {
        done = !isOther(others, noun, name);
        return one;
      }
      done = true;
      return one.own ? one : { ...one, words: spliced(one.words, at, at, name.slice(0, -noun.length)) };
    });
    return { ...block, lines };
  });
};

/** Whether the words up to a noun end in the name of another delegation. */
const isOther = (text: string, noun: string, name: string): boolean =>
  !text.endsWith(name) &&
  /(?:大学|学院|学校|市|省|县|区|会|局|公司|集团|院)$/.test(text.slice(0, -noun.length)) &&
  !/率[^。，]*$/.test(text);
