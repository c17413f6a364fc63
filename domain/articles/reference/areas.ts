import type { DraftRecord } from "../../events/shape";
import type { DraftOrg } from "../../events/values";
import { oncePer } from "../once-per";

/** Those who govern a place: "Mayor of Reedham". A chief executive or a president is one of its authority. */
const GOVERNS =
  /\b(?:mayor|governor|premier|minister|secretary of state|councill?or|alderman|deput(?:y|ies)(?! )|representative|member)\b/i;

/** Those who work for an authority: "employees of Reedham" would be any people there. */
const WORKERS = /\b(?:officials|officers|employees|staff|personnel|administration|leaders|leadership)\b/i;

/** The authorities of which somebody holds an office other than that of those who govern the place, or that have staff there. */
const employers = oncePer((record: DraftRecord): ReadonlySet<string> => {
  const people = record.participants ?? [];
  const posts = people.flatMap((who) => who.posts ?? []);
  const held = posts.filter(({ title }) => title?.en && !GOVERNS.test(title.en));
  const staffed = people.filter(({ group }) => WORKERS.test(group?.en ?? "")).flatMap(({ of }) => of ?? []);
  const own = [...held.map(({ organization }) => organization), ...staffed];
  return new Set(own.flatMap((organization) => organization?.name?.en?.trim() ?? []));
});

const OF_AREA = /^(?:Province|City|Municipality|County|Prefecture|State) of (\p{Lu}.*)$/u;

/** "Lakeland" of the government "Province of Lakeland": the name of an area without its kind, if nobody works for the authority. */
export const areaOf = (record: DraftRecord, { kind }: DraftOrg, name: string): string | undefined => {
  const area = kind === "government" ? OF_AREA.exec(name)?.[1] : undefined;
  return area !== undefined && !employers(record).has(name) ? area : undefined;
};
