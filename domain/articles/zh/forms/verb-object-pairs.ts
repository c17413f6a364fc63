import type { Pair, Standard } from "./standard";

/** Where an object ends: before a comma, with the text, or before the verb of the next member of a list. */
const END = "(?=$|[，。；]|、(?:提升|提高|推动|推进|促进|增进|增强|扩大|加强|加快|深化|助力))";

/** Verbs of which one before the object means that the object is not that of the verb before it: 建设培养人才. */
const OTHER_VERBS = [
  "提升|提高|推动|推进|促进|增进|增强|扩大|加强|加快|深化|加深|拓展|巩固|密切|联络感情|保持|开展|实现|完成|发挥|取得",
  "满足|挖掘|激发|培养|营造|落实|履行|承担|搭建|建立|构建|打造|优化|改善|健全|完善|解决|应对|防范|抵御|降低|减少|减轻",
  "服务(?:于|地方|国家|企业|港口|园区|经济)|提供|支持|助力|吸引|引进|集聚|汇聚|寻找|寻求|探讨|商讨|洽谈|共商|共谋|共享|谋求",
  "达成|凝聚|签署|签订|打下|夯实|授予|参加|举办|主办|承办|协办|筹备|起草|部署|保护|确保|保障|保证|跟踪|监督|督导",
  "受到|赢得|获得|作出|带来|释放|亮相|分享|成为|具有|有着|充满|扮演|当好|让更多",
].join("|");

/** What stands between a verb and the head of its object, without the link of a further object. */
const BETWEEN = "了?(?:[与同在对][^，。；、]{1,30}的)?[^，。；、和与及并以]{0,10}";

/** Verbs whose characters are also parts of other words: 参加大会, 推进行业合作. */
const IN_OTHER_WORDS = [
  ["加大", "(?<![参更增])加大"],
  ["进行", "(?<![改推促引前跟])进行(?!业)"],
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

const ALL: readonly Pair[] = [
  ["扩大|加大|增加", "影响力", "提升"],
  ["提升|提高|加大|增加", "覆盖面", "扩大"],
  ["拓宽", "资质", "扩大"],
  ["增进", "民心相通", "促进"],
  ["增进", "(?:友好)?合作关系", "深化", "(?:[与同][^，。；]{2,40}的)?[^，。；、和与及]{0,8}"],
  [
    "提升|加深",
    "合作",
    "深化",
    "(?:[与同在][^，。；]{2,40}的)?(?:两国|两地|两市|两校|双方|双边|彼此|相互|务实|经贸|友好|战略|互利|全面|各领域|校际)*的?",
  ],
  ["进行", "合作", "开展", "了?[^，。；、和与及的]{0,10}"],
  ["拓展", "互学互鉴", "加强", "在?[^，。；]{0,30}"],
  ["商定|取得", "合作意向", "达成"],
  ["形成", "(?:务实|深度|长期|紧密)合作", "开展", ""],
  ["建立|垫定", "合作基础", "奠定"],
  ["担当", "桥梁", "充当", "[^，。；]{0,20}"],
  ["克服", "问题", "解决"],
  ["承担起?|履行", "作用", "发挥", "了?[^，。；发责是具有]{0,24}"],
  ["参与", "论坛|展会|博览会|西博会|峰会", "参加", "[^，。；、和与及]{0,14}"],
  ["参展(?=第|\\d)", "博览会|交易会|展览会|展会|洽谈会|世园会", "参加", "[^，。；、]{2,16}"],
  ["度过", "危机|难关|困境", "渡过", "[^，。；]{0,14}"],
];

/** Verbs beside objects that they do not take: 加强水平 for 提高水平. */
export const PAIRS: readonly Standard[] = ALL.map(form);

/** Without what may stand between, the source of expressions that match wherever those pairs do. */
export const PAIR_SIGNS: readonly string[] = ALL.map(sign);
