import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import en from "@/messages/en.json";
import type { AgreementFollowUp } from "@/server/agreements/queries";
import { ResultsByPart } from "./agreement-results";

const row = (words: string): AgreementFollowUp => ({
  id: words,
  eventId: "e",
  key: "a",
  pursuitId: "p",
  dueOn: "2025-06-30",
  state: "underway",
  dueStatus: "far",
  from: undefined,
  text: { en: words },
  force: "commitment",
});
const lineCount = (words: string, followUps: readonly AgreementFollowUp[]) =>
  renderToString(
    <NextIntlClientProvider locale="en" messages={en} timeZone="Asia/Shanghai">
      <ResultsByPart parts={[{ text: { en: words }, followUps }]} open={false} />
    </NextIntlClientProvider>,
  ).split(words).length - 1;

it("a part of an agreement is shown once if its follow-up has the same text", () => {
  expect(lineCount("exchange staff", [row("exchange staff")])).toBe(1);
  expect(lineCount("exchange staff", [row("send two people")])).toBe(1);
  expect(lineCount("exchange staff", [row("exchange staff"), row("send two people")])).toBe(2);
});
