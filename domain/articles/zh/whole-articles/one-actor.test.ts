import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { toMarkdown } from "../../render";
import { traceArticle } from "../../write";

// A work group at an invented promotion, and its other activities.

const record = (agenda: DraftRecord["agenda"]): DraftRecord =>
  ({
    format: "rapporteur/event-record@1",
    kind: "seminar",
    title: { zh: "第九届云港博览会星河推介会举行" },
    status: "held",
    when: { start: "2025-03-04" },
    city: { zh: "星河市" },
    officialName: { zh: "第九届云港博览会星河推介会" },
    participants: [
      {
        key: "an",
        person: { name: { zh: "安例" } },
        posts: [{ title: { zh: "云港展览集团总监" } }],
        roles: ["speaker"],
      },
      { key: "wg", group: { zh: "博览会工作小组" } },
    ],
    agenda: [
      {
        key: "sp",
        activity: "speeches",
        people: [{ key: "an" }],
        remarks: [
          { key: "r1", by: ["an"], act: "say", points: [{ zh: "即将举办的第九届云港博览会将设两个展区" }] },
        ],
      },
      ...(agenda ?? []),
    ],
  }) as unknown as DraftRecord;

const call = {
  key: "call",
  activity: "other",
  did: { zh: "拜会星河商会" },
  told: "after",
  people: [{ key: "wg" }],
};
const tour = {
  key: "tour",
  activity: "tour",
  told: "after",
  people: [{ key: "wg" }],
  saw: [{ zh: "星河工业园" }],
};
const talks = {
  key: "talks",
  activity: "talks",
  title: { zh: "参展企业座谈会" },
  told: "after",
  people: [{ key: "wg" }],
  topics: [{ zh: "展位安排" }, { zh: "物流需求" }],
};
type Item = NonNullable<DraftRecord["agenda"]>[number];
const written = (...items: object[]): string =>
  toMarkdown(traceArticle(record(items as Item[]), "zh", {}, "full").article);

describe("additional acts of one group", () => {
  it("leaves a meeting at which others were as it was", () => {
    const text = written(call, tour, { ...talks, peopleOpen: true });
    expect(text).not.toContain("参加参展企业座谈会");
  });
});

describe("a numbered event that is still to come", () => {
  it("keeps its number", () => {
    expect(written()).toContain("即将举办的第九届云港博览会");
    expect(written()).not.toContain("本届");
  });
});
