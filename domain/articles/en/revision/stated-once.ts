import type { Composed } from "../../compose";
import { afterChecks, type Check } from "../../final-checks/checks";
import type { Discourse } from "../../reference/discourse";
import { withActsCompleted } from "./acts-completed";
import { withAttendanceAtMeeting } from "./attendance-at-meeting";
import { withoutCountedGroupAgain } from "./counted-group-again";
import { withGiftsInReturn } from "./gifts-in-return";
import { withoutRestatements } from "./nothing-new";
import { withPresenceOnce } from "./presence-once";
import { withoutUnnamedCompanions } from "./unnamed-companions";
import { withWelcomeOnce } from "./welcome-once";

const CHECKS: readonly Check[] = [
  [/\b(?:present|attended|took part)\b/u, withAttendanceAtMeeting],
  [/\n/u, withoutRestatements],
  [/\b(?:present|attend\p{Ll}*|took part|witness\p{Ll}*)\b/u, withPresenceOnce],
  [/\d[^\n]*\b(?:attended|took part|participated)\b/u, withoutCountedGroupAgain],
  [/\b(?:accompanied|received|greeted|welcomed) by /u, withoutUnnamedCompanions],
  [/welcom/u, withWelcomeOnce],
  [/\b(?:met|held|presence)\b/u, withActsCompleted],
  [/\b(?:presented|gave|gifts?|handed|received)\b/u, withGiftsInReturn],
];

/** A text in which acts and those present are stated once, by checks that do not know which rule wrote a sentence. */
export const withActsOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  afterChecks(blocks, discourse, CHECKS);
