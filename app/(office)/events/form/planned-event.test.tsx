import { MantineProvider } from "@mantine/core";
import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import type { DraftRecord } from "@/domain/events/shape";
import en from "@/messages/en.json";
import { DisclosureProvider } from "./disclosure";
import { FormRecordProvider } from "./form-record";
import { RecordFields } from "./record-fields";

/** The paths of the controls that the form shows of a record, with no row and nothing further opened. */
const shownOf = (more: Partial<DraftRecord>): string[] => {
  const record: DraftRecord = {
    format: "rapporteur/event-record@1",
    kind: "meeting",
    status: "planned",
    participants: [],
    agenda: [{ key: "a1", activity: "tour" }],
    ...more,
  };
  const html = renderToString(
    <MantineProvider>
      <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
        <FormRecordProvider initial={record}>
          <DisclosureProvider first={["basics", "course"]}>
            <RecordFields />
          </DisclosureProvider>
        </FormRecordProvider>
      </NextIntlClientProvider>
    </MantineProvider>,
  );
  return [...html.matchAll(/data-path="([^"]*)"/g)].map((found) => found[1] ?? "");
};

it("has the times of a planned event's programme in the lines of its items", () => {
  expect(shownOf({})).toEqual(expect.arrayContaining(["agenda[a1].when.time", "agenda[a1].when.endTime"]));
  expect(shownOf({ status: "held" })).not.toContain("agenda[a1].when.time");
});

it("asks for reason and original day of postponed and cancelled events only, or where they hold something", () => {
  const asked = (more: Partial<DraftRecord>) => {
    const paths = shownOf(more);
    return [paths.includes("statusReason.en"), paths.includes("planned.start")];
  };
  expect(asked({})).toEqual([false, false]);
  expect(asked({ status: "held" })).toEqual([false, false]);
  expect(asked({ status: "postponed" })).toEqual([true, true]);
  expect(asked({ status: "cancelled" })).toEqual([true, true]);
  expect(asked({ statusReason: { en: "Bad weather" } })).toEqual([true, false]);
  expect(asked({ status: "held", planned: { start: "2026-05-20" } })).toEqual([false, true]);
});
