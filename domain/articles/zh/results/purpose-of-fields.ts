import type { AgreementAt } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** What cooperation in some fields leads to: 促进双方共同发展, but not 建立合作机制, which the document does itself. */
const RESULT =
  /^(?:促进|推[动进]|助力|服务|实现|提[升高]|加[快强]|增[进强]|深化|优化|扩大|拓展|共同(?!体)|更好|不断|进一步|为[^，；]{2,20}(?:创造|提供|作出))(?!下列|以下)[^；：]{4,40}$/u;

/** Whether the purpose of a document is what its fields lead to: 双方将在……等领域开展合作，促进双方共同发展. Nothing else is known of its terms. */
export const isOfFields = ({ facts }: Discourse, { agreement }: AgreementAt): boolean => {
  const { fields = [], scope = [], parties = [], status = "signed" } = agreement;
  const alone = fields.length > 0 && scope.length === 0 && parties.length > 1;
  const purpose = facts.said(agreement.purpose, "")?.text ?? "";
  return alone && ["signed", "in_force"].includes(status) && RESULT.test(purpose);
};

/** Whether the sentence on its fields, which is still to come, states the purpose of a document. */
export const closesFields = (discourse: Discourse, at: AgreementAt): boolean => {
  const { content, memory } = discourse;
  const terms = content.messages.find((one) => one.type === "terms" && one.path === at.path);
  return terms !== undefined && !memory.realized.has(terms.id) && isOfFields(discourse, at);
};
