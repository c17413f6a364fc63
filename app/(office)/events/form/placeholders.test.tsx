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

/** The tags of the fields of a record's form, on a screen in one language; each form is asked for several times. */
const known = new Map<DraftRecord, Map<string, string[]>>();
const tagsOf = (record: DraftRecord, screen: Lang, choice: "both" | Lang): string[] => {
  const key = `${screen} ${choice}`;
  const found = known.get(record)?.get(key);
  if (found) return found;
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
  const tags: string[] = html.match(/<(?:input|textarea)[^>]*>/g) ?? [];
  known.set(record, (known.get(record) ?? new Map()).set(key, tags));
  return tags;
};

/** The placeholders of the fields for texts in one language, on screens of another. */
const placeholdersOf = (record: DraftRecord, screen: Lang, choice: "both" | Lang, field: "en" | "zh-CN") =>
  tagsOf(record, screen, choice)
    .filter((tag) => tag.includes(` lang="${field}"`))
    .flatMap((tag) => / placeholder="([^"]+)"/.exec(tag)?.[1] ?? []);

/** Examples without the words of the screen that introduce them. */
const bare = (words: string): string => words.replace(/^(?:e\.g\. |(?:完整表述，)?如：)/, "");

describe.each(["en", "zh"] as const)("on a screen in %s", (screen) => {
  it("examples are introduced in the language of the screen, whatever that of the field", () => {
    const shown = records.flatMap((record) =>
      (["en", "zh-CN"] as const).flatMap((field) => placeholdersOf(record, screen, "both", field)),
    );
    const [own, other] = screen === "zh" ? ["如：", "e.g. "] : ["e.g. ", "如："];
    expect(shown.filter((words) => words.includes(own)).length).toBeGreaterThan(10);
    expect(shown.filter((words) => words.includes(other))).toEqual([]);
  });

  it.each(["both", "en"] as const)("fields for English text show English examples (form in %s)", (choice) => {
    const shown = records.flatMap((record) => placeholdersOf(record, screen, choice, "en").map(bare));
    expect(new Set(shown).size).toBeGreaterThan(5);
    expect(shown.filter(holdsChinese)).toEqual([]);
  });

  it.each(["both", "zh"] as const)("fields for Chinese text show Chinese examples (form in %s)", (choice) => {
    const shown = records.flatMap((record) => placeholdersOf(record, screen, choice, "zh-CN").map(bare));
    expect(new Set(shown).size).toBeGreaterThan(5);
    expect(shown.filter((words) => !holdsChinese(words))).toEqual([]);
  });

  it("a name that is missing in a form of one language is shown in the other", () => {
    const record: DraftRecord = {
      format: "rapporteur/event-record@1",
      kind: "meeting",
      status: "held",
      participants: [
        { key: "a", person: { name: { en: "Ann Example" } } },
        { key: "b", person: { name: { zh: "白样例" } } },
      ],
    };
    expect(placeholdersOf(record, screen, "zh", "zh-CN")).toContain("姓名（Ann Example）");
    expect(placeholdersOf(record, screen, "en", "en")).toContain("Name (白样例)");
    expect(placeholdersOf(record, screen, "both", "zh-CN").filter((words) => /Ann/.test(words))).toEqual([]);
  });

  it("the name of a delegation has the example of one", () => {
    const record: DraftRecord = {
      format: "rapporteur/event-record@1",
      kind: "reception",
      status: "held",
      delegations: [{ key: "d" }],
    };
    const shown = (["en", "zh-CN"] as const).flatMap((field) =>
      placeholdersOf(record, screen, "both", field),
    );
    expect(shown.map(bare)).toEqual(
      expect.arrayContaining(["the delegation of Sample City", "样例市代表团"]),
    );
  });
});
