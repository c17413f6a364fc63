import { MantineProvider } from "@mantine/core";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { editableFields, recordsWithEveryField } from "@/domain/events/every-field.test-data";
import type { DraftRecord } from "@/domain/events/shape";
import { LANGS, type Lang } from "@/domain/events/values";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { RecordView } from "./record-view";

/** A missing message fails the test. */
const failed = (error: Error): void => {
  throw error;
};

/** Displayed in the page's header, above the view of the record. */
const IN_HEADER = /^(kind|status|title\.(en|zh))$/;

const pageOf = (record: DraftRecord, lang: Lang): string =>
  renderToStaticMarkup(
    <MantineProvider>
      <NextIntlClientProvider
        locale={lang}
        messages={lang === "zh" ? zh : en}
        timeZone="UTC"
        onError={failed}
      >
        <RecordView record={record} followed={[]} people={{}} />
      </NextIntlClientProvider>
    </MantineProvider>,
  );

/** The record without the field at a path such as `agenda[].remarks[].quote.en`, in every member of a list. */
const without = (value: unknown, [step, ...rest]: readonly string[]): unknown => {
  if (step === "[]") {
    const members = value as unknown[];
    return rest.length === 0 ? [] : members.map((member) => without(member, rest));
  }
  if (step === undefined || typeof value !== "object" || value === null || !(step in value)) return value;
  const { [step]: inner, ...others } = value as Readonly<Record<string, unknown>>;
  return rest.length === 0 ? others : { ...others, [step]: without(inner, rest) };
};
const stepsOf = (path: string): string[] => path.match(/\[\]|[^.[\]]+/g) ?? [];

const pages = LANGS.map((lang) => ({
  lang,
  pages: recordsWithEveryField.map((record) => ({ record, html: pageOf(record, lang) })),
}));

describe("the view of a record", () => {
  const fields = editableFields.filter((path) => !IN_HEADER.test(path));
  it.each(fields)("displays %s", (path) => {
    // A text is displayed in its own language; everything else in both.
    const langs = LANGS.filter((lang) => !/\.(en|zh)$/.test(path) || path.endsWith(lang));
    for (const { lang, pages: given } of pages.filter((each) => langs.includes(each.lang)))
      expect(
        given.some(({ record, html }) => {
          const less = without(record, stepsOf(path)) as DraftRecord;
          // Most records lack most fields, and their page would be the same.
          return JSON.stringify(less) !== JSON.stringify(record) && pageOf(less, lang) !== html;
        }),
        lang,
      ).toBe(true);
  });
});
