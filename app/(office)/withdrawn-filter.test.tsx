import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import en from "@/messages/en.json";
import { WithdrawnFilter } from "./withdrawn-filter";

it.each([
  ["", "", "Active"],
  ["other", "", "Active"],
  ["yes", "yes", "Archived"],
  ["same", "same", "With the same name"],
])("shows what %j chooses", (value, chosen, label) => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
      <WithdrawnFilter
        value={value}
        more={[{ value: "same", label: "With the same name" }]}
        onChange={() => undefined}
      />
    </NextIntlClientProvider>,
  );
  expect(html).toContain(`<option value="${chosen}" selected="">${label}</option>`);
});
