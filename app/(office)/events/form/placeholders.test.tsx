import { MantineProvider } from "@mantine/core";
import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { recordsWithEveryField as records } from "@/domain/events/every-field.test-data";
import type { DraftRecord } from "@/domain/events/shape";
import { holdsChinese, type Lang } from "@/domain/events/values";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { DisclosureProvider } from "./disclosure";
import { FormRecordProvider } from "./form-record";
import { LanguagesProvider } from "./languages";
import { RecordFields } from "./record-fields";

/** The placeholders of the fields for texts in one language, on screens of another. */
const placeholdersOf = (record: DraftRecord, screen: Lang, choice: "both" | Lang, field: "en" | "zh-CN") => {
  const html = renderToString(
    <MantineProvider>
      <NextIntlClientProvider locale={screen} messages={screen === "zh" ? zh : en} timeZone="UTC">
        <FormRecordProvider initial={record}>
          <LanguagesProvider choice={choice}>
            <DisclosureProvider first={[]} everything>
              <RecordFields />
            </DisclosureProvider>
          </LanguagesProvider>
        </FormRecordProvider>
      </NextIntlClientProvider>
    </MantineProvider>,
  );
  const tags = html.match(/<(?:input|textarea)[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.includes(` lang="${field}"`))
    .flatMap((tag) => / placeholder="([^"]+)"/.exec(tag)?.[1] ?? []);
};

describe.each(["en", "zh"] as const)("on a screen in %s", (screen) => {
  it.each(["both", "en"] as const)("fields for English text show English examples (form in %s)", (choice) => {
    const shown = records.flatMap((record) => placeholdersOf(record, screen, choice, "en"));
    expect(new Set(shown).size).toBeGreaterThan(10);
    expect(shown.filter(holdsChinese)).toEqual([]);
  });

  it.each(["both", "zh"] as const)("fields for Chinese text show Chinese examples (form in %s)", (choice) => {
    const shown = records.flatMap((record) => placeholdersOf(record, screen, choice, "zh-CN"));
    expect(new Set(shown).size).toBeGreaterThan(10);
    expect(shown.filter((words) => !holdsChinese(words))).toEqual([]);
  });
});
