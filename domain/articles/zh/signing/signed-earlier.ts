import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Sign } from "../../content/message";
import { isInForceBefore } from "../../content/signed-before";
import { plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { documentOf, partiesTogether, partyNames } from "../organizations/parties";
import { dayText } from "../words/dates";

/** What one party does for others: 捐赠价值4万元的图书. */
const GIFT = /^(?:捐赠|资助|赠送|捐助|捐资)/;

/** 2022年12月，甲与乙签署捐赠协议，捐赠……: a document of an earlier day that is in force, which is no news and has both its parties. */
export const signedEarlier = (
  discourse: Discourse,
  sentence: SentencePlan,
  sign: Sign,
  title: Said,
): Line[] | undefined => {
  const { facts, content, memory } = discourse;
  const { agreement, path } = sign;
  if (sentence.lead || !isInForceBefore(facts.record, sign) || !agreement.signedOn) return undefined;
  const who = partiesTogether(discourse, sign, partyNames(discourse, sign));
  if (!who) return undefined;
  const [only, ...more] = agreement.scope ?? [];
  const said = only && facts.said(only.text, `${path}.scope[${only.key}].text`);
  const terms = content.messages.find((one) => one.type === "terms" && one.agreement === agreement);
  const gift = said && more.length === 0 && !agreement.fields && GIFT.test(said.text) ? said : undefined;
  if (gift && terms) memory.realized.add(terms.id);
  memory.agreement = agreement.key;
  const year = memory.year !== agreement.signedOn.slice(0, 4);
  const day = plain(dayText(agreement.signedOn, year), [`${path}.signedOn`]);
  const { what, tail } = documentOf(discourse, sign, title);
  const words = say`${day}，${who}签署${what}${tail}${gift ? say`，${phrase(gift)}` : ""}`;
  return [line(sign.id, sourced(words, `${path}.status`))];
};
