import type { Discourse } from "../../reference/discourse";

/** 捐赠设备, 送去设备: what somebody did who gave something, which is no aim of the gift. */
const GIVES = /捐赠|捐献|捐款|捐助|捐资|赠送|送去|送上/u;
/** 捐赠设备 alone, without the people or the use that it was for: 捐赠善款帮助患者. */
const ONLY_GIVES =
  /^(?:并|向[^，]{2,20})?(?:捐赠|捐献|捐款|捐助|捐资|赠送|送去|送上)(?![^，]*(?:帮助|支持|支援|用于|助力|资助|救助|改善|解决|者|文化|精神))/u;
/** 现场帮带, 现场指导: an act without a verb that takes it as its object. */
const ON_THE_SPOT = /^现场(?=\p{Script=Han}{2}(?:$|，))/u;

/** 应约会见: how a meeting came about, which is no aim of it. */
const BY_APPOINTMENT = /^应[约邀](?:会见|会晤|会面|来访|到访|拜访|拜会|访问|座谈|交流|参加|出席)$/u;
/** 续签合作备忘录, beside the document itself. */
const SIGNS = /^(?:正式|共同|双方)?(?:签署|签订|续签)[^，]*?(协议|协议书|备忘录|意向书|合同|协定)$/u;

/** Whether a clause only says that a document was signed which the record has as signed. */
const isOfDocument = ({ facts }: Discourse, clause: string): boolean => {
  const noun = SIGNS.exec(clause)?.[1];
  return (
    noun !== undefined &&
    facts.agreements.some(
      ({ agreement: { title, status = "signed" } }) =>
        status === "signed" && (title?.zh ?? "").includes(noun),
    )
  );
};

/** The clauses of a purpose without the act of the news, if that is a gift or a document, or the event by its title: 捐赠设备，以捐赠设备. */
export const clausesOfPurpose = (discourse: Discourse, purpose: string): string[] => {
  const { plan, content, facts } = discourse;
  const { news } = plan;
  const given =
    news.type === "handover" ||
    (news.type === "result" && news.outcome.type === "gift") ||
    GIVES.test(facts.said(facts.record.title, "")?.text ?? "");
  const clauses = purpose.replace(ON_THE_SPOT, "开展现场").split("，");
  const aims = clauses.filter((clause) => !BY_APPOINTMENT.test(clause) && !isOfDocument(discourse, clause));
  return aims.filter((clause) => !given || content.relations.visit || !ONLY_GIVES.test(clause));
};
