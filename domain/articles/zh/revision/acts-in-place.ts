import type { Composed } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { withCrowdOnce } from "./crowd-once";
import { withDocumentOnce, withPaperOfHandover } from "./document-once";
import { withGiftsBesideAward } from "./gifts-beside-award";
import { withContestsHeld } from "./held-by-groups";
import { withLengthInLead } from "./length-in-lead";
import { withSidesNamed, withVisitorsMet } from "./sides-met";

/** A text in which documents, papers, gifts and crowds are stated once, beside the acts that they belong to. */
export const withActsInPlace = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const { agenda = [], outcomes = [] } = discourse.facts.record;
  let handed = false;
  let met = false;
  let held = false;
  let awarded = false;
  for (const { activity, title, did } of agenda) {
    handed ||= activity === "handover";
    met ||= activity === "talks" && title?.zh === "会见";
    held ||= did?.zh?.startsWith("举办") === true;
  }
  for (const { type } of outcomes) awarded ||= type === "award";
  let text = withDocumentOnce(blocks);
  if (handed) text = withPaperOfHandover(text);
  if (awarded) text = withGiftsBesideAward(text, discourse);
  if (met) text = withVisitorsMet(text, discourse);
  if (held) text = withContestsHeld(text);
  return withSidesNamed(withLengthInLead(withCrowdOnce(text)), discourse);
};
