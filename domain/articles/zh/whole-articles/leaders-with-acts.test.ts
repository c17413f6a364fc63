import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { toMarkdown } from "../../render";
import { traceArticle } from "../../write";

// A library's delegation at an invented ceremony, led by somebody who gives something there.

const library = { name: { zh: "星河图书馆" }, kind: "institute" };
const city = { name: { zh: "云港市图书馆" }, kind: "institute" };
const gift = {
  key: "gift",
  activity: "handover",
  title: { zh: "《星河志》丛书" },
  people: [
    { key: "an", as: "head" },
    { key: "staff", as: "receiver" },
  ],
  remarks: [{ key: "r1", by: ["an"], act: "introduce", points: [{ zh: "星河图书馆的数字阅读服务" }] }],
};
const tour = {
  key: "tour",
  activity: "tour",
  told: "after",
  people: [{ key: "an", as: "head" }, { key: "group" }],
  saw: [{ zh: "云港市美术馆" }],
};
const written = (...agenda: object[]): string =>
  toMarkdown(
    traceArticle(
      {
        format: "rapporteur/event-record@1",
        kind: "other",
        title: { zh: "星河图书馆向云港市图书馆赠书仪式举行" },
        status: "held",
        officialName: { zh: "星河图书馆向云港市图书馆赠书仪式" },
        when: { start: "2023-05-06" },
        delegations: [{ key: "d", name: { zh: "星河图书馆代表团" }, side: "guest", head: "an" }],
        participants: [
          {
            key: "an",
            person: { name: { zh: "安例" } },
            posts: [{ organization: library, title: { zh: "副馆长" } }],
            side: "guest",
            delegation: "d",
            roles: ["head", "speaker"],
          },
          { key: "group", group: { zh: "星河图书馆代表团成员" }, side: "guest", delegation: "d" },
          { key: "staff", group: { zh: "工作人员" }, of: [city], side: "host" },
        ],
        agenda,
      } as unknown as DraftRecord,
      "zh",
      {},
      "full",
    ).article,
  );

describe("a delegation of which only its head acts", () => {
  it("is the subject of a tour that all of it made", () => {
    const text = written(gift, tour);
    expect(text).toContain("代表团还参观了云港市美术馆");
    expect(text).not.toContain("安例和星河图书馆代表团成员");
  });
});
