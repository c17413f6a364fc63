import { sequenceEnds } from "../../sequences";
import { FORCE, type Lexicon } from "./lexicon";

const words = (list: string): RegExp => new RegExp(`(?:${list.replace(/\s+/g, "")})`, "gu");
const { wish, intention, commitment } = FORCE;
const TALKS =
  "座谈会?|会谈|会议|研讨会?|交流会?|会见|论坛|会面|推介会|培训|致辞|发言|汇报|听取介绍|听取[\\p{Script=Han}]{0,6}(?:汇报|介绍)";
const TOUR = "参观|考察|走访|察看|调研|访问";
const SIGNING = "签约仪式|签署仪式|签约|签署|签字仪式|仪式";
const MEAL = "午餐|晚宴|晚餐|工作餐|宴会";
const after = (what: string): RegExp => words(`(?:${what})(?:活动)?(?:结束)?(?:之后|以后|后)(?!续|勤|期)`);
const before = (what: string): RegExp =>
  words(`(?:${what})(?:活动)?(?:开始)?(?:之前|以前|前)(?!沿|期|景|来|往|去|列)`);

const BETWEEN =
  /^(?:[，、\s]|一行(?:\d+人)?|等人?|分别|共同|一同|一起|先后|全程|亲自|也|还|并|又|首先|随后|最后|最先|再次|特别|同时|热情|热烈|在会上|会上|受托|先生|女士|同志|[对向就][^，。；]{1,24}|代表[\p{Script=Han}、和与（）]{2,24})$/u;
const LONGEST_BETWEEN = 26;

/** The closed lists of Chinese. */
export const CHINESE: Lexicon = {
  degree:
    words(`热烈|热情|热忱|亲切|友好|充分|高度|深入|深刻|圆满|成功|隆重|广泛|坦诚|诚挚|真诚|衷心|务实|富有成效|卓有成效|丰硕
    |积极|精彩|踊跃|认真|大力|全面|切实|全力|重要|显著|有力|极大|密切|深厚|良好|顺利|浓厚|轻松|愉快|融洽|由衷|盛情|周到|非常|十分(?![之钟])
    |鼎力|详细|细致|全方位|宝贵|丰富|优秀|卓越|突出|巨大|强劲|强大|坚实|扎实|高效|有效(?!期)|重点|着力|倾力|鼓舞|振奋|里程碑|历史性|前所未有|一流|领先|知名|著名|进一步|殷切|喜悦|欣喜|高兴|盛赞|饶有兴[趣致]|意犹未尽|真挚|诚恳|耐心|精心|悉心|无微不至|硕果|长足|飞速|蓬勃|迅猛
    |坚定|盛大|空前|辉煌|卓著|雄厚|得天独厚|温馨|和谐|满怀|充满|深情|全程|高度评价`),
  gender: [
    { words: /(?<![其吉维])他(?![国人方乡处日们山杀])|(?<![其])他们(?=[^，。]{0,2}先生)/gu, is: "he" },
    { words: /她们?/gu, is: "she" },
    { words: /先生|女士|小姐|夫人|太太|男士/gu, is: "style" },
  ],
  force: [
    { words: words("承诺|保证|允诺|答应|担保|决心"), force: commitment, opens: true },
    { words: words("(?:一致)?同意|商定|约定|决定|达成一致|达成共识|确定"), force: commitment, opens: true },
    {
      words: words(
        "(?<!即)将(?!近[\\d百千一两三四五]|军|来[，的])|一定(?!程度|的)|必将|势必|着手|已启动|已开始",
      ),
      force: commitment,
    },
    {
      words: words(
        "(?<![志意自心])愿(?:意|(?![望景]))|有意(?!向)|拟|计划|打算|力争|争取|准备(?!工作|情况)|努力|致力于",
      ),
      force: intention,
    },
    { words: words("希望|期待|期盼|盼望?|预祝|祝愿|欢迎|鼓励"), force: wish, opens: true },
    {
      words: words(
        "建议|提议|倡议|呼吁|邀请|要求|应该|应当|应(?=[把将向以与为加认积坚充进自共全])|(?<![邀申聘])请(?!柬)|提出",
      ),
      force: wish,
      opens: true,
    },
  ],
  breaks: /[；。]|，并(?=将)|表示|指出|强调|介绍|说，|称|认为|并?还?希望|建议|提出/gu,
  sequence: [
    { words: after("会(?!议)|会议"), is: "after", anchor: "talks" },
    { words: after(TALKS), is: "after", anchor: "talks" },
    { words: after(TOUR), is: "after", anchor: "tour" },
    { words: after(SIGNING), is: "after", anchor: "signing" },
    {
      words: words("(?:论坛|会议|活动|大会)(?:开幕|举行|召开)(?:之后|以后|后)"),
      is: "after",
      anchor: "talks",
    },
    { words: after(MEAL), is: "after", anchor: "meal" },
    { words: before("会(?!议)|会议"), is: "before", anchor: "talks" },
    { words: before(TALKS), is: "before", anchor: "talks" },
    { words: before(TOUR), is: "before", anchor: "tour" },
    { words: before(SIGNING), is: "before", anchor: "signing" },
    {
      words: words(
        "随后|随即|临别|临行|离开前|紧随其后|(?:会议|座谈会?|会谈|会见|活动)的?最后|之后，|此后|接着|接下来|紧接着|其后|然后|稍后|继而|而后",
      ),
      is: "then",
    },
    { words: /(?<=^|[，。；\n])最后(?=[，\p{Script=Han}])|最后一站/gu, is: "last" },
    { words: words("次日|第二天|翌日|隔天"), is: "next day" },
  ],
  activities: [
    { words: words(`${TALKS}|交流|探讨|讨论|研讨`), is: "talks" },
    { words: words(`${TOUR}|看望|到访`), is: "tour" },
    { words: words("签署|签订|签约|签字"), is: "signing" },
    { words: words(MEAL), is: "meal" },
  ],
  parts: [
    { words: words("上午|早上|清晨"), parts: ["morning"] },
    { words: words("中午"), parts: ["noon"] },
    { words: words("下午"), parts: ["afternoon"] },
    { words: words("晚上|当晚|傍晚|(?<=日)晚"), parts: ["evening"] },
  ],
  recently: words("近日|(?<!\\d)日前|近期|不久前|前不久"),
  relations: [
    { relation: "accompany", words: words("陪同|随行|随同"), agent: "before" },
    { relation: "receive", words: words("接待|迎接"), agent: "before" },
    { relation: "lead", words: words("率队|带队|率领|带领|(?<![效利概草])率(?![先直])"), agent: "before" },
    { relation: "chair", words: words("主持(?!人|词)"), agent: "before" },
    { relation: "sign", words: words("签署|签订|签字|签约|续签"), agent: "before" },
    { relation: "witness", words: words("见证"), agent: "before" },
    { relation: "meet", words: words("会见|会面|座谈(?!会)|会谈|拜访|拜会"), agent: "before" },
    { relation: "interpret", words: words("担任翻译|翻译(?=[，。])"), agent: "before" },
    {
      relation: "speak",
      words: words(
        "表示|指出|强调|介绍|希望|感谢|说(?=[，：])|称(?=[，：])|致辞|发言|建议|提出|承诺|邀请|祝贺|肯定|称赞|汇报|通报|要求",
      ),
      agent: "before",
    },
  ],
  organizations: [
    { relation: "host", words: words("主办(?!方|单位)") },
    { relation: "co_organize", words: words("协办(?!方|单位)") },
    { relation: "organize", words: words("承办(?!方|单位)") },
    { relation: "support", words: words("支持(?=[。，])") },
    { relation: "sponsor", words: words("赞助") },
    { relation: "initiate", words: words("发起") },
  ],
  // 接待 takes only people as its object.
  guests: /^/gu,
  towards: "对 向 同 与 就 给 欢迎 会见 会晤 接待 迎接 拜访 拜会 陪同 看望".split(" "),
  asks: "邀请 请 希望 要求 建议 委托 感谢 祝贺".split(" "),
  documents: words("备忘录|意向书|合同|议定书|宣言|章程"),
  signature: /(?:签署|签订)了?[\p{Script=Han}“《]{0,12}?(?:备忘录|意向书|合同|议定书|宣言|章程)/gu,
  launch: words("揭牌|揭幕|启动"),
  between: (text) => sequenceEnds(text, BETWEEN, LONGEST_BETWEEN).has(text.length),
  counted: [
    {
      counted:
        /^(?:[个家所处座]|类|大)?(?:园区|项目现场|工厂|车间|实验室|科室|展厅|部门|场馆|基地|站|点位|村|中心)/u,
      of: "sights",
    },
    {
      counted:
        /^(?:[个家]|所)?(?:主办|承办|协办|合作|成员)?(?:单位|机构|协会|商会|学会|高校|大学|团体|使馆|代表团|组织|团队|党派|区县|市|国|省|地|校|方(?!面)|院|局)/u,
      of: "organizations",
    },
    { counted: /^(?:[个家所]|类|大)?(?:企业|公司|医院)/u, of: "firms" },
    { counted: /^[家所座处]/u, of: "firms" },
    { counted: /^(?:点|条|项(?!目))(?:建议|意见|要求|希望|倡议|主张|共识|措施|任务|期望)?/u, of: "points" },
    { counted: /^(?:个)?(?:方面|领域|课题|议题|话题|专题|问题|行业|环节|重点)/u, of: "subjects" },
    { counted: /^(?:份|个项目|项目|个合作项目|项合作|个协议|项协议)/u, of: "documents" },
    { counted: /^(?:余|多)?(?:名|位|人(?![大民才员事工])|个人)/u, of: "people" },
    { counted: /^(?:个|场|次)?(?:分论坛|分会场?|专场|环节|板块|小?组|平行)/u, of: "sessions" },
  ],
  claims: [
    { words: words("签署了?|签订了?|签约(?!方|仪式)"), claim: "signed or to be" },
    {
      words: words(
        "(?<!(?:拟|将|力争|计划|希望|建议|争取|准备|尽快|约定|可以|推动|促成|商定|邀请|探讨|提议|有意|有望)[^。；]{0,40})(?:签署|签订)了?(?!仪式|典礼|后|前|的|方)",
      ),
      claim: "signed",
    },
    { words: words("达成[\\p{Script=Han}]{0,6}协议"), claim: "signed" },
    { words: words("缔结"), claim: "signed" },
    { words: words("(?:已)?(?:正式)?(?:签署|签订)了|成功签约|正式签署"), claim: "signed" },
    { words: words("(?<!拟由[^。]{0,80})签字"), claim: "signed" },
    { words: words("达成.{0,12}意向"), claim: "intended" },
    { words: words("(?:现行|已)生效|生效"), claim: "in force" },
    { words: words("已?到期失效|已失效"), claim: "expired" },
    { words: words("终止"), claim: "terminated" },
    { words: words("延期|推迟"), claim: "postponed" },
    { words: words("取消"), claim: "cancelled" },
    { words: words("一致同意|达成(?:[\\p{Script=Han}]{0,4})(?:一致|共识)|一致认为"), claim: "agreed" },
    { words: words("承诺|保证|允诺"), claim: "promised" },
    { words: words("要求"), claim: "required" },
    { words: words("互赠|赠送|授牌|颁发|授予"), claim: "given" },
    { words: words("揭牌|揭幕|启动仪式"), claim: "launched" },
  ],
};
