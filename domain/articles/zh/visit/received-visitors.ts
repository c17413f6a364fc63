import type { Party } from "../../content/message";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { leadersOfParty, partyLater, partyObject } from "../attendance/party";
import { delegationsOf } from "../organizations/delegation-names";
import type { Met } from "./met-in-lead";

/** Characters of a visit with those who received the visitors in one sentence; more are two sentences. */
export const VISIT_AND_HOSTS = 65;

/** The last noun in the name of a delegation. */
const DELEGATION = /(?:代表团|考察团|访问团|参访团|参观团|交流团|调研组|考察组|工作组|督[导查]组|专家组)$/;

/**
 * 接待了代表团, 接待了来宾, and 接待了甲一行 of the office's own people: the hosts' act with visitors named in the same sentence; 在行政楼会见来宾 if it
 * states their only meeting.
 */
export const receivedVisitors = (discourse: Discourse, party: Party, meeting?: Met): Phrase => {
  const { facts, memory } = discourse;
  const leaders = leadersOfParty(discourse, party);
  const known = leaders.length > 0 && leaders.every((who) => knows(memory, who));
  const called = known ? textOf(partyLater(discourse, party)) : "";
  const guests = leaders[0]?.group ? "他们" : "来宾";
  const own = known && facts.record.kind === "outbound_visit" ? called : guests;
  const whom = plain(DELEGATION.exec(called)?.[0] ?? own);
  return meeting ? meeting.words(whom) : say`接待了${whom}`;
};

/** 来宾, for 甲、乙、丙一行: those who were received, where the text has named the heads of several delegations. */
export const guestsReceived = (discourse: Discourse, party: Party): Phrase => {
  const leaders = leadersOfParty(discourse, party);
  const own = delegationsOf(discourse, party);
  const several = own.length > 1 && leaders.length > 1 && own.every(({ size }) => size === undefined);
  return several && leaders.every((who) => knows(discourse.memory, who))
    ? plain("来宾")
    : partyObject(discourse, party);
};
