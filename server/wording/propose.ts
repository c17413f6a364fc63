import type { Lang } from "@/domain/events/values";
import { type WordChange, wordChanges } from "@/domain/reviews/word-changes";
import { ANSWER_TIME, costOf, longestAnswer, type Usage } from "@/domain/wording/limits";
import { answeredIn, answersIn, chatMessages } from "@/domain/wording/request";
import { checkProposals, type SentenceVerdict } from "@/domain/wording/verdict";
import { log } from "../log";
import type { AskedWording } from "./ask-wording";
import { ChatError, type ChatProblem, chat } from "./chat";

/** A judged sentence with its changed words marked. */
export type Proposal = SentenceVerdict & { words: WordChange[] };

/** A step of a proposal: how many sentences are answered, its end with what each is worth, or why there is none. */
export type WordingStep =
  | { step: "progress"; answered: number; of: number }
  | {
      step: "done";
      lang: Lang;
      verdicts: Proposal[];
      /** Null where the endpoint does not count. */
      usage: Usage | null;
      /** In the configured currency; null without a price. */
      cost: { amount: number; currency: string } | null;
    }
  | { step: "failed"; problem: ChatProblem };

/** Asks the endpoint and judges its answer. What is proposed changes nothing; texts are neither logged nor stored. */
export const propose = async function* (
  { article, record, masking, endpoint }: AskedWording,
  cancelled: AbortSignal,
  times: { whole: number; silent: number } = ANSWER_TIME,
): AsyncGenerator<WordingStep> {
  const messages = chatMessages(masking, article.lang);
  const asked = messages.reduce((sum, { content }) => sum + content.length, 0);
  const of = masking.sentences.length;
  let [answer, usage, answered]: [string, Usage | null, number] = ["", null, 0];
  yield { step: "progress", answered, of };
  try {
    for await (const piece of chat(
      endpoint,
      messages,
      { longest: longestAnswer(asked), ...times },
      cancelled,
    )) {
      if ("usage" in piece) usage = piece.usage;
      else answer += piece.text;
      const now = Math.min(of, answeredIn(answer));
      if (now > answered) yield { step: "progress", answered: now, of };
      answered = now;
    }
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    log.warn({ problem: error.problem }, "wording help got no answer");
    yield { step: "failed", problem: error.problem };
    return;
  }
  const judged = checkProposals(article, record, masking, answersIn(answer, masking));
  const verdicts = judged.map((verdict) => ({
    ...verdict,
    words: wordChanges(verdict.before, verdict.after, article.lang),
  }));
  const { price } = endpoint;
  const cost = price && usage ? { amount: costOf(usage, price), currency: price.currency } : null;
  yield { step: "done", lang: article.lang, verdicts, usage, cost };
};
