import { expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { OPEN, plain, textOf, withCommas } from "../../phrase";
import { withWelcomeOnArrival } from "./welcomed-on-arrival";

const VISIT = "the delegation visited Reedham";
const RECEIVED = `it was received by Ms Ann Exemplar, head of Lake Port${OPEN}`;
const ARRIVED = "the delegation was received at the pier by Ms Exemplar";
const WELCOME = "Ms Exemplar welcomed the delegation";

const revised = (lead: readonly string[], then: readonly string[]): string => {
  const block = (part: "lead" | "agenda", texts: readonly string[]): Composed => ({
    type: "paragraph",
    part,
    lines: texts.map((text, at) => line(`${part}${at}`, plain(text))),
    keys: [],
  });
  return withWelcomeOnArrival([block("lead", lead), block("agenda", then)])
    .flatMap((one) => (one.type === "paragraph" ? one.lines : []))
    .map(({ words }) => withCommas(textOf(words)))
    .join(". ");
};

it("reports once that somebody received and welcomed the visitors", () => {
  expect(revised([VISIT, RECEIVED], [ARRIVED, WELCOME])).toBe(
    `${VISIT}. at the pier, Ms Ann Exemplar, head of Lake Port, received and welcomed the delegation`,
  );
  expect(revised([VISIT, RECEIVED], [ARRIVED])).toBe(
    `${VISIT}. at the pier, Ms Ann Exemplar, head of Lake Port, received the delegation`,
  );
});

it("leaves a reception by somebody else, and one whose host was named since", () => {
  for (const [lead, then] of [
    [[VISIT, RECEIVED], ["the delegation was received at the pier by Bo Sample"]],
    [[VISIT, `it was received by Ms Ann Exemplar, mayor${OPEN} and Bo Sample, clerk${OPEN}`], [ARRIVED]],
    [
      [VISIT, RECEIVED],
      ["Ms Exemplar led a tour", ARRIVED],
    ],
  ] as const)
    expect(revised(lead, then)).toBe([...lead, ...then].map((one) => withCommas(one)).join(". "));
});
