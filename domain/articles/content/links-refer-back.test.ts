import { expect, it } from "vitest";
import { refersBack } from "./refers-back";

it.each([
  "As a result, two guilds were founded.",
  "However, the quay was closed in 2019.",
  "To this end the towns built a mill.",
  "In return, Reedham lends its boats.",
  "Subsequently, ten people went to Oakham.",
])("takes a sentence with a link for one that continues another: %s", (en) => {
  expect(refersBack({ en })).toBe(true);
});

it.each(["In addition to its boats the guild owns a mill.", "In return for nets Reedham lends its boats."])(
  "takes a link to words of the same sentence for none: %s",
  (en) => {
    expect(refersBack({ en })).toBe(false);
  },
);

it("is quick on a long text", () => {
  const start = performance.now();
  refersBack({ en: "in the city ".repeat(8000) });
  expect(performance.now() - start).toBeLessThan(1000);
});
