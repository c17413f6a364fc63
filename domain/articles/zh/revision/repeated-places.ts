import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, plain, sourced, spliced, textOf, withoutStart } from "../../phrase";
import { nounAgain } from "../words/at-own-organization";

/** Characters of a name from which a second mention is shortened. */
const MIN_NAME_CHARACTERS = 6;
/** A place by the noun of its name. */
const NAMED =
  /^[^，。；、“”《》]*?(展览馆|博物馆|纪念馆|规划馆|图书馆|科技馆|文化馆|会展中心|展示中心|研究中心|中心|基地|大厦|公园|园区|展厅)(?=总|占地|规划|面积|投资|位于|坐落|建于|建成|始建|设|分为|于\d{4}年|是)/u;

/** 该馆 for 展览馆, 该中心 for 会展中心. */
const again = (noun: string): string =>
  `该${/(?:中心|基地|大厦|公园|园区|展厅)$/.exec(noun)?.[0] ?? noun.slice(-1)}`;

/** An organization that two sentences of context begin with, by its name. */
const ORGANIZATION =
  /^([^，。；、“”《》]{2,18}?(?:大学|学院|研究院|医院|协会|商会|学会|同乡会|公司|集团))(?=于|自|前身|是|成立|创|始|现|拥有|设|已|位于|每|曾)/u;

/** 该院于2008年签订合约, after a sentence of context about the same 学院. */
const ownAgain = (before: Line | undefined, one: Line): Line => {
  const text = textOf(one.words);
  const name = one.id.startsWith("background[") ? ORGANIZATION.exec(text)?.[1] : undefined;
  const noun = name ? nounAgain(name) : "";
  if (!before?.id.startsWith("background[") || !name || noun === "") return one;
  return textOf(before.words).startsWith(name)
    ? { ...one, words: spliced(one.words, 0, name.length, noun) }
    : one;
};

/** Whether a sentence names another place or organization that the noun could mean: 博物馆、科技馆. */
const namesAlike = (before: Line, name: string, noun: string): boolean =>
  textOf(before.words).replaceAll(name, "").includes(noun.slice(1));

/** A sentence of context about the place that the sentence before it has named in full: 该馆总建筑面积……. */
const called = (before: Line | undefined, one: Line): Line => {
  const text = textOf(one.words);
  const [name = "", noun = ""] = (one.id.startsWith("background[") && NAMED.exec(text)) || [];
  if (
    !before ||
    name.length < MIN_NAME_CHARACTERS ||
    !textOf(before.words).includes(name) ||
    namesAlike(before, name, again(noun))
  )
    return ownAgain(before, one);
  return { ...one, words: { ...plain(`${again(noun)}${text.slice(name.length)}`), paths: one.words.paths } };
};

/** 拙政园是世界文化遗产、中国四大名园之一: the category of a sight. */
const ONE_OF = /^([^，。；：、]{2,16})是([^，。；]{4,40}之一)。?$/u;

/** 参观了中国四大名园之一的拙政园: such a sentence as the attribute of the only sight that the one before it ends in. */
const described = (before: Line | undefined, one: Line): Phrase | undefined => {
  const [, name, what] = (one.id.startsWith("background[") && ONE_OF.exec(textOf(one.words))) || [];
  if (!before || before.own || !name || !what) return undefined;
  const text = textOf(before.words);
  if (!new RegExp(`(?:参观|游览|考察|走访)了${literal(name)}$`, "u").test(text)) return undefined;
  const at = text.length - name.length;
  return sourced(spliced(before.words, at, at, `${what}的`), ...one.words.paths);
};

/** 甲厂是某会理事单位: what an organization is among others. */
const MEMBER_OF = /^([^，。；：、]{2,16})是([^，。；]{3,24}(?:单位|会员|企业|基地|示范区))。?$/u;

/** 在某会理事单位甲厂，……: such a sentence as the attribute of the place that the one before it names first. */
const describedStop = (before: Line | undefined, one: Line): Phrase | undefined => {
  const [, name, what] = (one.id.startsWith("background[") && MEMBER_OF.exec(textOf(one.words))) || [];
  if (!before || before.own || !name || !what) return undefined;
  const text = textOf(before.words);
  const at = text.indexOf(`在${name}`) + 1;
  const there =
    at > 0 &&
    !/[在；。]/.test(text.slice(0, at - 1)) &&
    /^(?:[，与同就]|围绕)/.test(text.slice(at + name.length));
  return there ? sourced(spliced(before.words, at, at, what), ...one.words.paths) : undefined;
};

const ARRIVED = /(?:抵达|到达|来到)([^，。；]{5,24})$/u;
const HELD_AT = /^([^，。；]{2,12}在)([^，。；]{5,24})(?:举行|召开)$/u;
const PLACE = /(?:码头|机场|车站|广场|港口|酒店|宾馆)$/u;

/** 抵达某港二号码头。欢迎仪式在码头举行: what was held at the place to which the sentence before has led. */
const heldThere = (before: Line | undefined, one: Line): Line => {
  const [, front, place] = (one.own ? undefined : HELD_AT.exec(textOf(one.words))) ?? [];
  const arrived = before && ARRIVED.exec(textOf(before.words))?.[1];
  const noun = place && PLACE.exec(place)?.[0];
  if (!front || !place || arrived !== place || !noun) return one;
  return { ...one, words: spliced(one.words, front.length, front.length + place.length, noun) };
};

/** 当日中午，……。当日下午，……: a later part of the day that the paragraph has named. */
const DAY = /^当日(?=(?:上午|中午|下午)，)/;
const NAMES_DAY = /^(?:[^，。；]{0,12}\d日|当日|当天|同日)/;

const inParagraph = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  let dated = false;
  for (const each of lines) {
    const before = out.at(-1);
    const words = described(before, each) ?? describedStop(before, each);
    if (before && words) {
      out.splice(-1, 1, { ...before, words });
      continue;
    }
    const [day] = (!each.own && dated && DAY.exec(textOf(each.words))) || [];
    dated = dated || NAMES_DAY.test(textOf(each.words));
    out.push(
      heldThere(
        before,
        called(before, withOwnPeople(day ? { ...each, words: withoutStart(each.words, day.length) } : each)),
      ),
    );
  }
  return out;
};

/** 在某市甲大学研究院与甲大学研究院院长: a place, and behind it its own officers, not another organization or a part that its name begins. */
const WITH_OWN =
  /在[^，。；：“”与]{0,8}?([^，。；：“”与]{6,30})[与同和]\1(?=(?:党委|党工委)?(?:常务|执行)?副?(?:书记|主任|主席|理事长|秘书长|董事长|总裁|总经理|[院校馆所园会社局处]长))/u;

/** 在甲大学研究院与院长某某座谈: the people of a place without its name again. */
const withOwnPeople = (one: Line): Line => {
  const found = one.own ? undefined : WITH_OWN.exec(textOf(one.words));
  const [all = "", name = ""] = found ?? [];
  if (!found || name === "") return one;
  const end = found.index + all.length;
  return { ...one, words: spliced(one.words, end - name.length, end, "") };
};

/** Every paragraph in which a place or a day that a sentence before has named is called by its noun. */
export const withNounsForPlaces = (block: Composed): Composed =>
  block.type === "paragraph" ? { ...block, lines: inParagraph(block.lines) } : block;
