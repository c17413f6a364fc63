import type { DraftRecord } from "../../events/shape";
import type { DraftOrg } from "../../events/values";
import { oncePer } from "../once-per";

/** Those who govern a place: "Mayor of Reedham". A chief executive is one of its authority. */
const GOVERNS =
  /\b(?:mayor|governor|premier|president|minister|secretary of state|councill?or|alderman|deput(?:y|ies)|representative|member)\b/i;

/** The authorities of which somebody holds an office other than that of those who govern the place. */
const employers = oncePer((record: DraftRecord): ReadonlySet<string> => {
  const posts = (record.participants ?? []).flatMap((who) => who.posts ?? []);
  const held = posts.filter(({ title }) => title?.en && !GOVERNS.test(title.en));
  return new Set(held.flatMap(({ organization }) => organization?.name?.en?.trim() ?? []));
});

const OF_AREA = /^(?:Province|City|Municipality|County|Prefecture|State) of (\p{Lu}.*)$/u;

/** "Lakeland" of the government "Province of Lakeland": the name of an area without its kind, if nobody works for the authority. */
export const areaOf = (record: DraftRecord, { kind }: DraftOrg, name: string): string | undefined => {
  const area = kind === "government" ? OF_AREA.exec(name)?.[1] : undefined;
  return area !== undefined && !employers(record).has(name) ? area : undefined;
};
