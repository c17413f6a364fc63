import { MantineProvider } from "@mantine/core";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ENTRY_FIELDS } from "@/domain/directory/entry-fields";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import type { EntryValues, Kind } from "./kinds";
import { ValueFields } from "./value-fields";

const KINDS = { people: "person", organizations: "organization", venues: "venue" } as const;

const formOf = (kind: Kind, values: EntryValues, lang: "en" | "zh" = "en"): string =>
  renderToStaticMarkup(
    <MantineProvider>
      <NextIntlClientProvider locale={lang} messages={lang === "zh" ? zh : en} timeZone="UTC">
        <ValueFields kind={kind} values={values} onChange={() => {}} error={undefined} />
      </NextIntlClientProvider>
    </MantineProvider>,
  );

describe("the form of a directory entry", () => {
  const fields = (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    ENTRY_FIELDS[KINDS[kind]].map((field) => [kind, field] as const),
  );
  it.each(fields)("of %s has the field %s", (kind, field) => {
    expect(formOf(kind, {})).toContain(en.directory.fields[field].replaceAll("&", "&amp;"));
  });

  it("asks for the name of a person as it is called in Chinese", () => {
    expect(formOf("people", {}, "zh")).toContain("姓名（中文）");
    expect(formOf("people", {}, "zh")).not.toContain("名称（中文）");
    expect(formOf("organizations", {}, "zh")).toContain("名称（中文）");
  });

  it.each(["organizations", "venues"] as const)(
    "of %s distinguishes a name without “the” from one that follows the rule",
    (kind) => {
      expect(formOf(kind, { the: false })).not.toBe(formOf(kind, {}));
      expect(formOf(kind, { the: true })).not.toBe(formOf(kind, {}));
    },
  );
});
