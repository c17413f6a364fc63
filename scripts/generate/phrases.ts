import type { Text } from "@/domain/events/values";

/** A phrase in which `{field}` is replaced by a field of work. */
type Phrase = readonly [en: string, zh: string];

const filled =
  ([en, zh]: Phrase) =>
  (field: { en: string; zh: string }): Text => ({
    en: en.replaceAll("{field}", field.en),
    zh: zh.replaceAll("{field}", field.zh),
  });
const all = (phrases: readonly Phrase[]) => phrases.map(filled);

/** What is promised, agreed or to be done: bare verb phrases. */
export const PROMISED_ACTS = all([
  ["set up a joint working group on {field}", "成立{field}联合工作组"],
  ["exchange lists of projects in {field}", "交换{field}项目清单"],
  ["hold a matchmaking meeting on {field} for member companies", "举办会员企业{field}对接会"],
  ["provide a list of companies that work in {field}", "提供{field}企业名单"],
  ["train young specialists in {field} together", "联合培养{field}青年人才"],
  ["share market information on {field} each quarter", "按季度共享{field}市场信息"],
  ["build a demonstration base for {field}", "共建{field}示范基地"],
  ["draw up a work plan for cooperation in {field}", "制定{field}合作工作方案"],
  ["name a contact person for {field}", "明确{field}联络人"],
  ["invite experts in {field} to give lectures", "邀请{field}专家授课"],
  ["apply for a pilot project in {field}", "申报{field}试点项目"],
  ["publish a joint report on {field}", "联合发布{field}研究报告"],
  ["organize a trade mission for {field}", "组织{field}经贸团组互访"],
  ["translate the standards for {field}", "翻译{field}标准文本"],
  ["open a laboratory for {field} to both sides", "向双方开放{field}实验室"],
  ["support exhibitors from {field} at the next fair", "支持{field}企业参加下届展会"],
  ["lend two staff members to a project in {field}", "选派两名人员参与{field}项目"],
  ["study how to finance projects in {field}", "研究{field}项目融资方案"],
]);

/** Wishes addressed to others. */
export const WISHES = all([
  ["recommend more projects in {field}", "推荐更多{field}项目"],
  ["send students for internships in {field}", "选派学生参加{field}实习"],
  ["take part in the annual conference on {field}", "参加{field}年会"],
  ["simplify the procedures for projects in {field}", "简化{field}项目办理流程"],
]);

/** Our own tasks. */
export const TASKS = all([
  ["send the minutes of the talks on {field}", "发送{field}会谈纪要"],
  ["report to the leaders on cooperation in {field}", "向领导报送{field}合作情况"],
  ["collect the opinions of members on {field}", "征求会员单位对{field}合作的意见"],
  ["prepare a return visit on {field}", "筹备{field}回访"],
  ["file the material on {field}", "整理归档{field}材料"],
  ["draft an agreement on {field}", "起草{field}合作协议"],
]);

/** Preparations for a planned event. */
export const PREPARATIONS = all([
  ["confirm the list of participants from {field}", "确认{field}参会名单"],
  ["prepare the briefing on {field}", "准备{field}汇报材料"],
]);

/** What was discussed, introduced or spoken on: noun phrases. */
export const TOPICS = all([
  ["the development of {field}", "{field}产业发展"],
  ["the training of specialists in {field}", "{field}人才培养"],
  ["the financing of projects in {field}", "{field}项目融资"],
  ["standards and testing in {field}", "{field}标准与检测"],
  ["access to markets for {field}", "{field}市场准入"],
  ["research cooperation in {field}", "{field}科研合作"],
]);
export const INTRODUCED = all([
  ["the industrial base and key projects in {field}", "{field}产业基础和重点项目"],
  ["the policies and plans for {field}", "{field}政策和规划"],
  ["the services offered to companies in {field}", "面向{field}企业的服务"],
]);
export const SEEN = all([
  ["the exhibition hall on {field}", "{field}展厅"],
  ["a production line of the {field} project", "{field}项目生产线"],
  ["the public laboratory for {field}", "{field}公共实验室"],
  ["the service center for {field}", "{field}服务中心"],
]);

/** What speakers said: clauses with their own subject. */
export const SAID = all([
  ["both sides have a good basis for cooperation in {field}", "双方在{field}领域具有良好的合作基础"],
  ["{field} is a priority of this year's work", "{field}是今年工作的重点"],
  ["companies ask for more exchange in {field}", "企业对{field}交流需求旺盛"],
  ["there is much room for cooperation in {field}", "{field}合作空间广阔"],
]);
export const HOPED = all([
  ["the two sides would deepen their cooperation in {field}", "双方深化{field}合作"],
  ["more companies would take part in projects in {field}", "更多企业参与{field}项目"],
  ["the exchange on {field} would be continued every year", "{field}交流每年持续开展"],
]);

/** Other activities: bare verb phrases. */
export const DONE = all([
  ["call on member companies that work in {field}", "走访{field}会员企业"],
  ["meet young people who train for {field}", "看望{field}青年学员"],
]);

export const PURPOSES = all([
  ["learn about the development of {field}", "了解{field}发展情况"],
  ["look for projects in {field}", "对接{field}项目"],
  ["strengthen cooperation in {field}", "加强{field}合作"],
]);

/** Deadlines without a date. */
export const SOME_DAY: readonly Text[] = [
  { en: "in the near future", zh: "近期" },
  { en: "as soon as possible", zh: "尽快" },
  { en: "next year", zh: "明年" },
];
