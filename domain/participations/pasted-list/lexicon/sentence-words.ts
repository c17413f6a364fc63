import { wordSet } from "./words";

/** Words of running Chinese text, none of which is a name, a title or an organization by itself. */
export const SENTENCE_WORDS_ZH = wordSet(
  `以下 以上 如下 上述 下列 其中 其他 其它 其余 其次 另外 此外 还有 以及 并且 而且 但是 不过 因为 因此 由于 所以 如果 然后 随后 之后 之前 以后 以前 目前 现在 当前 近期 近日 届时 同时 暂时 临时
   刚才 刚刚 已经 正在 即将 将要 准备 打算 可能 可以 应该 需要 必须 一定 肯定 暂定 确定 待定 未定 指定 决定 商定 再定 再报 后报 补报 上报 报送 报告 报名 回复 答复 回执 反馈 通知 告知 转告 来函 来电 收悉 知悉 收到 查收
   参加 出席 列席 参会 到会 与会 前往 前来 同行 同往 随行 陪同 一并 一起 一同 一道 共同 分别 均为 都是 就是 还是 也是 只是 不是 没有 研究 根据 按照 不能 无法 不变 照旧 出差 请假 开会 值班 留守 休假
   已到 未到 到了 来了 到齐 到场 签到 缺席 安排 落实 负责 联系 对接 确认 核对 更新 代替 调整 变动 更改 更正 修改 替换 周一 周二 周三 周四 周五 周六 周日 周末 今天 明天 后天 昨天 上午 下午 中午 晚上
   一位 两位 三位 四位 五位 几位 一人 两人 三人 一名 两名 三名 多位 多人 各位 本人 我们 你们 他们 她们 咱们 大家 这边 那边 这里 那里 这次 本次 此次 谢谢 麻烦 辛苦`,
);
/** Characters that join words of running text. */
export const SENTENCE_SIGNS_ZH = new Set(
  "由于经就来去到已都也还又再才只将从在对向为和与及或但而且因所以其此该各每某另是有没不请让被把给等后定报方会能可要的了着过我你他她一两三位名个人应连全现",
);

/** Words of running English text, none of which is a name or an organization by itself. */
export const SENTENCE_WORDS_EN = wordSet(
  `a an the and or but if so then now here there also too only just both all each with without from to by for of on in at as about after before below above
   i me my mine myself we us our ours you your yours he him his she her hers they them their theirs it its this that these those who whom whose which what
   it'll i'll we'll he'll she'll they'll i'm we're it's that's there's is are was were be been being am has have had do does did would shall could should must not no yes
   please sorry following attached yesterday today tomorrow otherwise again still plus`,
);
