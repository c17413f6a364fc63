import type { Message } from "../content/message";
import type { Of, Pool } from "./pool";

/** What all also want to do goes on from what they said together: 双方愿以此为契机……. */
const takeIntendedByAll = (pool: Pool, speech: Of<"speech">, later: readonly Of<"speech">[]): Message[] =>
  speech.bare || later.some(({ by }) => by === "all")
    ? []
    : pool.take("promised", ({ followUps }) =>
        followUps.every(
          ({ followUp: { by, from, due, force } }) =>
            force === "intention" && by?.all === true && !from && !due,
        ),
      );

/** What speakers also want to do, recorded without item or agreement: it follows their last words. */
export const takeIntended = (pool: Pool, speech: Of<"speech">, later: readonly Of<"speech">[]): Message[] => {
  if (speech.by === "all") return takeIntendedByAll(pool, speech, later);
  const who = speech.by.join();
  const again = (one: Message): boolean => one.type === "speech" && one.by !== "all" && one.by.join() === who;
  if (speech.bare || later.some(again) || pool.rest.some(again)) return [];
  return pool.take("promised", ({ followUps }) =>
    followUps.every(
      ({ followUp: { by, from, force } }) =>
        force === "intention" &&
        from === undefined &&
        !by?.organizations?.length &&
        by?.participants?.join() === who,
    ),
  );
};
