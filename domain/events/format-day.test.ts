import { expect, test } from "vitest";
import { formatDay, formatDaySpan, formatWhen } from "./format-day";

test.each([
  ["2022-05-25", "25 May 2022", "2022年5月25日"],
  ["2022-05", "May 2022", "2022年5月"],
  ["2022", "2022", "2022年"],
])("%s is formatted with the precision of the record", (day, en, zh) => {
  expect(formatDay(day, "en")).toBe(en);
  expect(formatDay(day, "zh")).toBe(zh);
});

test.each([
  ["2022-05-25", "2022-05-25", "25 May 2022", "2022年5月25日"],
  ["2022-05-25", "2022-05-27", "25–27 May 2022", "2022年5月25日至27日"],
  ["2022-05-30", "2022-06-02", "30 May – 2 June 2022", "2022年5月30日至6月2日"],
  ["2022-12-30", "2023-01-02", "30 December 2022 – 2 January 2023", "2022年12月30日至2023年1月2日"],
  ["2022-05", "2022-06", "May – June 2022", "2022年5月至6月"],
  ["2022", "2023", "2022 – 2023", "2022年至2023年"],
  ["2022-12-28", "2022-12-21", "28 December 2022", "2022年12月28日"],
])("%s to %s contains shared parts once", (start, end, en, zh) => {
  expect(formatDaySpan(start, end, "en")).toBe(en);
  expect(formatDaySpan(start, end, "zh")).toBe(zh);
});

test("shows a time after its date or alone, and a text where neither is known", () => {
  expect(formatWhen({ start: "2022-05-25", time: "14:30", endTime: "17:00" }, "en")).toBe(
    "25 May 2022 14:30–17:00",
  );
  // An item of a programme has the date of its event.
  expect(formatWhen({ time: "09:30", endTime: "10:30", words: { zh: "上午" } }, "zh")).toBe("09:30–10:30");
  expect(formatWhen({ words: { zh: "近日" } }, "en")).toBe("近日");
  expect(formatWhen(undefined, "en")).toBe("");
});
