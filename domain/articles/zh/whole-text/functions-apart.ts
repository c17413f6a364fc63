import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { mentioning, type Phrase, say, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Who } from "../../reference/facts";
import { enumeration } from "../words/grammar";

/** 监印人, 领誓人: a duty at one act of a ceremony. */
const DUTY = /^(?:监[印交誓票]|领誓|见证|主礼|宣誓|点票|唱票|计票)人$/u;
/** 甲部部长代表: who came for somebody else. */
const FOR_OTHER =
  /^(\p{Script=Han}{3,}(?:[部局厅市省州县区校院会馆站]长|总统|总理|主席|书记|大使|总领事|董事长|总经理|主任))代表$/u;
/** 往届奖学金获得者: on what somebody's words are based. */
const RECIPIENT = /(?:获得者|获奖者|得主|毕业生|亲历者)$/u;
const SPEAKS = /^(?:在[^，；]{1,8}中)?(?:讲述|谈及|回顾|分享|介绍|结合|表示|说|感谢|希望)/u;
/** What somebody did before they spoke, in the same sentence. */
const ACTED = /^(?:主持|出席|参加)[^，；。：]{0,14}，(?:并)?/u;

/** Who is the only one with such a function, so that its words are about nobody else. */
const isSole = ({ facts }: Discourse, who: Who): boolean =>
  facts.people.every(
    (one) => one === who || one.functions.every(({ text }) => text !== who.functions[0]?.text),
  );

interface Printed {
  /** Where the functions of somebody begin in a sentence, and where they end, with their comma. */
  readonly from: number;
  readonly to: number;
  /** The end of the name. */
  readonly end: number;
}

/** Where a sentence has the functions of somebody beside their posts; undefined where it does not. */
const printedIn = (text: string, who: Who): Printed | undefined => {
  const name = who.name?.text ?? "";
  const words = who.functions.map((one) => one.text).join("、");
  const behind = text.indexOf(`、${words}${name}`);
  if (behind > 0) {
    const to = behind + 1 + words.length;
    return { from: behind, to, end: to + name.length };
  }
  const front = text.indexOf(`${words}、`);
  const at = front < 0 ? -1 : text.indexOf(name, front);
  const between = text.slice(front + words.length + 1, at);
  return at < 0 || /[，；。]/.test(between)
    ? undefined
    : { from: front, to: front + words.length + 1, end: at + name.length };
};

const without = (words: Phrase, { from, to }: Printed): Phrase => spliced(words, from, to, "");

/** 作为往届获奖者，甲表示……, or 甲主持仪式，作为往届获奖者讲述了……. */
const asRecipient = (one: Line, who: Who, printed: Printed): Line[] | undefined => {
  const text = textOf(one.words);
  const tail = text.slice(printed.end);
  const acted = ACTED.exec(tail)?.[0] ?? "";
  if (
    !SPEAKS.test(tail.slice(acted.length)) ||
    /[，；、。]/.test(text.slice(0, printed.from).replace(/、[^、，；。]{2,8}$/u, ""))
  )
    return undefined;
  const as = `作为${who.functions.map((each) => each.text).join("、")}`;
  const at = printed.end + acted.length;
  const words =
    acted === ""
      ? say`${as}，${without(one.words, printed)}`
      : without(spliced(one.words, at, at, as), printed);
  return [{ ...one, words }];
};

const apart = (discourse: Discourse, one: Line, who: Who): Line[] | undefined => {
  const printed = who.name && isSole(discourse, who) ? printedIn(textOf(one.words), who) : undefined;
  if (!printed || !who.name || who.posts.length === 0) return undefined;
  if (who.functions.every(({ text }) => DUTY.test(text))) {
    const served = say`${mentioning(phrase(who.later ?? who.name), who.key)}担任${enumeration(who.functions.map(phrase))}`;
    const more: Line = { id: `${who.path}.functions`, words: sourced(served, who.name.path) };
    return [{ ...one, words: without(one.words, printed) }, more];
  }
  const [only, ...others] = who.functions;
  const other = others.length === 0 ? FOR_OTHER.exec(only?.text ?? "")?.[1] : undefined;
  if (other) {
    const words = spliced(one.words, printed.end, printed.end, `（代表${other}）`);
    return [{ ...one, words: without(words, printed) }];
  }
  return others.length === 0 && RECIPIENT.test(only?.text ?? "") ? asRecipient(one, who, printed) : undefined;
};

/**
 * 某处主任甲……。甲担任监誓人: what somebody was at the event only, which beside their posts would be one of them: a duty in a sentence of its
 * own, 作为 in front of what a recipient said, （代表……） behind who came for somebody else.
 */
export const withFunctionsApart = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const people: Who[] = [];
  for (const who of discourse.facts.people) if (who.functions.length > 0) people.push(who);
  if (people.length === 0) return [...blocks];
  const done = new Set<Who>();
  return withLinesReplaced(blocks, (line) => {
    if (line.own) return [line];
    return people.reduce<readonly Line[]>(
      (lines, who) =>
        lines.flatMap((one) => {
          const made = done.has(who) ? undefined : apart(discourse, one, who);
          if (made) done.add(who);
          return made ?? [one];
        }),
      [line],
    );
  });
};
