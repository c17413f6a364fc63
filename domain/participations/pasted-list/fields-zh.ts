import { ZH_PREFIXES } from "./lexicon/titles-zh";
import { wordSet } from "./lexicon/words";

// Fields of offices and departments that no title begins with.
const OFFICE_FIELDS = wordSet(
  `促进 投促 经发 招商 规建 建设 规划 改革 发改 发展改革 应急 应急管理 市场监管 监管 行政审批 审批 服务 企业服务 企服 科创 科技创新 创新 人社 社会保障 保障 社会 事业 民政 司法 自然资源 住建 住房 城乡 城乡建设 城管 综合 执法 综合执法
   水利 农业 农村 农业农村 文广 广电 广播电视 文化和旅游 卫生健康 健康 卫健 医保 医疗保障 大数据 口岸 口岸物流 物流 保税 退役军人 机关事务 事务 外事 侨务 港澳 台湾 信访 政策研究 政研 研究 调研 调查 督查 监督 统计 国资 金融 金融工作 地方金融 工信 经信 工业 信息化 经贸 贸易 对外贸易 外贸 外资 外经 外经贸 利用外资
   国际 国内 联络 对外 对外联络 合作 交流 友好 交往 友城 礼宾 新闻 宣传 会展 展览 会员 培训 法律 法务 法规 政法 人才 老干部 干部 组织 统战 编制 党建 党群 群团 工作 接待 秘书 文秘 档案 保密 机要 后勤 总务 行政 人事 人力 资源 人力资源 财务 财政 财会 审计 税务 资产 业务 营运 运营 运行 客服 客户 市场 营销 销售 采购 生产 技术 质量 安全 环保 环境 生态 生态环境
   产业 产业发展 产业促进 园区 项目 项目推进 投资 投资促进 投资服务 投资合作 招商引资 经济 经济发展 经济合作 区域 区域合作 协作 计划 通关 海关 查验 检验 检疫 检查 检测 稽查 缉私 关税 加工 保税加工 电商 电子商务 商务 商贸 商业 消费 流通 市政 公用 交通 运输 能源 数字 数字经济 信息 数据 网信 宣教 教育 科研 科学技术 教务 教学 学生 学工 招生 就业 留学 国际交流 港澳台 战略 发展 战略发展 品牌 公关 公共 公共关系 政府 政府关系 媒体 融媒体 出版 编辑 样品 仓储 仓库 工程 设备 维修 研发 设计 实验 测试 中试 孵化 创业 双创 政务 政务服务 便民 民生 信用 征信 知识产权 标准 认证 计量 特种设备 食品 药品 综治 治安 消防 交警 出入境 边检 护照 签证 领事 政治 文化 体育 旅游 文旅 青年 妇女 老龄 志愿 慈善
   亚洲 欧洲 美洲 非洲 大洋洲 亚非 欧亚 欧美 美大 亚太 东亚 日韩 西亚 南亚 东盟 拉美 海外 诊疗 体检 急诊 康复 门诊 健康管理 肿瘤 心血管 检验 影像 护理 中国 大中华 华东 华南 华北 华中 西南 西北 东北 一 二 三 四 五 六 七 八 九 十 第 和 与 及 暨 处 科`,
);
const LONGEST = 6;
// The longest stem of a name of an office.
const MOST = 16;

const isField = (word: string): boolean => OFFICE_FIELDS.has(word) || ZH_PREFIXES.has(word);

/** Whether words name nothing but fields of work: 投资促进, 科技创新和产业发展, unlike 样例物流, which begins with a name. */
export const areFieldsOfWork = (words: string): boolean => {
  if (words === "" || words.length > MOST) return false;
  const reached = new Set([0]);
  for (let from = 0; from < words.length; from += 1)
    if (reached.has(from))
      for (let end = from + 1; end <= Math.min(words.length, from + LONGEST); end += 1)
        if (isField(words.slice(from, end))) reached.add(end);
  return reached.has(words.length);
};
