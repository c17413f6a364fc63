import { hanNameScore } from "../../participations/pasted-list/chinese-names";
import { isChineseTitle, titlesAt } from "../../participations/pasted-list/chinese-words";
import { simplified } from "../../participations/pasted-list/lexicon/simplified";
import { surnameAt } from "../../participations/pasted-list/lexicon/surnames";

// What follows a name in a sentence; words of two characters decide more than single ones.
const FOLLOWS =
  /^(?:一行|等|率|带领|带队|陪同|以及|出席|参加|参与|参会|参观|会见|会谈|会晤|主持|主讲|致辞|致欢迎|致开幕|介绍|表示|指出|强调|认为|希望|代表|受邀|到访|到会|来访|拜访|拜会|访问|先生|女士|博士|教授|同志|院士|分别|签署|签约|签订|见证|接待|随同|随行|共同|先后|亲切|详细|热情|听取|考察|调研|观看|观摩|走进|走访|实地|深入|专程|前往|前来|莅临|感谢|肯定|祝贺|祝愿|宣布|宣读|发言|发布|发表|提出|提议|提到|邀请|围绕|汇报|通报|讲话|进行|委托|携|一同|最后|首先|简要|高度|充分|总结|阐述|重点|重申|要求|结合|针对|透露|谈到|分享|欢迎|欣赏|诚挚|真诚|衷心|鼓励|勉励|明确|建议|承诺|回顾|展示|展望|握手|回应|回国|告诉|详尽|主要|还就|还对|参与|解读|作为|作了|作主|作总|做了|当选|担任|继续|视察|检查|慰问|看望|指导|召开|组织|应邀|赴|此行|称|对此|任|关于)|^(?:率|与|和|及|到|赴|来|在|对|向|就|作|为|说|的|随|受|将|还|也|并|从|均|亦|则|曾|已|是|把|被|由|携|致|因|于|同|做|讲|以|获)/;
const BOUNDARY = /^(?:$|[，。；：、！？（）()“”《》\s\uE000—])/;
const WORD_OF_TWO = /^[\p{Script=Han}]{2}/u;

const TRANSLITERATION = new Set(
  "阿艾安奥巴贝本比彼波伯布查达大戴丹德登迪蒂丁东杜顿多厄恩尔法菲费芬夫弗佛福盖冈格戈根古哈海汉豪赫亨胡华怀霍基吉加贾杰金卡坎康考科克肯库拉莱兰朗劳勒雷里利莉丽廉连良林琳刘隆卢鲁伦罗洛马迈曼茅梅门蒙米明摩莫姆穆娜纳奈南内尼涅努诺欧帕派潘佩彭皮平普奇齐恰乔切琼瑞塞赛桑萨瑟森沙莎山尚舍什圣施史舒斯丝松苏索塔泰坦汤特滕提图托瓦万威韦维魏温文沃乌武西希席夏香谢辛雅亚扬耶伊依因英尤于约泽扎詹珍朱兹卓宗佐宾",
);

/** A name that begins at a position: where it ends, and how sure that is, from 0 to 1. */
interface NameHere {
  end: number;
  confidence: number;
}

const followsAt = (text: string, at: number): number => {
  const rest = text.slice(at, at + 6);
  if (BOUNDARY.test(rest)) return 3;
  const word = FOLLOWS.exec(rest)?.[0];
  if (word === undefined) return titlesAt(text, at).length > 0 ? 1 : 0;
  return WORD_OF_TWO.test(word) ? 2 : 1;
};

const FOREIGN = /^[\p{Script=Han}A-Z.]{1,12}(?:[·•・‧∙．][\p{Script=Han}A-Z.]{1,12})+/u;

const foreignAt = (text: string, at: number): NameHere | undefined => {
  const dotted = FOREIGN.exec(text.slice(at, at + 30))?.[0];
  if (dotted) {
    // The last part may run into the sentence: 约翰·史密斯表示.
    const dot = Math.max(...["·", "•", "・", "‧", "∙", "．"].map((sign) => dotted.lastIndexOf(sign)));
    for (let length = dot + 2; length <= dotted.length; length += 1)
      if (followsAt(text, at + length) >= (TRANSLITERATION.has(text.charAt(at + length)) ? 2 : 1))
        return { end: at + length, confidence: 0.85 };
    return { end: at + dotted.length, confidence: 0.5 };
  }
  let end = at;
  while (TRANSLITERATION.has(text.charAt(end))) end += 1;
  for (let length = 2; length <= Math.min(end - at, 7); length += 1)
    if (followsAt(text, at + length) >= 2 && length >= 3)
      return { end: at + length, confidence: length > 3 ? 0.75 : 0.65 };
  return undefined;
};

/** The most plausible name that begins at `at`, behind a title or at the beginning of a clause; undefined if none does. */
export const nameAt = (
  text: string,
  at: number,
  frequent: (name: string) => number,
): NameHere | undefined => {
  const dotted = FOREIGN.test(text.slice(at, at + 30)) ? foreignAt(text, at) : undefined;
  if (dotted) return dotted;
  let found: (NameHere & { score: number }) | undefined;
  for (const length of [2, 3, 4]) {
    const end = at + length;
    const name = text.slice(at, end);
    if (!/^\p{Script=Han}+$/u.test(name) || name.length < length || isChineseTitle(name.slice(-2))) continue;
    const follows = followsAt(text, end);
    const score = hanNameScore(name, simplified(name));
    if (
      length > 2 &&
      /[等率对在向到赴与的说将还也就由]$/.test(name) &&
      (name.endsWith("等") || !BOUNDARY.test(text.slice(end, end + 1)))
    )
      continue;
    if (follows === 0 || score === undefined || score < 0.4) continue;
    if (length === 4 && surnameAt(simplified(name)).length < 2 && score < 2.2) continue;
    // 李明到访: the shorter one where a word of two characters follows; 王小样会见 has none behind 王小.
    const total = score + 1.2 * follows + 0.6 * Math.min(3, frequent(name) - 1);
    const { known } = surnameAt(simplified(name));
    if (!found || total > found.score)
      found = {
        end,
        score: total,
        confidence: Math.min(0.95, 0.35 + 0.12 * score + 0.09 * follows + 0.05 * known),
      };
  }
  if (!found || found.confidence < 0.7) {
    const foreign = foreignAt(text, at);
    if (foreign && (!found || foreign.confidence > found.confidence)) return foreign;
  }
  return found && { end: found.end, confidence: found.confidence };
};

/** How often each run of characters occurs in the text: a name comes again, a slip does not. */
export const occurrencesIn = (text: string): ((name: string) => number) => {
  const counts = new Map<string, number>();
  return (name) => {
    const known = counts.get(name);
    if (known !== undefined) return known;
    const count = text.split(name).length - 1;
    counts.set(name, count);
    return count;
  };
};
