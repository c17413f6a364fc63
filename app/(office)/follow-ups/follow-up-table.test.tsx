import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import en from "@/messages/en.json";
import { FollowUpTable } from "./follow-up-table";
import type { ListedFollowUp } from "./listed-follow-up";

const ROW: ListedFollowUp = {
  id: "f",
  version: 1,
  text: "send the plan",
  by: "Ann Example",
  dueStatus: "no_day",
  state: "waiting",
};

const shown = (columns: Parameters<typeof FollowUpTable>[0]["columns"], row = ROW) =>
  renderToString(
    <NextIntlClientProvider locale="en" messages={en} timeZone="Asia/Shanghai">
      <FollowUpTable rows={[row]} label="All" columns={columns} today="2025-06-10" hrefOf={() => "/f"} />
    </NextIntlClientProvider>,
  );

it("the line of a phone has no empty part, and the assignee only where the list has that column", () => {
  expect(shown(["due", "responsible"])).not.toContain("<span></span>");
  expect(shown(["due", "responsible"])).toContain("<span>Unassigned</span>");
  expect(shown(["due"])).not.toContain("Unassigned");
});

it("marks the follow-ups of sample events", () => {
  expect(shown(["due"])).not.toContain("Sample");
  expect(shown(["due"], { ...ROW, event: { sample: true } })).toContain("Sample");
});
