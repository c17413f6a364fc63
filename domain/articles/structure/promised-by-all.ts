import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Pool } from "./pool";

/**
 * Chinese: what all will do in addition to the only document, recorded without an item: it is why they signed it. What goes on
 * from their joint words follows those.
 */
export const promisedByAll = (pool: Pool, { agreements, agenda = [] }: DraftRecord): Message[] =>
  agreements?.length !== 1 ||
  agenda.some(({ remarks = [] }) => remarks.some(({ by, points = [] }) => by === "all" && points.length > 0))
    ? []
    : pool.take("promised", ({ followUps }) =>
        followUps.every(({ followUp: { by, from, due } }) => by?.all === true && !from && !due),
      );
