import { MantineProvider } from "@mantine/core";
import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { editableFields, recordsWithEveryField as records } from "@/domain/events/every-field.test-data";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { DisclosureProvider } from "./disclosure";
import { FormRecordProvider } from "./form-record";
import { LanguagesProvider } from "./languages";
import NewsChoice from "./news-choice";
import { RecordFields } from "./record-fields";

/** A missing message fails the test. */
const failed = (error: Error): void => {
  throw error;
};

const shownPaths = (record: DraftRecord, lang: Lang): Set<string> => {
  const html = renderToString(
    <MantineProvider>
      <NextIntlClientProvider
        locale={lang}
        messages={lang === "zh" ? zh : en}
        timeZone="UTC"
        onError={failed}
      >
        <FormRecordProvider initial={record}>
          <LanguagesProvider choice="both">
            <DisclosureProvider first={[]} everything>
              <RecordFields />
              <NewsChoice choice="both" style={{}} />
            </DisclosureProvider>
          </LanguagesProvider>
        </FormRecordProvider>
      </NextIntlClientProvider>
    </MantineProvider>,
  );
  const paths = [...html.matchAll(/data-path="([^"]*)"/g)].map((found) => found[1] ?? "");
  return new Set(paths.map((path) => path.replaceAll(/\[[^\]]*\]/g, "[]")));
};

describe("the form", () => {
  const shown = new Set(records.flatMap((record) => [...shownPaths(record, "en")]));
  // A list of words or of keys is edited by one control; what a follow-up comes from is chosen as one.
  const controlOf = (path: string) =>
    [path, path.replace(/\[\]$/, ""), path.replace(/\.from\.[a-z]+$/, ".from")].find((each) =>
      shown.has(each),
    );

  it("knows the schema", () => {
    expect(editableFields.length).toBeGreaterThan(450);
    expect(editableFields).toContain("participants[].posts[].organization.parent.short.zh");
    expect(editableFields).toContain("agenda[].remarks[].points[].en");
  });

  it.each(editableFields)("has a control for %s", (path) => expect(controlOf(path)).toBeDefined());

  it("has them in Chinese too", () => {
    const chinese = new Set(records.flatMap((record) => [...shownPaths(record, "zh")]));
    expect([...chinese].sort()).toEqual([...shown].sort());
  });
});
