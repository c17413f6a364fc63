import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { toMarkdown } from "../../render";
import { traceArticle } from "../../write";
import { zh } from "./lake-town.test-data";

const notice = (host: string, status = "postponed"): string =>
  toMarkdown(
    traceArticle(
      {
        format: "rapporteur/event-record@1",
        kind: "other",
        title: { zh: "云港塑料产业博览会延期举办" },
        status,
        statusReason: { zh: "场馆维修" },
        officialName: { zh: "云港塑料产业博览会" },
        when: {},
        planned: { start: "2021-05-15" },
        organizers: [{ organization: { name: { zh: host }, kind: "association" }, tier: "host" }],
        participants: [],
        agenda: [],
      } as unknown as DraftRecord,
      "zh",
      {},
      "full",
    ).article,
  );

it("names the host of a postponed event in front of when it was to be held", () => {
  expect(notice("星河塑料协会")).toContain("由星河塑料协会主办、原定于2021年5月15日举行的云港塑料产业博览会");
  expect(notice("星河塑料协会")).not.toContain("活动由");
  expect(notice("星河塑料协会", "cancelled")).toContain("由星河塑料协会主办、原定于");
});

describe("a notice of an event in a city, shortly before a larger event", () => {
  const text = faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      title: zh("湖滨校企合作签约仪式将举行"),
      status: "planned",
      officialName: zh("湖滨校企合作签约仪式"),
      when: { start: "2026-03-05", part: "morning" },
      city: zh("云雀市"),
      venue: { name: zh("三号厅"), organization: { name: zh("云雀市会展集团") } },
      partOf: { name: zh("2026云雀人才节"), how: "on_the_eve" },
      participants: [],
      agenda: [],
    } as unknown as DraftRecord,
    "zh",
  );

  it("has the city once, where the owner of the place has it in the name", () => {
    expect(text).not.toMatch(/云雀市云雀市/);
  });

  it("has the larger event in front, not between two other settings", () => {
    expect(text).toContain("2026云雀人才节前夕，湖滨校企合作签约仪式将于2026年3月5日上午在云雀市会展集团");
    expect(text).not.toMatch(/于[^，。]*在[^，。]*于/);
  });
});
