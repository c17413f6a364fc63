import type { SentencePlan, TextPlan } from "./aggregation/sentence-plan";
import { DETAIL, type Message } from "./content/message";

/** How much of an event an article covers: all of it, one paragraph, a brief notice 简讯 of two sentences, or one sentence. */
export const LENGTHS = ["full", "short", "notice", "summary"] as const;
export type Length = (typeof LENGTHS)[number];
/** The lengths that are written from the record beside the full text, and may be edited by themselves. */
export const SHORTER_LENGTHS = LENGTHS.filter((length) => length !== "full");
export type ShorterLength = (typeof SHORTER_LENGTHS)[number];

/** Sentences and size of the shorter lengths; the size counts words in English, characters in Chinese. */
export const LIMITS: Readonly<
  Record<Exclude<Length, "full">, { sentences: number; en: number; zh: number }>
> = {
  short: { sentences: 6, en: 80, zh: 150 },
  notice: { sentences: 2, en: 70, zh: 130 },
  summary: { sentences: 1, en: 45, zh: 90 },
};

/** Messages that a short text omits although they may be important: lists of people, the office's own sentences. */
const OMITTED: ReadonlySet<Message["type"]> = new Set([
  "narrative",
  "present",
  "members",
  "scene-attendees",
  "organize",
  "role",
  "setting",
]);

/** Whether a short text omits a message at any size: context, details and lists of people. */
const isDispensable = ({ type, importance }: Message): boolean => importance < DETAIL || OMITTED.has(type);

/** The first sentence with fewer and fewer of the messages that join it; the least important are dropped first. */
const lighterLeads = (lead: SentencePlan): SentencePlan[] => {
  const kept = lead.joined.filter((message) => !isDispensable(message));
  const order = [...kept].sort((a, b) => b.importance - a.importance);
  return [lead.joined, ...order.map((_, at) => order.slice(0, order.length - at)), []].map((joined) => ({
    ...lead,
    joined: lead.joined.filter((message) => joined.includes(message)),
  }));
};

const oneParagraph = (plan: TextPlan, sentences: readonly SentencePlan[]): TextPlan => ({
  ...plan,
  paragraphs: [{ part: "lead", sentences, keys: [], near: false, opens: true }],
});

/**
 * The same plan at a shorter length: the first sentence, then the most important ones that fit, in their order.
 * `measure` realizes a plan and says how many words or characters and sentences it takes.
 */
export const shortened = (
  plan: TextPlan,
  length: Exclude<Length, "full">,
  lang: "en" | "zh",
  measure: (plan: TextPlan) => { size: number; sentences: number },
): TextPlan => {
  const limit = LIMITS[length];
  const all = plan.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const [lead, ...rest] = all;
  if (!lead) return plan;
  const fits = (sentences: readonly SentencePlan[]): boolean => {
    const { size, sentences: count } = measure(oneParagraph(plan, sentences));
    return size <= limit[lang] && count <= limit.sentences;
  };
  const leads = lighterLeads(lead);
  const first = leads.find((one) => fits([one])) ?? leads.at(-1) ?? lead;
  let chosen: SentencePlan[] = [first];
  const candidates = rest
    .filter((one) => !isDispensable(one.head))
    .sort((a, b) => b.head.importance - a.head.importance);
  for (const candidate of candidates) {
    if (chosen.length >= limit.sentences) break;
    const more = [first, ...rest.filter((one) => one === candidate || chosen.includes(one))];
    if (fits(more)) chosen = more;
  }
  return oneParagraph(plan, chosen);
};
