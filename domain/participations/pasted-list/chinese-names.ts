import { costly } from "./costly";
import { KINDS_ZH, LABELS_ZH } from "./lexicon/nobodies";
import { COUNTRIES, ZH_ORGANS, ZH_PLACES, ZH_STRONG_SUFFIXES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { japaneseSurnameAt, minorityUnits, surnameAt } from "./lexicon/surnames";
import { ZH_HEADS } from "./lexicon/titles-zh";
import { wordSet } from "./lexicon/words";

// Words that begin like a name: 周五, 谢谢.
const NO_NAMES = wordSet(
  `党总 党工 空缺 待定 暂缺 待补 各一 各二 纪要 方面 高级 高度 时间 任务 任何 左右 安全 安排 白天 常务 成立 成员 单位 当前 范围 方案 方式 费用 关于 管理 国家 计划 金融 马上 明天 农业 平台 齐全 全体 荣誉 商务 盛大 石油
   时候 双方 水利 万元 温度 文化 项目 谢谢 幸福 许多 严格 殷切 应该 有关 于是 余下 元旦 章程 支持 周一 周二 周三 周四 周五 周六 周日 周末 祝贺 宗教 党委 常委 政协 车辆 车牌 司机 宾馆
   高新 高校 高端 金属 龙头 包括 保险 全部 全国 全程 强调 海外 海关 海洋 和谐 程序 曾经 向导 能源 任职 姓名 从事 单独 方便 来宾 来访 来自 麦克 米高 明确 平时 时任 沙发 童年 万一 危险 原定 原来 原则 支部 支行 单元
   辛苦 收到 好的 您好 门主 门负 项下 连同 计有 相关 干部 边远 都是 都有 都会 都到 席位 双边 明年 明日 时段 向上 向您 于今 云端 常驻 车次 房间 党组 党员 汪洋大 应邀 应到 冷餐 经理 经济 古典 公司 公安 公共 公关 公务 经办 解放 解决 富有 房号 年底 年度 黑板 国际 平均
   冶金 华东 华南 华北 华中 华西 普通 才能 幸会 祝好 祝您 祝愿 鲁班 申请 申报 施工 强化 严肃 温馨 温泉 高铁 高速 麻烦 有请 安保 安检 宣传 宫殿 岳阳 洪水 雷同 龙年 毛巾 白酒 水果 金额 康复 乐队 房费 计算 花篮 车队 车站 车号 车位 车型 车程 司仪 何时 何地 何人 向前 关负 会上 会后 席间 您好 陪同 经研究 经研 经贸 经委 代理 代表 代办 代为 全权 若干`,
);
// Actions and speech rather than a given name: 临时出差, 照常参加, 派车接机.
const NO_GIVEN_NAMES = wordSet(
  `参加 出席 出差 到会 参会 请假 缺席 接机 接站 接待 送机 送站 抵达 到达 返回 返程 离开 出发 入住 用餐 住宿 陪同 随行 负责 联系 安排 确认 更新 调整 通知 报名 汇报 发送 查收 知悉 收悉
   回复 告知 明天 今天 后天 昨天 上午 下午 晚上 中午 名称 名单 姓名 电话 敬礼 致礼 致敬 您好 你好 感谢 谢谢 辛苦 变动 有变 如下 如上 同上 中心 部门 乘车 坐车 开车 自驾`,
);
// Characters that are rare in given names and frequent in titles, organizations and sentences.
const UNLIKELY = new Set(
  "的了们我你他她这那请在是和与及等位点参席陪拟局部厅处科委员司院校所省县区董总秘室组团队企厂为把被给没不也还就都很会吗呢吧啊职务称单要副",
);

const OFFICE = /[局厅署委办县区厂所处股庭]$/;
const PLACE = /^\p{Script=Han}{2}[市省州县区镇乡旗盟]$/u;

// 达也, 由美子, 样太郎: characters that end many Japanese given names.
const JAPANESE_GIVEN = costly(
  /也$|^\p{Script=Han}{2,3}(?:\p{Script=Han}{2}子|\p{Script=Han}[太次一三二四五志]郎|\p{Script=Han}之[介助])$/u,
);

const ABROAD = new Map<string, string[]>();
for (const place of COUNTRIES) ABROAD.set(place.charAt(0), [...(ABROAD.get(place.charAt(0)) ?? []), place]);
const isAbroad = (text: string): boolean =>
  ABROAD.get(text.charAt(0))?.some((place) => text.startsWith(place) || place.startsWith(text)) ?? false;

/** A foreign or minority name with dots between its parts: 买买提·吐尔逊. */
const DOTTED_NAME = costly(
  /^(?:\p{Script=Han}{1,4}-)?[\p{Script=Han}A-Z.]{1,12}(?:[·•・‧∙.][\p{Script=Han}A-Z]{1,12}(?:-\p{Script=Han}{1,6})?)+$/u,
);

/**
 * How much these characters look like the name of one person: 2.5 and more for an ordinary one, about 0 for a doubtful one,
 * undefined where they cannot be one. A Japanese, minority or compound surname counts as much as a frequent one.
 */
export const chineseNameScore = (given: string): number | undefined => {
  if (/[·•・‧∙.]/.test(given))
    return DOTTED_NAME.test(given) && /\p{Script=Han}/u.test(given) ? 3.5 : undefined;
  if (given.length > 8 || !/^\p{Script=Han}{2,8}$/u.test(given)) return undefined;
  return hanNameScore(given, simplified(given));
};

/** The same for Chinese characters alone, with a known simplified form. */
export const hanNameScore = (given: string, text: string): number | undefined => {
  if (KINDS_ZH.has(text) || LABELS_ZH.has(text)) return undefined;
  if (
    /^[不没未]|^住[一二两三四五六七八九十]|^来[一二两三四五六七八九十几]|[的了们我你他她这请]|.那|^那[边些个位里]|副$/.test(
      text,
    )
  )
    return undefined;
  if (ZH_ORGANS.includes(text)) return undefined;
  const { length, known } = surnameAt(text);
  const first = text.slice(length);
  const japanese = Math.max(japaneseSurnameAt(given), japaneseSurnameAt(text));
  const units = minorityUnits(text);
  const scores: number[] = [];
  if (units >= 2 || (units === 1 && text.length >= 3)) scores.push(3);
  if (japanese >= 2 && given.length - japanese >= 1 && given.length - japanese <= 3)
    scores.push(
      JAPANESE_GIVEN.test(given) && given.length >= 4
        ? 4.4
        : given.length - japanese > 2
          ? 1.4
          : given.length >= 4
            ? 3.2
            : known
              ? 2.4
              : 2.2,
    );
  if (known && first.length === 2)
    scores.push(text.startsWith("长孙") ? 2 : length === 2 ? 3.4 : known === 2 ? 2.6 : known === 1 ? 2 : 1);
  if (known && first.length === 1)
    scores.push(length === 2 ? 3 : known === 2 ? 1.9 : known === 1 ? 1.4 : 0.5);
  // 林样太郎: a Japanese surname that is also a Chinese one.
  if (known && length === 1 && /^\p{Script=Han}[太次一三五]郎$|^\p{Script=Han}{2}子$/u.test(first))
    scores.push(2.4);
  // A husband's surname before a woman's own: 陈李小样.
  if (known === 2 && length === 1 && first.length === 3 && surnameAt(first).known === 2) scores.push(0.4);
  if (scores.length === 0) return undefined;
  // 大为, 有为
  const usual = /^[大有作敢可善]为$/u.test(first);
  const unlikely = usual ? 0 : [...text.slice(length)].filter((sign) => UNLIKELY.has(sign)).length;
  const other =
    NO_NAMES.has(text.slice(0, 2)) || ZH_PLACES.has(text) || ZH_PLACES.has(text.slice(0, 2)) ? 3 : 0;
  const word = NO_GIVEN_NAMES.has(first) || NO_GIVEN_NAMES.has(text) ? 4 : 0;
  // 韩方, 巴方: a side.
  const country =
    isAbroad(text) || /^[有另]?[日韩美英法德俄欧泰越印马加意西葡荷瑞巴墨埃阿蒙老]方$/.test(text) ? 3 : 0;
  const organization = [text, text.slice(1), text.slice(2)].some((words) => ZH_STRONG_SUFFIXES.has(words))
    ? 2.5
    : 0;
  const title = ZH_HEADS.has(text) || ZH_HEADS.has(text.slice(0, 2)) || ZH_HEADS.has(text.slice(1)) ? 2.5 : 0;
  // 文旅厅, 方志办: an office that begins like a surname.
  const office = PLACE.test(text) ? 3 : OFFICE.test(text) ? 1.5 : 0;
  return Math.max(...scores) - 1.3 * unlikely - other - word - country - organization - title - office;
};

/** Whether characters of no known surname cannot be a name: words of sentences, 两名. */
export const isNoName = (text: string): boolean =>
  /[了的吗呢吧啊这那]|^[不没未]|^[一二两三四五六七八九十几数若]{1,2}[个余多]?[名位人]$/.test(text);

/** A name in characters whose parts have dots between them. */
export const DOTTED =
  /^(?:\p{Script=Han}{1,4}-\p{Script=Han}{1,4}|\p{Script=Han}{1,10}|[A-Z])(?:[·•・‧∙][\p{Script=Han}A-Z.]{1,10}(?:-\p{Script=Han}{1,6})?){1,4}/u;
/** Its last part. */
export const LAST_PART = /[^·•・‧∙]*$/u;
