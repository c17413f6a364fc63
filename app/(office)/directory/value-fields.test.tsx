import { MantineProvider } from "@mantine/core";
import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ENTRY_FIELDS } from "@/domain/directory/entry-fields";
import en from "@/messages/en.json";
import type { EntryValues, Kind } from "./kinds";
import { ValueFields } from "./value-fields";

const KINDS = { people: "person", organizations: "organization", venues: "venue" } as const;

const formOf = (kind: Kind, values: EntryValues): string =>
  renderToStaticMarkup(
    <MantineProvider>
      <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
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

  it.each(["organizations", "venues"] as const)(
    "of %s tells a name without “the” from one of the rule",
    (kind) => {
      expect(formOf(kind, { the: false })).not.toBe(formOf(kind, {}));
      expect(formOf(kind, { the: true })).not.toBe(formOf(kind, {}));
    },
  );
});
