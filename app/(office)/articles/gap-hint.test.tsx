import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { textsOf } from "@/domain/articles/record-texts";
import { recordsWithEveryField } from "@/domain/events/every-field.test-data";
import { pathOf } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import { LANGS, type Lang } from "@/domain/events/values";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { gapExample } from "./gap-example";
import { GapHint } from "./gap-hint";

const hintOf = (record: DraftRecord, path: string, lang: Lang, screen: Lang): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={screen} messages={screen === "zh" ? zh : en} timeZone="UTC">
      <GapHint gap={{ code: "text_missing", path } as never} record={record} lang={lang} />
    </NextIntlClientProvider>,
  ).replace(/<[^>]*>/g, "");

const [first] = recordsWithEveryField;

test.each([
  ["zh", "en", "title", "Enter the same in Chinese, for example “某某商会到访样例市”."],
  ["en", "en", "title", "Enter the same in English, for example “Example Chamber visits Sample City”."],
  ["zh", "zh", "title", "填写对应的中文，如：某某商会到访样例市。"],
  ["en", "zh", "title", "填写对应的英文，如：Example Chamber visits Sample City。"],
] as const)(
  "a missing text in %s is asked for on a screen in %s as a sentence",
  (lang, screen, path, hint) => {
    expect(hintOf(first as DraftRecord, `${path}.${lang}`, lang, screen)).toBe(hint);
  },
);

test("each such hint ends with one full stop", () => {
  const [seen, wrong] = [new Set<string>(), new Set<string>()];
  for (const record of recordsWithEveryField)
    for (const screen of LANGS)
      for (const lang of LANGS)
        for (const { at } of textsOf(record, lang)) {
          const example = JSON.stringify([screen, lang, gapExample(record, at)]);
          if (seen.has(example)) continue;
          seen.add(example);
          const hint = hintOf(record, pathOf(record, at), lang, screen);
          if (!/[^.。](?:[.。]”?|”\.)$/.test(hint)) wrong.add(hint);
        }
  expect([...wrong]).toEqual([]);
});
