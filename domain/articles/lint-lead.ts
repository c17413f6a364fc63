import type { LintCheck } from "./lint-finding";

/** Verbs of a headline that say what was opened, given or done. */
const ACT =
  / (?:opens?|opened|inaugurates?|unveils?|unveiled|launch(?:es)?|donates?|donated|presents?|hands? over|confers?|awards?|receives?|wins?|gives?|honou?rs?|lectures?) /u;

/** "An opening ceremony was held in Port on March 5": a first sentence that says only that an event took place. */
const HOLLOW =
  /^(?:(?:On|In) [^,]+, (?:\d{4}, )?)?an? (?:\p{Ll}+[ -]){0,3}?(?:ceremony|event|opening|presentation|handover|unveiling|launch) (?:(?:was|has been) held|(?:has )?opened)(?:(?! (?:to|for|of|theme) )[^.])*\.$/iu;

/** English: a first sentence without the news of the headline, which comes in a later one. */
const hollowLead: LintCheck = ({ article, sentences }) => {
  if (article.lang !== "en") return [];
  const headline = sentences.find(({ role }) => role === "headline")?.sentence;
  const lead = sentences.find(({ role }) => role === "text")?.sentence;
  return headline && lead && !lead.own && ACT.test(headline.text) && HOLLOW.test(lead.text)
    ? [{ rule: "hollow_lead", sentence: lead.id, shown: lead.text }]
    : [];
};

/** Rules about the first sentence of a text. */
export const leadRules: readonly LintCheck[] = [hollowLead];
