import type { Composed } from "../compose";
import type { Discourse } from "../reference/discourse";
import { withAlsoApart } from "./also-apart";
import { withAttendanceThere } from "./attended-there";
import { withBareSpeechesJoined } from "./bare-speeches";
import { withDeedsInside } from "./closing-deeds";
import { withDelegationNamed } from "./delegation-named";
import { withTalksIntroduced } from "./talks-introduced";
import { withVisitorsAgain } from "./visitors-again";

/** The last look at a text as a whole, across its paragraphs: what neighbours repeat, take for known or leave over. */
export const asWholeText = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const introduced = withTalksIntroduced(blocks, discourse)
    .map(withBareSpeechesJoined)
    .map(withAttendanceThere);
  return withDelegationNamed(
    withDeedsInside(withAlsoApart(withVisitorsAgain(introduced, discourse))),
    discourse,
  );
};
