import type { Reader } from "../reader";
import { eventProposals } from "./event";
import { namedSentences } from "./mentions";
import { fullNameStart, isUncertainName } from "./organizations";
import { peopleOf } from "./people";
import { delegationProposals, groupProposals, sceneProposals } from "./scenes";
import { withSides } from "./sides";
import { promiseProposals, speechProposals } from "./speech";

/** Reads English write-ups. */
export const ENGLISH: Reader = {
  fullNameStart,
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
