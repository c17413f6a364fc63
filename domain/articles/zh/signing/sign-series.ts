import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import { maybe, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { eventPurpose, opening, purposeClause } from "../event/event";
import { eventPlace } from "../event/event-place";

/** Documents of different parties of which none is the news. */
const MIN_DOCUMENTS = 3;

/** 甲与乙签署系列合作协议: what a title says of all documents together. */
const ALL = /^([^，。；]{4,}?)((?:签署|签订)(?:系列|多项|多份|[\d一二三四五六七八九十]+[项份个])[^，。；]+)$/;

/**
 * 近日，甲与乙签署系列合作协议: the office's own title as the first sentence of an event at which many parties signed documents
 * of their own. Undefined where the title speaks of one of them.
 */
export const seriesLine = (discourse: Discourse, sentence: SentencePlan): Line | undefined => {
  const { facts, content } = discourse;
  const title = facts.said(facts.record.title, "title");
  const signs = content.messages.filter((one) => one.type === "sign" && !one.together);
  const [, who, what] = ALL.exec(title?.text ?? "") ?? [];
  const named = who !== undefined && facts.record.officialName === undefined && !facts.record.partOf;
  if (!title || !what || !named || facts.record.news || signs.length < MIN_DOCUMENTS) return undefined;
  const begin = opening(discourse, sentence);
  const at = eventPlace(discourse);
  const words = say`${plain(who, [title.path])}${maybe`在${at}`}${plain(what)}`;
  return line("event.series", say`${begin}${words}${purposeClause(eventPurpose(discourse))}`);
};
