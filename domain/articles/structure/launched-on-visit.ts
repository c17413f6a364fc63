import type { Message } from "../content/message";
import type { Of, Pool } from "./pool";
import { wordsOf } from "./weight";

/** Words of what was launched, up to which the first paragraph has room for it. */
const MAX_WORDS = 26;

/** Whether nothing but the occasion is known of where and when something was launched. */
const isAtVisit = ({ scene, outcome }: Of<"result">): boolean => {
  const { when, venue, city } = scene?.item ?? {};
  const plain = [when, venue, city].every((one) => one === undefined);
  return (
    plain && outcome.type === "launch" && scene?.told !== "after" && wordsOf(outcome.points) <= MAX_WORDS
  );
};

/** English: the one thing that was launched or opened on a visit follows the visit: it is its news. */
export const launchedOnVisit = (pool: Pool, event: Message): Message[] => {
  if (event.type !== "visit") return [];
  const launched = pool.rest.filter((one) => one.type === "result" && one.outcome.type === "launch");
  const [only, ...more] = launched;
  if (only?.type !== "result" || more.length > 0 || !isAtVisit(only)) return [];
  // Without it, the session of the launch would only say that it was held.
  const session = pool.rest.some((one) => one.type === "session" && one.scene === only.scene);
  const spoken = (only.scene?.item.remarks ?? []).length > 0;
  return session && !spoken ? [] : pool.takeOne(only);
};
