import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Talk } from "../../content/message";
import { say } from "../../phrase";
import type { Realized } from "../../realization";
import type { Discourse } from "../../reference/discourse";
import { take } from "../../reference/memory";
import { realizeTalk } from "../talks/talk";
import { visitAfterSigning } from "./visit-after-signing";

/** "Lee chaired the 3rd meeting during a visit by a delegation to A and B": talks, with the visit whose news they are. */
export const realizeTalkOrNews = (discourse: Discourse, sentence: SentencePlan, head: Talk): Realized => {
  const visit = take(discourse.memory, sentence.joined, "visit");
  if (!visit) return realizeTalk(discourse, sentence, head);
  // The place of the journey is not that of the talks.
  const met = { ...head, known: false };
  const { lines } = realizeTalk(discourse, { ...sentence, head: met, lead: false }, met, false);
  const [first, ...more] = lines;
  if (!first) {
    discourse.memory.realized.delete(visit.id);
    return { lines };
  }
  const { clause, rest } = visitAfterSigning(discourse, sentence, visit, {
    dated: false,
    own: discourse.memory.party === true,
  });
  return { lines: [{ ...first, words: say`${first.words} ${clause}` }, ...rest(), ...more] };
};
