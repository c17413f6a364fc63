import { describe, expect, it } from "vitest";
import { stepsOf, valueAt } from "../events/paths";
import type { EventRecord } from "../events/shape";
import { LANGS } from "../events/values";
import { isStated } from "./check/stated-facts";
import { factsToState } from "./facts-to-state";
import { goldenRecords } from "./golden.test-data";
import { toText } from "./render";
import { writeArticle } from "./write";

const goldens = new Map(goldenRecords());
const golden = (name: string): EventRecord => {
  const record = goldens.get(name);
  if (!record) throw new Error(`no golden ${name}`);
  return structuredClone(record);
};

const without = (record: EventRecord, path: string): EventRecord => {
  const steps = stepsOf(record, path) ?? [];
  const holder = valueAt(record, steps.slice(0, -1)) as Record<string | number, unknown>;
  const last = steps.at(-1) ?? "";
  if (!Object.hasOwn(holder, last)) throw new Error(`${path} is not there`);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return record;
};

// The words for a value that is not a text, in both languages: printed with it, not printed without it.
const CASES: [golden: string, path: string, en: string, zh: string][] = [
  ["seminar-tiers", "online", " and online", "线上线下"],
  ["seminar-tiers", "attendance.bound", "More than", "余名"],
  ["seminar-tiers", "agenda[keynote].remarks[r5].counted", "three proposals", "三点建议"],
  ["three-delegations", "delegations[veridia].size", "eight-member", "8人"],
  ["three-delegations", "participants[wren].posts[0].acting", "acting", "代副会长"],
  ["three-delegations", "participants[abara].roles", "interpreted", "翻译"],
  ["three-delegations", "photos[p1].leftToRight", "From left", "左起"],
  ["three-delegations", "agenda[talks].when.part", "afternoon", "下午"],
  ["twelve-stops", "participants[fang].posts[3].former", "former", "原副局长"],
  ["twelve-stops", "participants[fang].posts[2].concurrent", "concurrently", "兼"],
  ["twelve-stops", "agenda[stop6].sawOpen", "among other things", "冷冻食品仓库等"],
  ["many-documents", "agreements[projects].count", "Fourteen projects", "14个"],
  ["many-documents", "agreements[frame].nth", "third time", "第三次"],
  ["many-documents", "agreements[frame].renews", "may be renewed", "经协商"],
  ["many-documents", "agreements[frame].renewalOf", "2021", "2021年"],
  ["many-documents", "agreements[frame].scopeOpen", "among other things", "降低装卸费用等"],
  ["many-documents", "agreements[lease].amends", "2019", "2019年"],
  ["foreign-names", "agreements[mou].witnessesOpen", "of Veridia, and others", "阿米娜·卡里姆等"],
  ["foreign-names", "agreements[mou].effectiveOn", "September 1", "9月1日"],
  ["foreign-names", "agreements[mou].expiresOn", "2029", "2029年"],
  ["foreign-names", "participants[consul].roles", "interpreted", "翻译"],
  ["online", "online", "Crop Science online", "以线上方式"],
  ["online", "agreements[a].fieldsOpen", "other fields", "谷子等"],
  ["on-the-sidelines", "when.part", "noon", "中午"],
  ["on-the-eve", "attendance", "300", "300"],
  ["substituted", "participants[jie].substitutes", "in place of", "曲直"],
];

describe("a value taken away", () => {
  const cases = CASES.flatMap(([name, path, en, zh]) => [
    { name, path, lang: LANGS[0], said: en },
    { name, path, lang: LANGS[1], said: zh },
  ]);
  it.each(cases)("$path of $name takes “$said” along, and nothing else", ({ name, path, lang, said }) => {
    const [whole, less] = [golden(name), without(golden(name), path)];
    const [before, after] = [toText(writeArticle(whole, lang)), toText(writeArticle(less, lang))];
    expect(before).toContain(said);
    expect(after).not.toContain(said);
    const facts = factsToState(less, lang).map((fact) => fact.text);
    expect(facts.filter((fact) => isStated(fact, before, lang) && !isStated(fact, after, lang))).toEqual([]);
  });
});
