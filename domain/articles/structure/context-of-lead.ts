import type { Message } from "../content/message";
import type { Facts } from "../reference/facts";
import { isAmountGiven } from "./amount-given";
import { explainsLead, isAboutArrival, isAboutEvent, isAnniversary, repeatsTitle } from "./context";
import { isOfOccasion } from "./context-of-news";
import { explainsNews, staysOutOfLead } from "./lead-context";
import type { Of } from "./pool";

/** In Chinese how the visitors arrived: it explains the visit, wherever else it is about. */
export const isArrival = ({ record, lang }: Facts, one: Of<"background">): boolean =>
  lang === "zh" && isAboutArrival(record, one);

/** Whether a sentence of context belongs to the news, whose first messages are given. */
export const isContextOfLead = (facts: Facts, one: Of<"background">, lead: readonly Message[]): boolean => {
  const { record, lang } = facts;
  return (
    !staysOutOfLead(facts, one, lead) &&
    (explainsLead(record, one) ||
      isAnniversary(record, one) ||
      isAboutEvent(record, one) ||
      isAmountGiven(record, one) ||
      isArrival(facts, one) ||
      (lang === "zh" && isOfOccasion(record, one)) ||
      (lang === "en" && (repeatsTitle(record, one) || explainsNews(record, one, lead))))
  );
};
