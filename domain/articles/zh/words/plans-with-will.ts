import type { Said } from "../../reference/facts";
import { startsAt } from "./merging";

/** 学院以此次签约为契机，……: an occasion from which a plan starts, behind its subject. */
const FROM_OCCASION =
  /^([^，；。将要愿]{2,16}?)(?=(?:今后|未来)?以(?:此次?|这次|本次)[^，；。]{0,8}为(?:新的?)?(?:契机|起点)，)/u;
/** 双方今后秉承……, 某馆未来依托……: a time to come behind the subject of a plan. */
const IN_FUTURE = /^([^，；。将要愿]{2,16}?(?:今后|未来|下一步))(?=\p{Script=Han})/u;
/** 未来的, 今后将, 下一步工作: a time that modifies a noun, or a plan that has its auxiliary. */
const OTHER_USE =
  /^(?:的|将|要|会|愿|能|可|应|须|需|望|有望|希望|还|也|都|仍|工作|发展|合作|方向|计划|几年|一年|一段)/;
/** Verbs and prepositions with which a plan begins. */
const BEGINS =
  /^(?:依托|秉承|秉持|坚持|立足|围绕|以|继续|进一步|不断|积极|大力|与|同|在[^，；。]{2,40}(?:方面|领域)|按照)/;
/** Words by which the point is a plan or a wish already, or tells of what has been done. */
const MODAL =
  /将|愿|希望|要|会(?=[加继进为在与]).|[定必都也更]会(?![议员])|能够|计划|拟|力争|应(?![用对急邀变])|可(?![持再靠行])|须|需(?!求)|必|已|曾|了(?!解)/;
/** 建议双方, 如果双方: a wish or a condition, of which the plan is a part. */
const EMBEDDED =
  /建议|期待|期盼|感谢|鼓励|支持|欢迎|祝|请|呼吁|倡议|盼|推动|促进|确保|让|使|如果|如何|若|只有|只能|无论|不论|不管|即使|虽|当(?!地)|随着|为|对/;
/** 未来围绕港口建设的规划令人……: a clause whose subject goes on behind the time. */
const OF_SUBJECT = /^[^，；。]*的[^，；。]{1,10}?(?:是|令人|值得|十分|非常|很|广阔|光明)/;

const withWill = (text: string): string => {
  const [, owner = ""] = FROM_OCCASION.exec(text) ?? [];
  const [, until = ""] = owner === "" ? (IN_FUTURE.exec(text) ?? []) : [];
  const at = owner.length + until.length;
  if (at === 0 || MODAL.test(text) || EMBEDDED.test(text.slice(0, at))) return text;
  const rest = text.slice(at);
  if (OF_SUBJECT.test(rest)) return text;
  const plan = owner !== "" || (!OTHER_USE.test(rest) && (BEGINS.test(rest) || startsAt(text, at)));
  return plan ? `${text.slice(0, at)}将${rest}` : text;
};

/**
 * Points of a statement, in which what somebody says of the time to come has 将: without it 双方今后秉承…… would read as a fact.
 * Nothing changes where a point has a modal verb.
 */
export const plansWithWill = (points: readonly Said[]): readonly Said[] =>
  points.map((point) => {
    const text = withWill(point.text);
    return text === point.text ? point : { ...point, text };
  });
