import { wordSet } from "./words";

/** Words of headings, labels and columns that by themselves are neither a person nor an organization. */
export const LABELS_ZH = wordSet(
  `单位 序号 编号 排序 姓名 名字 性别 民族 职务 职位 职称 电话 手机 手机号 邮箱 备注 说明 身份证 证件 车牌 车牌号 航班 车次 房号 座位 签到 签名 合计 总计 小计 共计 人数 日期 时间 地点 主题 议题 议程 行程
   原计划 原安排 按计划 按安排 按方案 原方案 原名单 新名单 原定 原报 现报 变更 变动 更新 更正 附件 附表 名册 名录 通讯录 花名册 回执 报名表 登记表 签到表 通知 函件 来函 复函 公函 抬头 落款 盖章
   客户 客商 客人 来宾 嘉宾 贵宾 外宾 宾客 访客 主宾 主人 主方 客方 甲方 乙方 丙方 丁方 我方 对方 外方 中方 双方 各方 第三方 委托方 委托人 当事人 受托方 受托人 承办方 主办方 协办方 合作方 投资方 业主 业主方 供应商 采购方 采购人
   买方 卖方 校方 院方 行方 企业方 园区方 出租方 承租方 供方 需方 收购方 左侧 右侧 左边 右边 前排 后排 首排 主席台 主桌 主位 客位 会见 会谈 座谈 会议 活动 考察 调研 接待 陪同 随行 同行 带队 领队 参会 参加 出席 列席 来访 到访 开庭 庭审
   其他 其它 其余 以上 以下 上述 下列 全部 全体 暂无 待定 未定 空缺 我所 本所 敬启者 敬启 谨启 谨呈 台鉴 钧鉴 惠鉴 大鉴 谨报 谨上 谨呈 敬呈 敬上 呈报 上报 转发 转告`,
);

/** Kinds of organizations and words for that of a reader, which by themselves are nobody's name. */
export const KINDS_ZH = wordSet(
  `公司 企业 机构 部门 联合会 协会 商会 学会 总会 分会 促进会 研究会 联谊会 同乡会 理事会 监事会 董事会 基金会 委员会 管委会 秘书处 办公室 事务所 律所 律师所 集团 总部 总公司 分公司 子公司 母公司
   大学 学院 学校 医院 银行 酒店 园区 开发区 高新区 经开区 中心 研究院 研究所 贵所 贵司 贵会 贵局 贵院 贵校 贵行 贵馆 贵委 贵方 贵处`,
);

/** English words that nobody is called by alone. */
export const NOBODIES_EN = wordSet(
  `other others name names title titles position organisation organization company firm client customer customers guest guests visitor visitors host hosts delegate delegates participant participants attendee attendees
   member members speaker speakers chairing agenda programme program list attachment enclosure annex subject date time venue place phone email mobile fax remarks notes note total kind regards sincerely signed
   apologies absent present pending confirmed cancelled canceled postponed purchaser buyer seller supplier contractor tenant landlord party`,
);
/** Countries that are given names or surnames as well. */
export const NAMES_TOO = wordSet(
  "chad georgia jordan israel cyprus ireland france holland cuba malta kenya india china",
);
