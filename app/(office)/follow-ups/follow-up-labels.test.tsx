import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { type FollowUpDates, useFollowUpLabels } from "./follow-up-labels";

const MESSAGES = { en, zh };
const CLOSED: FollowUpDates = {
  state: "done",
  dueOn: "2025-06-30",
  reviewOn: null,
  suspendedUntil: null,
  reportedOn: null,
  closedOn: "2025-06-02",
  dueWords: null,
};

function Due({ row }: { row: FollowUpDates }) {
  const { day, beside } = useFollowUpLabels("2025-06-10").due(row);
  return `${day} ${beside}`;
}

const closedText = (row: FollowUpDates, lang: "en" | "zh") =>
  renderToString(
    <NextIntlClientProvider locale={lang} messages={MESSAGES[lang]} timeZone="Asia/Shanghai">
      <Due row={row} />
    </NextIntlClientProvider>,
  );

it("a follow-up done before its due date was closed on time; a dropped one was not", () => {
  expect(closedText(CLOSED, "zh")).toBe("2025-06-02 按期办结");
  expect(closedText({ ...CLOSED, state: "dropped" }, "zh")).toBe("2025-06-02 终止");
  expect(closedText({ ...CLOSED, state: "dropped" }, "en")).toBe("2025-06-02 cancelled");
});
