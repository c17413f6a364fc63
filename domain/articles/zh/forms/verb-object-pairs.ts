import { GROWTH, TIES } from "./growth-and-ties";
import { DEEDS, ORDER } from "./order-and-deeds";
import type { Pair, Standard } from "./standard";

/** Where an object ends: before a comma, or with the text. */
const END = "(?=$|[，。；、])";

/** Verbs of which one before the object means that the object is not that of the verb before it: 建设培养人才. */
const OTHER_VERBS =
  "提升|提高|推动|推进|促进|增进|增强|扩大|加强|加快|深化|开展|实现|完成|发挥|取得|满足|挖掘|激发|培养|营造|落实|履行|承担|搭建|建立|构建|打造|优化|完善|解决|服务于";

/** What stands between a verb and the head of its object, without the link of a further object. */
const BETWEEN = "了?(?:[与同在对][^，。；]{1,30}的)?[^，。；、和与及并以]{0,10}";

/** Verbs whose characters are also parts of other words: 参加大会, 推进行业合作, 发展开放型经济. */
const IN_OTHER_WORDS = [
  ["加大", "(?<![参更增])加大"],
  ["加强", "(?<![参更])加强(?!大)"],
  ["加快", "(?<![参更])加快"],
  ["进行", "(?<![改推促引前跟])进行(?!业)"],
  ["展开", "(?<![发进开])展开(?!放)"],
  ["开展", "(?<![公召])开展(?![览会品示区位])"],
  ["作出", "(?<![合协工操])作出(?!版)"],
  ["制造", "(?<!智能|装备|先进)制造(?!业)"],
  ["成立", "(?<!完)成立"],
  ["达到", "(?<![发到])达到"],
  ["得到", "(?<![取获])得到"],
] as const;

const withoutOtherWords = (verbs: string): string =>
  IN_OTHER_WORDS.reduce((made, [verb, alone]) => made.replace(verb, alone), verbs);

const form = ([verbs, objects, standard, between = BETWEEN]: Pair): Standard => [
  new RegExp(
    `(?:${withoutOtherWords(verbs)})(?![^，。；、]{0,10}(?:${OTHER_VERBS}))(?=${between}(?:${objects})${END})`,
    "gu",
  ),
  standard,
];

const sign = ([verbs, objects]: Pair): string => `(?:${verbs})(?=[^，。；"]*(?:${objects})${END})`;

const ALL: readonly Pair[] = [...GROWTH, ...TIES, ...ORDER, ...DEEDS];

/** Verbs beside objects that they do not take: 加强水平 for 提高水平. */
export const PAIRS: readonly Standard[] = ALL.map(form);

/** Without what may stand between, the source of expressions that match wherever those pairs do. */
export const PAIR_SIGNS: readonly string[] = ALL.map(sign);
