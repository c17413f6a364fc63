// Words that end a Chinese title, longest first where one ends another.
const ZH_HEADS =
  `主任委员 主任医师 主任科员 首席执行官 首席运营官 首席财务官 首席技术官 首席科学家 总工程师 总经济师 总会计师 总规划师
   总设计师 法定代表人 执行董事 董事会主席 总编辑 总领事 总经理 董事长 监事长 理事长 秘书长 巡视员 调研员 研究员 工程师 建筑师
   负责人 发起人 创始人 合伙人 联络员 主理人 书记 主任 会长 总裁 经理 局长 处长 科长 部长 司长 厅长 省长 市长 县长 区长 镇长 乡长
   州长 主席 院长 校长 所长 馆长 行长 社长 台长 站长 团长 队长 组长 股长 园长 店长 厂长 秘书 总监 主编 编辑 记者 教授 讲师
   专家 顾问 代表 干事 科员 专员 委员 常委 理事 监事 董事 大使 领事 参赞 翻译 院士 医师 主管 律师 会计 助理 博士`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);
const ZH_BEFORE =
  "党委|党组|常务|执行|代理|副|名誉|荣誉|首席|高级|第一|总(?=经理|监|编)|驻会|轮值|专职|兼职|创始|联席|候任|[一二三四]级|原|前任|前";
const ZH_TITLE = `(?:(?:${ZH_BEFORE})*(?:${ZH_HEADS.join("|")})(?:助理)?)`;

/** A Chinese title alone ("常务副会长"), and one at the end of its organization's name. */
export const ZH_TITLE_ALONE = new RegExp(`^${ZH_TITLE}$`);
export const ZH_TITLE_LAST = new RegExp(`^(.*?)(${ZH_TITLE})$`);
/** A title with a name right behind it ("…会长周惠"). */
export const ZH_TITLE_THEN_REST = new RegExp(`^(.*${ZH_TITLE})(\\p{Script=Han}{2,4})$`, "u");

const EN_HEADS =
  "president|chair(?:man|woman|person)?|director(?:[ -]general)?|manager|secretary(?:[ -]general)?|minister|mayor|governor|dean|professor|head|chief|officer|ceo|cfo|cto|coo|partner|founder|ambassador|consul(?:[ -]general)?|counsell?or|attach[eé]|representative|member|editor(?:-in-chief)?|engineer|researcher|fellow|advis[eo]r|assistant|commissioner|administrator|principal|rector|scientist|spokes(?:man|woman|person)|treasurer|trustee|coordinator|interpreter|lawyer|analyst|specialist|expert|delegate|inspector|leader";
/** An English title as far as "of", "at" or the end: it ends in one of the words that titles end in. */
export const EN_TITLE = new RegExp(`(?:^|[\\s-])(?:${EN_HEADS})$`, "i");

// From the highest to the lowest; the first that fits decides. Used where no rank is given.
const LEVELS: readonly RegExp[] = [
  /名誉|荣誉|\bhonorary\b/i,
  /(?<!副)书记|party secretary|secretary of .*committee/i,
  /(?<!副)(?:主席|董事长|理事长|会长|省长|部长|市长|州长|大使)|^(?!.*\b(?:vice|deputy|assistant)\b).*\b(?:president|chair(?:man|woman|person)?|minister|governor|mayor|ambassador)\b/i,
  /(?<!副)(?:(?:总裁|总经理)(?!助理)|首席执行官|院长|校长|厅长|区长|县长|局长|主任(?!医师|科员|委员)|总领事)|^(?!.*\b(?:vice|deputy|assistant)\b).*\b(?:director|general manager|ceo|chief executive|dean|rector|consul general)\b/i,
  /常务副|执行(?:副|董事|会长)|\bexecutive (?:vice|deputy)\b/i,
  /(?<!副)秘书长|(?<!deputy |assistant )secretary[ -]general/i,
  /副(?!秘书长|处长|科长|教授|研究员)|^(?!.*secretary[ -]general).*\b(?:vice|deputy)\b/i,
  /副秘书长|(?:deputy|assistant) secretary[ -]general/i,
  /助理|\bassistant\b/i,
  /处长|所长|站长|总监|教授|研究员|首席|\b(?:head|chief|professor)\b/i,
  /科长|经理|主管|理事|董事|委员|\b(?:manager|member|partner)\b/i,
];

/** How senior a title is by its words, in either language: 0 is highest; a title of no known kind comes last. */
export const levelOfTitle = (title: string): number => {
  const at = LEVELS.findIndex((level) => level.test(title));
  return at < 0 ? LEVELS.length : at;
};
