import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { toMarkdown } from "../../render";
import { traceArticle } from "../../write";

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
