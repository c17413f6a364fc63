import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { toText } from "./render";
import { writeArticle } from "./write";

const seminar = (theme: string): string =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "seminar",
        status: "held",
        title: { zh: "湖区研讨会在芦苇市举行" },
        when: { start: "2024-03-05" },
        city: { zh: "芦苇市" },
        theme: { zh: theme },
        organizers: [{ organization: { name: { zh: "芦苇大学" } } }],
      } as DraftRecord,
      "zh",
    ),
  );

it("has single quotation marks inside the double ones of the sentence", () => {
  expect(seminar("“一湖一路”与渔业")).toContain("以“‘一湖一路’与渔业”为主题");
  expect(seminar("“湖区的明天”")).toContain("以“湖区的明天”为主题");
});
