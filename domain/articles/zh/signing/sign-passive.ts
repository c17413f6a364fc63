import type { Sign } from "../../content/message";
import { type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { eventNoun } from "../event/event";
import { documentOf } from "../organizations/parties";
import { predicate } from "../results/sign-predicate";
import { dayText } from "../words/dates";
import { chineseNumber } from "../words/grammar";

/** Words that say on what occasion something was signed: 会见中，, 在签约仪式上，. */
export const OCCASION = /[上中时间]，$/;

/** 14个项目: how many of what. */
const COUNTED = /^(\d+个)(\p{Script=Han}{2,4})$/u;

/** 会上, 仪式上, 其间: where a document was signed whose parties are not known. */
const occasionOf = (discourse: Discourse): string => {
  if (discourse.content.relations.visit) return "活动中";
  const noun = discourse.plan.event?.type === "hold" ? eventNoun(discourse) : "";
  return /(?:仪式|典礼|论坛)$/.test(noun) ? `${noun}上` : "会上";
};

/** Whether other documents have been stated: directly behind their parties a verb without a subject would seem to be theirs. */
const areOthersSigned = ({ content, memory }: Discourse, sign: Sign): boolean =>
  content.messages.some((one) => one.type === "sign" && one.id !== sign.id && memory.realized.has(one.id));

/** Without parties: 会上签署6份合作协议; 签约项目14个，金额……. */
export const passive = (
  discourse: Discourse,
  sign: Sign,
  title: Said,
  where: Phrase,
  lead: boolean,
  placed: boolean,
): Phrase => {
  const status = sign.agreement.status ?? "signed";
  if (status !== "signed") return predicate(discourse, sign, title, where);
  const { what, tail } = documentOf(discourse, sign, title);
  const nth = sign.agreement.nth
    ? plain(`第${chineseNumber(sign.agreement.nth)}次`, [`${sign.path}.nth`])
    : plain("");
  const day = sign.agreement.signedOn;
  const on =
    day && !discourse.memory.day?.startsWith(day)
      ? plain(`于${dayText(day, discourse.memory.year !== day.slice(0, 4))}`, [`${sign.path}.signedOn`])
      : plain("");
  const many = sign.agreement.count ?? 0;
  const counted = many > 1 && !says(on) && !says(where) && !says(nth) ? COUNTED.exec(textOf(what)) : null;
  if (counted) return say`共签约${sourced(plain(`${counted[2]}${counted[1]}`), ...what.paths)}${tail}`;
  // The document alone as the subject would be a heading: 合作倡议宣言签署.
  const also = !placed && areOthersSigned(discourse, sign);
  const done = !placed && (also || discourse.content.relations.visit) && !says(nth) ? "了" : "";
  if (!lead && !says(where))
    return say`${placed ? "" : occasionOf(discourse)}${also ? "还" : ""}${on}签署${done}${nth}${what}${tail}`;
  const verb = many > 1 && /项目$/.test(textOf(what)) ? "签约" : "签署";
  return say`${what}${on}${where}${nth}${verb}${tail}`;
};
