import { type Line, line } from "../../compose";
import type { Result } from "../../content/message";
import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { type Frame, finite, withDay } from "../event/event";
import { whose } from "../people/owners";
import { areMany, peopleList, weight } from "../people/people";
import { withBehalfAtEnd } from "../people/person";
import { wordCount } from "../words/grammar";
import { withoutReason } from "./reason-of-award";

/** Words of giver, recipient and reason for which one sentence has room. */
const MAX_WORDS = 28;

/** "Envoy receives order": a title about the recipient of an award. */
const RECEIVES = / (?:receives?|received|(?:is|are|was|were) (?:awarded|honou?red|decorated|presented)) /;

/**
 * "Ann Exemplar received the Order of the Lake in Port in recognition of …. Bo Sample, minister of Northland, presented it on
 * behalf of Cy Poe.": an award whose title names the recipient, and for whose giver the first sentence has no room.
 */
export const receivedAward = (
  discourse: Discourse,
  head: Result,
  frame: Frame,
  place: () => Phrase,
): Line[] | undefined => {
  const { facts } = discourse;
  const { outcome, path } = head;
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const recipients = facts.whos(outcome.to?.participants);
  const givers = facts.whos(outcome.by?.filter((key) => !recipients.some((who) => who.key === key)));
  const all = facts.list(outcome.points, `${path}.points`);
  const { points, reason } = withoutReason(outcome, all);
  const [only, ...others] = points;
  const named =
    recipients.length === 1 && recipients.every(({ name }) => name) && !outcome.to?.organizations?.length;
  if (outcome.type !== "award" || !only || others.length > 0 || !named || givers.length === 0)
    return undefined;
  const acting = givers.some(({ raw }) => raw.onBehalfOf !== undefined)
    ? weight(discourse, facts.whos(givers.flatMap(({ raw }) => raw.onBehalfOf ?? [])))
    : 0;
  const words = weight(discourse, recipients) + weight(discourse, givers) + acting + wordCount(reason);
  if (!RECEIVES.test(title) || words <= MAX_WORDS) return undefined;
  const to = whose(discourse, outcome.to, `${path}.to`);
  const received = say`${to} ${finite(frame, areMany(recipients), "received")} ${phrase(only)}${place()}`;
  const gave = (): Phrase => say`${peopleList(discourse, givers)} presented it`;
  const [giver] = givers;
  const by = giver && givers.length === 1 ? withBehalfAtEnd(discourse, giver, gave) : gave();
  return [
    line(path, say`${withDay(frame, received, true)}${reason}`),
    line(`${path}.by`, sourced(by, `${path}.by`)),
  ];
};
