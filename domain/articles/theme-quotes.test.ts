import { expect, it } from "vitest";
import { toText } from "./render";
import { writeArticle } from "./write";
import { heldEvent, zh } from "./zh/whole-articles/lake-town.test-data";

const seminar = (theme: string): string => {
  const given = {
    kind: "seminar",
    title: zh("湖区研讨会在芦苇市举行"),
    city: zh("芦苇市"),
    theme: zh(theme),
  };
  const organizers = [{ organization: { name: zh("芦苇大学") } }];
  return toText(writeArticle(heldEvent({ ...given, organizers }), "zh"));
};

it("has single quotation marks inside the double ones of the sentence", () => {
  expect(seminar("“一湖一路”与渔业")).toContain("“‘一湖一路’与渔业”主题研讨会");
  expect(seminar("“湖区的明天”")).toContain("“湖区的明天”主题研讨会");
});
