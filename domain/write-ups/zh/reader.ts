import type { Reader } from "../reader";
import { eventProposals } from "./event";
import { namedSentences } from "./mentions";
import { isUncertainName, organizationStart } from "./organizations";
import { peopleOf } from "./people";
import { delegationProposals, groupProposals, sceneProposals } from "./scenes";
import { withSides } from "./sides";
import { promiseProposals, speechProposals } from "./speech";

/** Reads Chinese write-ups. */
export const CHINESE: Reader = {
  fullNameStart: (text, end) => organizationStart(text, 0, end),
  isUncertainName,
  peopleOf,
  namedSentences,
  withSides,
  eventProposals,
  groupProposals,
  delegationProposals,
  sceneProposals,
  speechProposals,
  promiseProposals,
};
