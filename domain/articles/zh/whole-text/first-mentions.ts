import type { Composed } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { withIntroductionsOnce } from "./introduced-once";
import { withMeetingsHeldFirst } from "./meetings-held-first";
import { withPartiesCounted } from "./number-of-parties";
import { withOrganizationsOfPosts } from "./organizations-of-posts";
import { withContextInFull } from "./shorts-in-context";

type Check = (blocks: readonly Composed[], discourse: Discourse) => Composed[];

/** The checks of first mentions in the finished text, whichever rule wrote it. */
const CHECKS: readonly Check[] = [
  withIntroductionsOnce,
  withOrganizationsOfPosts,
  withContextInFull,
  withPartiesCounted,
  withMeetingsHeldFirst,
];

/** The finished text with each person and organization introduced once, where it comes first. */
export const withFirstMentions = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  CHECKS.reduce<Composed[]>((text, check) => check(text, discourse), [...blocks]);
