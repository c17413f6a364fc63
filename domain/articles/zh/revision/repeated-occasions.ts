import type { Composed, Line } from "../../compose";
import { say, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 在座谈会上，: an occasion that a sentence begins with. */
const OCCASION = /^在?(座谈会|交流会|会谈|座谈|签约仪式|签字仪式|仪式|开幕式)(?:上|中)，/u;

/** 双方举行座谈会，与会人员……: talks that a sentence has named. */
const HELD = /^(?:双方|各方)举行(座谈会|交流会)，(?=与会人员|双方|各方)/u;

/** 安例、白样致辞。白样在致辞中……: the address that the sentence before ends with. */
const IN_ADDRESS = "在致辞中";

/** A sentence that does not repeat the address with which the one before it ends. */
const addressOnce = (before: Line | undefined, one: Line): Line => {
  if (!before || one.own || !textOf(before.words).endsWith("致辞")) return one;
  const at = textOf(one.words).indexOf(IN_ADDRESS);
  return at > 0 ? { ...one, words: spliced(one.words, at, at + IN_ADDRESS.length, "") } : one;
};

/** The blocks of a text whose only occasion of a kind is named at the beginning of one sentence. */
export const withOccasionsNamedOnce = (
  blocks: readonly Composed[],
  { content, facts }: Discourse,
): Composed[] => {
  const named = new Set<string>();
  const escorts = facts.people.flatMap((who) => (!who.group && who.name ? [who.name.text] : []));
  let earlier = "";
  const isOnly = (noun: string): boolean =>
    content.scenes.filter(({ item }) => item.title?.zh?.includes(noun)).length <= 1;
  const once = (line: Line): Line => {
    const text = line.own ? "" : textOf(line.words);
    const end = escorts.map((who) => `，${who}参加`).find((one) => /会见/.test(text) && text.endsWith(one));
    const known = end !== undefined && earlier.includes(`${end.slice(1, -2)}陪同`);
    earlier += text;
    if (known) return { ...line, words: spliced(line.words, text.length - end.length, text.length, "") };
    const [front, noun] = OCCASION.exec(text) ?? HELD.exec(text) ?? [];
    if (!front || !noun) return line;
    const again = named.has(noun) && isOnly(noun);
    named.add(noun);
    return again ? { ...line, words: withoutStart(line.words, front.length) } : line;
  };
  return blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, lines: block.lines.map((one, at, all) => addressOnce(all[at - 1], once(one))) }
      : block,
  );
};

/** 甲一行还参观了……: a further act. */
const FURTHER =
  /^((?:[^，。；]{1,16}，)?[^，。；还]{2,20})还(?=在|为|向|与|就|到|出席|参加|参观|走访|拜访|游览|观看|体验|察看|看望|考察)/u;
/** 访问期间，甲一行还……, after what they did on a day. */
const DURING = /^访问期间，([^，。；还]{2,20})还/u;
/** Characters of each of two acts that are one sentence. */
const MAX_ACT_CHARACTERS = 40;

const withoutAlso = (line: Line): Line => {
  const [, front] = FURTHER.exec(textOf(line.words)) ?? [];
  return front ? { ...line, words: spliced(line.words, front.length, front.length + 1, "") } : line;
};

/** 20日，甲一行出席了庆典，访问期间还参观了博物馆: two further acts of the same people. */
const together = (a: Line, b: Line): Line | undefined => {
  const [one, other] = [textOf(a.words), textOf(b.words)];
  const [front, who] = DURING.exec(other) ?? [];
  if (
    !front ||
    !who ||
    !one.includes(`，${who}`) ||
    one.length > MAX_ACT_CHARACTERS ||
    other.length > MAX_ACT_CHARACTERS
  )
    return undefined;
  return { ...a, words: say`${a.words}，访问期间还${withoutStart(b.words, front.length)}` };
};

const isFurther = ({ words, own }: Line): boolean => !own && FURTHER.test(textOf(words));

/** A paragraph in which the first of two neighbouring acts is not a further one as well. */
const inParagraph = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (const one of lines) {
    const before = out.at(-1);
    const further = before && [before, one].every(isFurther);
    const during = before && !before.own && !one.own && !further ? together(before, one) : undefined;
    if (during) {
      out.splice(-1, 1, during);
      continue;
    }
    if (!before || !further) {
      const earlier = out.at(-2);
      // With only one sentence in between, readers still notice 还 twice.
      if (earlier && [earlier, one].every(isFurther)) out.splice(-2, 1, withoutAlso(earlier));
      out.push(one);
      continue;
    }
    // 甲还向乙赠送……。乙向甲赠送……: a gift in return.
    if (/赠/.test(textOf(before.words)) && /赠/.test(textOf(one.words))) {
      out.push(withoutAlso(one));
      continue;
    }
    const first = withoutAlso(before);
    out.pop();
    const both = together(first, one);
    out.push(...(both ? [both] : [first, one]));
  }
  return out;
};

/** Every paragraph with one 还 in three sentences side by side. */
export const withAlsoOnce = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: inParagraph(block.lines) } : block;
