import type { Said } from "../../reference/facts";

/** What somebody talks of rather than on: 对合作的看法. */
export const VIEWS =
  /(?:建议|展望|设想|想法|看法|体会|感受|思路|打算|愿望|愿景)$|^对[^，；]{2,30}的[^，；的]{0,6}(?:情感|感情|情谊|情结|感受|印象|记忆|认识|理解|思考)$/;
/** What somebody gave rather than spoke on: 某意见的解读. */
export const EXPLAINED = /^(.{3,}?)的(解读|说明|总结|点评)$/;
/** What somebody delivered rather than spoke on: 获奖感言. */
export const DELIVERED = /(?:感言|讲话|演讲|演说|致辞|献词)$/;
/** What is proposed as a thing: 对研究院发展的设想. */
export const PROPOSALS = /(?:建议|设想|方案|思路|意见|倡议|构想|计划)$/;

/** What somebody has learned or does well, which is introduced rather than announced: 工作经验, 做法. */
const LEARNED = /(?:经验|做法|体会|心得|特色|亮点)$/u;

/** A report that somebody gives orally, not a document on its own: 工作总结和财务报告. */
const GIVEN =
  /(?:(?<!研究|调研|调查|考察|评估|论证|检测|检验|审计|可研|可行性|体检|检查|监测|普查|尽调|尽职调查|事故|鉴定|诊断|评审|评价|考核)报告|总结)》?$/u;

/** What an authority has decided, of which others are notified, and a document that is put before a meeting. */
const DECIDED =
  /^(?!贯彻|落实|执行|学习|关于(?:贯彻|落实)).*(?:批复|批文|决定|通知|公告|名单)(?:文件|精神)?》?$/u;
const DOCUMENT =
  /^《(?![^》]*(?:报告|总结))[^》]+》(?:[（(][^）)]{2,6}[）)])?(?:草案|修订稿)?$|(?:章程|(?<!的)(?:办法|规则)|条例|细则|草案)》?(?:[（(][^）)]{2,6}[）)])?$/u;

/** 通报了情况, 汇报了工作, but 介绍了经验, 作了工作报告 and 报告了章程草案: the verb that fits what is reported. */
export const reportingVerb = (act: "brief" | "report", points: readonly Said[]): string => {
  const all = (kind: RegExp): boolean => points.length > 0 && points.every(({ text }) => kind.test(text));
  if (act === "report" && all(DECIDED)) return "通报";
  if (act === "report" && all(DOCUMENT)) return "报告";
  if (act === "report")
    return points.length > 0 && points.every(({ text }) => GIVEN.test(text)) ? "作" : "汇报";
  return points.length > 0 && points.every(({ text }) => LEARNED.test(text)) ? "介绍" : "通报";
};

/** A topic that is itself an act, 讲好侨乡故事, 改善用户体验: what is to be done, not what somebody went through. */
const TO_DO = "(?!如何|怎样|讲[好述]|改善|提升|提高|优化|丰富|增强|打造|创新|加强|传播|推广|掌握|做好|改进)";
/** What somebody went through, and the state of things. */
const EXPERIENCED = new RegExp(`^${TO_DO}.*(?:经历|体验|历程|故事|往事)$`, "u");
const STATE = new RegExp(`^${TO_DO}.*(?:情况|状况)$`, "u");

/** What a speaker feels for others: 对学生的殷切期望. */
const FELT =
  /^对[^，；]{2,30}的(?:殷切|热切|美好|诚挚|深切|衷心|由衷|深厚)?的?(?:期[望待许盼]|希望|祝[愿福]|感[谢激情]|谢意|敬意|关[怀心爱]|问候|思念)$/u;

/** 讲述了……体验, 谈及……情况, 表达了……期望, for 就……发言: the verb for what somebody spoke of from their own knowledge; undefined for a subject. */
export const speakingOf = (points: readonly Said[]): string | undefined => {
  if (points.length === 0) return undefined;
  if (points.every(({ text }) => FELT.test(text))) return "表达了";
  if (points.every(({ text }) => EXPERIENCED.test(text))) return "讲述了";
  return points.every(({ text }) => STATE.test(text)) ? "谈及" : undefined;
};

/** What a lecture is about, as against work of which somebody gives an account. */
const SUBJECT = /(?:政策|形势|对策|趋势|前景|战略|理论|现状)$/u;

/** 就当前的农业政策作报告, not 汇报了当前的农业政策: whether a report was a lecture. */
export const isReportOn = (act: string | undefined, points: readonly Said[]): boolean =>
  act === "report" && points.length > 0 && points.every(({ text }) => SUBJECT.test(text));

const AROUND: Partial<Record<string, readonly [string, string]>> = {
  speak: ["就", "发言"],
  introduce: ["介绍了", ""],
  praise: ["肯定", ""],
};

/** The words before and after the points of several speakers in one sentence: 就……发言, 介绍了……. */
export const aroundPoints = (
  act: string | undefined,
  points: readonly Said[],
): readonly [string, string] | undefined =>
  isReportOn(act, points)
    ? ["就", "作报告"]
    : act === "brief" || act === "report"
      ? [`${reportingVerb(act, points)}了`, ""]
      : AROUND[act ?? ""];
